// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure on hundreds of random books against plain SQL.
#include "app/figures/figures.h"
#include "app/figures/narrowed_cases.h"
#include "app/roster/random_book.h"

#include <QTest>

using namespace chapterhouse;
using app::Headline;
using app::Scope;
using test::casesOf;
using test::PlainSql;
using test::RandomBook;

namespace {

constexpr quint32 books = 300;

Headline inSql(PlainSql &sql, QDate day, const PlainSql::Narrow &narrow, const app::Directory &directory)
{
    const QDate yearAgo = day.addYears(-1);
    Headline result;
    result.asOf = day;
    result.reach.chapters = sql.chapters(day, narrow);
    result.reach.schools = sql.schools(day, narrow);
    for (const QString &code : sql.states(day, narrow)) {
        if (directory.state(code)->kind == app::State::Kind::State)
            ++result.reach.states;
        else
            result.reach.alsoReached.append(code);
    }
    result.reach.alsoReached.sort();
    result.membership = {sql.people(day, narrow), sql.heads(day, narrow)};
    result.movement = {sql.joined(yearAgo, day, narrow), sql.left(yearAgo, day, narrow)};
    const int starters = sql.starters(yearAgo, narrow);
    const int retained = sql.retained(yearAgo, day, narrow);
    result.retention = {{retained, starters}, {retained, starters - sql.excused(yearAgo, day, narrow)}};
    return result;
}

QString text(const Headline &figures)
{
    const auto share = [](const app::Share &value) { return QStringLiteral("%1/%2").arg(value.part).arg(value.whole); };
    return QStringLiteral("%1: %2 chapters, %3 schools, %4 states (%5), ")
               .arg(figures.asOf.toString(Qt::ISODate))
               .arg(figures.reach.chapters)
               .arg(figures.reach.schools)
               .arg(figures.reach.states)
               .arg(figures.reach.alsoReached.join(u' '))
        + QStringLiteral("%1 people, %2 heads, %3 joined, %4 left, ")
              .arg(figures.membership.people)
              .arg(figures.membership.countedOnly)
              .arg(figures.movement.joined)
              .arg(figures.movement.left)
        + share(figures.retention.plain) + u' ' + share(figures.retention.student);
}

} // namespace

class TestFiguresSql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headlineIsWhatSqlSays()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            for (const auto &[filter, narrow] : casesOf(*index)) {
                const QDate day = book.day();
                Headline expected = inSql(sql, day, narrow, index->directory());
                Headline found = app::headline(Scope(index, filter), day);
                QVERIFY2(text(found) == text(expected),
                         qPrintable(QStringLiteral("book %1\n%2\n%3").arg(seed).arg(text(found), text(expected))));
            }
        }
    }

    void monthsAreWhatSqlSays()
    {
        for (quint32 seed = 0; seed < books / 6; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            for (const auto &[filter, narrow] : casesOf(*index)) {
                const auto months = app::byMonth(Scope(index, filter), QDate(2020, 5, 14));
                for (const app::MonthFigures &month : months) {
                    const QDate before = month.month.addDays(-1);
                    QCOMPARE(month.chapters, sql.chapters(month.day, narrow));
                    QCOMPARE(month.schools, sql.schools(month.day, narrow));
                    QCOMPARE(month.countedOnly, sql.heads(month.day, narrow));
                    QCOMPARE(month.members, sql.people(month.day, narrow) + month.countedOnly);
                    QCOMPARE(month.joined, sql.joined(before, month.day, narrow));
                    QCOMPARE(month.left, sql.left(before, month.day, narrow));
                }
                const QDate start = months.empty() ? QDate(2020, 5, 14) : months.front().month;
                QCOMPARE(sql.joined(QDate(1900, 1, 1), start.addDays(-1), narrow), 0);
                QCOMPARE(sql.chapters(start.addDays(-1), narrow), 0);
                if (!months.empty())
                    QCOMPARE(months.back().day, QDate(2020, 5, 14));
            }
        }
    }

    void breakdownsAreWhatSqlSays()
    {
        for (quint32 seed = 0; seed < books / 3; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const QDate day = book.day();
            const Scope scope(index);
            for (const app::Line &line : app::byState(scope, day)) {
                PlainSql::Narrow narrow;
                narrow.where = narrow.whereChapter = "state = '" + line.key.toStdString() + "'";
                compare(line, inSql(sql, day, narrow, index->directory()));
            }
            for (const app::Line &line : app::byChapter(scope, day)) {
                PlainSql::Narrow narrow;
                narrow.where = "chapter_id = '" + line.key.toStdString() + "'";
                narrow.whereChapter = "id = '" + line.key.toStdString() + "'";
                narrow.perMembership = true;
                compare(line, inSql(sql, day, narrow, index->directory()));
            }
            for (const app::Line &line : app::byChannel(scope, day)) {
                PlainSql::Narrow narrow;
                narrow.where = "channel = '" + line.key.toStdString() + "'";
                narrow.whereChapter = "0";
                compare(line, inSql(sql, day, narrow, index->directory()));
            }
        }
    }

    void cohortsAreWhatSqlSays()
    {
        for (quint32 seed = 0; seed < books / 6; ++seed) {
            RandomBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            PlainSql sql(book.connection(), index->directory());
            const QDate day(2021, 2, 3);
            QMap<int, app::Cohort> expected;
            auto people = book.connection().prepare(
                "SELECT person, min(since) FROM temp.presence GROUP BY person HAVING min(since) <= ?1");
            people.bind(day);
            while (people.next())
                addTo(expected, book.connection(), people.text(0), people.date(1), day);
            const auto found = app::byCohort(Scope(index), day);
            QCOMPARE(found.size(), std::size_t(expected.size()));
            for (const app::Cohort &cohort : found) {
                QCOMPARE(cohort.joined, expected[cohort.year].joined);
                QCOMPARE(cohort.present, expected[cohort.year].present);
            }
        }
    }

private:
    static void compare(const app::Line &line, const Headline &expected)
    {
        QVERIFY2(text(line.figures) == text(expected),
                 qPrintable(line.key + u'\n' + text(line.figures) + u'\n' + text(expected)));
    }

    static void addTo(QMap<int, app::Cohort> &cohorts, db::Connection &connection, const QString &person, QDate first,
                      QDate day)
    {
        const int year = first.month() >= 8 ? first.year() : first.year() - 1;
        app::Cohort &cohort = cohorts[year];
        cohort.year = year;
        ++cohort.joined;
        for (int look = 1; QDate(year + 1, 7, 31).addMonths(6 * look) <= day; ++look) {
            cohort.present.resize(std::max(cohort.present.size(), std::size_t(look)));
            auto query = connection.prepare(
                "SELECT count(*) > 0 FROM temp.presence WHERE person = ?1 AND since <= ?2 AND ?2 < until");
            query.bind(person, first.addMonths(6 * look));
            query.next();
            cohort.present[std::size_t(look) - 1] += int(query.integer(0));
        }
    }
};

QTEST_GUILESS_MAIN(TestFiguresSql)
#include "tst_figures_sql.moc"
