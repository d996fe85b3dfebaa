// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/saved_filter_store.h"

#include "db/connection.h"
#include "db/ulid.h"

#include <QJsonDocument>

namespace chapterhouse::db {

std::vector<SavedFilter> SavedFilterStore::ofPage(const QString &page) const
{
    auto query = m_connection.prepare(
        "SELECT id, name, definition FROM saved_filter WHERE page = ?1 ORDER BY name COLLATE NOCASE, id");
    query.bind(page);
    std::vector<SavedFilter> filters;
    while (query.next())
        filters.push_back({query.text(0), query.text(1), QJsonDocument::fromJson(query.text(2).toUtf8()).object()});
    return filters;
}

QString SavedFilterStore::save(const QString &page, const SavedFilter &filter)
{
    const QString id = filter.id.isEmpty() ? newUlid() : filter.id;
    m_connection.prepare("DELETE FROM saved_filter WHERE page = ?1 AND name = ?2 OR id = ?3")
        .bind(page, filter.name, id)
        .execute();
    m_connection.prepare("INSERT INTO saved_filter (id, page, name, definition) VALUES (?1, ?2, ?3, ?4)")
        .bind(id, page, filter.name, QString::fromUtf8(QJsonDocument(filter.definition).toJson(QJsonDocument::Compact)))
        .execute();
    return id;
}

void SavedFilterStore::remove(const QString &id)
{
    m_connection.prepare("DELETE FROM saved_filter WHERE id = ?1").bind(id).execute();
}

} // namespace chapterhouse::db
