// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/chapter_status_store.h"

#include "db/connection.h"
#include "db/journal.h"
#include "db/timestamp.h"
#include "db/ulid.h"

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {{"status"}, {"since", Field::Date}, {"reason"}};

} // namespace

std::span<const Field> ChapterStatusStore::fields()
{
    return fieldTable;
}

std::vector<ChapterStatus> ChapterStatusStore::of(const QString &chapterId) const
{
    std::vector<ChapterStatus> statuses;
    auto query = m_connection.prepare(R"(
        SELECT id, status, since, reason, recorded_at FROM chapter_status WHERE chapter_id = ?1 ORDER BY since, id)");
    query.bind(chapterId);
    while (query.next())
        statuses.push_back({query.text(0), query.text(1), query.date(2), query.text(3), query.text(4)});
    return statuses;
}

QString ChapterStatusStore::add(const QString &chapterId, const QString &status, QDate since, const QString &reason)
{
    const QString id = newUlid();
    m_connection
        .prepare(R"(
            INSERT INTO chapter_status (chapter_id, id, status, since, reason, recorded_at, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))")
        .bind(chapterId, id, status, since, reason, timestamp(), openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("chapter_status"), {chapterId, id});
    return id;
}

bool ChapterStatusStore::correct(const QString &chapterId, const QString &statusId, const Fields &values)
{
    return updateRow(m_connection, "chapter_status", {QStringLiteral("chapter_id"), QStringLiteral("id")},
                     {chapterId, statusId}, fieldTable, values);
}

bool ChapterStatusStore::remove(const QString &chapterId, const QString &statusId)
{
    m_connection.prepare("DELETE FROM chapter_status WHERE chapter_id = ?1 AND id = ?2")
        .bind(chapterId, statusId)
        .execute();
    return m_connection.changes() > 0;
}

void ChapterStatusStore::removeAll(const QString &chapterId)
{
    m_connection.prepare("DELETE FROM chapter_status WHERE chapter_id = ?1").bind(chapterId).execute();
}

} // namespace chapterhouse::db
