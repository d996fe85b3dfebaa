// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/setting_store.h"

#include "db/connection.h"
#include "db/journal.h"

namespace chapterhouse::db {

QString SettingStore::value(const QString &key, const QString &otherwise) const
{
    auto query = m_connection.prepare("SELECT value FROM book_setting WHERE key = ?1");
    return query.bind(key).next() ? query.text(0) : otherwise;
}

QMap<QString, QString> SettingStore::all() const
{
    QMap<QString, QString> settings;
    auto query = m_connection.prepare("SELECT key, value FROM book_setting");
    while (query.next())
        settings.insert(query.text(0), query.text(1));
    return settings;
}

bool SettingStore::set(const QString &key, const QString &value)
{
    auto update = m_connection.prepare("UPDATE book_setting SET value = ?2 WHERE key = ?1 AND value <> ?2");
    update.bind(key, value).execute();
    if (m_connection.changes() > 0)
        return true;
    auto insert = m_connection.prepare(R"(
        INSERT INTO book_setting (key, value, added_in) SELECT ?1, ?2, ?3
        WHERE NOT EXISTS (SELECT 1 FROM book_setting WHERE key = ?1))");
    insert.bind(key, value, openAction(m_connection)).execute();
    if (m_connection.changes() == 0)
        return false;
    m_connection.touch(QStringLiteral("book_setting"), {key});
    return true;
}

bool SettingStore::remove(const QString &key)
{
    m_connection.prepare("DELETE FROM book_setting WHERE key = ?1").bind(key).execute();
    return m_connection.changes() > 0;
}

QString ViewSettingStore::value(const QString &key, const QString &otherwise) const
{
    auto query = m_connection.prepare("SELECT value FROM view_setting WHERE key = ?1");
    return query.bind(key).next() ? query.text(0) : otherwise;
}

void ViewSettingStore::set(const QString &key, const QString &value)
{
    m_connection
        .prepare("INSERT INTO view_setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
        .bind(key, value)
        .execute();
}

void ViewSettingStore::remove(const QString &key)
{
    m_connection.prepare("DELETE FROM view_setting WHERE key = ?1").bind(key).execute();
}

} // namespace chapterhouse::db
