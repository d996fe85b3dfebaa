// SPDX-License-Identifier: GPL-3.0-or-later
// The list behind a number is as long as the number, on random books and under any filter; and it names the people whom
// plain SQL finds.
#include "app/figures/people_list.h"

#include "app/figures/figures.h"
#include "app/figures/plain_sql.h"
#include "app/roster/random_book.h"

#include <QTest>

#include <numeric>

using namespace chapterhouse;
using app::PeopleFigure;
using app::RosterFilter;
using app::Scope;
using test::PlainSql;
using test::RandomBook;

namespace {

constexpr quint32 books = 150;

std::vector<RosterFilter> filtersOf(const app::RosterIndex &index)
{
    std::vector<RosterFilter> filters(4);
    filters[1].states = {QStringLiteral("PA"), QStringLiteral("AL")};
    filters[2].channels = {app::Channel::Instagram, app::Channel::None};
    filters[3].text = QStringLiteral("an");
    for (const app::ChapterEntry &chapter : index.chapters()) {
        filters.emplace_back();
        filters.back().chapters = {chapter.id};
    }
    return filters;
}

QString place(quint32 seed, std::size_t filter)
{
    return QStringLiteral("book %1, filter %2").arg(seed).arg(filter);
}

} // namespace

class TestPeopleList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsAsLongAsTheNumber()
    {
        int again = 0;
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const QDate day = book.day();
            const auto filters = filtersOf(*index);
            for (std::size_t i = 0; i < filters.size(); ++i) {
                const Scope scope(index, filters[i]);
                const app::Headline figures = app::headline(scope, day);
                const auto length = [&](PeopleFigure figure) {
                    const app::PeopleList list = app::listPeople(scope, figure, day);
                    again += list.again;
                    if (std::accumulate(list.marks.begin(), list.marks.end(), 0) != list.people)
                        return -1;
                    return list.people + list.again;
                };
                const QByteArray where = place(seed, i).toUtf8();
                QVERIFY2(length(PeopleFigure::Members) == figures.membership.people, where);
                QVERIFY2(length(PeopleFigure::Joined) == figures.movement.joined, where);
                QVERIFY2(length(PeopleFigure::Left) == figures.movement.left, where);
                QVERIFY2(length(PeopleFigure::StudentRetention) == figures.retention.student.whole, where);
                QCOMPARE(app::listPeople(scope, PeopleFigure::StudentRetention, day).stayed,
                         figures.retention.student.part);
            }
        }
        QVERIFY(again > 0); // or this would not try it
    }

    void membersChangeByWhoCameLessWhoIsGone()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const QDate day = book.day();
            const auto filters = filtersOf(*index);
            for (std::size_t i = 0; i < filters.size(); ++i) {
                const Scope scope(index, filters[i]);
                const auto [now, yearAgo] = app::yearOnYear(scope, day);
                const auto people = [&](PeopleFigure figure) { return app::listPeople(scope, figure, day).people; };
                const int came = people(PeopleFigure::Came);
                const int gone = people(PeopleFigure::Gone);
                const QByteArray where = place(seed, i).toUtf8();
                QVERIFY2(came - gone == now.membership.people - yearAgo.membership.people, where);
                QVERIFY2(people(PeopleFigure::Starters) - gone == people(PeopleFigure::Retained), where);
            }
        }
    }

    void everyoneStandsInItOnce()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const app::PeopleList list = app::listPeople(Scope(index), PeopleFigure::Members, book.day());
            QSet<QString> people;
            for (quint32 row = 0; row < index->size(); ++row) {
                if (list.marks[row] != 0)
                    people.insert(QString::fromStdString(index->columns().idText(index->columns().person(row))));
            }
            QCOMPARE(int(people.size()), list.people);
        }
    }

    void itNamesWhomSqlFinds()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory()); // makes the table that is asked
            const QDate day = book.day();
            auto query = book.connection().prepare(
                "SELECT membership, person FROM temp.presence WHERE since <= ?1 AND ?1 < until");
            query.bind(day);
            QHash<QString, QString> personOf;
            while (query.next())
                personOf.insert(query.text(0), query.text(1));
            const app::PeopleList list = app::listPeople(Scope(index), PeopleFigure::Members, day);
            QSet<QString> listed;
            for (quint32 row = 0; row < index->size(); ++row) {
                if (list.marks[row] == 0)
                    continue;
                const app::MemberKey key = index->key(row);
                const QString membership = key.chapterId + u'/' + key.memberId;
                QVERIFY(personOf.contains(membership)); // by a membership in which they are there that day
                listed.insert(personOf.value(membership));
            }
            const QList<QString> people = personOf.values();
            QCOMPARE(listed, QSet<QString>(people.begin(), people.end()));
        }
    }
};

QTEST_GUILESS_MAIN(TestPeopleList)
#include "tst_people_list.moc"
