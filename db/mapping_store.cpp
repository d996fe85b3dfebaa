// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/mapping_store.h"

#include "db/connection.h"
#include "db/timestamp.h"

#include <QJsonDocument>

namespace chapterhouse::db {

std::optional<QJsonObject> MappingStore::find(const QString &signature, const QString &target) const
{
    auto query = m_connection.prepare("SELECT mapping FROM column_mapping WHERE signature = ?1 AND target = ?2");
    if (!query.bind(signature, target).next())
        return std::nullopt;
    return QJsonDocument::fromJson(query.text(0).toUtf8()).object();
}

void MappingStore::set(const QString &signature, const QString &target, const QJsonObject &mapping)
{
    m_connection
        .prepare(R"(
            INSERT INTO column_mapping (signature, target, mapping, used_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (signature, target) DO UPDATE SET mapping = ?3, used_at = ?4)")
        .bind(signature, target, QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact)), timestamp())
        .execute();
}

} // namespace chapterhouse::db
