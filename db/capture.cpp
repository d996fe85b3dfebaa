// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/capture.h"

#include "db/connection.h"

namespace chapterhouse::db {

namespace {

constexpr char outsideMessage[] = "this book keeps a journal: change it in Chapterhouse and not with another tool";

// While undo or redo moves many rows, it writes their operations in one statement per table; see recordRemovals().
constexpr char notInBulk[] = "(SELECT restoring FROM open_action) IS NOT 2";

QString sql(const char *text)
{
    return QString::fromLatin1(text);
}

std::vector<CapturedColumn> columnsOf(Connection &connection, const QString &table)
{
    std::vector<CapturedColumn> columns;
    auto query = connection.prepare(R"(SELECT name, ifnull(dflt_value, 'NULL'), "notnull" FROM pragma_table_info(?1))");
    query.bind(table);
    while (query.next())
        columns.push_back({query.text(0), query.text(1), query.integer(2) == 0});
    return columns;
}

QStringList keyOf(Connection &connection, const QString &table)
{
    QStringList key;
    auto query = connection.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk");
    query.bind(table);
    while (query.next())
        key << query.text(0);
    return key;
}

/// 'row.a, row.b'
QString list(const QStringList &columns, const char *row)
{
    QStringList terms;
    for (const QString &column : columns)
        terms << QStringLiteral("%1.%2").arg(sql(row), column);
    return terms.join(sql(", "));
}

/// The text of one JSON pair, with the comma before it: ,"column":value
QString pair(const QString &column, const char *row)
{
    return QStringLiteral(R"(',"%1":' || json_quote(%2.%1))").arg(column, sql(row));
}

QString pairWhen(const QString &condition, const QString &pair)
{
    return QStringLiteral("CASE WHEN %1 THEN %2 ELSE '' END").arg(condition, pair);
}

QString object(const QStringList &pairs)
{
    return QStringLiteral("'{' || substr(%1, 2) || '}'").arg(pairs.join(sql("\n        || ")));
}

/// The whole row as JSON, save the columns that are empty; the first column never is. format() is half again as fast as
/// a chain of ||, which would copy the text once per column.
QString wholeRow(const CapturedTable &table, const QString &row)
{
    QString shape;
    QStringList values;
    for (const CapturedColumn &column : table.columns) {
        const QString name = row + column.name;
        if (column.isLeftOutWhenEmpty()) {
            shape += sql("%s");
            values
                << QStringLiteral(R"(CASE WHEN %1 <> '' THEN ',"%2":' || json_quote(%1) END)").arg(name, column.name);
        } else {
            shape += QStringLiteral(R"(%1"%2":%s)").arg(shape.isEmpty() ? QString() : sql(","), column.name);
            values << QStringLiteral("json_quote(%1)").arg(name);
        }
    }
    return QStringLiteral("format('{%1}',\n            %2)").arg(shape, values.join(sql(",\n            ")));
}

/// The columns that an update may change.
QStringList changeableColumns(const CapturedTable &table)
{
    QStringList names;
    for (const CapturedColumn &column : table.columns) {
        if (!table.key.contains(column.name) && column.name != QLatin1String("added_in"))
            names << column.name;
    }
    return names;
}

QString changed(const QString &column)
{
    return QStringLiteral("old.%1 IS NOT new.%1").arg(column);
}

QString changedColumns(const CapturedTable &table, const char *row)
{
    QStringList pairs;
    for (const QString &column : changeableColumns(table))
        pairs << pairWhen(changed(column), pair(column, row));
    return pairs.isEmpty() ? sql("NULL") : object(pairs);
}

QString anyColumnChanged(const CapturedTable &table)
{
    QStringList terms;
    for (const QString &column : changeableColumns(table))
        terms << changed(column);
    return terms.isEmpty() ? sql("0") : terms.join(sql(" OR "));
}

QString refuseUnless(const char *condition, const char *message)
{
    return QStringLiteral("    SELECT RAISE(ABORT, '%2') WHERE NOT %1;\n").arg(sql(condition), sql(message));
}

/// Adds a row to change_op for the row `row` of the trigger.
QString record(const CapturedTable &table, const char *row, const char *op, const QString &was, const QString &now,
               const QString &condition = {})
{
    return QStringLiteral(R"(    INSERT INTO change_op (change, n, tbl, pk, op, was, now)
    SELECT change, (SELECT ifnull(max(n), 0) + 1 FROM change_op WHERE change_op.change = open_action.change),
        '%1', json_array(%2), '%3',
        %4,
        %5
    FROM open_action%6;
)")
        .arg(table.name, list(table.key, row), sql(op), was, now,
             condition.isEmpty() ? condition : sql(" WHERE ") + condition);
}

// A row that says which action brought it needs no record, and no look beyond this one comparison.
QString insertTrigger(const CapturedTable &table)
{
    return QStringLiteral("CREATE TRIGGER capture_%1_insert AFTER INSERT ON %1\n"
                          "WHEN new.added_in IS NOT (SELECT change FROM open_action) AND %2\nBEGIN\n")
               .arg(table.name, sql(notInBulk))
        + refuseUnless("EXISTS (SELECT 1 FROM open_action WHERE restoring = 1)", outsideMessage)
        + record(table, "new", "I", sql("NULL"), sql("NULL")) + sql("END");
}

QString updateTrigger(const CapturedTable &table)
{
    const QString keyStays =
        QStringLiteral("(%1, old.added_in) IS (%2, new.added_in)").arg(list(table.key, "old"), list(table.key, "new"));
    return QStringLiteral("CREATE TRIGGER capture_%1_update AFTER UPDATE ON %1\nBEGIN\n").arg(table.name)
        + refuseUnless("EXISTS (SELECT 1 FROM open_action)", outsideMessage)
        + refuseUnless(keyStays.toLatin1().constData(), "a key never changes")
        + record(table, "old", "U", changedColumns(table, "old"), changedColumns(table, "new"), anyColumnChanged(table))
        + sql("END");
}

QString deleteTrigger(const CapturedTable &table)
{
    return QStringLiteral("CREATE TRIGGER capture_%1_delete AFTER DELETE ON %1\nWHEN %2\nBEGIN\n")
               .arg(table.name, sql(notInBulk))
        + refuseUnless("EXISTS (SELECT 1 FROM open_action)", outsideMessage)
        + record(table, "old", "D", wholeRow(table, sql("old.")), sql("NULL")) + sql("END");
}

} // namespace

std::vector<CapturedTable> capturedTables(Connection &connection)
{
    std::vector<CapturedTable> tables;
    auto query = connection.prepare(R"(
        SELECT schema.name FROM sqlite_schema AS schema
        WHERE schema.type = 'table'
          AND EXISTS (SELECT 1 FROM pragma_table_info(schema.name) AS info WHERE info.name = 'added_in')
        ORDER BY schema.rowid)");
    while (query.next()) {
        const QString name = query.text(0);
        tables.push_back({name, columnsOf(connection, name), keyOf(connection, name)});
    }
    return tables;
}

QMap<QString, QString> captureTriggers(Connection &connection)
{
    QMap<QString, QString> triggers;
    for (const CapturedTable &table : capturedTables(connection)) {
        triggers[QStringLiteral("capture_%1_insert").arg(table.name)] = insertTrigger(table);
        triggers[QStringLiteral("capture_%1_update").arg(table.name)] = updateTrigger(table);
        triggers[QStringLiteral("capture_%1_delete").arg(table.name)] = deleteTrigger(table);
    }
    return triggers;
}

// The last number is asked for beforehand: a SELECT that also reads change_op would be held in memory as a whole.
void recordRemovals(Connection &connection, const CapturedTable &table, qint64 addedIn, qint64 change)
{
    auto last = connection.prepare("SELECT ifnull(max(n), 0) FROM change_op WHERE change = ?1");
    last.bind(change).next();
    connection
        .prepare(QStringLiteral(R"(
            INSERT INTO change_op (change, n, tbl, pk, op, was)
            SELECT ?2, row_number() OVER () + ?3, '%1', json_array(%2), 'D', %3 FROM %1 WHERE added_in = ?1)")
                     .arg(table.name, table.key.join(sql(", ")), wholeRow(table, QString()))
                     .toStdString())
        .bind(addedIn, change, last.integer(0))
        .execute();
}

void installCapture(Connection &connection)
{
    for (const QString &trigger : captureTriggers(connection))
        connection.run(trigger.toUtf8());
}

void removeCapture(Connection &connection)
{
    QStringList names;
    auto query = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'capture\\_%' ESCAPE '\\'");
    while (query.next())
        names << query.text(0);
    query.reset();
    for (const QString &name : names)
        connection.run(QStringLiteral("DROP TRIGGER %1").arg(name).toUtf8());
}

TrustedInserts::TrustedInserts(Connection &connection, const QStringList &tables) : m_connection(connection)
{
    const QMap<QString, QString> triggers = captureTriggers(connection);
    for (const QString &table : tables) {
        const QString name = QStringLiteral("capture_%1_insert").arg(table);
        m_triggers << triggers.value(name);
        m_connection.run(QStringLiteral("DROP TRIGGER %1").arg(name).toUtf8());
    }
}

void TrustedInserts::end()
{
    for (const QString &trigger : m_triggers)
        m_connection.run(trigger.toUtf8());
}

} // namespace chapterhouse::db
