// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/chapter_channel_store.h"

#include "db/connection.h"
#include "db/journal.h"
#include "db/ulid.h"

namespace chapterhouse::db {

std::vector<ChapterChannel> ChapterChannelStore::ofChapter(const QString &chapterId) const
{
    std::vector<ChapterChannel> channels;
    auto query = m_connection.prepare(
        "SELECT chapter_id, id, channel, address FROM chapter_channel WHERE chapter_id = ?1 ORDER BY id");
    query.bind(chapterId);
    while (query.next())
        channels.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    return channels;
}

RecordKey ChapterChannelStore::add(const ChapterChannel &channel)
{
    const RecordKey key{channel.chapterId, channel.id.isEmpty() ? newUlid() : channel.id};
    m_connection
        .prepare("INSERT INTO chapter_channel (chapter_id, id, channel, address, added_in) VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(key.chapterId, key.id, channel.channel, channel.address, openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("chapter_channel"), {key.chapterId, key.id});
    return key;
}

bool ChapterChannelStore::setAddress(const RecordKey &key, const QString &address)
{
    m_connection.prepare("UPDATE chapter_channel SET address = ?3 WHERE chapter_id = ?1 AND id = ?2 AND address <> ?3")
        .bind(key.chapterId, key.id, address)
        .execute();
    return m_connection.changes() > 0;
}

bool ChapterChannelStore::remove(const RecordKey &key)
{
    m_connection.prepare("DELETE FROM chapter_channel WHERE chapter_id = ?1 AND id = ?2")
        .bind(key.chapterId, key.id)
        .execute();
    return m_connection.changes() > 0;
}

void ChapterChannelStore::removeAll(const QString &chapterId)
{
    m_connection.prepare("DELETE FROM chapter_channel WHERE chapter_id = ?1").bind(chapterId).execute();
}

} // namespace chapterhouse::db
