// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/history_reader.h"

#include "db/capture.h"
#include "db/reverter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace chapterhouse::db {

namespace {

constexpr char entryColumns[] = "SELECT n, id, label, subject, author, at, chapter_id, undoes, state FROM change ";

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString listOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString listOf(const std::vector<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list.append(number);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString timeOf(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
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

/// The tables whose keys begin with the key of a row of `table`.
QStringList tablesUnder(const QString &table)
{
    if (table == QLatin1String("member"))
        return {QStringLiteral("member_status"), QStringLiteral("consent")};
    if (table == QLatin1String("chapter"))
        return {QStringLiteral("chapter_status"), QStringLiteral("chapter_channel"), QStringLiteral("contact"),
                QStringLiteral("head_count"), QStringLiteral("officer_term")};
    return {};
}

/// Rows of one table: that of the key, or those whose keys begin with it.
struct Family {
    QString table;
    QStringList key;
    bool isWhole;
};

std::vector<Family> familyOf(const RowKey &record)
{
    std::vector<Family> families{{record.table, record.key, true}};
    for (const QString &table : tablesUnder(record.table))
        families.push_back({table, record.key, false});
    return families;
}

/// An operation whose entry is still to be read: of that only the number is set.
HistoryOperation operationFrom(const Statement &query)
{
    HistoryOperation operation;
    operation.entry.number = query.integer(0);
    operation.row = {query.text(1), keyFromJson(query.text(2).toUtf8())};
    operation.kind = query.text(3).front().toLatin1();
    operation.was = objectOf(query.text(4));
    operation.now = objectOf(query.text(5));
    return operation;
}

// The keys are JSON arrays: what begins with a key goes on with a comma, and '-' comes right behind that.
std::vector<HistoryOperation> written(Connection &connection, const Family &family)
{
    QString prefix = QString::fromUtf8(keyAsJson(family.key));
    auto query = connection.prepare(family.isWhole ? R"(
        SELECT change, tbl, pk, op, was, now FROM change_op WHERE tbl = ?1 AND pk = ?2 ORDER BY change, n)"
                                                   : R"(
        SELECT change, tbl, pk, op, was, now FROM change_op WHERE tbl = ?1 AND pk >= ?2 AND pk < ?3 ORDER BY change, n)");
    if (family.isWhole) {
        query.bind(family.table, prefix);
    } else {
        prefix.chop(1);
        query.bind(family.table, QString(prefix + u','), QString(prefix + u'-'));
    }
    std::vector<HistoryOperation> operations;
    while (query.next())
        operations.push_back(operationFrom(query));
    return operations;
}

const CapturedTable *tableNamed(const std::vector<CapturedTable> &tables, const QString &name)
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const CapturedTable &table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

/// That the rows which are there were added.
std::vector<HistoryOperation> present(Connection &connection, const CapturedTable &table, const QStringList &key)
{
    QStringList conditions;
    for (qsizetype i = 0; i < key.size(); ++i)
        conditions << QStringLiteral("%1 = ?%2").arg(table.key.at(i)).arg(i + 1);
    auto query =
        connection.prepare(QStringLiteral("SELECT added_in, '%1', json_array(%2), 'I', '', '' FROM %1 WHERE %3")
                               .arg(table.name, table.key.join(u','), conditions.join(QStringLiteral(" AND ")))
                               .toStdString());
    for (qsizetype i = 0; i < key.size(); ++i)
        query.bindOne(int(i) + 1, key.at(i));
    std::vector<HistoryOperation> operations;
    while (query.next())
        operations.push_back(operationFrom(query));
    return operations;
}

bool isSameStep(const HistoryOperation &a, const HistoryOperation &b)
{
    return a.entry.number == b.entry.number && a.kind == b.kind && a.row == b.row;
}

bool isEarlier(const HistoryOperation &a, const HistoryOperation &b)
{
    return a.entry.number < b.entry.number;
}

HistoryOperation additionOf(const RowKey &row, qint64 number)
{
    HistoryOperation operation;
    operation.entry.number = number;
    operation.row = row;
    operation.kind = 'I';
    return operation;
}

/// What the row held when it was added, from what it holds now and all that happened since, the oldest first.
QJsonObject originalOf(QJsonObject values, const std::vector<HistoryOperation> &operations, const RowKey &row)
{
    for (auto operation = operations.rbegin(); operation != operations.rend(); ++operation) {
        if (!(operation->row == row) || operation->kind == 'I')
            continue;
        if (operation->kind == 'D')
            values = {};
        for (auto was = operation->was.begin(); was != operation->was.end(); ++was)
            values.insert(was.key(), was.value());
    }
    return values;
}

} // namespace

const std::vector<CapturedTable> &HistoryReader::tables() const
{
    if (m_tables.empty())
        m_tables = capturedTables(m_connection);
    return m_tables;
}

std::vector<qint64> HistoryReader::numbers(const HistoryFilter &filter) const
{
    const HistoryFilter::Mention mention = filter.mention.value_or(HistoryFilter::Mention());
    auto query = m_connection.prepare(R"(
        SELECT n FROM change
        WHERE (?1 = '[]' OR label IN (SELECT value FROM json_each(?1)))
          AND at >= ?2
          AND (?3 = 0 OR label IN (SELECT value FROM json_each(?4)) OR author IN (SELECT value FROM json_each(?5))
               OR n IN (SELECT value FROM json_each(?6)))
        ORDER BY n DESC)");
    query.bind(listOf(filter.labels), timeOf(filter.from), int(filter.mention.has_value()), listOf(mention.labels),
               listOf(mention.authors), listOf(numbersTouching(mention.records)));
    std::vector<qint64> numbers;
    while (query.next())
        numbers.push_back(query.integer(0));
    return numbers;
}

std::vector<HistoryEntry> HistoryReader::entries(const std::vector<qint64> &numbers) const
{
    auto query = m_connection.prepare(std::string(entryColumns) + "WHERE n = ?1");
    std::vector<HistoryEntry> entries;
    for (const qint64 number : numbers) {
        if (query.bind(number).next())
            entries.push_back(entryFrom(query));
    }
    return entries;
}

std::optional<HistoryReader::Subject> HistoryReader::subjectOf(qint64 number) const
{
    std::vector<RowKey> rows;
    auto added = m_connection.prepare(R"(
        SELECT tables.key, one.value FROM change, json_each(added) AS tables, json_each(tables.value) AS one
        WHERE n = ?1 AND added IS NOT NULL LIMIT 2)");
    added.bind(number);
    while (added.next())
        rows.push_back({added.text(0), keyFromJson(added.text(1).toUtf8())});
    auto written = m_connection.prepare("SELECT DISTINCT tbl, pk FROM change_op WHERE change = ?1 ORDER BY n LIMIT 2");
    written.bind(number);
    while (written.next())
        rows.push_back({written.text(0), keyFromJson(written.text(1).toUtf8())});
    if (rows.empty())
        return std::nullopt;
    const auto isRecord = [](const RowKey &row) {
        return row.table == QLatin1String("member") || row.table == QLatin1String("chapter");
    };
    const auto record = std::find_if(rows.begin(), rows.end(), isRecord);
    return Subject{record == rows.end() ? rows.front() : *record, rows.size() > 1};
}

QStringList HistoryReader::authors() const
{
    QStringList authors;
    auto query = m_connection.prepare("SELECT DISTINCT author FROM change ORDER BY author");
    while (query.next())
        authors << query.text(0);
    return authors;
}

QStringList HistoryReader::labels() const
{
    QStringList labels;
    auto query = m_connection.prepare("SELECT DISTINCT label FROM change ORDER BY label");
    while (query.next())
        labels << query.text(0);
    return labels;
}

std::vector<HistoryOperation> HistoryReader::ofRecord(const RowKey &record) const
{
    std::vector<HistoryOperation> operations;
    for (const Family &family : familyOf(record)) {
        const CapturedTable *table = tableNamed(tables(), family.table);
        if (!table)
            continue;
        std::vector<HistoryOperation> added = present(m_connection, *table, family.key);
        const std::vector<HistoryOperation> later = written(m_connection, family);
        for (const HistoryOperation &operation : later) {
            const auto origin = qint64(operation.was.value(QStringLiteral("added_in")).toDouble());
            if (operation.kind == 'D' && origin > 0)
                added.push_back(additionOf(operation.row, origin));
        }
        std::stable_sort(added.begin(), added.end(), isEarlier);
        added.erase(std::unique(added.begin(), added.end(), isSameStep), added.end());
        for (HistoryOperation &operation : added)
            operation.now = originalOf(row(operation.row), later, operation.row);
        operations.insert(operations.end(), added.begin(), added.end());
        operations.insert(operations.end(), later.begin(), later.end());
    }
    std::stable_sort(operations.begin(), operations.end(), isEarlier);

    std::vector<qint64> wanted;
    for (const HistoryOperation &operation : operations) {
        if (wanted.empty() || wanted.back() != operation.entry.number)
            wanted.push_back(operation.entry.number);
    }
    const std::vector<HistoryEntry> known = entries(wanted);
    for (HistoryOperation &operation : operations) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const HistoryEntry &entry) {
            return entry.number == operation.entry.number;
        });
        if (found != known.end())
            operation.entry = *found;
    }
    return operations;
}

