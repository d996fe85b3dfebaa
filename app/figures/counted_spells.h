// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"

#include <vector>

namespace chapterhouse::app {

/// What a curve of growth can count.
enum class Counted { Chapters, Schools, States, Members };

/// A time without a gap in which a chapter, a school or a state counts.
struct CountedSpell {
    int key; ///< what it makes count itself: see countedKey()
    Interval during;
    bool isFirst; ///< not reactivated, or reached again
};

/// What a chapter makes count: its place in the index, its school's key, the place of its state in the directory.
/// -1: nothing, as with a state that is none of the 50.
int countedKey(const RosterIndex &index, quint32 chapter, Counted counted);
/// All of a scope, by key and beginning. None of members: these have stays of their own.
std::vector<CountedSpell> countedSpells(const Scope &scope, Counted counted);

} // namespace chapterhouse::app
