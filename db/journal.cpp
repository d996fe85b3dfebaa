// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/journal.h"

#include "db/capture.h"
#include "db/error.h"
#include "db/migrator.h"
#include "db/reverter.h"
#include "db/timestamp.h"
#include "db/ulid.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

namespace chapterhouse::db {

namespace {

constexpr int mostNamedRows = 5000; ///< beyond this many, readers rather read everything again

constexpr char entryColumns[] = "SELECT n, id, label, subject, author, at, chapter_id, undoes, state FROM change ";

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

HistoryEntry entryFrom(const Statement &query)
{
    HistoryEntry entry;
    entry.number = query.integer(0);
    entry.id = query.text(1);
    entry.label = query.text(2);
    entry.subject = objectOf(query.text(3));
    entry.author = query.text(4);
    entry.at = QDateTime::fromString(query.text(5), Qt::ISODateWithMs);
    entry.chapterId = query.text(6);
    entry.undoes = query.text(7);
    entry.state = query.text(8);
    return entry;
}

std::optional<HistoryEntry> firstEntry(Statement &query)
{
    if (!query.next())
        return std::nullopt;
    return entryFrom(query);
}

HistoryOperation operationFrom(const HistoryEntry &entry, const Statement &query)
{
    return {entry,
            {query.text(0), keyFromJson(query.text(1).toUtf8())},
            query.text(2).front().toLatin1(),
            objectOf(query.text(3)),
            objectOf(query.text(4))};
}

/// The rows named in the operations of `change`; nothing when there are too many.
std::optional<std::vector<RowKey>> rowsWritten(Connection &connection, qint64 change)
{
    std::vector<RowKey> rows;
    auto query = connection.prepare("SELECT DISTINCT tbl, pk FROM change_op WHERE change = ?1 LIMIT ?2");
    query.bind(change, mostNamedRows + 1);
    while (query.next())
        rows.push_back({query.text(0), keyFromJson(query.text(1).toUtf8())});
    if (int(rows.size()) > mostNamedRows)
        return std::nullopt;
    return rows;
}

/// Those of `declared` that `change` has indeed added, each once.
std::vector<RowKey> addedRows(Connection &connection, const std::vector<RowKey> &declared, qint64 change)
{
    std::vector<RowKey> added;
    for (const CapturedTable &table : capturedTables(connection)) {
        std::vector<RowKey> rows;
        std::copy_if(declared.begin(), declared.end(), std::back_inserter(rows),
                     [&](const RowKey &row) { return row.table == table.name; });
        if (rows.empty())
            continue;
        std::sort(rows.begin(), rows.end(), [](const RowKey &a, const RowKey &b) { return a.key < b.key; });
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        auto query = connection.prepare(
            QStringLiteral("SELECT 1 FROM %1 WHERE %2 AND added_in = ?2").arg(table.name, hasKey(table)).toStdString());
        for (const RowKey &row : rows) {
            const QByteArray key = keyAsJson(row.key);
            if (query.bind(std::string_view(key.constData(), std::size_t(key.size())), change).next())
                added.push_back(row);
        }
    }
    return added;
}

/// The rows that have `id` in their key, as their own or as their member's, now or once.
std::vector<RowKey> rowsNamed(Connection &connection, const QString &id)
{
    std::vector<RowKey> rows;
    for (const CapturedTable &table : capturedTables(connection)) {
        QStringList now;
        QStringList once;
        for (qsizetype i = 0; i < table.key.size(); ++i) {
            if (table.key.at(i) == QLatin1String("chapter_id"))
                continue;
            now << table.key.at(i) + QLatin1String(" = ?1");
            once << QStringLiteral("json_extract(pk, '$[%1]') = ?1").arg(i);
        }
        auto query = connection.prepare(
            QStringLiteral(
                "SELECT json_array(%2) FROM %1 WHERE %3 UNION SELECT pk FROM change_op WHERE tbl = '%1' AND (%4)")
                .arg(table.name, table.key.join(u','), now.join(QStringLiteral(" OR ")),
                     once.join(QStringLiteral(" OR ")))
                .toStdString());
        query.bind(id);
        while (query.next())
            rows.push_back({table.name, keyFromJson(query.text(0).toUtf8())});
    }
    return rows;
}

QByteArray addedAsJson(const std::vector<RowKey> &added)
{
    QJsonObject byTable;
    for (const RowKey &row : added) {
        QJsonArray keys = byTable.value(row.table).toArray();
        keys.append(QJsonArray::fromStringList(row.key));
        byTable.insert(row.table, keys);
    }
    return compact(byTable);
}

} // namespace

Refused::Refused(Reason reason, std::optional<RowKey> row)
    : std::runtime_error("refused"), m_reason(reason), m_row(std::move(row))
{
}

Action::Action(Connection &connection, const ActionInfo &info) : m_connection(connection), m_transaction(connection)
{
    open(info, {}, QStringLiteral("done"));
}

Action::Action(Connection &connection, const HistoryEntry &takesBack, const QString &state, const QString &author)
    : m_connection(connection), m_transaction(connection)
{
    open({takesBack.label, takesBack.subject, author, takesBack.chapterId}, takesBack.id, state);
    m_isOriginal = false;
    m_connection.run("UPDATE open_action SET restoring = 1");
}

void Action::open(const ActionInfo &info, const QString &undoes, const QString &state)
{
    m_change = {0, newUlid(), info.label, info.subject, {}};
    auto insert = m_connection.prepare(R"(
        INSERT INTO change (id, label, subject, author, at, chapter_id, schema_version, undoes, state)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ''), ?9) RETURNING n)");
    insert.bind(m_change.id, info.label, QString::fromUtf8(compact(info.subject)), info.author, timestamp(),
                info.chapterId, schemaVersion(m_connection), undoes, state);
    insert.next();
    m_change.number = insert.integer(0);
    insert.reset();
    m_connection.prepare("INSERT INTO open_action (change) VALUES (?1)").bind(m_change.number).execute();
    m_connection.declared() = {};
    m_writesBefore = m_connection.totalChanges();
}