std::vector<qint64> HistoryReader::numbersTouching(const std::vector<RowKey> &records) const
{
    std::set<qint64> numbers;
    for (const RowKey &record : records) {
        for (const Family &family : familyOf(record)) {
            for (const HistoryOperation &operation : written(m_connection, family))
                numbers.insert(operation.entry.number);
            if (const CapturedTable *table = tableNamed(tables(), family.table)) {
                for (const HistoryOperation &operation : present(m_connection, *table, family.key))
                    numbers.insert(operation.entry.number);
            }
        }
    }
    return {numbers.begin(), numbers.end()};
}

std::optional<HistoryDetail> HistoryReader::detail(qint64 number, int limit) const
{
    const std::vector<HistoryEntry> found = entries({number});
    if (found.empty())
        return std::nullopt;
    HistoryDetail detail;
    detail.entry = found.front();
    for (const RowKey &key : addedRows(number, limit, detail)) {
        const std::vector<HistoryOperation> later = written(m_connection, {key.table, key.key, true});
        detail.operations.push_back({detail.entry, key, 'I', {}, originalOf(row(key), later, key)});
    }
    const auto room = limit - int(detail.operations.size());
    auto query = m_connection.prepare(
        "SELECT change, tbl, pk, op, was, now FROM change_op WHERE change = ?1 ORDER BY n LIMIT ?2");
    query.bind(number, room);
    while (query.next()) {
        detail.operations.push_back(operationFrom(query));
        detail.operations.back().entry = detail.entry;
    }
    auto count = m_connection.prepare("SELECT count(*) FROM change_op WHERE change = ?1");
    count.bind(number).next();
    detail.leftOut += std::max<qint64>(0, count.integer(0) - room);
    return detail;
}

