// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"

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
struct Days {
    Day first;
    Day second;
};
PeopleCount countPeople(const Scope &scope, Days days);
struct Retention;
Retention retentionOf(const PeopleCount &count); ///< of the days after the first up to the second
/// The same for several pairs of days, in one pass over the members.
std::vector<PeopleCount> countPeople(const Scope &scope, std::span<const Days> pairs);

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

} // namespace chapterhouse::app
