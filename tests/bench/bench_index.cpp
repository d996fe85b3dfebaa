// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 7 to 10: pages of the table, the roster index and the figures against SQL on the same book.
#include "app/figures/figures.h"
#include "app/roster/member_cells.h"
#include "app/roster/roster_index.h"
#include "bench/pairs.h"
#include "db/connection.h"
#include "db/error.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace chapterhouse;
using app::RosterFilter;
using app::RosterOrder;

namespace {

const QDate today(2026, 3, 1);
constexpr double sqlLimit =
    45'000; // milliseconds that SQL gets for one set of figures; then the ratio is a lower bound

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
    std::printf("0\tload the index of %u members\t%.0f\n0\tfirst order by name\t%.0f\n0\tpatch one member\t%.0f\n",
                index->size(), load, sort, patch);
}

/// The dearest of some pages from the first to the last, each at its median, and the first, as a ratio.
template <typename Read> double worstToFirst(std::size_t pages, std::size_t samples, Read read)
{
    constexpr int rounds = 5;
    double first = 0;
    double worst = 0;
    for (std::size_t sample = 0; sample < samples; ++sample) {
        const std::size_t page = (pages - 1) * sample / (samples - 1);
        std::vector<double> costs;
        for (int round = 0; round < rounds; ++round)
            costs.push_back(bench::cpuMilliseconds([&] { read(page); }));
        worst = std::max(worst, bench::median(costs));
        first = sample == 0 ? bench::median(costs) : first;
    }
    return worst / first;
}

// SQL gets the order in which its rows lie; in any other it would sort them all for each page.
void benchPages(const app::RosterIndex &index, db::Connection &connection)
{
    constexpr std::size_t pageSize = 128; // as the table reads them
    RosterFilter filter;
    filter.asOf = today;
    filter.classYears = {2024, 2025, 2026, 2027, 2028, 2029};
    const auto rows = index.rows(filter, {RosterOrder::Column::FamilyName});
    const std::size_t pages = rows.size() / pageSize;
    const double ours = worstToFirst(pages, 100, [&](std::size_t page) {
        app::readMemberLines(connection, index, std::span(rows).subspan(page * pageSize, pageSize), today,
                             app::NameStyle::Plain);
    });
    const double theirs = worstToFirst(pages, 3, [&](std::size_t page) {
        drain(connection,
              "SELECT * FROM member WHERE class_year BETWEEN 2024 AND 2029 ORDER BY chapter_id, id LIMIT 128 OFFSET "
                  + std::to_string(page * pageSize));
    });
    bench::printLine(7, "any page of the filtered table: worst / first, against OFFSET", ours, theirs,
                     bench::decimals(ours, 2) + " against " + bench::decimals(theirs, 0), "1.5");
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
            8, std::string("filter by channel, sort by ") + order.name, "50x, under 4 ms",
            [&] { index.rows(filter, {order.column}); },
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
        8, "no filter, sort by name descending", "50x, under 4 ms",
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
        8, "filter by status today, sort by family name", "50x, under 4 ms",
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
            9, std::string("every hit of \"") + text + '"', "50x, under 4 ms", [&] { index.count(filter); },
            [&] {
                drain(connection,
                      std::string("SELECT chapter_id, id FROM member WHERE merged_into = '' AND "
                                  "(chosen_name || ' ' || family_name) LIKE '%")
                          + text + "%'");
            });
    }
}

/// The curve of members in SQL, from the newest month back: one of the dashboard's curves, without what counts only
/// once.
void membersByMonthInSql(db::Connection &connection, const std::string &where)
{
    auto query = connection.prepare(R"(
        SELECT count(DISTINCT ifnull(person_id, id)) FROM member AS m
        WHERE merged_into = '' AND (archived_on IS NULL OR archived_on > ?1) AND (
            SELECT status FROM member_spell AS s
            WHERE s.chapter_id = m.chapter_id AND s.member_id = m.id AND since <= ?1
            ORDER BY since DESC, s.id DESC LIMIT 1) IN ('active', 'away') AND )"
                                    + where);
    for (QDate day = today; day > QDate(2018, 2, 1); day = day.addMonths(-1))
        query.bind(day).execute();
}

/// A condition on the chapters of these states: the book itself does not know where a school lies.
std::string isInStates(const app::RosterIndex &index, const std::vector<QString> &states)
{
    std::string ids;
    for (const app::ChapterEntry &chapter : index.chapters()) {
        const QString code =
            chapter.state < 0 ? QString() : index.directory().states()[std::size_t(chapter.state)].code;
        if (std::find(states.begin(), states.end(), code) != states.end())
            ids += (ids.empty() ? "'" : ", '") + chapter.id.toStdString() + '\'';
    }
    return "chapter_id IN (" + ids + ')';
}

/// Milliseconds of CPU of `work`, SQL on the connection, which is stopped at the limit: `isWhole` says if it was not.
template <typename Work> double cpuUpTo(double limit, db::Connection &connection, Work work, bool &isWhole)
{
    constexpr int instructions = 1'000'000; // of SQLite's machine between two looks at the clock
    double end = bench::cpuMilliseconds() + limit;
    sqlite3_progress_handler(
        connection.handle(), instructions,
        [](void *stopAt) { return bench::cpuMilliseconds() > *static_cast<double *>(stopAt) ? 1 : 0; }, &end);
    isWhole = true;
    const double taken = bench::cpuMilliseconds([&] {
        try {
            work();
        } catch (const db::Error &) {
            isWhole = false;
        }
    });
    sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
    return taken;
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
                          {"all dashboard figures of two states", state, isInStates(*index, state.states)},
                          {"all dashboard figures of one channel", channel, "channel = 'instagram'"}};
    for (const Case &figures : cases) {
        std::vector<double> ours;
        for (int i = 0; i < 101; ++i)
            ours.push_back(bench::cpuMilliseconds([&] { app::dashboard(app::Scope(index, figures.filter), today); }));
        bool isWhole = false;
        const double theirs = cpuUpTo(
            sqlLimit, connection, [&] { membersByMonthInSql(connection, figures.where); }, isWhole);
        bench::printLine(10, figures.name, bench::median(ours), theirs,
                         (isWhole ? "" : "over ") + bench::timesFaster(bench::median(ours), theirs),
                         "10000x, under 2 ms");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("bench_index BOOK [ROW]\n", stderr);
        return 2;
    }
    const int only = argc > 2 ? std::atoi(argv[2]) : 0;
    try {
        db::Connection connection(QString::fromLocal8Bit(argv[1]));
        if (only == 0)
            benchLoad(connection);
        const auto index = app::RosterIndex::load(connection, app::Directory::shipped());
        if (only == 0 || only == 7)
            benchPages(*index, connection);
        if (only == 0 || only == 8)
            benchOrders(*index, connection);
        if (only == 0 || only == 9)
            benchSearch(*index, connection);
        if (only == 0 || only == 10)
            benchFigures(index, connection);
    } catch (const db::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
