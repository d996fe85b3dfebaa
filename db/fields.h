// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantMap>

#include <span>
#include <string_view>

namespace chapterhouse::db {

class Connection;

/// New values by column name, for changing some columns of a record. A null or empty value empties the column.
using Fields = QVariantMap;

/// A column that an update may name.
struct Field {
    enum Kind { Text, Number, Date };
    const char *name;
    Kind kind = Text;
};

bool hasField(std::span<const Field> fields, const QString &name);
QStringList namesOf(std::span<const Field> fields);

/// Changes the columns `values` of one row of `table`; false if there is no such row or it says so already. Throws
/// Error(SQLITE_MISUSE) for a column that is not among `allowed`.
bool updateRow(Connection &connection, const char *table, const QStringList &keyColumns, const QStringList &key,
               std::span<const Field> allowed, const Fields &values);

} // namespace chapterhouse::db
