// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// A table whose rows are journalled: every table with a column `added_in`.
struct CapturedTable {
    QString name;
    QStringList columns; ///< all of them, in the table's order
    QStringList key; ///< the primary key's columns, in the key's order
};

std::vector<CapturedTable> capturedTables(Connection &connection);

/// Writes the triggers `capture_…` of every captured table into the schema: they record updates and deletes in
/// change_op, and refuse a write outside an action, a changed key, and a row that lies about `added_in`.
void installCapture(Connection &connection);
void removeCapture(Connection &connection);

} // namespace chapterhouse::db
