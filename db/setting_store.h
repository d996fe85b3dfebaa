// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace chapterhouse::db {

class Connection;

/// What is set for the whole book and travels with it: 'name', 'kind', 'book_id', 'small_number_threshold', 'demo',
/// 'shown_on', and when a chapter needs help ('attention_…'). Verbs that write need an open Action.
class SettingStore {
public:
    explicit SettingStore(Connection &connection) : m_connection(connection) { }

    QString value(const QString &key, const QString &otherwise = {}) const;
    QMap<QString, QString> all() const;

    bool set(const QString &key, const QString &value); ///< false if it says so already
    bool remove(const QString &key);

private:
    Connection &m_connection;
};

/// How this book is looked at: columns, widths, the last filter. Not captured: undo leaves it alone.
class ViewSettingStore {
public:
    explicit ViewSettingStore(Connection &connection) : m_connection(connection) { }

    QString value(const QString &key, const QString &otherwise = {}) const;
    void set(const QString &key, const QString &value);
    void remove(const QString &key);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
