// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/row_feed.h"

#include "db/connection.h"

#include <sqlite3.h>

#include <exception>

namespace chapterhouse::db {

namespace {

constexpr char feedName[] = "chapterhouse_feed";
constexpr char pointerType[] = "chapterhouse::db::Feed";

struct Feed {
    const std::function<bool(const FedRow &)> *take;
    std::exception_ptr thrown; ///< must not pass through SQLite
};

void feedOne(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *feed = count > 0 ? static_cast<Feed *>(sqlite3_value_pointer(values[0], pointerType)) : nullptr;
    if (!feed)
        return sqlite3_result_null(context);
    try {
        sqlite3_result_int(context, (*feed->take)(FedRow(values + 1)) ? 1 : 0);
    } catch (...) {
        feed->thrown = std::current_exception();
        sqlite3_result_int(context, 0);
    }
}

} // namespace

// The length first: many cells are empty, and need no second call.
std::string_view FedRow::utf8(int column) const
{
    const int length = sqlite3_value_bytes(m_values[column]);
    if (length == 0)
        return {};
    return {reinterpret_cast<const char *>(sqlite3_value_text(m_values[column])), std::size_t(length)};
}

qint64 FedRow::integer(int column) const
{
    return sqlite3_value_int64(m_values[column]);
}

void feedRows(Connection &connection, std::string_view columns, std::string_view rest,
              std::span<const std::string> parameters, const std::function<bool(const FedRow &)> &take)
{
    std::string sql("SELECT ");
    sql.append(feedName).append("(?1, ").append(columns).append(") ").append(rest);
    Statement statement = connection.prepare(sql);
    Feed feed{&take, nullptr};
    statement.bindPointer(1, &feed, pointerType);
    int position = 1;
    for (const std::string &parameter : parameters)
        statement.bindOne(++position, std::string_view(parameter));
    while (statement.next() && statement.integer(0) != 0) { }
    if (feed.thrown)
        std::rethrow_exception(feed.thrown);
}

void registerRowFeed(sqlite3 *connection)
{
    sqlite3_create_function_v2(connection, feedName, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, &feedOne, nullptr,
                               nullptr, nullptr);
}

} // namespace chapterhouse::db
