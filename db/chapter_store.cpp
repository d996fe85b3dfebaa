// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/chapter_store.h"

#include "db/chapter_channel_store.h"
#include "db/chapter_status_store.h"
#include "db/codes.h"
#include "db/connection.h"
#include "db/contact_store.h"
#include "db/external_id_store.h"
#include "db/head_count_store.h"
#include "db/journal.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"
#include "db/ulid.h"

#include <algorithm>

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {
    {"school_id"},
    {"local_name"},
    {.name = "origin", .codes = originCodes},
    {.name = "first_at_school", .codes = firstAtSchoolCodes},
    {"contact_name"},
    {"contact_email", Field::Email},
    {"notes"},
    {"roster_updated_on", Field::Date},
};

constexpr char columns[] = R"(
    SELECT id, kind, school_id, local_name, origin, first_at_school, contact_name, contact_email, notes,
        roster_updated_on, archived_on, merged_into, added_in
    FROM chapter )";

Chapter chapterFrom(const Statement &query)
{
    Chapter chapter;
    chapter.id = query.text(0);
    chapter.kind = query.text(1);
    chapter.schoolId = query.text(2);
    chapter.localName = query.text(3);
    chapter.origin = query.text(4);
    chapter.firstAtSchool = query.text(5);
    chapter.contactName = query.text(6);
    chapter.contactEmail = query.text(7);
    chapter.notes = query.text(8);
    chapter.rosterUpdatedOn = query.date(9);
    chapter.archivedOn = query.date(10);
    chapter.mergedInto = query.text(11);
    chapter.addedIn = query.integer(12);
    return chapter;
}

void copyMembers(Connection &connection, const QString &from, const QString &to, QDate on)
{
    MemberStore members(connection);
    for (const Member &member : members.ofChapter(from)) {
        if (!member.mergedInto.isEmpty())
            continue;
        const RecordKey copy = members.copyTo(to, member);
        MemberStatusStore(connection).copy(member.key(), copy);
        members.merge(member.key(), copy, on);
    }
}

/// Adds a copy of `record` to the chapter `to` and takes away the one it had.
template <typename Store, typename Record>
void moveRecord(Connection &connection, Store &store, Record record, const QString &to)
{
    const RecordKey old{record.chapterId, record.id};
    record.chapterId = to;
    record.id.clear();
    const RecordKey added = store.add(record);
    ExternalIdStore(connection).moveRecord(old.id, added.id);
    store.remove(old);
}

template <typename Store> void moveRecords(Connection &connection, const QString &from, const QString &to)
{
    Store store(connection);
    for (const auto &record : store.ofChapter(from))
        moveRecord(connection, store, record, to);
}

void moveMissingHeadCounts(Connection &connection, const QString &from, const QString &to)
{
    HeadCountStore counts(connection);
    const std::vector<HeadCount> known = counts.ofChapter(to);
    for (const HeadCount &count : counts.ofChapter(from)) {
        const auto isSameDay = [&](const HeadCount &other) { return other.asOf == count.asOf; };
        if (std::none_of(known.begin(), known.end(), isSameDay))
            moveRecord(connection, counts, count, to);
    }
}

void copyStatusesIfNone(Connection &connection, const QString &from, const QString &to)
{
    ChapterStatusStore statuses(connection);
    if (!statuses.of(to).empty())
        return;
    for (const ChapterStatus &status : statuses.of(from))
        statuses.add(to, status.status, status.since, status.reason);
}

} // namespace

std::span<const Field> ChapterStore::fields()
{
    return fieldTable;
}

std::optional<Chapter> ChapterStore::find(const QString &id) const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE id = ?1");
    if (!query.bind(id).next())
        return std::nullopt;
    return chapterFrom(query);
}

std::optional<Chapter> ChapterStore::national() const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE kind = 'national'");
    if (!query.next())
        return std::nullopt;
    return chapterFrom(query);
}

std::vector<Chapter> ChapterStore::all() const
{
    auto query = m_connection.prepare(std::string(columns) + "ORDER BY id");
    return collect(query);
}

std::vector<Chapter> ChapterStore::atSchool(const QString &schoolId) const
{
    auto query = m_connection.prepare(
        std::string(columns) + "WHERE school_id = ?1 AND archived_on IS NULL AND merged_into = '' ORDER BY id");
    query.bind(schoolId);
    return collect(query);
}

int ChapterStore::count() const
{
    return int(m_connection.integer("SELECT count(*) FROM chapter WHERE kind = 'chapter' AND merged_into = ''"));
}

