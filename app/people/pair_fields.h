// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/record_names.h"
#include "app/people/merge_people.h"

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// Something that is known of two people, side by side.
struct PairField {
    QString column; ///< of `member`; "dates" for the memberships; '' for what cannot be chosen
    QString title;
    QString one;
    QString other;
    QString outcome; ///< of what is settled by rule: "Stays: Initials, the later word"
    QString bothText; ///< what choosing both means; '' where one cannot
    bool differs = false;
    bool isChoice = false; ///< differs, and the user says what stays
    Keep keep = Keep::One;

    bool operator==(const PairField &) const = default;
};

/// Two records beside each other.
struct PairFacts {
    struct Side {
        QString name;
        QString note; ///< chapter and status
        bool operator==(const Side &) const = default;
    };
    Side one;
    Side other;
    bool isLink = false; ///< they are at two chapters
    std::vector<PairField> fields;
    bool operator==(const PairFacts &) const = default;
};

/// Reads both; nothing where one of them is gone, or was merged meanwhile. What stays by default: what is filled in; of
/// two values the one that was written down later; of two people's dates and notes both.
std::optional<PairFacts> readPair(db::Connection &connection, const RosterIndex::Pointer &roster, NameStyle style,
                                  const db::RecordKey &one, const db::RecordKey &other);

} // namespace chapterhouse::app
