// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_secrets.h"

#include "app/figures/told_places.h"

namespace chapterhouse::app {

namespace {

int movedOf(const StateLine &line, Figure figure)
{
    return figure == Figure::Joined ? line.figures.movement.joined : line.figures.movement.left;
}

} // namespace

StateSecrets::StateSecrets(const StatesReport &report, Suppression suppression)
{
    if (!suppression.isOn() || !report.snapshot)
        return;
    settleMembers(report, report.asOf, Figure::Members, suppression);
    settleMembers(report, report.asOf.addYears(-1), Figure::MemberChange, suppression);
    settleMovement(report, Figure::Joined, suppression);
    settleMovement(report, Figure::Left, suppression);
}

StateSecrets StateSecrets::all()
{
    StateSecrets secrets;
    secrets.m_isAll = true;
    return secrets;
}

void StateSecrets::settleMembers(const StatesReport &report, QDate date, Figure figure, Suppression suppression)
{
    const ToldPlaces places(*report.snapshot, date, suppression);
    keep(report, places, figure);
    const auto chapters = report.snapshot->chapters();
    for (std::size_t place = 0; figure == Figure::Members && place < chapters.size(); ++place) {
        if (!places.tellsChapter(place))
            m_chapters.insert(chapters[place].id);
    }
}

// What chapters of a state add up to is not told of who joined and left.
void StateSecrets::settleMovement(const StatesReport &report, Figure figure, Suppression suppression)
{
    PlaceCounts counts = PlaceCounts::none(report.snapshot->directory());
    for (const StateLine &line : report.lines) {
        const int state = report.snapshot->directory().stateIndex(line.code);
        counts.chapters.push_back({state, movedOf(line, figure)});
    }
    keep(report, ToldPlaces(counts, suppression), figure);
}

void StateSecrets::keep(const StatesReport &report, const ToldPlaces &places, Figure figure)
{
    const Directory &directory = report.snapshot->directory();
    for (const StateLine &line : report.lines) {
        if (!places.tellsState(directory.stateIndex(line.code)))
            m_withheld.insert({line.code, int(figure)});
    }
    std::vector<std::vector<int>> groups;
    for (const StateLine &line : report.regions) {
        std::vector<int> &group = groups.emplace_back();
        for (const QString &state : line.states)
            group.push_back(directory.stateIndex(state));
        if (!line.isRegion())
            group.push_back(-1);
    }
    const std::vector<bool> told = places.tellsGroups(groups);
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (!told[i])
            m_withheld.insert({report.regions[i].code, int(figure)});
    }
}

} // namespace chapterhouse::app
