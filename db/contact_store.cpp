// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/contact_store.h"

#include "db/codes.h"
#include "db/connection.h"
#include "db/journal.h"
#include "db/ulid.h"

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {
    {"happened_on", Field::Date, true},
    {.name = "channel", .codes = channelCodes},
    {.name = "outcome", .codes = outcomeCodes},
    {"note"},
};

constexpr char columns[] = "SELECT chapter_id, id, happened_on, channel, outcome, note FROM contact ";

Contact contactFrom(const Statement &query)
{
    return {query.text(0), query.text(1), query.date(2), query.text(3), query.text(4), query.text(5)};
}

} // namespace

std::span<const Field> ContactStore::fields()
{
    return fieldTable;
}

std::optional<Contact> ContactStore::find(const RecordKey &key) const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE chapter_id = ?1 AND id = ?2");
    if (!query.bind(key.chapterId, key.id).next())
        return std::nullopt;
    return contactFrom(query);
}

std::vector<Contact> ContactStore::ofChapter(const QString &chapterId) const
{
    auto query =
        m_connection.prepare(std::string(columns) + "WHERE chapter_id = ?1 ORDER BY happened_on DESC, id DESC");
    query.bind(chapterId);
    return collect(query);
}

RecordKey ContactStore::add(const Contact &contact)
{
    const RecordKey key{contact.chapterId, contact.id.isEmpty() ? newUlid() : contact.id};
    m_connection
        .prepare(R"(
            INSERT INTO contact (chapter_id, id, happened_on, channel, outcome, note, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))")
        .bind(key.chapterId, key.id, contact.happenedOn, contact.channel, contact.outcome, contact.note,
              openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("contact"), {key.chapterId, key.id});
    return key;
}

bool ContactStore::update(const RecordKey &key, const Fields &values)
{
    return updateRow(m_connection, "contact", {QStringLiteral("chapter_id"), QStringLiteral("id")},
                     {key.chapterId, key.id}, fieldTable, values);
}

bool ContactStore::remove(const RecordKey &key)
{
    m_connection.prepare("DELETE FROM contact WHERE chapter_id = ?1 AND id = ?2").bind(key.chapterId, key.id).execute();
    return m_connection.changes() > 0;
}

void ContactStore::removeAll(const QString &chapterId)
{
    m_connection.prepare("DELETE FROM contact WHERE chapter_id = ?1").bind(chapterId).execute();
}

std::vector<Contact> ContactStore::collect(Statement &query) const
{
    std::vector<Contact> contacts;
    while (query.next())
        contacts.push_back(contactFrom(query));
    return contacts;
}

} // namespace chapterhouse::db
