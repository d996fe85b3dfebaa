// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expansion/white_space.h"
#include "app/figures/suppression.h"

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace chapterhouse::app {

/// What a school gets points for. They are few, small and whole, so that anyone can add them up.
struct SchoolPoints {
    // Someone on the spot starts a chapter; nothing weighs as much. More than five make it no likelier.
    static constexpr int person = 10;
    static constexpr int mostPeople = 5;
    // A yes is worth two people there; a later, or a group of their own that may join, half of it.
    static constexpr int interested = 20;
    static constexpr int postponed = 10;
    static constexpr int ownGroup = 10;
    static constexpr int otherAnswer = 5;
    static constexpr int contactYears = 1; ///< an older answer counts half: who gave it has moved on by then
    // A chapter near by can help to found one.
    static constexpr int stateReached = 5;
    static constexpr int adjacentState = 1;
    static constexpr int mostAdjacent = 5;
    // Where much is open, one chapter brings others.
    static constexpr int openSchool = 1;
    static constexpr int mostOpen = 10;
};

/// One reason for a school, and its points; they may be none.
struct SchoolReason {
    enum Kind { PeopleThere, Contact, StateReached, AdjacentReached, StateOpen };
    static constexpr std::array kinds{PeopleThere, Contact, StateReached, AdjacentReached, StateOpen};
    Kind kind = PeopleThere;
    int points = 0;
    bool operator==(const SchoolReason &) const = default;
};

/// The reasons that there are, the heaviest kind first. Where groups are too small to tell, they count as one person,
/// others as they are rounded, so that points tell nothing that the counts do not.
std::vector<SchoolReason> reasonsFor(const OpenSchool &school, QDate day, const Suppression &suppression);

struct RankedSchool {
    OpenSchool school;
    std::vector<SchoolReason> reasons;
    int points = 0; ///< their sum
    int rank = 0; ///< 1 for the most points; schools with as many points share a rank
};
/// The most points first; of equal ones in the order of their names.
std::vector<RankedSchool> ranked(const std::vector<OpenSchool> &schools, QDate day, const Suppression &suppression);

/// "2 members already there"
QString reasonText(const SchoolReason &reason, const OpenSchool &school, QDate day, const Suppression &suppression);
/// "2 members already there +20 · 1 of 4 schools in Ohio reached +5"
QString reasonsText(const RankedSchool &school, QDate day, const Suppression &suppression);
QString pointsText(int points); ///< "+20"
QString definitionOf(SchoolReason::Kind kind); ///< how its points are given, one sentence, translated
QString schoolScoreDefinition(); ///< the same of all of them

} // namespace chapterhouse::app
