// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 8, 9 and 10: the roster index and the figures against SQL on the same book.
#include "app/figures/figures.h"
#include "app/figures/plain_sql.h"
#include "app/roster/roster_index.h"
#include "bench/pairs.h"
#include "db/connection.h"
#include "db/error.h"

#include <QCoreApplication>

#include <cstdio>

using namespace chapterhouse;
using app::RosterFilter;
using app::RosterOrder;

namespace {

const QDate today(2026, 3, 1);

void drain(db::Connection &connection, const std::string &sql)
{
    auto query = connection.prepare(sql);
    while (query.next()) { }
}

void benchLoad(db::Connection &connection)
{
    const double load = bench::cpuMilliseconds([&] { app::RosterIndex::load(connection, app::Directory::shipped()); });
    const auto index = app::RosterIndex::load(connection, app::Directory::shipped());
    const double sort = bench::cpuMilliseconds([&] { index->rows({}); });
    db::Touches touches;
    const app::MemberKey key = index->key(index->size() / 2);
    touches.rows.push_back({QStringLiteral("member"), {key.chapterId, key.memberId}});
    const double patch = bench::cpuMilliseconds([&] { index->patched(connection, touches); });
    std::printf(
        "-\tload the index of %u members\t%.0f\t\t\n-\tfirst order by name\t%.0f\t\t\n-\tpatch one member\t%.0f\t\t\n",
        index->size(), load, sort, patch);
}

void benchOrders(const app::RosterIndex &index, db::Connection &connection)
{
    struct Case {
        const char *name;
        RosterOrder::Column column;
        const char *sql;
    };
    constexpr Case cases[] = {{"name", RosterOrder::Column::Name, "chosen_name, family_name"},
                              {"family name", RosterOrder::Column::FamilyName, "family_name, chosen_name"},
                              {"class year", RosterOrder::Column::ClassYear, "class_year, chosen_name"},
                              {"joined on", RosterOrder::Column::JoinedOn, "joined_on, chosen_name"},
                              {"channel", RosterOrder::Column::Channel, "channel, chosen_name"},
                              {"phase", RosterOrder::Column::Phase, "phase, chosen_name"},
                              {"chapter", RosterOrder::Column::Chapter, "chapter_id, chosen_name"}};
    for (const Case &order : cases) {
        RosterFilter filter;
        filter.asOf = today;
        filter.channels = {app::Channel::Instagram, app::Channel::Website, app::Channel::None, app::Channel::Other};
        bench::compare(
            8, std::string("filter by channel, sort by ") + order.name, [&] { index.rows(filter, {order.column}); },
            [&] {
                drain(connection,
                      std::string("SELECT chapter_id, id FROM member WHERE channel IN ('instagram', "
                                  "'website', '', 'other') AND archived_on IS NULL ORDER BY ")
                          + order.sql);
            });
    }
    RosterFilter all;
    all.asOf = today;
    bench::compare(
        8, "no filter, sort by name descending",
        [&] {
            index.rows(all, {RosterOrder::Column::Name, true});
        },
        [&] {
            drain(connection,
                  "SELECT chapter_id, id FROM member WHERE archived_on IS NULL "
                  "ORDER BY chosen_name DESC, family_name DESC");
        });
    RosterFilter status = all;
    status.statuses = {app::MemberStatus::Active};
    bench::compare(
        8, "filter by status today, sort by family name",
        [&] { index.rows(status, {RosterOrder::Column::FamilyName}); },
        [&] {
            drain(connection, R"(
                           SELECT chapter_id, id FROM member AS m WHERE archived_on IS NULL AND (
                               SELECT status FROM member_spell AS s WHERE s.chapter_id = m.chapter_id
                                   AND s.member_id = m.id AND since <= '2026-03-01'
                               ORDER BY since DESC, s.id DESC LIMIT 1) = 'active'
                           ORDER BY family_name, chosen_name)");
        });
}

void benchSearch(const app::RosterIndex &index, db::Connection &connection)
{
    for (const char *text : {"a", "z", "an", "lopez", "strom", "zoe ba", "zzzz"}) {
        RosterFilter filter;
        filter.asOf = today;
        filter.text = QString::fromUtf8(text);
        bench::compare(
            9, std::string("every hit of \"") + text + '"', [&] { index.count(filter); },
            [&] {
                drain(connection,
                      std::string("SELECT chapter_id, id FROM member WHERE merged_into = '' AND "
                                  "(chosen_name || ' ' || family_name) LIKE '%")
                          + text + "%'");
            });
    }
}

/// The tiles of the dashboard in SQL, now and a year ago. The curves by month would take SQL minutes: they are left out
/// on its side, so that the ratio is a lower bound.
void tilesInSql(test::PlainSql &sql, const test::PlainSql::Narrow &narrow)
{
    for (const QDate day : {today, today.addYears(-1)}) {
        const QDate yearBefore = day.addYears(-1);
        sql.chapters(day, narrow);
        sql.schools(day, narrow);
        sql.states(day, narrow);
        sql.heads(day, narrow);
        sql.people(day, narrow);
        sql.joined(yearBefore, day, narrow);
        sql.left(yearBefore, day, narrow);
        sql.retained(yearBefore, day, narrow);
    }
}

void benchFigures(const app::RosterIndex::Pointer &index, db::Connection &connection)
{
    struct Case {
        const char *name;
        RosterFilter filter;
        std::string where;
    };
    RosterFilter state;
    state.states = {QStringLiteral("NY"), QStringLiteral("CA")};
    RosterFilter channel;
    channel.channels = {app::Channel::Instagram};
    const Case cases[] = {{"all dashboard figures, no filter", {}, "1"},
                          {"all dashboard figures of two states", state, "state IN ('NY', 'CA')"},
                          {"all dashboard figures of one channel", channel, "channel = 'instagram'"}};
    test::PlainSql sql(connection, index->directory()); // its temporary tables are not part of what is measured
    for (const Case &figures : cases) {
        test::PlainSql::Narrow narrow;
        narrow.where = figures.where;
        bench::compare(
            10, figures.name, [&] { app::dashboard(app::Scope(index, figures.filter), today); },
            [&] { tilesInSql(sql, narrow); }, 1, 21);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("bench_index BOOK\n", stderr);
        return 2;
    }
    try {
        db::Connection connection(QString::fromLocal8Bit(argv[1])); // SQL gets temporary tables
        benchLoad(connection);
        const auto index = app::RosterIndex::load(connection, app::Directory::shipped());
        benchOrders(*index, connection);
        benchSearch(*index, connection);
        benchFigures(index, connection);
    } catch (const db::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
