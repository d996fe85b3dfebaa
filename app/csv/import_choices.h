// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <compare>
#include <map>
#include <set>
#include <string>

namespace chapterhouse::app {

/// Names a member of the book; both empty for one whom the same file brings.
struct MemberRef {
    std::string chapterId;
    std::string id;
    auto operator<=>(const MemberRef &) const = default;
};

/// What the user made of one row.
struct RowChoice {
    enum class Doubt { Open, Same, New };

    bool isLeftOut = false;
    std::map<std::size_t, std::string> cells; ///< by column, from 0: what it holds instead
    Doubt doubt = Doubt::Open; ///< whether the row is about the one it may be about
    MemberRef candidate; ///< who that was when the user said Same; anyone else stays in doubt
    /// By column of the member: whether what the row says replaces what is there. For the others the rule of the
    /// whole file holds.
    std::map<std::string, bool, std::less<>> replaces = {};
};

/// Members who are no longer in the file and are to be marked as left.
struct LeavingChoice {
    bool everyone = false;
    std::set<MemberRef> members;
    QDate on;
    QString reason; ///< a code of member_status

    bool concerns(const MemberRef &member) const { return everyone || members.contains(member); }
};

/// What the user decided about the content of a file, once it had been looked through. A script has none.
struct ImportChoices {
    std::map<qint64, RowChoice> rows; ///< by the line on which each begins
    /// By column, from 0, and cell: what is read instead wherever the cell stands. What was said of one row rules.
    std::map<std::size_t, std::map<std::string, std::string, std::less<>>> everywhere;
    LeavingChoice leaving;
    /// What all these people agreed to, in the order of consentAudiences; '' where nothing is stated. It counts for
    /// those of whom nothing was kept yet: a blanket word takes back nothing that one of them said.
    std::array<std::string, 5> consents;
    QString consentSource; ///< where it says so; '': the name of the file
};

} // namespace chapterhouse::app
