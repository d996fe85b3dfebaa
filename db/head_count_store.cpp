// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/head_count_store.h"

#include "db/connection.h"
#include "db/journal.h"
#include "db/timestamp.h"
#include "db/ulid.h"

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {
    {"as_of", Field::Date, true},
    {.name = "heads", .kind = Field::Number, .isRequired = true, .least = 0, .most = 1'000'000},
    {"note"},
};

constexpr char columns[] = "SELECT chapter_id, id, as_of, heads, note, recorded_at FROM head_count ";

} // namespace

std::span<const Field> HeadCountStore::fields()
{
    return fieldTable;
}

std::vector<HeadCount> HeadCountStore::all() const
{
    auto query = m_connection.prepare(std::string(columns) + "ORDER BY chapter_id, as_of, id");
    return collect(query);
}

std::vector<HeadCount> HeadCountStore::ofChapter(const QString &chapterId) const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE chapter_id = ?1 ORDER BY as_of, id");
    query.bind(chapterId);
    return collect(query);
}

RecordKey HeadCountStore::add(const HeadCount &count)
{
    const RecordKey key{count.chapterId, count.id.isEmpty() ? newUlid() : count.id};
    m_connection
        .prepare(R"(
            INSERT INTO head_count (chapter_id, id, as_of, heads, note, recorded_at, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))")
        .bind(key.chapterId, key.id, count.asOf, count.heads, count.note, timestamp(), openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("head_count"), {key.chapterId, key.id});
    return key;
}

bool HeadCountStore::update(const RecordKey &key, const Fields &values)
{
    return updateRow(m_connection, "head_count", {QStringLiteral("chapter_id"), QStringLiteral("id")},
                     {key.chapterId, key.id}, fieldTable, values);
}

bool HeadCountStore::remove(const RecordKey &key)
{
    m_connection.prepare("DELETE FROM head_count WHERE chapter_id = ?1 AND id = ?2")
        .bind(key.chapterId, key.id)
        .execute();
    return m_connection.changes() > 0;
}

void HeadCountStore::removeAll(const QString &chapterId)
{
    m_connection.prepare("DELETE FROM head_count WHERE chapter_id = ?1").bind(chapterId).execute();
}

std::vector<HeadCount> HeadCountStore::collect(Statement &query) const
{
    std::vector<HeadCount> counts;
    while (query.next())
        counts.push_back(
            {query.text(0), query.text(1), query.date(2), int(query.integer(3)), query.text(4), query.text(5)});
    return counts;
}

} // namespace chapterhouse::db
