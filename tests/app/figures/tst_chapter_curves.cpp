// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of all chapters, and the figures of regions, on random books against plain SQL.
#include "app/figures/chapter_curves.h"
#include "app/figures/plain_sql.h"
#include "app/figures/regions.h"
#include "app/roster/random_book.h"
#include "db/region_store.h"

#include <QTest>

using namespace chapterhouse;
using test::PlainSql;
using test::RandomBook;

namespace {

constexpr quint32 books = 60;

PlainSql::Narrow only(const QString &chapter)
{
    PlainSql::Narrow narrow;
    narrow.where = "chapter_id = '" + chapter.toStdString() + "'";
    narrow.whereChapter = "id = '" + chapter.toStdString() + "'";
    narrow.perMembership = true;
    return narrow;
}

PlainSql::Narrow within(const QStringList &states)
{
    PlainSql::Narrow narrow;
    narrow.where = narrow.whereChapter = "state IN ('" + states.join(QStringLiteral("', '")).toStdString() + "')";
    return narrow;
}

} // namespace

class TestChapterCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPointIsWhatSqlSays()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const app::ChapterCurves curves(index, book.day());
            for (std::size_t place = 0; place < curves.chapters().size(); ++place) {
                const auto narrow = only(index->chapters()[curves.chapters()[place].chapter].id);
                const auto members = curves.members(place);
                for (std::size_t month = 0; month < members.size(); ++month)
                    QCOMPARE(members[month],
                             sql.people(curves.days()[month], narrow) + sql.heads(curves.days()[month], narrow));
            }
        }
    }

    void figuresOfTheYearAreThoseOfTheChapterAlone()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const QDate day = book.day();
            const app::ChapterCurves curves(index, day);
            for (const app::ChapterCurve &curve : curves.chapters()) {
                app::RosterFilter own;
                own.chapters = {index->chapters()[curve.chapter].id};
                const app::YearOnYear expected = app::yearOnYear(app::Scope(index, own), day);
                QCOMPARE(curve.members, expected.now.membership.members());
                QCOMPARE(curve.yearAgo, expected.yearAgo.membership.members());
                QVERIFY(curve.movement == expected.now.movement);
                QVERIFY(curve.retention == expected.now.retention);
            }
        }
    }

    void theAxisIsOneAndEndsOnTheDay()
    {
        RandomBook book(5);
        const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
        const app::ChapterCurves curves(index, QDate(2020, 5, 14));
        QVERIFY(!curves.chapters().empty());
        QCOMPARE(curves.days().back(), QDate(2020, 5, 14));
        for (std::size_t month = 1; month < curves.days().size(); ++month)
            QVERIFY(curves.days()[month - 1] < curves.days()[month]);
        int first = 0;
        for (std::size_t place = 0; place < curves.chapters().size(); ++place)
            first += curves.members(place).front()
                + int(index->chapters()[curves.chapters()[place].chapter].isCountedOn(
                    app::dayOf(curves.days().front())));
        QVERIFY2(first > 0, "something is there in the first month");
    }

    void beforeAnythingThereIsNoAxis()
    {
        RandomBook book(5);
        const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
        const app::ChapterCurves curves(index, QDate(1990, 1, 1));
        QVERIFY(curves.days().empty());
        for (std::size_t place = 0; place < curves.chapters().size(); ++place)
            QVERIFY(curves.members(place).empty());
    }

    void membersOfAllChaptersAreThoseOfEach()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const QDate day = book.day();
            const auto members = app::membersByChapter(*index, day);
            const app::Scope whole(index);
            for (quint32 place = 0; place < members.size(); ++place)
                QCOMPARE(members[place], app::membership(whole.inChapter(place), day).members());
        }
    }

    void regionsAreWhatSqlSays()
    {
        using app::StateRegions;
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const QDate day = book.day();
            const StateRegions regions({{QStringLiteral("R"),
                                         QStringLiteral("Ours"),
                                         {QStringLiteral("PA"), QStringLiteral("AL"), QStringLiteral("PR")}}},
                                       index->directory());
            for (const auto kind :
                 {StateRegions::Kind::Own, StateRegions::Kind::Census, StateRegions::Kind::Division}) {
                const auto groups = regions.covering(kind, index->directory());
                int chapters = 0;
                const auto lines = app::byRegion(app::Scope(index), groups, day);
                for (std::size_t i = 0; i < lines.size(); ++i) {
                    const auto narrow = within(groups[i].states);
                    const app::Headline &figures = lines[i].figures;
                    chapters += figures.reach.chapters;
                    QCOMPARE(figures.reach.chapters, sql.chapters(day, narrow));
                    QCOMPARE(figures.reach.schools, sql.schools(day, narrow));
                    QCOMPARE(figures.membership.people, sql.people(day, narrow));
                    QCOMPARE(figures.membership.countedOnly, sql.heads(day, narrow));
                    QCOMPARE(figures.movement.joined, sql.joined(day.addYears(-1), day, narrow));
                    QCOMPARE(figures.movement.left, sql.left(day.addYears(-1), day, narrow));
                }
                QCOMPARE(chapters, sql.chapters(day, within(allStates(index->directory()))));
            }
        }
    }

    void aKindOfRegionsCoversEveryStateOnce()
    {
        using app::StateRegions;
        const auto directory = app::Directory::shipped();
        const StateRegions regions(
            {{QStringLiteral("R"), QStringLiteral("Ours"), {QStringLiteral("PA"), QStringLiteral("AL")}}}, *directory);
        for (const auto kind : {StateRegions::Kind::Own, StateRegions::Kind::Census, StateRegions::Kind::Division}) {
            QStringList covered;
            for (const auto &group : regions.covering(kind, *directory))
                covered += group.states;
            covered.sort();
            QCOMPARE(covered, allStates(*directory));
        }
        QVERIFY(regions.hasOwn());
        QVERIFY(!StateRegions({}, *directory).hasOwn());
    }

private:
    static QStringList allStates(const app::Directory &directory)
    {
        QStringList codes;
        for (const app::State &state : directory.states())
            codes.append(state.code);
        codes.sort();
        return codes;
    }
};

QTEST_GUILESS_MAIN(TestChapterCurves)
#include "tst_chapter_curves.moc"
