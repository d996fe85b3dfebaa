// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_scopes.h"

#include "app/figures/regions.h"

namespace chapterhouse::app {

StateScopes::StateScopes(const RosterIndex::Pointer &index, std::vector<StateRegions::Group> wanted)
    : snapshot(index), whole(index), groups(std::move(wanted))
{
    const int count = int(index->directory().states().size());
    for (int state = 0; state < count; ++state)
        states.push_back(whole.inState(state));
    states.push_back(whole.inState(-1));
    for (const StateRegions::Group &group : groups)
        regions.push_back(inRegion(whole, group));
}

} // namespace chapterhouse::app
