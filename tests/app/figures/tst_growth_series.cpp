// SPDX-License-Identifier: GPL-3.0-or-later
// What is new, what came back and what was lost, on random books against a plain walk from day to day.
#include "app/figures/growth_series.h"
#include "app/figures/plain_sql.h"
#include "app/roster/random_book.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::PlainSql;
using test::RandomBook;

namespace {

const QDate end(2020, 5, 14);

/// Chapters, schools and states, in this order.
using Sets = std::array<QSet<QString>, 3>;

Sets countedOn(PlainSql &sql, const Directory &directory, QDate day)
{
    Sets sets;
    for (const auto &[chapter, school, state] : sql.places(day)) {
        sets[0].insert(chapter);
        sets[1].insert(school);
        const State *known = directory.state(state);
        if (known && known->kind == State::Kind::State)
            sets[2].insert(state);
    }
    return sets;
}

using Months = QMap<QDate, std::array<Turnover, 3>>;

Months walk(PlainSql &sql, const Directory &directory, QDate first)
{
    Months months;
    Sets before;
    Sets known;
    for (QDate day = first; day <= end; day = day.addDays(1)) {
        const Sets now = countedOn(sql, directory, day);
        std::array<Turnover, 3> &month = months[QDate(day.year(), day.month(), 1)];
        for (std::size_t i = 0; i < now.size(); ++i) {
            for (const QString &key : now[i] - before[i])
                ++(known[i].contains(key) ? month[i].returned : month[i].appeared);
            month[i].lost += int((before[i] - now[i]).size());
            known[i] += now[i];
        }
        before = now;
    }
    return months;
}

} // namespace

class TestGrowthSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreWhatADailyWalkSees()
    {
        int returned = 0;
        for (quint32 seed = 0; seed < 30; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const auto found = growthByMonth(Scope(index), end);
            if (found.empty())
                continue;
            const Months expected = walk(sql, index->directory(), found.front().from);
            QCOMPARE(found.size(), std::size_t(expected.size()));
            for (const GrowthPeriod &period : found) {
                const auto &month = expected[period.from];
                QCOMPARE(period.chapters, month[0]);
                QCOMPARE(period.schools, month[1]);
                QCOMPARE(period.states, month[2]);
                returned += period.chapters.returned;
            }
        }
        QVERIFY(returned > 0); // the books have something to tell
    }

    void changesAddUpToTheCounts()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            RosterFilter filter;
            filter.states = {QStringLiteral("PA"), QStringLiteral("AL")};
            for (const Scope &scope : {Scope(index), Scope(index, filter)}) {
                for (const Counted counted : {Counted::Chapters, Counted::Schools, Counted::States}) {
                    int count = 0;
                    for (const GrowthPeriod &period : growthByMonth(scope, end)) {
                        const Turnover change = period.change(counted);
                        count += change.appeared + change.returned - change.lost;
                        QCOMPARE(period.count(counted), count);
                    }
                }
            }
        }
    }

    void termsHaveTheStateAtTheirEndAndAllThatHappened()
    {
        for (quint32 seed = 0; seed < 30; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const auto months = growthByMonth(Scope(index), end);
            const auto terms = byTerm(months);
            for (const GrowthPeriod &term : terms) {
                const int begins = term.from.month();
                QVERIFY(begins == 1 || begins == 8);
                GrowthPeriod sum;
                for (const GrowthPeriod &month : months) {
                    if (month.from < term.from || month.from >= term.from.addMonths(begins == 1 ? 7 : 5))
                        continue;
                    sum.figures.day = month.figures.day;
                    sum.figures.chapters = month.figures.chapters;
                    sum.figures.joined += month.figures.joined;
                    sum.figures.left += month.figures.left;
                    sum.chapters.appeared += month.chapters.appeared;
                    sum.states.lost += month.states.lost;
                }
                QCOMPARE(term.figures.day, sum.figures.day);
                QCOMPARE(term.figures.chapters, sum.figures.chapters);
                QCOMPARE(term.figures.joined, sum.figures.joined);
                QCOMPARE(term.figures.left, sum.figures.left);
                QCOMPARE(term.chapters.appeared, sum.chapters.appeared);
                QCOMPARE(term.states.lost, sum.states.lost);
            }
        }
    }

    void whatIsEligibleIsAskedForItsDay()
    {
        RandomBook book(3);
        const auto index = RosterIndex::load(book.connection(), Directory::shipped());
        const Scope scope(index);
        for (const GrowthPeriod &period : growthByMonth(scope, end)) {
            QSet<QString> states;
            for (const School *school : index->directory().eligibleSchools(period.figures.day)) {
                if (index->directory().state(school->state)->kind == State::Kind::State)
                    states.insert(school->state);
            }
            QCOMPARE(period.eligible(Counted::Schools), index->directory().eligibleCount(period.figures.day));
            QCOMPARE(period.eligible(Counted::States), int(states.size()));
            QCOMPARE(period.eligible(Counted::Members), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestGrowthSeries)
#include "tst_growth_series.moc"
