// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/not_same_person_store.h"

#include "db/connection.h"
#include "db/journal.h"

#include <algorithm>

namespace chapterhouse::db {

namespace {

PeoplePair inOrder(const QString &personId, const QString &otherId)
{
    return std::minmax(personId, otherId);
}

} // namespace

std::vector<PeoplePair> NotSamePersonStore::all() const
{
    std::vector<PeoplePair> pairs;
    auto query = m_connection.prepare("SELECT person_id, other_id FROM not_same_person ORDER BY person_id, other_id");
    while (query.next())
        pairs.emplace_back(query.text(0), query.text(1));
    return pairs;
}

bool NotSamePersonStore::add(const QString &personId, const QString &otherId)
{
    const PeoplePair pair = inOrder(personId, otherId);
    m_connection
        .prepare(R"(
            INSERT INTO not_same_person (person_id, other_id, added_in)
            SELECT ?1, ?2, ?3 WHERE NOT EXISTS (
                SELECT 1 FROM not_same_person WHERE person_id = ?1 AND other_id = ?2))")
        .bind(pair.first, pair.second, openAction(m_connection))
        .execute();
    if (m_connection.changes() == 0)
        return false;
    m_connection.touch(QStringLiteral("not_same_person"), {pair.first, pair.second});
    return true;
}

void NotSamePersonStore::remove(const QString &personId, const QString &otherId)
{
    const PeoplePair pair = inOrder(personId, otherId);
    m_connection.prepare("DELETE FROM not_same_person WHERE person_id = ?1 AND other_id = ?2")
        .bind(pair.first, pair.second)
        .execute();
}

// A key never changes: the pair goes, and another comes.
void NotSamePersonStore::movePerson(const QString &from, const QString &to)
{
    std::vector<QString> others;
    auto query = m_connection.prepare(R"(
        SELECT other_id FROM not_same_person WHERE person_id = ?1
        UNION ALL SELECT person_id FROM not_same_person WHERE other_id = ?1)");
    query.bind(from);
    while (query.next())
        others.push_back(query.text(0));
    removePerson(from);
    for (const QString &other : others) {
        if (other != to)
            add(to, other);
    }
}

void NotSamePersonStore::removePerson(const QString &personId)
{
    m_connection.prepare("DELETE FROM not_same_person WHERE person_id = ?1 OR other_id = ?1").bind(personId).execute();
}

} // namespace chapterhouse::db
