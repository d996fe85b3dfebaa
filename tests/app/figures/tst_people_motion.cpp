// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of people in motion on hundreds of random books, against plain SQL and plain loops over its rows.
#include "app/figures/academic_year.h"
#include "app/figures/narrowed_cases.h"
#include "app/figures/people_motion.h"
#include "app/roster/random_book.h"

#include <QMap>
#include <QTest>

using namespace chapterhouse;
using app::Channel;
using app::Scope;
using test::casesOf;
using test::PlainSql;
using test::RandomBook;

namespace {

constexpr quint32 books = 60;

/// A spell in which someone is present, as SQL has it.
struct Presence {
    QString who;
    QString membership;
    QString channel;
    int classYear = 0;
    QDate since;
    QDate until;
    bool covers(QDate day) const { return since <= day && day < until; }
};
using Presences = std::vector<Presence>;

Presences read(db::Connection &connection, const PlainSql::Narrow &narrow, bool everywhere = false)
{
    auto query = connection.prepare(std::string("SELECT ") + (narrow.perMembership ? "membership" : "person")
                                    + ", membership, channel, class_year, since, until FROM temp.presence WHERE "
                                    + (everywhere ? "1" : narrow.where) + " ORDER BY membership, since");
    Presences result;
    while (query.next())
        result.push_back(
            {query.text(0), query.text(1), query.text(2), int(query.integer(3)), query.date(4), query.date(5)});
    return result;
}

QMap<QString, Presences> byPerson(const Presences &presences)
{
    QMap<QString, Presences> people;
    for (const Presence &presence : presences)
        people[presence.who].push_back(presence);
    return people;
}

bool isThere(const Presences &presences, QDate day)
{
    return std::any_of(presences.begin(), presences.end(),
                       [day](const auto &presence) { return presence.covers(day); });
}

/// How someone first joined.
struct Join {
    QDate day;
    QString channel;
    bool isKept = false; ///< there twelve months later
};

std::vector<Join> joinsUpTo(QDate date, db::Connection &connection, const PlainSql::Narrow &narrow)
{
    const auto everywhere = byPerson(read(connection, narrow, true));
    const auto people = byPerson(read(connection, narrow));
    std::vector<Join> joins;
    for (auto person = people.begin(); person != people.end(); ++person) {
        Join join;
        for (const Presence &presence : *person)
            join.day = join.day.isValid() ? std::min(join.day, presence.since) : presence.since;
        if (join.day > date || isThere(everywhere[person.key()], join.day.addDays(-1)))
            continue;
        for (const Presence &presence : *person) {
            if (presence.since == join.day && join.channel.isEmpty())
                join.channel = presence.channel;
        }
        join.isKept = isThere(*person, join.day.addMonths(12));
        joins.push_back(join);
    }
    return joins;
}

app::Share keptOf(const std::vector<Join> &joins, QDate date)
{
    app::Share kept;
    for (const Join &join : joins) {
        if (join.day.addMonths(12) > date)
            continue;
        ++kept.whole;
        kept.part += join.isKept ? 1 : 0;
    }
    return kept;
}

template <typename Fits> std::vector<Join> those(const std::vector<Join> &joins, Fits fits)
{
    std::vector<Join> result;
    std::copy_if(joins.begin(), joins.end(), std::back_inserter(result), fits);
    return result;
}

/// Calls `check(scope, narrow, sql, book)` for each case of many books.
template <typename Check> void inManyBooks(Check check)
{
    for (quint32 seed = 0; seed < books && !QTest::currentTestFailed(); ++seed) {
        RandomBook book(seed);
        const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
        PlainSql sql(book.connection(), index->directory());
        for (const auto &[filter, narrow] : casesOf(*index))
            check(Scope(index, filter), narrow, sql, book);
    }
}

QString degreeOf(db::Connection &connection, const app::Directory &directory, const QString &membership)
{
    auto query = connection.prepare(
        "SELECT iif(kind = 'national', member.school_id, chapter.school_id) FROM member JOIN chapter "
        "ON chapter.id = chapter_id WHERE chapter_id || '/' || member.id = ?1");
    query.bind(membership);
    const app::School *school = query.next() ? directory.find(query.text(0)) : nullptr;
    return school ? school->degree : QString();
}

} // namespace

class TestPeopleMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void channelsOfJoiningAreWhatTheRowsSay()
    {
        inManyBooks([](const Scope &scope, const PlainSql::Narrow &narrow, PlainSql &, RandomBook &book) {
            const QDate date = book.day();
            const auto joins = joinsUpTo(date, book.connection(), narrow);
            const app::FirstJoins firstJoins(scope, date);
            int told = 0;
            for (const app::ChannelYear &year : app::joinedByChannel(firstJoins)) {
                for (int channel = 0; channel < app::channelCount; ++channel) {
                    const auto expected = those(joins, [&](const Join &join) {
                        return app::academicYear(join.day) == year.year && join.channel == app::code(Channel(channel));
                    });
                    QCOMPARE(year.joined[std::size_t(channel)], int(expected.size()));
                    told += year.joined[std::size_t(channel)];
                }
            }
            QCOMPARE(told, int(joins.size()));
        });
    }

    void theyAddUpToTheCohorts()
    {
        inManyBooks([](const Scope &scope, const PlainSql::Narrow &, PlainSql &, RandomBook &book) {
            const QDate date = book.day();
            QMap<int, int> joined;
            for (const app::ChannelYear &year : app::joinedByChannel(app::FirstJoins(scope, date))) {
                for (const int count : year.joined)
                    joined[year.year] += count;
            }
            for (const app::Cohort &cohort : app::byCohort(scope, date))
                QCOMPARE(joined.take(cohort.year), cohort.joined);
            for (const int rest : joined)
                QCOMPARE(rest, 0);
        });
    }

    void retentionByChannelIsWhatTheRowsSay()
    {
        inManyBooks([](const Scope &scope, const PlainSql::Narrow &narrow, PlainSql &, RandomBook &book) {
            const QDate date = book.day();
            const auto joins = joinsUpTo(date, book.connection(), narrow);
            int told = 0;
            for (const auto &[channel, kept] : app::keptByChannel(app::FirstJoins(scope, date))) {
                const QString code = app::code(channel);
                QCOMPARE(kept, keptOf(those(joins, [&](const Join &join) { return join.channel == code; }), date));
                told += kept.whole;
            }
            QCOMPARE(told, keptOf(joins, date).whole);
        });
    }

    void pushesAreWhatTheRowsSay()
    {
        inManyBooks([](const Scope &scope, const PlainSql::Narrow &narrow, PlainSql &, RandomBook &book) {
            const QDate date = book.day();
            const auto joins = joinsUpTo(date, book.connection(), narrow);
            std::vector<app::PushTime> pushes;
            for (const Channel channel : {Channel::None, Channel::Instagram, Channel::Website, Channel::Slack}) {
                const QDate from = book.day();
                pushes.push_back({{}, {}, channel, from, book.oneIn(3) ? QDate() : from.addDays(book.number(0, 200))});
            }
            const auto results = app::resultsOf(pushes, app::FirstJoins(scope, date));
            const auto begun =
                std::count_if(pushes.begin(), pushes.end(), [&](const auto &push) { return push.from <= date; });
            QCOMPARE(results.size(), std::size_t(begun));
            for (const app::PushResult &result : results) {
                const app::PushTime &push = result.push;
                const auto brought = those(joins, [&](const Join &join) {
                    return push.from <= join.day && (!push.last.isValid() || join.day <= push.last.addDays(30))
                        && (push.channel == Channel::None || join.channel == app::code(push.channel));
                });
                QCOMPARE(result.joined, int(brought.size()));
                QCOMPARE(result.kept, keptOf(brought, date));
            }
        });
    }

    void aPushIsToldFromItsFirstDayOn()
    {
        const app::PushTime push{{}, {}, Channel::None, QDate(2019, 9, 1), QDate(2019, 9, 30)};
        RandomBook book(3);
        const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
        QVERIFY(app::resultsOf({push}, app::FirstJoins(Scope(index), QDate(2019, 8, 31))).empty());
        QCOMPARE(app::resultsOf({push}, app::FirstJoins(Scope(index), QDate(2019, 9, 1))).size(), std::size_t(1));
    }

    void classYearsAreWhatTheRowsSay()
    {
        inManyBooks([](const Scope &scope, const PlainSql::Narrow &narrow, PlainSql &sql, RandomBook &book) {
            const QDate date = book.day();
            QMap<int, app::ClassYear> expected;
            for (const Presences &presences : byPerson(read(book.connection(), narrow))) {
                const Presence *told = nullptr;
                for (const Presence &presence : presences) {
                    if (presence.covers(date) && (!told || presence.classYear > told->classYear))
                        told = &presence;
                }
                if (!told)
                    continue;
                app::ClassYear &line = expected[told->classYear];
                line.year = told->classYear;
                const QString degree = degreeOf(book.connection(), scope.index().directory(), told->membership);
                ++(degree == QLatin1String("MD")       ? line.atMd
                       : degree == QLatin1String("DO") ? line.atDo
                                                       : line.elsewhere);
            }
            int people = 0;
            const auto years = app::byClassYear(scope, date);
            for (const app::ClassYear &line : years) {
                QCOMPARE(line, expected.take(line.year));
                people += line.people();
                QVERIFY(line.year != 0 || &line == &years.back());
            }
            QVERIFY(expected.isEmpty());
            QCOMPARE(people, sql.people(date, narrow));
        });
    }

    void breakEvenIsWhatSqlSays()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const QDate date = book.day();
            const QDate start(date.month() >= 8 ? date.year() : date.year() - 1, 7, 31);
            const auto lines = app::breakEven(Scope(index), date);
            QCOMPARE(int(lines.size()), sql.chapters(date, {}));
            int before = std::numeric_limits<int>::max();
            for (const app::BreakEven &line : lines) {
                PlainSql::Narrow narrow;
                narrow.perMembership = true;
                narrow.where = "chapter_id = '" + line.chapterId.toStdString() + "'";
                const std::string of = narrow.where;
                QCOMPARE(line.atStart, sql.people(start, narrow));
                QCOMPARE(line.now, sql.people(date, narrow));
                narrow.where = of + " AND class_year = " + std::to_string(start.year() + 1);
                QCOMPARE(line.graduating, sql.people(date, narrow));
                narrow.where = of + " AND class_year = 0";
                QCOMPARE(line.unknown, sql.people(date, narrow));
                QCOMPARE(line.needed(), std::max(0, line.atStart - line.now + line.graduating));
                QVERIFY(line.needed() <= before);
                before = line.needed();
            }
        }
    }

    void retentionByYearIsWhatSqlSays()
    {
        inManyBooks([](const Scope &scope, const PlainSql::Narrow &narrow, PlainSql &sql, RandomBook &book) {
            const QDate date = book.day();
            const auto years = app::retentionByYear(scope, date);
            std::size_t told = 0;
            for (int year = date.year(); year >= 2016; --year) {
                const QDate start(year, 7, 31);
                const QDate end(year + 1, 7, 31);
                const int starters = sql.starters(start, narrow);
                if (end > date || starters == 0)
                    continue;
                const int retained = sql.retained(start, end, narrow);
                QVERIFY(told < years.size());
                QCOMPARE(years[told].year, year);
                QCOMPARE(years[told].retention.plain, (app::Share{retained, starters}));
                QCOMPARE(years[told].retention.student,
                         (app::Share{retained, starters - sql.excused(start, end, narrow)}));
                ++told;
            }
            QCOMPARE(years.size(), told);
        });
    }

    void anEmptyBookHasNobodyInMotion()
    {
        db::Connection connection(QStringLiteral(":memory:"));
        db::migrate(connection, db::builtInMigrations());
        const Scope scope(app::RosterIndex::load(connection, app::Directory::shipped()));
        const app::PeopleMotion motion =
            app::peopleMotion(scope, QDate(2020, 8, 31), {{{}, {}, Channel::None, QDate(2020, 1, 1), {}}});
        QVERIFY(motion.months.empty() && motion.cohorts.empty() && motion.breakEven.empty());
        QVERIFY(motion.classYears.empty() && motion.channelYears.empty() && motion.channelsKept.empty());
        QVERIFY(motion.retentionByYear.empty());
        QCOMPARE(motion.pushes.size(), std::size_t(1));
        QCOMPARE(motion.pushes.front().joined, 0);
    }
};

QTEST_GUILESS_MAIN(TestPeopleMotion)
#include "tst_people_motion.moc"
