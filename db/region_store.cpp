// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/region_store.h"

#include "db/connection.h"
#include "db/journal.h"
#include "db/ulid.h"

namespace chapterhouse::db {

std::vector<Region> RegionStore::all() const
{
    std::vector<Region> regions;
    auto query = m_connection.prepare(R"(
        SELECT region.id, name, ifnull(state, '') FROM region LEFT JOIN region_state ON region_id = region.id
        ORDER BY name COLLATE NOCASE, region.id, state)");
    while (query.next()) {
        if (regions.empty() || regions.back().id != query.text(0))
            regions.push_back({query.text(0), query.text(1), {}});
        if (const QString state = query.text(2); !state.isEmpty())
            regions.back().states << state;
    }
    return regions;
}

QString RegionStore::add(const QString &name)
{
    const QString id = newUlid();
    m_connection.prepare("INSERT INTO region (id, name, added_in) VALUES (?1, ?2, ?3)")
        .bind(id, name, openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("region"), {id});
    return id;
}

bool RegionStore::rename(const QString &id, const QString &name)
{
    m_connection.prepare("UPDATE region SET name = ?2 WHERE id = ?1 AND name <> ?2").bind(id, name).execute();
    return m_connection.changes() > 0;
}

void RegionStore::assign(const QString &state, const QString &id)
{
    m_connection.prepare("DELETE FROM region_state WHERE state = ?1 AND region_id <> ?2").bind(state, id).execute();
    m_connection
        .prepare(R"(
            INSERT INTO region_state (region_id, state, added_in)
            SELECT ?2, ?1, ?3 WHERE ?2 <> '' AND NOT EXISTS (SELECT 1 FROM region_state WHERE state = ?1))")
        .bind(state, id, openAction(m_connection))
        .execute();
    if (m_connection.changes() > 0)
        m_connection.touch(QStringLiteral("region_state"), {id, state});
}

void RegionStore::remove(const QString &id)
{
    m_connection.prepare("DELETE FROM region_state WHERE region_id = ?1").bind(id).execute();
    m_connection.prepare("DELETE FROM region WHERE id = ?1").bind(id).execute();
}

} // namespace chapterhouse::db