std::map<QString, int> ChapterStore::countByStatus(QDate on) const
{
    std::map<QString, int> counts;
    auto query = m_connection.prepare(R"(
        SELECT ifnull((SELECT status FROM chapter_status WHERE chapter_id = chapter.id AND since <= ?1
                       ORDER BY since DESC, id DESC LIMIT 1), '') AS status_then, count(*)
        FROM chapter
        WHERE kind = 'chapter' AND merged_into = '' AND (archived_on IS NULL OR archived_on > ?1)
        GROUP BY status_then)");
    query.bind(on);
    while (query.next())
        counts[query.text(0)] = int(query.integer(1));
    return counts;
}

QString ChapterStore::add(const Chapter &chapter)
{
    const QString id = chapter.id.isEmpty() ? newUlid() : chapter.id;
    m_connection
        .prepare(R"(
            INSERT INTO chapter (id, kind, school_id, local_name, origin, first_at_school, contact_name, contact_email,
                notes, roster_updated_on, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))")
        .bind(id, chapter.kind, chapter.schoolId, chapter.localName, chapter.origin, chapter.firstAtSchool,
              chapter.contactName, chapter.contactEmail, chapter.notes, chapter.rosterUpdatedOn,
              openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("chapter"), {id});
    return id;
}

bool ChapterStore::update(const QString &id, const Fields &values)
{
    return updateRow(m_connection, "chapter", {QStringLiteral("id")}, {id}, fieldTable, values);
}

void ChapterStore::archive(const QString &id, QDate on)
{
    m_connection.prepare("UPDATE chapter SET archived_on = ?2 WHERE id = ?1 AND archived_on IS NULL")
        .bind(id, on)
        .execute();
}

void ChapterStore::restore(const QString &id)
{
    m_connection.prepare("UPDATE chapter SET archived_on = NULL WHERE id = ?1 AND archived_on IS NOT NULL")
        .bind(id)
        .execute();
}

// Keys never change, so what hangs on the loser is made anew; its members stay behind as merged records of their
// copies.
void ChapterStore::merge(const QString &loser, const QString &winner, QDate on)
{
    copyMembers(m_connection, loser, winner, on);
    moveRecords<OfficerStore>(m_connection, loser, winner);
    moveRecords<ContactStore>(m_connection, loser, winner);
    moveRecords<ChapterChannelStore>(m_connection, loser, winner);
    moveMissingHeadCounts(m_connection, loser, winner);
    copyStatusesIfNone(m_connection, loser, winner);
    ExternalIdStore(m_connection).moveRecord(loser, winner);
    m_connection.prepare("UPDATE chapter SET archived_on = ifnull(archived_on, ?3), merged_into = ?2 WHERE id = ?1")
        .bind(loser, winner, on)
        .execute();
}

bool ChapterStore::remove(const QString &id)
{
    const QStringList ids = mergedInto(id) + QStringList{id};
    for (const QString &one : ids) {
        auto members = m_connection.prepare("SELECT EXISTS (SELECT 1 FROM member WHERE chapter_id = ?1)");
        members.bind(one).next();
        if (members.integer(0) != 0)
            return false;
    }
    for (const QString &one : ids) {
        ChapterStatusStore(m_connection).removeAll(one);
        ChapterChannelStore(m_connection).removeAll(one);
        ContactStore(m_connection).removeAll(one);
        HeadCountStore(m_connection).removeAll(one);
        OfficerStore(m_connection).removeAll(one);
        ExternalIdStore(m_connection).removeRecord(one);
        m_connection.prepare("DELETE FROM chapter WHERE id = ?1").bind(one).execute();
    }
    return true;
}

/// All that were merged into it, or into one of those.
QStringList ChapterStore::mergedInto(const QString &id) const
{
    auto query = m_connection.prepare(R"(
        WITH RECURSIVE loser(id) AS (
            SELECT id FROM chapter WHERE merged_into = ?1
            UNION SELECT chapter.id FROM loser JOIN chapter ON chapter.merged_into = loser.id)
        SELECT id FROM loser)");
    query.bind(id);
    QStringList ids;
    while (query.next())
        ids << query.text(0);
    return ids;
}

std::vector<Chapter> ChapterStore::collect(Statement &query) const
{
    std::vector<Chapter> chapters;
    while (query.next())
        chapters.push_back(chapterFrom(query));
    return chapters;
}

} // namespace chapterhouse::db
