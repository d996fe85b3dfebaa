// SPDX-License-Identifier: GPL-3.0-or-later
// Each number of the board opens a list that is as long as it: on random books, and in the models of the pages on any
// day of the example.
#include "app/example_book.h"
#include "app/figures/growth_overview.h"
#include "app/figures/people_question.h"
#include "app/figures/place_question.h"
#include "app/roster/chapter_lines.h"
#include "app/roster/chapters_model.h"
#include "app/roster/members_model.h"
#include "app/roster/random_book.h"
#include "db/head_count_store.h"

#include <QLocale>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::ExampleBook;
using test::RandomBook;

namespace {

constexpr quint32 books = 100;

QString text(int number)
{
    return QLocale().toString(number);
}

} // namespace

class TestExactLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chaptersSchoolsAndStatesAreListedOneByOne()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const Scope everyone(index);
            for (int look = 0; look < 3; ++look) {
                const QDate day = book.day();
                const Reach reached = reach(everyone, day);
                const auto lines = readChapterLines(book.connection(), index, {}, day, false);
                const auto counted = std::count_if(lines.begin(), lines.end(), [](const ChapterLine &line) {
                    return isCounted(line.status) && !line.isArchived;
                });
                QCOMPARE(int(counted), reached.chapters);
                QCOMPARE(int(listPlaces(index, {Counted::Chapters}, day).size()), reached.chapters);
                QCOMPARE(int(listPlaces(index, {Counted::Schools}, day).size()), reached.schools);
                QCOMPARE(int(listPlaces(index, {Counted::States}, day).size()), reached.states);
            }
        }
    }

    void tablesOfADayKnowNothingOfLaterOnes()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            RosterFilter filter;
            filter.asOf = book.day();
            filter.withLater = false;
            for (const quint32 row : index->rows(filter)) {
                bool isKnownLater = false;
                for (quint32 i = index->columns().spellAt[row]; i < index->columns().spellAt[row + 1]; ++i)
                    isKnownLater = isKnownLater || index->columns().spellSince[i] > dayOf(filter.asOf);
                QVERIFY(index->statusOn(row, dayOf(filter.asOf)) != MemberStatus::None || !isKnownLater);
            }
            filter.withLater = true;
            const auto all = index->count(filter);
            filter.statuses = {MemberStatus::Active, MemberStatus::Away};
            const auto present = index->count(filter);
            filter.withLater = false;
            QCOMPARE(index->count(filter), present); // whoever is there came before
            QVERIFY(present <= all);
        }
    }

    void tilesAndPagesAgreeOnEveryDay()
    {
        const ExampleBook example;
        BoardLens lens;
        GrowthOverview overview;
        MembersModel members;
        ChaptersModel chapters;
        overview.setLens(&lens);
        overview.setBook(example.book());
        overview.setRoster(example.roster());
        for (TableModel *model : std::initializer_list<TableModel *>{&members, &chapters}) {
            model->setProperty("lens", QVariant::fromValue(&lens));
            model->setProperty("book", QVariant::fromValue(example.book()));
            model->setProperty("roster", QVariant::fromValue(example.roster()));
        }
        for (const QDate day : {QDate(2018, 10, 1), QDate(2019, 3, 3), QDate(2020, 1, 31), QDate()}) {
            lens.setDate(day);
            const QDate shown = day.isValid() ? day : QDate(2020, 8, 31);
            QTRY_COMPARE(overview.toDay(), int(shown.toJulianDay()));
            QTRY_VERIFY(overview.isReady() && overview.chapters().figure == text(chapters.count()));
            members.showList(membersOf(PeopleFigure::Members));
            QTRY_COMPARE(overview.members().figure, text(members.count()));
            QVERIFY(members.summary().startsWith(text(members.count())));
            members.showList(membersOf(PeopleFigure::Joined));
            QTRY_COMPARE(overview.joined().figure, text(members.count()));
            members.showList(membersOf(PeopleFigure::Left));
            QTRY_COMPARE(overview.left().figure, text(members.count()));
            members.showList(membersOf(PeopleFigure::StudentRetention));
            QTRY_VERIFY(overview.retention().change.contains(text(members.count())));
        }
    }

    void headsWithoutNamesAreSaidBesideThePeople()
    {
        const ExampleBook example;
        QString counted;
        for (const ChapterEntry &entry : example.roster()->snapshot()->chapters()) {
            if (entry.isCountedOn(dayOf(QDate(2020, 8, 31))))
                counted = entry.id;
        }
        QVERIFY(example.perform([&](db::Connection &connection) {
            db::HeadCount count;
            count.chapterId = counted;
            count.asOf = QDate(2020, 8, 1);
            count.heads = 125;
            db::HeadCountStore(connection).add(count);
        }));
        MembersModel members;
        members.setBook(example.book());
        members.setRoster(example.roster());
        members.showList(membersOf(PeopleFigure::Members));
        QCOMPARE(members.summary(), QStringLiteral("479 people, and 125 counted without a name"));
        members.setFilter(QStringLiteral("fuji"));
        QCOMPARE(members.summary(), QStringLiteral("13 of 479 people"));
    }

    void aListOfAFigureIsNarrowedLikeAnyOther()
    {
        const ExampleBook example;
        MembersModel members;
        members.setBook(example.book());
        members.setRoster(example.roster());
        members.showList(membersOf(PeopleFigure::Members, {{}, {QStringLiteral("OH")}, {}}));
        RosterFilter ohio;
        ohio.states = {QStringLiteral("OH")};
        QCOMPARE(members.count(), membership(Scope(example.roster()->snapshot(), ohio), QDate(2020, 8, 31)).people);
        members.filters()->reset(QStringLiteral("figure"));
        QVERIFY(members.count() > 0);
        members.filters()->resetAll();
        QCOMPARE(members.summary(), QStringLiteral("479 members"));
    }
};

QTEST_GUILESS_MAIN(TestExactLists)
#include "tst_exact_lists.moc"