// Each update and delete counts twice in SQLite's total, once for itself and once for its operation; what is left are
// inserts. Where they are more than the stores declared, readers must read everything again and undo has to search.
Change Action::commit()
{
    const Written written = this->written();
    const Declared declared = std::exchange(m_connection.declared(), {});
    if (written.isNothing && m_isOriginal && !declared.isFinal) {
        m_transaction.rollBack();
        return {};
    }
    m_change.touches = written.touches;
    close(declared, m_isOriginal && written.areAddedKnown ? &written.added : nullptr);
    return m_change;
}

Action::Written Action::written()
{
    auto count = m_connection.prepare("SELECT count(*) FROM change_op WHERE change = ?1");
    count.bind(m_change.number).next();
    const qint64 operations = count.integer(0);
    count.reset();
    const qint64 inserts = m_connection.totalChanges() - m_writesBefore - 2 * operations;
    const Touches &declared = m_connection.declared().touches;

    Written result;
    result.isNothing = inserts == 0 && operations == 0;
    if (m_isOriginal && !declared.bulk && inserts <= mostNamedRows)
        result.added = addedRows(m_connection, declared.rows, m_change.number);
    result.areAddedKnown = !m_isOriginal || qint64(result.added.size()) == inserts;
    std::optional<std::vector<RowKey>> written = rowsWritten(m_connection, m_change.number);
    Touches &touches = result.touches;
    touches.bulk = declared.bulk || !written || !result.areAddedKnown;
    if (!touches.bulk) {
        touches.rows = std::move(*written);
        touches.rows.insert(touches.rows.end(), result.added.begin(), result.added.end());
    }
    return result;
}

Touches Action::touches()
{
    return written().touches;
}

void Action::close(const Declared &declared, const std::vector<RowKey> *added)
{
    if (declared.subject)
        m_change.subject = *declared.subject;
    m_connection
        .prepare("UPDATE change SET subject = ?2, added = nullif(?3, ''), state = iif(?4, 'final', state) WHERE n = ?1")
        .bind(m_change.number, QString::fromUtf8(compact(m_change.subject)),
              added ? QString::fromUtf8(addedAsJson(*added)) : QString(), int(declared.isFinal))
        .execute();
    m_connection.run("DELETE FROM open_action");
    m_transaction.commit();
}

qint64 openAction(Connection &connection)
{
    const qint64 number = connection.integer("SELECT change FROM open_action");
    if (number == 0)
        throw Error(SQLITE_MISUSE, "a write outside an action");
    return number;
}

std::optional<HistoryEntry> Journal::nextUndo() const
{
    auto query = m_connection.prepare(std::string(entryColumns) + "WHERE state = 'done' ORDER BY n DESC LIMIT 1");
    return firstEntry(query);
}

std::optional<HistoryEntry> Journal::nextRedo() const
{
    auto query = m_connection.prepare(std::string(entryColumns) + R"(AS taken
        WHERE state = 'undo'
          AND (SELECT state FROM change AS original WHERE original.id = taken.undoes) = 'undone'
          AND n > (SELECT ifnull(max(n), 0) FROM change WHERE undoes IS NULL)
        ORDER BY n DESC LIMIT 1)");
    return firstEntry(query);
}

