// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"
#include "app/tables/state_regions.h"

#include <vector>

namespace chapterhouse::app {

/// Whom the figures of the states are about. Made once for a snapshot and a grouping, then asked for one day after the
/// other: finding who belongs to a state takes longer than counting them.
struct StateScopes {
    StateScopes(const RosterIndex::Pointer &snapshot, std::vector<StateRegions::Group> groups);

    RosterIndex::Pointer snapshot;
    Scope whole;
    std::vector<Scope> states; ///< by place in the directory; last where the state is not known
    std::vector<StateRegions::Group> groups; ///< none where each state stands for itself
    std::vector<Scope> regions; ///< of the groups
};

} // namespace chapterhouse::app
