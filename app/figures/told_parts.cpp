// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/told_parts.h"

#include "app/figures/told_places.h"

namespace chapterhouse::app {

namespace {

/// Asks `tells` of the places of each month in which many are there; of the last one also where they are few, as its
/// tables tell. Of few in the past not even that there was someone: one month stands beside the other.
template <typename Tells>
ToldMovement toldBy(const RosterIndex &index, const std::vector<MonthFigures> &months, Suppression suppression,
                    Tells tells)
{
    std::vector<bool> told;
    for (const MonthFigures &month : months) {
        const bool isPast = &month != &months.back();
        const bool isFew = isPast && suppression.isSmall(month.members);
        const bool isAsked = suppression.isOn() && month.members > 0 && !isFew;
        told.push_back(!isFew && (!isAsked || tells(ToldPlaces(index, month.day, suppression))));
    }
    return ToldMovement::ofPart(months, told, suppression);
}

std::vector<int> placesOf(const QStringList &states, const Directory &directory)
{
    std::vector<int> places;
    for (const QString &state : states)
        places.push_back(directory.stateIndex(state));
    return places;
}

} // namespace

ToldMovement toldChapter(const RosterIndex &index, const QString &chapterId, const std::vector<MonthFigures> &months,
                         Suppression suppression)
{
    const ChapterEntry *chapter = index.chapter(chapterId);
    if (!chapter)
        return {months, suppression};
    const auto place = std::size_t(chapter - index.chapters().data());
    return toldBy(index, months, suppression, [place](const ToldPlaces &places) { return places.tellsChapter(place); });
}

ToldMovement toldStates(const RosterIndex &index, const QStringList &states, const std::vector<QStringList> &own,
                        const std::vector<MonthFigures> &months, Suppression suppression)
{
    if (states.isEmpty())
        return {months, suppression};
    const Directory &directory = index.directory();
    std::vector<std::vector<int>> groups;
    for (const QStringList &region : own)
        groups.push_back(placesOf(region, directory));
    groups.push_back(placesOf(states, directory));
    return toldBy(index, months, suppression, [&](const ToldPlaces &places) {
        return groups.back().size() == 1 ? places.tellsState(groups.back().front())
                                         : bool(places.tellsGroups(groups).back());
    });
}

std::vector<QStringList> statesOfOwn(const StateRegions &regions, const Directory &directory)
{
    std::vector<QStringList> states;
    if (regions.hasOwn()) {
        for (const StateRegions::Group &group : regions.covering(StateRegions::Kind::Own, directory))
            states.push_back(group.states);
    }
    return states;
}

} // namespace chapterhouse::app
