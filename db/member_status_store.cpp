// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/member_status_store.h"

#include "db/connection.h"
#include "db/journal.h"
#include "db/timestamp.h"
#include "db/ulid.h"

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {{"status"}, {"since", Field::Date}, {"reason"}};

} // namespace

std::span<const Field> MemberStatusStore::fields()
{
    return fieldTable;
}

std::vector<MemberStatus> MemberStatusStore::of(const RecordKey &member) const
{
    std::vector<MemberStatus> statuses;
    auto query = m_connection.prepare(R"(
        SELECT id, status, since, reason, recorded_at FROM member_status
        WHERE chapter_id = ?1 AND member_id = ?2 ORDER BY since, id)");
    query.bind(member.chapterId, member.id);
    while (query.next())
        statuses.push_back({query.text(0), query.text(1), query.date(2), query.text(3), query.text(4)});
    return statuses;
}

QString MemberStatusStore::add(const RecordKey &member, const QString &status, QDate since, const QString &reason)
{
    const QString id = newUlid();
    m_connection
        .prepare(R"(
            INSERT INTO member_status (chapter_id, member_id, id, status, since, reason, recorded_at, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))")
        .bind(member.chapterId, member.id, id, status, since, reason, timestamp(), openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("member_status"), {member.chapterId, member.id, id});
    return id;
}

bool MemberStatusStore::correct(const RecordKey &member, const QString &statusId, const Fields &values)
{
    return updateRow(m_connection, "member_status",
                     {QStringLiteral("chapter_id"), QStringLiteral("member_id"), QStringLiteral("id")},
                     {member.chapterId, member.id, statusId}, fieldTable, values);
}

bool MemberStatusStore::remove(const RecordKey &member, const QString &statusId)
{
    m_connection.prepare("DELETE FROM member_status WHERE chapter_id = ?1 AND member_id = ?2 AND id = ?3")
        .bind(member.chapterId, member.id, statusId)
        .execute();
    return m_connection.changes() > 0;
}

void MemberStatusStore::removeAll(const RecordKey &member)
{
    m_connection.prepare("DELETE FROM member_status WHERE chapter_id = ?1 AND member_id = ?2")
        .bind(member.chapterId, member.id)
        .execute();
}

void MemberStatusStore::copy(const RecordKey &from, const RecordKey &to)
{
    for (const MemberStatus &status : of(from))
        add(to, status.status, status.since, status.reason);
}

} // namespace chapterhouse::db
