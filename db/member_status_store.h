// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"
#include "db/record_key.h"

#include <QDate>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// From `since` on, the member is `status`.
struct MemberStatus {
    QString id;
    QString status;
    QDate since;
    QString reason;
    QString recordedAt;
};

/// The dated statuses of members, beside Member::joinedOn. Verbs that write need an open Action.
class MemberStatusStore {
public:
    explicit MemberStatusStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what correct() takes: status, since, reason

    std::vector<MemberStatus> of(const RecordKey &member) const; ///< the oldest first

    /// A new fact: the member is `status` from `since` on. Returns the fact's id.
    QString add(const RecordKey &member, const QString &status, QDate since, const QString &reason = {});
    /// The fact was written down wrongly.
    bool correct(const RecordKey &member, const QString &statusId, const Fields &values);
    bool remove(const RecordKey &member, const QString &statusId);
    void removeAll(const RecordKey &member);
    void copy(const RecordKey &from, const RecordKey &to);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
