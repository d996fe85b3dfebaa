// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/reverter.h"

#include "db/capture.h"
#include "db/checker.h"
#include "db/error.h"
#include "db/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <vector>

namespace chapterhouse::db {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// What a column had, from the JSON in `source`.
QString valueOf(const CapturedColumn &column, const QString &source)
{
    const QString value = QStringLiteral("json_extract(%1, '$.%2')").arg(source, column.name);
    if (column.isNullable || column.otherwise == QLatin1String("NULL"))
        return value;
    return QStringLiteral("ifnull(%1, %2)").arg(value, column.otherwise);
}

constexpr qint64 longestRun = 10000; // SQLite holds the rows of a run in memory while it brings them back

/// Operations of one kind on one table that follow each other without a gap.
struct Run {
    QString table;
    char kind;
    qint64 first;
    qint64 last;
};

std::vector<Run> runsOf(Connection &connection, qint64 entry)
{
    std::vector<Run> runs;
    auto query = connection.prepare("SELECT n, tbl, op FROM change_op WHERE change = ?1 ORDER BY n DESC");
    query.bind(entry);
    while (query.next()) {
        const qint64 n = query.integer(0);
        const QString table = query.text(1);
        const char kind = query.utf8(2).front();
        if (!runs.empty() && runs.back().table == table && runs.back().kind == kind
            && runs.back().last - n < longestRun)
            runs.back().first = n;
        else
            runs.push_back({table, kind, n, n});
    }
    return runs;
}

/// While it lives, the triggers for inserting and deleting leave it to the caller to write operations.
class BulkRecording {
public:
    explicit BulkRecording(Connection &connection) : m_connection(connection)
    {
        m_connection.run("UPDATE open_action SET restoring = 2");
    }
    ~BulkRecording()
    {
        try {
            m_connection.run("UPDATE open_action SET restoring = 1");
        } catch (const Error &) {
            // The transaction is being rolled back, and open_action with it.
        }
    }
    BulkRecording(const BulkRecording &) = delete;
    BulkRecording &operator=(const BulkRecording &) = delete;

private:
    Connection &m_connection;
};

class Reverter {
public:
    Reverter(Connection &connection, const Reversal &reversal)
        : m_connection(connection), m_reversal(reversal), m_tables(capturedTables(connection))
    {
    }

    void run()
    {
        const bool isBehindOthers = m_reversal.alsoAdded && hasLaterInForce();
        const qint64 dangling = isBehindOthers ? danglingPointers(m_connection) : 0;
        if (isBehindOthers)
            refuseIfBuiltUpon();
        if (m_reversal.alsoAdded)
            removeAdded();
        for (const Run &run : runsOf(m_connection, m_reversal.entry))
            takeBack(run);
        if (isBehindOthers && danglingPointers(m_connection) > dangling)
            throw Refused(Refused::Reason::NeededSince);
    }

private:
    bool hasLaterInForce();
    void refuseIfBuiltUpon();
    void removeAdded();
    void removeAllAdded(const CapturedTable &table);
    void takeBack(const Run &run);
    void bringBack(const Run &run);
    void removeAgain(const Run &run);
    void changeBack(const Run &run);
    void explainUnchanged(const CapturedTable &table, const QByteArray &key);
    const CapturedTable &table(const QString &name) const;
    Statement &prepared(const QString &sql);
    Statement &changeStatement(const CapturedTable &table, const QByteArray &now);

    Connection &m_connection;
    const Reversal m_reversal;
    const std::vector<CapturedTable> m_tables;
    std::map<QString, Statement> m_prepared;
};

Statement &Reverter::prepared(const QString &sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end())
        return found->second;
    return m_prepared.emplace(sql, m_connection.prepare(sql.toStdString())).first->second;
}

// Only a later action that is still in force can have built on these rows; where there is none, nothing is asked.
bool Reverter::hasLaterInForce()
{
    auto later = m_connection.prepare("SELECT EXISTS (SELECT 1 FROM change WHERE n > ?1 AND state = 'done')");
    later.bind(m_reversal.entry).next();
    return later.integer(0) != 0;
}

