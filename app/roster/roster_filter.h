// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// Which members: all conditions must hold; an empty list asks nothing.
struct RosterFilter {
    enum class Archived { Exclude, Include, Only };

    QDate asOf; ///< the day for status and archive; invalid: today
    QString text; ///< every word in the name, or in the name of the chapter or school; folded
    std::vector<MemberStatus> statuses; ///< on that day
    std::vector<QString> states; ///< USPS codes; '' for members without a known state
    std::vector<QString> chapters; ///< ids
    std::vector<QString> schools; ///< ids; a school brings its campuses
    std::vector<int> classYears; ///< 0: not known
    std::vector<Phase> phases;
    std::vector<Channel> channels;
    QDate joinedFrom; ///< included
    QDate joinedUntil; ///< not included
    bool withoutEmail = false; ///< neither a school nor a personal address
    Archived archived = Archived::Exclude;
    bool withLater = true; ///< also who came only after that day

    bool operator==(const RosterFilter &) const = default;
};

struct RosterOrder {
    /// Ties are in the order of Name, then of the key. What is not known comes last, whichever the direction.
    enum class Column {
        Name,
        FamilyName,
        Chapter,
        School,
        State,
        ClassYear,
        JoinedOn,
        Status,
        Channel,
        Phase,
        StatusSince
    };

    Column column = Column::Name;
    bool descending = false;
    bool operator==(const RosterOrder &) const = default;
};

} // namespace chapterhouse::app
