// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"
#include "db/record_key.h"

#include <QDate>

#include <optional>
#include <vector>

namespace chapterhouse::db {

class Connection;
class Statement;

/// One line of a chapter's or prospect's contact log.
struct Contact {
    QString chapterId;
    QString id;
    QDate happenedOn;
    QString channel;
    QString outcome;
    QString note;

    RecordKey key() const { return {chapterId, id}; }
};

/// The contact log. Verbs that write need an open Action.
class ContactStore {
public:
    explicit ContactStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what update() takes

    std::optional<Contact> find(const RecordKey &key) const;
    std::vector<Contact> ofChapter(const QString &chapterId) const; ///< the newest first

    RecordKey add(const Contact &contact); ///< makes the id if it is empty
    bool update(const RecordKey &key, const Fields &values);
    bool remove(const RecordKey &key);
    void removeAll(const QString &chapterId);

private:
    std::vector<Contact> collect(Statement &query) const;

    Connection &m_connection;
};

} // namespace chapterhouse::db
