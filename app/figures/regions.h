// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/tables/state_regions.h"

namespace chapterhouse::app {

/// The part of a scope that lies in a group of states.
Scope inRegion(const Scope &scope, const StateRegions::Group &group);
/// A line for each group, in their order; each person once per group.
std::vector<Line> byRegion(const Scope &scope, const std::vector<StateRegions::Group> &groups, QDate date);

} // namespace chapterhouse::app
