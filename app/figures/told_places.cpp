// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/told_places.h"

#include "app/figures/chapter_curves.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace chapterhouse::app {

namespace {

using Telling = Disclosure::Telling;

constexpr int sumsAway = 3; ///< heads stand in a chapter, that in a state, and that in a region

bool isPresent(const RosterColumns &columns, quint32 row, Day day)
{
    std::vector<Stay> stays;
    columns.stays.append(row, stays);
    return std::any_of(stays.begin(), stays.end(),
                       [day](const Stay &stay) { return stay.from <= day && day < stay.until; });
}

} // namespace

PlaceCounts PlaceCounts::none(const Directory &directory)
{
    PlaceCounts counts;
    counts.network.resize(directory.states().size() + 1);
    std::map<QString, std::vector<int>> groups; // the territories are one, too
    for (std::size_t state = 0; state < directory.states().size(); ++state) {
        const State &known = directory.states()[state];
        groups[QStringLiteral("region:") + known.region].push_back(int(state));
        if (!known.region.isEmpty())
            groups[QStringLiteral("division:") + known.division].push_back(int(state));
    }
    for (auto &[name, states] : groups)
        counts.groups.push_back(std::move(states));
    return counts;
}

PlaceCounts placeCounts(const RosterIndex &index, QDate date)
{
    const std::size_t states = index.directory().states().size();
    const std::vector<int> members = membersByChapter(index, date);
    PlaceCounts counts = PlaceCounts::none(index.directory());
    for (std::size_t place = 0; place < members.size(); ++place) {
        const ChapterEntry &chapter = index.chapters()[place];
        const bool isEmpty = chapter.isNational || chapter.isMerged;
        const int heads = chapter.isCountedOn(dayOf(date)) ? chapter.headsOn(dayOf(date)) : 0;
        counts.chapters.push_back({chapter.state, isEmpty ? 0 : members[place], isEmpty ? 0 : heads});
        for (quint32 row = chapter.rows.first; chapter.isNational && row < chapter.rows.last; ++row) {
            const int state = index.state(row);
            if (isPresent(index.columns(), row, dayOf(date)))
                ++counts.network[state < 0 ? states : std::size_t(state)];
        }
    }
    return counts;
}

ToldPlaces::ToldPlaces(const RosterIndex &index, QDate date, Suppression suppression)
    : ToldPlaces(suppression.isOn() ? placeCounts(index, date) : PlaceCounts(), suppression)
{
}

ToldPlaces::ToldPlaces(const PlaceCounts &counts, Suppression suppression) : m_disclosure(suppression)
{
    if (!suppression.isOn() || counts.network.empty())
        return;
    addStates(counts);
    m_disclosure.settle(sumsAway);
    m_disclosure.keepSettled();
    addGroups(m_disclosure, m_groups, counts.groups);
    m_disclosure.settle(sumsAway);
    m_disclosure.keepSettled();
}

void ToldPlaces::addStates(const PlaceCounts &counts)
{
    m_people = counts.network;
    std::vector<std::vector<Cell>> parts(counts.network.size());
    for (std::size_t state = 0; state < counts.network.size(); ++state) {
        if (counts.network[state] == 0)
            continue;
        m_network[state] = m_disclosure.add(counts.network[state], Telling::Always);
        parts[state].push_back(m_network[state]);
    }
    for (const PlaceCounts::Chapter &chapter : counts.chapters) {
        const std::size_t state = chapter.state < 0 ? counts.network.size() - 1 : std::size_t(chapter.state);
        addChapter(chapter);
        m_people[state] += chapter.members;
        parts[state].push_back(m_chapters.back());
    }
    for (std::size_t state = 0; state < m_people.size(); ++state) {
        m_states.push_back(m_disclosure.add(m_people[state]));
        m_disclosure.relateSum(m_states.back(), parts[state]);
    }
    m_total = m_disclosure.add(std::accumulate(m_people.begin(), m_people.end(), 0), Telling::Exact);
    m_disclosure.relateSum(m_total, m_states);
}

// Those by name stand beside all: with what they must recruit.
void ToldPlaces::addChapter(const PlaceCounts::Chapter &chapter)
{
    m_chapters.push_back(m_disclosure.add(chapter.members));
    m_named.push_back(m_chapters.back());
    m_heads.push_back(m_disclosure.add(chapter.heads));
    if (chapter.heads == 0)
        return;
    m_named.back() = m_disclosure.add(chapter.members - chapter.heads);
    m_disclosure.relateSum(m_chapters.back(), {m_named.back(), m_heads.back()});
}

bool ToldPlaces::tellsState(int state) const
{
    return m_states.empty() || tells(m_states, stateAt(state));
}

