// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"

#include <QDate>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// From `since` on, the chapter is `status`.
struct ChapterStatus {
    QString id;
    QString status;
    QDate since;
    QString reason;
    QString recordedAt;
};

/// The dated statuses of chapters. Verbs that write need an open Action.
class ChapterStatusStore {
public:
    explicit ChapterStatusStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what correct() takes: status, since, reason

    std::vector<ChapterStatus> of(const QString &chapterId) const; ///< the oldest first

    QString add(const QString &chapterId, const QString &status, QDate since, const QString &reason = {});
    bool correct(const QString &chapterId, const QString &statusId, const Fields &values);
    bool remove(const QString &chapterId, const QString &statusId);
    void removeAll(const QString &chapterId);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