std::vector<HistoryEntry> Journal::passedOver() const
{
    std::vector<HistoryEntry> entries;
    auto query = m_connection.prepare(std::string(entryColumns) + R"(
        WHERE state = 'final' AND n > (SELECT ifnull(max(n), 1) FROM change WHERE state = 'done') ORDER BY n DESC)");
    while (query.next())
        entries.push_back(entryFrom(query));
    return entries;
}

Change Journal::undo(const QString &author, const QString &changeId)
{
    const std::optional<HistoryEntry> original = changeId.isEmpty() ? nextUndo() : entry(changeId);
    if (!original)
        throw Refused(changeId.isEmpty() ? Refused::Reason::NothingToUndo : Refused::Reason::UnknownAction);
    if (original->state == QLatin1String("final"))
        throw Refused(Refused::Reason::Final);
    if (original->state == QLatin1String("undone"))
        throw Refused(Refused::Reason::AlreadyUndone);
    if (original->state != QLatin1String("done"))
        throw Refused(Refused::Reason::UnknownAction);
    return takeBack(*original, QStringLiteral("undo"), author);
}

Change Journal::redo(const QString &author)
{
    const std::optional<HistoryEntry> undone = nextRedo();
    if (!undone)
        throw Refused(Refused::Reason::NothingToRedo);
    return takeBack(*undone, QStringLiteral("redo"), author);
}

Change Journal::takeBack(const HistoryEntry &entry, const QString &state, const QString &author)
{
    const SpillAllowed spill(m_connection); // it may have been an import
    Action action(m_connection, entry, state, author);
    const bool isUndo = state == QLatin1String("undo");
    try {
        revert(m_connection, {entry.number, action.number(), isUndo});
        m_connection.prepare("UPDATE change SET state = ?2 WHERE id = ?1")
            .bind(isUndo ? entry.id : entry.undoes, isUndo ? QStringLiteral("undone") : QStringLiteral("done"))
            .execute();
        return action.commit();
    } catch (const Error &error) {
        // Another column of the row was changed since, and goes with the later value only.
        if (error.code() == SQLITE_CONSTRAINT_FOREIGNKEY || error.code() == SQLITE_CONSTRAINT_CHECK)
            throw Refused(Refused::Reason::NeededSince);
        throw;
    }
}

std::vector<HistoryEntry> Journal::entries(int limit) const
{
    std::vector<HistoryEntry> entries;
    auto query = m_connection.prepare(std::string(entryColumns) + "ORDER BY n DESC LIMIT ?1");
    query.bind(limit);
    while (query.next())
        entries.push_back(entryFrom(query));
    return entries;
}

std::optional<HistoryEntry> Journal::entry(const QString &changeId) const
{
    auto query = m_connection.prepare(std::string(entryColumns) + "WHERE id = ?1");
    query.bind(changeId);
    return firstEntry(query);
}

std::vector<HistoryOperation> Journal::operationsOf(const QString &changeId) const
{
    const std::optional<HistoryEntry> of = entry(changeId);
    if (!of)
        return {};
    std::vector<HistoryOperation> operations;
    auto query = m_connection.prepare("SELECT tbl, pk, op, was, now FROM change_op WHERE change = ?1 ORDER BY n");
    query.bind(of->number);
    while (query.next())
        operations.push_back(operationFrom(*of, query));
    return operations;
}

std::vector<HistoryOperation> Journal::historyOf(const RowKey &row) const
{
    std::vector<HistoryOperation> history;
    const QString key = QString::fromUtf8(keyAsJson(row.key));
    auto query = m_connection.prepare(R"(
        SELECT tbl, pk, op, was, now, change.id FROM change_op JOIN change ON change.n = change_op.change
        WHERE tbl = ?1 AND pk = ?2 ORDER BY change_op.change, change_op.n)");
    query.bind(row.table, key);
    while (query.next())
        history.push_back(operationFrom(entry(query.text(5)).value(), query));
    if (const std::optional<qint64> origin = originOf(m_connection, row.table, key)) {
        auto added = m_connection.prepare(std::string(entryColumns) + "WHERE n = ?1");
        added.bind(*origin);
        if (const auto first = firstEntry(added))
            history.insert(history.begin(), {*first, row, 'I', {}, {}});
    }
    return history;
}

std::vector<HistoryOperation> Journal::historyOf(const QString &id) const
{
    std::vector<HistoryOperation> history;
    for (const RowKey &row : rowsNamed(m_connection, id)) {
        const auto ofRow = historyOf(row);
        history.insert(history.end(), ofRow.begin(), ofRow.end());
    }
    std::stable_sort(history.begin(), history.end(), [](const HistoryOperation &a, const HistoryOperation &b) {
        return a.entry.number < b.entry.number;
    });
    return history;
}

} // namespace chapterhouse::db