ToldPlaces::States ToldPlaces::statesAt(const std::vector<int> &group) const
{
    States states;
    for (const int state : group)
        states.push_back(stateAt(state));
    std::sort(states.begin(), states.end());
    return states;
}

/// The greatest groups that make up these states, and the states that are left.
std::vector<ToldPlaces::Cell> ToldPlaces::partsOf(const States &states, const Groups &groups) const
{
    std::vector<const Groups::value_type *> bySize;
    for (const auto &group : groups)
        bySize.push_back(&group);
    std::stable_sort(bySize.begin(), bySize.end(),
                     [](const auto *a, const auto *b) { return a->first.size() > b->first.size(); });
    std::vector<Cell> parts;
    States left = states;
    for (const auto *group : bySize) {
        const bool isPart = group->first.size() < states.size()
            && std::includes(left.begin(), left.end(), group->first.begin(), group->first.end());
        if (!isPart)
            continue;
        States rest;
        std::set_difference(left.begin(), left.end(), group->first.begin(), group->first.end(),
                            std::back_inserter(rest));
        left = std::move(rest);
        parts.push_back(group->second);
    }
    for (const std::size_t state : left)
        parts.push_back(m_states[state]);
    return parts;
}

void ToldPlaces::addGroups(Disclosure &disclosure, Groups &groups, const std::vector<std::vector<int>> &added) const
{
    Groups own;
    for (const std::vector<int> &group : added) {
        const States states = statesAt(group);
        if (groups.count(states) > 0 || states.empty())
            continue;
        std::vector<Cell> parts;
        int people = 0;
        for (const std::size_t state : states) {
            parts.push_back(m_states[state]);
            people += m_people[state];
        }
        const Cell cell = states.size() == 1 ? parts.front() : disclosure.add(people);
        if (states.size() > 1)
            disclosure.relateSum(cell, parts);
        groups[states] = own[states] = cell;
    }
    States all(m_states.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    disclosure.relateSum(m_total, partsOf(all, own));
    for (const auto &[states, cell] : own) {
        if (states.size() > 1)
            disclosure.relateSum(cell, partsOf(states, groups));
    }
}

std::vector<bool> ToldPlaces::tellsGroups(const std::vector<std::vector<int>> &groups) const
{
    if (m_states.empty())
        return std::vector<bool>(groups.size(), true);
    Disclosure disclosure = m_disclosure;
    Groups cells = m_groups;
    addGroups(disclosure, cells, groups);
    disclosure.settle(sumsAway);
    std::vector<bool> told;
    for (const std::vector<int> &group : groups)
        told.push_back(group.empty() || !disclosure.isWithheld(cells.at(statesAt(group))));
    return told;
}

std::vector<bool> ToldPlaces::tellsThere(const std::vector<ThereCount> &schools) const
{
    if (m_states.empty())
        return std::vector<bool>(schools.size(), true);
    Disclosure disclosure = m_disclosure;
    std::map<std::size_t, std::vector<Cell>> network;
    std::vector<Cell> cells;
    for (const ThereCount &school : schools) {
        std::vector<Cell> parts{disclosure.add(school.network, Telling::Nowhere),
                                disclosure.add(school.heads, Telling::Nowhere)};
        network[stateAt(school.state)].push_back(parts.front());
        for (const std::size_t chapter : school.chapters)
            parts.push_back(m_chapters[chapter]);
        cells.push_back(disclosure.add(school.people));
        disclosure.relateSum(cells.back(), parts);
    }
    for (const auto &[state, parts] : network) {
        if (const auto all = m_network.find(state); all != m_network.end())
            disclosure.relatePart(all->second, parts);
    }
    disclosure.settle(sumsAway);
    std::vector<bool> told;
    for (const Cell cell : cells)
        told.push_back(!disclosure.isWithheld(cell));
    return told;
}

std::vector<int> toldParts(const std::vector<int> &parts, int total, Suppression suppression)
{
    Disclosure disclosure(suppression);
    std::vector<Disclosure::Cell> cells;
    for (const int part : parts)
        cells.push_back(disclosure.add(part));
    disclosure.relateSum(disclosure.add(total, Telling::Exact), cells);
    disclosure.settle();
    std::vector<int> told;
    for (const Disclosure::Cell cell : cells)
        told.push_back(disclosure.told(cell));
    return told;
}

int toldHeads(int people, int heads, Suppression suppression)
{
    Disclosure disclosure(suppression);
    const auto headCell = disclosure.add(heads);
    disclosure.relateSum(disclosure.add(people + heads, Telling::Always),
                         {disclosure.add(people, Telling::Always), headCell});
    disclosure.settle();
    return disclosure.told(headCell);
}

} // namespace chapterhouse::app
