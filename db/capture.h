// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <vector>

namespace chapterhouse::db {

class Connection;

struct CapturedColumn {
    QString name;
    QString otherwise; ///< SQL literal of the default: what a row has that was written down without this column
    bool isNullable = true;

    /// The deleted row is written down without the columns that are empty.
    bool isLeftOutWhenEmpty() const { return isNullable || otherwise == QLatin1String("''"); }
};

/// A table whose rows are journalled: every table with a column `added_in`.
struct CapturedTable {
    QString name;
    std::vector<CapturedColumn> columns; ///< in the table's order
    QStringList key; ///< the primary key's columns, in the key's order
};

/// In the order in which they were made, so that a table comes behind those it refers to.
std::vector<CapturedTable> capturedTables(Connection &connection);

/// The triggers `capture_…` as they ought to stand in the schema: SQL by name.
QMap<QString, QString> captureTriggers(Connection &connection);

/// Writes down that the rows of `table` that `addedIn` brought go with `change`, as the trigger would one by one. For
/// while open_action.restoring is 2, when the triggers for inserting and deleting leave the writing to the caller.
void recordRemovals(Connection &connection, const CapturedTable &table, qint64 addedIn, qint64 change);

/// Writes the triggers of every captured table into the schema: they record updates and deletes in change_op, and
/// refuse a write outside an action, a changed key, and a row that lies about `added_in`.
void installCapture(Connection &connection);
void removeCapture(Connection &connection);

/// Leaves the triggers that look at inserts into `tables` out until end(): for an importer, all of whose rows say which
/// action brought them. Inside one action: end() must come before its commit, and a rollback puts them back as well.
class TrustedInserts {
public:
    TrustedInserts(Connection &connection, const QStringList &tables);
    void end();

private:
    Connection &m_connection;
    QStringList m_triggers; ///< what makes them
};

} // namespace chapterhouse::db
