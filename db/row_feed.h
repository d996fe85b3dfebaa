// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_value;

namespace chapterhouse::db {

class Connection;

/// A row on its way; its views hold until the next one.
class FedRow {
public:
    explicit FedRow(sqlite3_value **values) : m_values(values) { }

    std::string_view utf8(int column) const; ///< '' for NULL
    qint64 integer(int column) const; ///< 0 for NULL

private:
    sqlite3_value **m_values;
};

/// Hands every row of `SELECT columns rest` to `take`, until that returns false. SQLite calls back with all values of a
/// row at once, which takes a third less time than asking for them one by one: for bulk readers. `parameters` are `?2`
/// and so on in `rest`.
void feedRows(Connection &connection, std::string_view columns, std::string_view rest,
              std::span<const std::string> parameters, const std::function<bool(const FedRow &)> &take);

void registerRowFeed(sqlite3 *connection);

} // namespace chapterhouse::db