void Reverter::refuseIfBuiltUpon()
{
    const QString inForce = QStringLiteral("FROM change_op AS op JOIN change ON change.n = op.change "
                                           "WHERE change.n > ?2 AND change.state = 'done' AND op.tbl = '%1' ");
    for (const CapturedTable &table : m_tables) {
        QString hasThisKey = hasKey(table);
        hasThisKey.replace(QStringLiteral("?1"), QStringLiteral("op.pk"));
        const QString changed = QStringLiteral("SELECT op.pk %1 AND op.op = 'U' AND EXISTS (SELECT 1 FROM %2 WHERE %3 "
                                               "AND added_in = ?2) LIMIT 1")
                                    .arg(inForce.arg(table.name), table.name, hasThisKey);
        const QString removed = QStringLiteral("SELECT op.pk %1 AND op.op = 'D' "
                                               "AND json_extract(op.was, '$.added_in') = ?2 LIMIT 1")
                                    .arg(inForce.arg(table.name));
        for (const auto &[sql, reason] :
             {std::pair(changed, Refused::Reason::ChangedSince), std::pair(removed, Refused::Reason::RemovedSince)}) {
            Statement &query = prepared(sql);
            query.reset();
            query.bindOne(2, m_reversal.entry);
            if (query.next())
                throw Refused(reason, RowKey{table.name, keyFromJson(query.text(0).toUtf8())});
        }
    }
}

// What refers to others goes first: that spares SQLite counting broken references that mend again.
void Reverter::removeAdded()
{
    auto added = m_connection.prepare("SELECT added FROM change WHERE n = ?1");
    added.bind(m_reversal.entry).next();
    const bool isNamed = !added.isNull(0);
    const QJsonObject named = QJsonDocument::fromJson(added.text(0).toUtf8()).object();
    for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table) {
        if (!isNamed)
            removeAllAdded(*table);
        const QJsonArray keys = named.value(table->name).toArray();
        for (const auto &key : keys) {
            const QByteArray json = QJsonDocument(key.toArray()).toJson(QJsonDocument::Compact);
            prepared(QStringLiteral("DELETE FROM %1 WHERE %2 AND added_in = ?2").arg(table->name, hasKey(*table)))
                .bind(view(json), m_reversal.entry)
                .execute();
        }
    }
}

void Reverter::removeAllAdded(const CapturedTable &table)
{
    const BulkRecording bulk(m_connection);
    recordRemovals(m_connection, table, m_reversal.entry, m_reversal.as);
    prepared(QStringLiteral("DELETE FROM %1 WHERE added_in = ?1").arg(table.name)).bind(m_reversal.entry).execute();
}

const CapturedTable &Reverter::table(const QString &name) const
{
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const CapturedTable &table) { return table.name == name; });
    if (found == m_tables.end())
        throw Error(SQLITE_CORRUPT, "the journal names an unknown table");
    return *found;
}

void Reverter::takeBack(const Run &run)
{
    switch (run.kind) {
    case 'D':
        return bringBack(run);
    case 'I':
        return removeAgain(run);
    default:
        return changeBack(run);
    }
}

// A row that came and went within the entry itself stays away.
void Reverter::bringBack(const Run &run)
{
    const CapturedTable &table = this->table(run.table);
    QStringList names;
    QStringList values;
    for (const CapturedColumn &column : table.columns) {
        names << column.name;
        values << valueOf(column, QStringLiteral("was"));
    }
    const QString ofRun = QStringLiteral(
        "FROM change_op WHERE change = ?1 AND n BETWEEN ?2 AND ?3 AND json_extract(was, '$.added_in') IS NOT ?1");
    const QString insert = QStringLiteral("INSERT INTO %1 (%2) SELECT %3 %4 ORDER BY n DESC")
                               .arg(run.table, names.join(u','), values.join(u','), ofRun);
    const QString record =
        QStringLiteral("INSERT INTO change_op (change, n, tbl, pk, op) SELECT ?4, row_number() OVER () "
                       "+ (SELECT ifnull(max(n), 0) FROM change_op WHERE change = ?4), tbl, pk, 'I' %1")
            .arg(ofRun);
    const BulkRecording bulk(m_connection);
    try {
        prepared(insert).bind(m_reversal.entry, run.first, run.last).execute();
    } catch (const Error &error) {
        if (error.primaryCode() == SQLITE_CONSTRAINT)
            throw Refused(Refused::Reason::ChangedSince, RowKey{run.table, {}});
        throw;
    }
    prepared(record).bind(m_reversal.entry, run.first, run.last, m_reversal.as).execute();
}

