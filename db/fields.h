// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantMap>

#include <limits>
#include <span>
#include <string_view>

namespace chapterhouse::db {

class Connection;

/// New values by column name, for changing some columns of a record. A null or empty value empties the column.
using Fields = QVariantMap;

/// A column that an update may name, and what the schema lets stand in it: for telling people which value is wrong,
/// before SQLite refuses the row.
struct Field {
    enum Kind { Text, Email, Phone, Degree, Number, Date }; ///< the first four are texts; whoever takes one cleans it
    const char *name;
    Kind kind = Text;
    bool isRequired = false;
    std::span<const char *const> codes = {}; ///< of a text: one of these, or ''; any text where there are none
    int least = std::numeric_limits<int>::min(); ///< of a number
    int most = std::numeric_limits<int>::max();
};

bool hasField(std::span<const Field> fields, const QString &name);
QStringList namesOf(std::span<const Field> fields);

/// Changes the columns `values` of one row of `table`; false if there is no such row or it says so already. Throws
/// Error(SQLITE_MISUSE) for a column that is not among `allowed`.
bool updateRow(Connection &connection, const char *table, const QStringList &keyColumns, const QStringList &key,
               std::span<const Field> allowed, const Fields &values);

} // namespace chapterhouse::db
