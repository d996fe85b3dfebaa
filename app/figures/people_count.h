// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"
#include "app/roster/roster_columns.h"

#include <span>
#include <vector>

namespace chapterhouse::app {

/// The people of a scope on two days, and what happened after the first up to and with the second. Every figure of
/// people comes from here or from PeopleFlow.
struct PeopleCount {
    int present = 0; ///< on the second day
    int joined = 0;
    int left = 0;
    int starters = 0; ///< present on the first day
    int retained = 0; ///< starters who are present on the second day
    int excused = 0; ///< starters who are not, because they graduated or transferred out of the scope
    bool operator==(const PeopleCount &) const = default;
};
PeopleCount countPeople(const Scope &scope, Day first, Day second);

/// How many people come and go on each day from `first` on, up to `last`.
struct PeopleFlow {
    Day first = 0;
    std::vector<int> begun; ///< presences in the scope that begin that day
    std::vector<int> ended;
    std::vector<int> notJoined; ///< of those begun: transfers in
    std::vector<int> notLeft; ///< of those ended: transfers out, and archived
    bool isEmpty() const { return begun.empty(); }
};
PeopleFlow flowOfPeople(const Scope &scope, Day last);

/// One person with several memberships, as a scope sees them.
struct SharedPerson {
    std::vector<quint32> rows; ///< those in scope
    std::vector<Stay> stays; ///< in scope, joined where they touch or overlap
    std::vector<Stay> everywhere; ///< in any membership

    bool isPresentElsewhere(Day day) const; ///< that day, in any membership
    bool isJoin(const Stay &stay) const { return !isPresentElsewhere(Day(stay.from - 1)); }
    bool isLeave(const Stay &stay) const { return stay.end != StayEnd::Archived && !isPresentElsewhere(stay.until); }
};

/// Calls `visit(const SharedPerson &)` for every person with several memberships of whom one is in the scope. None in a
/// scope of one chapter.
template <typename Visit> void forEachSharedPerson(const Scope &scope, Visit visit);

/// Sorts and joins stays that touch or overlap. The one that ends last says how the whole ended; of several that end on
/// one day the first in the order of StayEnd: a graduation before a lapse, anything before the archive.
void uniteStays(std::vector<Stay> &stays);

template <typename Visit> void forEachSharedPerson(const Scope &scope, Visit visit)
{
    if (scope.isOneChapter())
        return;
    const RosterColumns &columns = scope.columns();
    SharedPerson person;
    for (std::size_t group = 0; group + 1 < columns.groupAt.size(); ++group) {
        person.rows.clear();
        const std::span rows(columns.groupRows.begin() + columns.groupAt[group],
                             columns.groupRows.begin() + columns.groupAt[group + 1]);
        for (const quint32 row : rows) {
            if (scope.contains(row))
                person.rows.push_back(row);
        }
        if (person.rows.empty())
            continue;
        person.stays.clear();
        person.everywhere.clear();
        for (const quint32 row : person.rows)
            columns.appendStays(row, person.stays);
        for (const quint32 row : rows)
            columns.appendStays(row, person.everywhere);
        uniteStays(person.stays);
        uniteStays(person.everywhere);
        visit(person);
    }
}

} // namespace chapterhouse::app
