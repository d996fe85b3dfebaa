// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"
#include "app/officers/offices.h"

#include <QDate>

namespace chapterhouse::app {

// When a chapter needs help: each rule once, as a pure function. Only chapters that count on that day are asked about
// (see ChapterEntry::isCountedOn), and of the national row only its offices. A threshold of 0 turns a rule off.

/// Members down: the chapter has lost more than `percent` percent of the members that it had on the same day a year
/// before; counted-only heads are members, a chapter without members then has lost none. `chapter` is a scope of one.
bool isDownInMembers(const Scope &chapter, QDate day, int percent);

/// Office vacant: someone held it once, and no one has for `days` days or longer, however long the chapter has been.
bool isVacantForLong(const OfficeGap &gap, QDate day, int days);

/// Since when nothing was heard of a chapter's roster: the newest of the day on which a file last brought something to
/// it (`updatedOn`, invalid if none ever did), the days on which its people joined or changed their status, those of
/// its head-counts, and the first day of the time for which the chapter has counted without a break. What the roster
/// itself has of that day's future is not asked. A corrected name or address is no news of a roster.
QDate rosterHeardOfOn(const RosterIndex &index, const ChapterEntry &chapter, QDate updatedOn, QDate day);

/// Roster old: nothing was heard of it for more than `days` days.
bool isRosterOld(QDate heardOfOn, QDate day, int days);

/// President's term ends: the last president or co-president in office ends within so many days (those for which the
/// gap was worked out), and no one is elected to follow.
bool isPresidencyEnding(const Office &office, const OfficeGap &gap);

} // namespace chapterhouse::app
