// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export_store.h"

#include "db/connection.h"
#include "db/timestamp.h"
#include "db/ulid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace chapterhouse::db {

std::vector<ExportRecord> ExportStore::all() const
{
    std::vector<ExportRecord> records;
    auto query = m_connection.prepare(R"(
        SELECT id, at, author, what, audience, purpose, format, columns, names, initials, counted
        FROM export_record ORDER BY at DESC, id DESC)");
    while (query.next()) {
        ExportRecord record;
        record.id = query.text(0);
        record.at = QDateTime::fromString(query.text(1), Qt::ISODateWithMs);
        record.author = query.text(2);
        record.what = query.text(3);
        record.audience = query.text(4);
        record.purpose = query.text(5);
        record.format = query.text(6);
        for (const QVariant &column : QJsonDocument::fromJson(query.text(7).toUtf8()).array().toVariantList())
            record.columns << column.toString();
        record.names = int(query.integer(8));
        record.initials = int(query.integer(9));
        record.counted = int(query.integer(10));
        records.push_back(record);
    }
    return records;
}

QString ExportStore::add(const ExportRecord &record)
{
    const QString id = record.id.isEmpty() ? newUlid() : record.id;
    const QString at = record.at.isValid() ? record.at.toUTC().toString(Qt::ISODateWithMs) : timestamp();
    const QByteArray columns = QJsonDocument(QJsonArray::fromStringList(record.columns)).toJson(QJsonDocument::Compact);
    m_connection
        .prepare(R"(
            INSERT INTO export_record (id, at, author, what, audience, purpose, format, columns, names, initials, counted)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))")
        .bind(id, at, record.author, record.what, record.audience, record.purpose, record.format,
              QString::fromUtf8(columns), record.names, record.initials, record.counted)
        .execute();
    return id;
}

void ExportStore::addMissing(const std::vector<ExportRecord> &records)
{
    QSet<QString> known;
    for (const ExportRecord &record : all())
        known.insert(record.id);
    for (const ExportRecord &record : records) {
        if (!known.contains(record.id))
            add(record);
    }
}

} // namespace chapterhouse::db
