// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/row_feed.h"
#include "db/statement.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

enum class ConsentLevel { Counted, Initials, Full };
ConsentLevel consentLevelFromCode(std::string_view code);

/// What a scan of the roster leaves out, and for whom it looks up the consent.
struct RosterQuestion {
    QDate asOf;
    bool alsoLater = false; ///< records too whose facts all lie after `asOf`
    bool alsoArchived = false;
    QString chapterId; ///< '': all
    QString audience; ///< '': the book's own, for which everyone is `full`
};

/// A member as the book has it on a day. The views hold until the next step of the scan.
struct RosterRow {
    std::string_view chapterId;
    std::string_view id;
    std::string_view personId;
    std::string_view chosenName;
    std::string_view familyName;
    std::string_view pronouns;
    std::string_view schoolEmail;
    std::string_view personalEmail;
    std::string_view phone;
    std::string_view degree;
    int classYear = 0; ///< 0 if not known
    std::string_view phase;
    std::string_view joinedOn;
    std::string_view channel;
    std::string_view schoolId;
    std::string_view status; ///< '' if the book has none for that day
    std::string_view since;
    std::string_view reason;
    ConsentLevel level = ConsentLevel::Full;
};

/// Walks all members in the order of their keys, beside their statuses and consents, which lie in the same order: one
/// pass over three tables, no look-ups, no memory that grows. Merged
/// records are left out.
class RosterScan {
public:
    RosterScan(db::Connection &connection, const RosterQuestion &question);

    /// Calls `visit` for each member until it returns false.
    void run(const std::function<bool(const RosterRow &)> &visit);
    qint64 seen() const { return m_seen; } ///< members passed, those left out too

private:
    bool take(const db::FedRow &member, const std::function<bool(const RosterRow &)> &visit);
    void readMember(const db::FedRow &member);
    bool findStatus(); ///< false if every fact of the member lies after the day
    void findConsent();

    db::Connection &m_connection;
    std::string m_chapterId;
    db::Statement m_statuses;
    std::optional<db::Statement> m_consents;
    std::string m_asOf;
    bool m_alsoLater;
    bool m_alsoArchived;
    bool m_statusesLeft = false;
    bool m_consentsLeft = false;
    RosterRow m_row;
    qint64 m_seen = 0;
    std::string m_status;
    std::string m_since;
    std::string m_reason;
    std::string m_statusId;
};

} // namespace chapterhouse::app
