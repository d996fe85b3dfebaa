// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/row_feed.h"
#include "db/statement.h"

#include <QDate>
#include <QFlags>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

enum class ConsentLevel { Counted, Initials, Full };
ConsentLevel consentLevelFromCode(std::string_view code);

/// What a scan reads of a member beside the key.
enum class ScanColumn {
    PersonId = 1 << 0,
    ChosenName = 1 << 1,
    FamilyName = 1 << 2,
    Pronouns = 1 << 3,
    SchoolEmail = 1 << 4,
    PersonalEmail = 1 << 5,
    Phone = 1 << 6,
    Degree = 1 << 7,
    ClassYear = 1 << 8,
    Phase = 1 << 9,
    JoinedOn = 1 << 10,
    Channel = 1 << 11,
    SchoolId = 1 << 12,
    Status = 1 << 13, ///< with its day and its reason
    All = (1 << 14) - 1
};
Q_DECLARE_FLAGS(ScanColumns, ScanColumn)
Q_DECLARE_OPERATORS_FOR_FLAGS(ScanColumns)

/// What a scan of the roster leaves out, and for whom it looks up the consent.
struct RosterQuestion {
    QDate asOf;
    bool alsoLater = false; ///< records too whose facts all lie after `asOf`
    bool alsoArchived = false;
    QString chapterId; ///< '': all
    QString audience; ///< '': the book's own, for which everyone is `full`
    ScanColumns columns = ScanColumn::All; ///< what is not asked for stays empty, and costs nothing
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

/// Rows that begin with a member's key, in its order, read beside the members.
class RowsOfMembers {
public:
    explicit RowsOfMembers(db::Statement statement);

    /// Brings it to that member's first row left; false if there is none.
    bool catchUp(const RosterRow &member);
    void next();
    std::string_view utf8(int column) const { return m_statement.utf8(column); }

private:
    db::Statement m_statement;
    std::string_view m_chapterId;
    std::string_view m_memberId;
    bool m_hasRow = false;
};

/// Walks all members in the order of their keys, beside their statuses and consents, which lie in the same order: one
/// pass over as many tables as are asked for, no look-ups, no memory that grows. Merged records are left out.
class RosterScan {
public:
    RosterScan(db::Connection &connection, const RosterQuestion &question);

    /// Calls `visit` for each member until it returns false.
    void run(const std::function<bool(const RosterRow &)> &visit);

private:
    bool take(const db::FedRow &member, const std::function<bool(const RosterRow &)> &visit);
    void readMember(const db::FedRow &member);
    bool findStatus(); ///< false if every fact of the member lies after the day

    db::Connection &m_connection;
    std::string m_columns; ///< of SQL: the key, m_texts, the class year
    std::vector<std::string_view RosterRow::*> m_texts;
    std::string m_rest; ///< of the SQL
    std::vector<std::string> m_parameters;
    std::optional<RowsOfMembers> m_statuses;
    std::optional<RowsOfMembers> m_consents;
    std::string m_asOf;
    bool m_alsoLater;
    bool m_hasPerson;
    bool m_hasYear;
    RosterRow m_row;
    std::string m_status;
    std::string m_since;
    std::string m_reason;
};

} // namespace chapterhouse::app