/// Those that the entry names; where they are too many for that, how many there are in which table.
std::vector<RowKey> HistoryReader::addedRows(qint64 number, int limit, HistoryDetail &detail) const
{
    auto query = m_connection.prepare("SELECT added FROM change WHERE n = ?1 AND undoes IS NULL");
    if (!query.bind(number).next())
        return {};
    if (query.isNull(0)) {
        countAdded(detail);
        return {};
    }
    const QJsonObject added = objectOf(query.text(0));
    std::vector<RowKey> rows;
    for (auto table = added.begin(); table != added.end(); ++table) {
        const QJsonArray keys = table->toArray();
        for (const auto &key : keys) {
            if (int(rows.size()) < limit)
                rows.push_back({table.key(), key.toVariant().toStringList()});
            else
                ++detail.leftOut;
        }
    }
    return rows;
}

/// In the tables themselves; of a step that is undone, in what its undo took away.
void HistoryReader::countAdded(HistoryDetail &detail) const
{
    auto taken = m_connection.prepare(R"(
        SELECT tbl, count(*) FROM change_op
        WHERE change = (SELECT max(n) FROM change WHERE undoes = ?1) AND op = 'D' GROUP BY tbl)");
    taken.bind(detail.entry.id);
    while (detail.entry.state == QLatin1String("undone") && taken.next())
        detail.alsoAdded[taken.text(0)] = taken.integer(1);
    for (const CapturedTable &table : tables()) {
        auto count = m_connection.prepare(
            QStringLiteral("SELECT count(*) FROM %1 WHERE added_in = ?1").arg(table.name).toStdString());
        count.bind(detail.entry.number).next();
        if (count.integer(0) > 0)
            detail.alsoAdded[table.name] = count.integer(0);
    }
}

QJsonObject HistoryReader::row(const RowKey &key) const
{
    const CapturedTable *table = tableNamed(tables(), key.table);
    if (!table)
        return {};
    QStringList pairs;
    for (const CapturedColumn &column : table->columns)
        pairs << QStringLiteral("'%1', %1").arg(column.name);
    auto query = m_connection.prepare(QStringLiteral("SELECT json_object(%2) FROM %1 WHERE %3")
                                          .arg(table->name, pairs.join(u','), hasKey(*table))
                                          .toStdString());
    query.bind(QString::fromUtf8(keyAsJson(key.key)));
    return query.next() ? objectOf(query.text(0)) : QJsonObject();
}

} // namespace chapterhouse::db
