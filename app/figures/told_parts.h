// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/told_movement.h"
#include "app/roster/roster_index.h"
#include "app/tables/state_regions.h"

namespace chapterhouse::app {

// Curves of parts of an organisation stand beside each other and beside the whole. Month by month they tell what the
// tables of that day tell, and of few in the past nothing: so nothing can be added up or subtracted that could not be
// in those.

ToldMovement toldChapter(const RosterIndex &index, const QString &chapterId, const std::vector<MonthFigures> &months,
                         Suppression suppression);
/// Of states together; none: the whole. `own`: the states of each of the organisation's own regions.
ToldMovement toldStates(const RosterIndex &index, const QStringList &states, const std::vector<QStringList> &own,
                        const std::vector<MonthFigures> &months, Suppression suppression);
std::vector<QStringList> statesOfOwn(const StateRegions &regions, const Directory &directory);

} // namespace chapterhouse::app
