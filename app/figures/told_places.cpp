// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/told_places.h"

#include "app/figures/chapter_curves.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

using Telling = Disclosure::Telling;

bool isPresent(const RosterColumns &columns, quint32 row, Day day)
{
    std::vector<Stay> stays;
    columns.stays.append(row, stays);
    return std::any_of(stays.begin(), stays.end(),
                       [day](const Stay &stay) { return stay.from <= day && day < stay.until; });
}

} // namespace

PlaceCounts placeCounts(const RosterIndex &index, QDate date)
{
    const std::size_t states = index.directory().states().size();
    const std::vector<int> members = membersByChapter(index, date);
    PlaceCounts counts;
    counts.network.resize(states + 1);
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
    m_people = counts.network;
    std::vector<std::vector<Cell>> parts(counts.network.size());
    for (std::size_t state = 0; state < counts.network.size(); ++state) {
        if (counts.network[state] > 0)
            parts[state].push_back(m_disclosure.add(counts.network[state], Telling::Always));
    }
    for (const PlaceCounts::Chapter &chapter : counts.chapters) {
        const std::size_t state = chapter.state < 0 ? counts.network.size() - 1 : std::size_t(chapter.state);
        addChapter(chapter);
        m_people[state] += chapter.members;
        parts[state].push_back(m_chapters.back());
    }
    int all = 0;
    for (std::size_t state = 0; state < m_people.size(); ++state) {
        m_states.push_back(m_disclosure.add(m_people[state]));
        m_disclosure.relateSum(m_states.back(), parts[state]);
        all += m_people[state];
    }
    m_total = m_disclosure.add(all, Telling::Exact);
    m_disclosure.relateSum(m_total, m_states);
    m_disclosure.settle();
    m_disclosure.keepSettled();
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

std::vector<bool> ToldPlaces::tellsGroups(const std::vector<std::vector<int>> &groups) const
{
    if (m_states.empty())
        return std::vector<bool>(groups.size(), true);
    Disclosure disclosure = m_disclosure;
    std::vector<Cell> cells;
    std::vector<bool> isGrouped(m_states.size(), false);
    for (const std::vector<int> &group : groups) {
        std::vector<Cell> parts;
        int people = 0;
        for (const int state : group) {
            parts.push_back(m_states[stateAt(state)]);
            people += m_people[stateAt(state)];
            isGrouped[stateAt(state)] = true;
        }
        const bool isOneState = parts.size() == 1;
        cells.push_back(isOneState ? parts.front() : disclosure.add(people));
        if (!isOneState)
            disclosure.relateSum(cells.back(), parts);
    }
    std::vector<Cell> all = cells; // with what is in none of them
    for (std::size_t state = 0; state < m_states.size(); ++state) {
        if (!isGrouped[state])
            all.push_back(m_states[state]);
    }
    disclosure.relateSum(m_total, all);
    disclosure.settle();
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
