// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/push_store.h"

#include "db/codes.h"
#include "db/connection.h"
#include "db/journal.h"
#include "db/ulid.h"

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {
    {.name = "name", .isRequired = true},
    {.name = "channel", .codes = channelCodes},
    {"starts_on", Field::Date, true},
    {"ends_on", Field::Date},
    {"note"},
};

} // namespace

std::span<const Field> PushStore::fields()
{
    return fieldTable;
}

std::vector<Push> PushStore::all() const
{
    std::vector<Push> pushes;
    auto query =
        m_connection.prepare("SELECT id, name, channel, starts_on, ends_on, note FROM push ORDER BY starts_on, id");
    while (query.next())
        pushes.push_back({query.text(0), query.text(1), query.text(2), query.date(3), query.date(4), query.text(5)});
    return pushes;
}

QString PushStore::add(const Push &push)
{
    const QString id = push.id.isEmpty() ? newUlid() : push.id;
    m_connection
        .prepare(R"(
            INSERT INTO push (id, name, channel, starts_on, ends_on, note, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))")
        .bind(id, push.name, push.channel, push.startsOn, push.endsOn, push.note, openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("push"), {id});
    return id;
}

bool PushStore::update(const QString &id, const Fields &values)
{
    return updateRow(m_connection, "push", {QStringLiteral("id")}, {id}, fieldTable, values);
}

bool PushStore::remove(const QString &id)
{
    m_connection.prepare("DELETE FROM push WHERE id = ?1").bind(id).execute();
    return m_connection.changes() > 0;
}

} // namespace chapterhouse::db
