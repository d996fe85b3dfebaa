// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_events.h"

#include <QSet>

#include <algorithm>

namespace chapterhouse::app {

namespace {

void addEvents(std::vector<StateEvent> &events, const ChapterEntry &entry, quint32 place, Day last)
{
    using Kind = StateEvent::Kind;
    for (std::size_t i = 0; i < entry.counted.size(); ++i) {
        const auto &[from, until] = entry.counted[i];
        if (from <= last)
            events.push_back(
                {dateOf(from), i == 0 ? Kind::Founded : Kind::Reactivated, place, entry.statusOn(from), false, false});
        if (until <= last)
            events.push_back({dateOf(until), Kind::Ended, place,
                              until >= entry.archivedOn ? ChapterStatus::None : entry.statusOn(until), false, false});
    }
}

} // namespace

std::vector<StateEvent> stateEvents(const Scope &scope, QDate date)
{
    const auto entries = scope.index().chapters();
    std::vector<StateEvent> events;
    for (const quint32 place : scope.chapters())
        addEvents(events, entries[place], place, dayOf(date));
    std::stable_sort(events.begin(), events.end(),
                     [](const StateEvent &a, const StateEvent &b) { return a.on < b.on; });

    QSet<int> schools;
    QSet<int> states;
    for (StateEvent &event : events) {
        if (event.kind == StateEvent::Kind::Ended)
            continue;
        const ChapterEntry &entry = entries[event.chapter];
        event.isNewSchool = !schools.contains(entry.schoolKey);
        event.isNewState = entry.state >= 0 && !states.contains(entry.state);
        schools.insert(entry.schoolKey);
        states.insert(entry.state);
    }
    return events;
}

} // namespace chapterhouse::app