void Reverter::removeAgain(const Run &run)
{
    const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2").arg(run.table, hasKey(table(run.table)));
    auto rows = m_connection.prepare("SELECT pk FROM change_op WHERE change = ?1 AND n BETWEEN ?2 AND ?3");
    rows.bind(m_reversal.entry, run.first, run.last);
    while (rows.next()) {
        const QByteArray key = rows.text(0).toUtf8();
        prepared(sql).bind(view(key)).execute();
        if (m_connection.changes() == 0)
            throw Refused(Refused::Reason::RemovedSince, RowKey{run.table, keyFromJson(key)});
    }
}

void Reverter::changeBack(const Run &run)
{
    const CapturedTable &table = this->table(run.table);
    auto rows = m_connection.prepare(
        "SELECT pk, was, now FROM change_op WHERE change = ?1 AND n BETWEEN ?2 AND ?3 ORDER BY n DESC");
    rows.bind(m_reversal.entry, run.first, run.last);
    while (rows.next()) {
        const QByteArray key = rows.text(0).toUtf8();
        const QByteArray was = rows.text(1).toUtf8();
        const QByteArray now = rows.text(2).toUtf8();
        changeStatement(table, now).bind(view(key), view(was), view(now)).execute();
        if (m_connection.changes() == 0)
            explainUnchanged(table, key);
    }
}

/// Sets the columns named in `now` back from ?2, if they still are as ?3 says.
Statement &Reverter::changeStatement(const CapturedTable &table, const QByteArray &now)
{
    QStringList assignments;
    QStringList conditions;
    const QJsonObject columns = QJsonDocument::fromJson(now).object();
    for (const CapturedColumn &column : table.columns) {
        if (!columns.contains(column.name))
            continue;
        assignments << QStringLiteral("%1 = json_extract(?2, '$.%1')").arg(column.name);
        conditions << QStringLiteral("%1 IS json_extract(?3, '$.%1')").arg(column.name);
    }
    return prepared(QStringLiteral("UPDATE %1 SET %2 WHERE %3 AND %4")
                        .arg(table.name, assignments.join(QStringLiteral(", ")), hasKey(table),
                             conditions.join(QStringLiteral(" AND "))));
}

// The row is another now, or gone. It may be gone because the entry itself added it.
void Reverter::explainUnchanged(const CapturedTable &table, const QByteArray &key)
{
    if (prepared(QStringLiteral("SELECT 1 FROM %1 WHERE %2").arg(table.name, hasKey(table))).bind(view(key)).next())
        throw Refused(Refused::Reason::ChangedSince, RowKey{table.name, keyFromJson(key)});
    Statement &own = prepared(QStringLiteral(R"(
        SELECT 1 FROM change_op WHERE tbl = ?1 AND pk = ?2 AND op = 'D' AND change IN (?3, ?4)
           AND json_extract(was, '$.added_in') = ?3)"));
    if (!own.bind(table.name, view(key), m_reversal.entry, m_reversal.as).next())
        throw Refused(Refused::Reason::RemovedSince, RowKey{table.name, keyFromJson(key)});
}

} // namespace

QString hasKey(const CapturedTable &table)
{
    QStringList terms;
    for (qsizetype i = 0; i < table.key.size(); ++i)
        terms << QStringLiteral("%1 = json_extract(?1, '$[%2]')").arg(table.key.at(i)).arg(i);
    return terms.join(QStringLiteral(" AND "));
}

std::optional<qint64> originOf(Connection &connection, const QString &table, const QString &keyAsJson)
{
    for (const CapturedTable &captured : capturedTables(connection)) {
        if (captured.name != table)
            continue;
        auto query = connection.prepare(QStringLiteral(R"(
            SELECT added_in FROM (
                SELECT added_in FROM %1 WHERE %2
                UNION ALL
                SELECT json_extract(was, '$.added_in') FROM change_op WHERE tbl = ?2 AND pk = ?1 AND op = 'D')
            ORDER BY added_in LIMIT 1)")
                                            .arg(table, hasKey(captured))
                                            .toStdString());
        query.bind(keyAsJson, table);
        if (query.next())
            return query.integer(0);
    }
    return std::nullopt;
}

void revert(Connection &connection, const Reversal &reversal)
{
    Reverter(connection, reversal).run();
}

} // namespace chapterhouse::db
