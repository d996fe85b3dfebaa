// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"
#include "db/record_key.h"

#include <QDate>

#include <vector>

namespace chapterhouse::db {

class Connection;
class Statement;

/// From `asOf` on, so many people are counted at the chapter without being named.
struct HeadCount {
    QString chapterId;
    QString id;
    QDate asOf;
    int heads = 0;
    QString note;
    QString recordedAt;

    RecordKey key() const { return {chapterId, id}; }
};

/// Counted-only members. Verbs that write need an open Action.
class HeadCountStore {
public:
    explicit HeadCountStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what update() takes: as_of, heads, note

    std::vector<HeadCount> all() const; ///< by chapter, then by date
    std::vector<HeadCount> ofChapter(const QString &chapterId) const; ///< the oldest first

    RecordKey add(const HeadCount &count); ///< makes the id if it is empty
    bool update(const RecordKey &key, const Fields &values);
    bool remove(const RecordKey &key);
    void removeAll(const QString &chapterId);

private:
    std::vector<HeadCount> collect(Statement &query) const;

    Connection &m_connection;
};

} // namespace chapterhouse::db
