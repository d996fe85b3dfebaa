// SPDX-License-Identifier: GPL-3.0-or-later
// Milestones on random books against plain SQL, a day after the other.
#include "app/figures/milestones.h"

#include "app/figures/plain_sql.h"
#include "app/roster/random_book.h"

#include <QTest>

using namespace chapterhouse;
using app::Milestone;
using app::MilestoneFacts;
using app::Scope;
using test::PlainSql;
using test::RandomBook;
using Kind = app::Milestone::Kind;

namespace {

constexpr quint32 books = 60;
const QDate until(2020, 5, 14);

std::vector<Milestone> ofKind(const std::vector<Milestone> &all, Kind kind)
{
    std::vector<Milestone> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [kind](const Milestone &milestone) { return milestone.kind == kind; });
    return some;
}

/// The days on which the number of chapters can change.
std::vector<QDate> daysOfChapters(db::Connection &connection, QDate last = until)
{
    auto query = connection.prepare("SELECT since FROM chapter_status UNION SELECT archived_on FROM chapter "
                                    "WHERE archived_on IS NOT NULL ORDER BY 1");
    std::vector<QDate> days;
    while (query.next()) {
        if (query.date(0) <= last)
            days.push_back(query.date(0));
    }
    return days;
}

MilestoneFacts randomFacts(RandomBook &book, const app::RosterIndex &index)
{
    MilestoneFacts facts;
    facts.roundNumbers = {2, 3, 5};
    for (const app::ChapterEntry &chapter : index.chapters()) {
        if (book.oneIn(2))
            facts.firstAtSchool.push_back(chapter.id);
    }
    for (int pushes = book.number(0, 4); pushes > 0; --pushes) {
        db::Push push;
        push.id = QStringLiteral("P%1").arg(pushes);
        push.startsOn = book.day();
        push.endsOn = book.oneIn(4) ? QDate() : push.startsOn.addDays(book.number(0, 200));
        facts.pushes.push_back(push);
    }
    return facts;
}

} // namespace

class TestMilestones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersOfChaptersAreReachedOnTheDaySqlSays()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            std::vector<Milestone> expected;
            int most = 0;
            for (const QDate day : daysOfChapters(book.connection())) {
                const int chapters = sql.chapters(day, {});
                for (const int number : {2, 3, 5}) {
                    if (most < number && number <= chapters)
                        expected.push_back({Kind::ChapterCount, day, number, {}});
                }
                if (most == 0 && chapters > 0)
                    QCOMPARE(ofKind(found(book, index), Kind::FirstChapter).at(0).date, day);
                most = std::max(most, chapters);
            }
            QCOMPARE(ofKind(found(book, index), Kind::FirstChapter).size(), std::size_t(most > 0));
            QVERIFY2(ofKind(found(book, index), Kind::ChapterCount) == expected, qPrintable(QString::number(seed)));
        }
    }

    void statesAreReachedOnTheDaySqlSays()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            std::vector<std::pair<QDate, QString>> expected;
            QSet<QString> known;
            for (const QDate day : daysOfChapters(book.connection())) {
                const QSet<QString> fresh = sql.states(day, {}) - known;
                for (const QString &code : fresh)
                    expected.emplace_back(day, code);
                known += fresh;
            }
            std::sort(expected.begin(), expected.end());
            std::vector<std::pair<QDate, QString>> reached;
            int ofFifty = 0;
            for (const Milestone &milestone : ofKind(found(book, index), Kind::NewState)) {
                reached.emplace_back(milestone.date, milestone.subject);
                ofFifty = std::max(ofFifty, milestone.number);
            }
            std::sort(reached.begin(), reached.end());
            QVERIFY2(reached == expected, qPrintable(QString::number(seed)));
            QCOMPARE(ofFifty, int(std::count_if(known.begin(), known.end(), [&](const QString &code) {
                         return index->directory().state(code)->kind == app::State::Kind::State;
                     })));
        }
    }

    void firstGroupsAtTheirSchoolAreThoseOfWhichTheBookSaysSo()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const MilestoneFacts facts = randomFacts(book, *index);
            std::vector<Milestone> expected;
            for (const QString &id : facts.firstAtSchool) {
                PlainSql::Narrow narrow;
                narrow.whereChapter = "id = '" + id.toStdString() + "'";
                const auto days = daysOfChapters(book.connection());
                const auto day = std::find_if(days.begin(), days.end(),
                                              [&](QDate candidate) { return sql.chapters(candidate, narrow) > 0; });
                if (day != days.end())
                    expected.push_back({Kind::FirstAtSchool, *day, 0, id});
            }
            std::sort(expected.begin(), expected.end(), [](const Milestone &a, const Milestone &b) {
                return std::tie(a.date, a.subject) < std::tie(b.date, b.subject);
            });
            QVERIFY2(ofKind(app::milestones(Scope(index), facts, until), Kind::FirstAtSchool) == expected,
                     qPrintable(QString::number(seed)));
        }
    }

    void theLargestPushIsTheOneInWhichMostJoined()
    {
        int seen = 0;
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const MilestoneFacts facts = randomFacts(book, *index);
            int most = 0;
            for (const db::Push &push : facts.pushes) {
                const QDate end = push.endsOn.isValid() ? std::min(push.endsOn, until) : until;
                most = std::max(most, sql.joined(push.startsOn.addDays(-1), end, {}));
            }
            const auto largest = ofKind(app::milestones(Scope(index), facts, until), Kind::LargestPush);
            QCOMPARE(largest.size(), std::size_t(most > 0));
            if (largest.empty())
                continue;
            ++seen;
            QCOMPARE(largest[0].number, most);
            const auto push = std::find_if(facts.pushes.begin(), facts.pushes.end(), [&](const db::Push &candidate) {
                return candidate.id == largest[0].subject;
            });
            QCOMPARE(largest[0].date, push->endsOn.isValid() ? std::min(push->endsOn, until) : until);
            QCOMPARE(sql.joined(push->startsOn.addDays(-1), largest[0].date, {}), most);
        }
        QVERIFY(seen > int(books) / 4);
    }

    void theyComeByDateAndNoneLiesAhead()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const MilestoneFacts facts = randomFacts(book, *index);
            const QDate day = book.day();
            const auto all = app::milestones(Scope(index), facts, day);
            QVERIFY(std::is_sorted(all.begin(), all.end(),
                                   [](const Milestone &a, const Milestone &b) { return a.date < b.date; }));
            QVERIFY(all.empty() || all.back().date <= day);
        }
    }

    void theFirstDayIsTheFirstOnWhichSqlCountsAnything()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            auto query = book.connection().prepare("SELECT min(since) FROM temp.presence");
            query.next();
            QDate expected = query.date(0);
            for (const QDate day : daysOfChapters(book.connection(), QDate(2100, 1, 1))) {
                if (sql.chapters(day, {}) > 0 && (!expected.isValid() || day < expected))
                    expected = day;
            }
            QCOMPARE(app::firstDayOf(Scope(index)), expected);
        }
    }

private:
    static std::vector<Milestone> found(RandomBook &book, const app::RosterIndex::Pointer &index)
    {
        return app::milestones(Scope(index), randomFacts(book, *index), until);
    }
};

QTEST_GUILESS_MAIN(TestMilestones)
#include "tst_milestones.moc"
