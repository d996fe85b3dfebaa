// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/external_id_store.h"

#include "db/connection.h"
#include "db/journal.h"

namespace chapterhouse::db {

namespace {

constexpr char columns[] = "SELECT source, kind, external_id, record_id FROM external_id ";

} // namespace

QString ExternalIdStore::recordOf(const QString &source, const QString &kind, const QString &externalId) const
{
    auto query =
        m_connection.prepare("SELECT record_id FROM external_id WHERE source = ?1 AND kind = ?2 AND external_id = ?3");
    return query.bind(source, kind, externalId).next() ? query.text(0) : QString();
}

std::vector<ExternalId> ExternalIdStore::ofRecord(const QString &recordId) const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE record_id = ?1 ORDER BY source, external_id");
    query.bind(recordId);
    return collect(query);
}

std::vector<ExternalId> ExternalIdStore::ofSource(const QString &source, const QString &kind) const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE source = ?1 AND kind = ?2 ORDER BY external_id");
    query.bind(source, kind);
    return collect(query);
}

bool ExternalIdStore::set(const ExternalId &id)
{
    m_connection
        .prepare(R"(
            UPDATE external_id SET record_id = ?4
            WHERE source = ?1 AND kind = ?2 AND external_id = ?3 AND record_id <> ?4)")
        .bind(id.source, id.kind, id.externalId, id.recordId)
        .execute();
    if (m_connection.changes() > 0)
        return true;
    m_connection
        .prepare(R"(
            INSERT INTO external_id (source, kind, external_id, record_id, added_in)
            SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (
                SELECT 1 FROM external_id WHERE source = ?1 AND kind = ?2 AND external_id = ?3))")
        .bind(id.source, id.kind, id.externalId, id.recordId, openAction(m_connection))
        .execute();
    if (m_connection.changes() == 0)
        return false;
    m_connection.touch(QStringLiteral("external_id"), {id.source, id.kind, id.externalId});
    return true;
}

void ExternalIdStore::moveRecord(const QString &from, const QString &to)
{
    m_connection.prepare("UPDATE external_id SET record_id = ?2 WHERE record_id = ?1").bind(from, to).execute();
}

void ExternalIdStore::removeRecord(const QString &recordId)
{
    m_connection.prepare("DELETE FROM external_id WHERE record_id = ?1").bind(recordId).execute();
}

std::vector<ExternalId> ExternalIdStore::collect(Statement &query) const
{
    std::vector<ExternalId> ids;
    while (query.next())
        ids.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    return ids;
}

} // namespace chapterhouse::db
