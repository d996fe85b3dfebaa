// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/record_key.h"

#include <vector>

namespace chapterhouse::db {

class Connection;

/// A public account of a chapter.
struct ChapterChannel {
    QString chapterId;
    QString id;
    QString channel;
    QString address;
};

/// The chapters' public accounts. Verbs that write need an open Action.
class ChapterChannelStore {
public:
    explicit ChapterChannelStore(Connection &connection) : m_connection(connection) { }

    std::vector<ChapterChannel> ofChapter(const QString &chapterId) const;

    RecordKey add(const ChapterChannel &channel);
    bool setAddress(const RecordKey &key, const QString &address);
    bool remove(const RecordKey &key);
    void removeAll(const QString &chapterId);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
