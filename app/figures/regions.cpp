// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/regions.h"

namespace chapterhouse::app {

Scope inRegion(const Scope &scope, const StateRegions::Group &group)
{
    std::vector<int> states;
    for (const QString &code : group.states) {
        if (const int state = scope.index().directory().stateIndex(code); state >= 0)
            states.push_back(state);
    }
    return scope.inStates(states);
}

std::vector<Line> byRegion(const Scope &scope, const std::vector<StateRegions::Group> &groups, QDate date)
{
    std::vector<Line> lines;
    for (const StateRegions::Group &group : groups)
        lines.push_back({group.value, headline(inRegion(scope, group), date)});
    return lines;
}

} // namespace chapterhouse::app
