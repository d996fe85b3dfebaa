// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/disclosure.h"
#include "app/roster/roster_index.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace chapterhouse::app {

/// Where the members are on a day: by chapter, and by state with those of the network. Who is at two places counts at
/// both.
struct PlaceCounts {
    struct Chapter {
        int state = -1; ///< place in the directory; -1: not known
        int members = 0; ///< counted-only heads included
        int heads = 0;
    };
    std::vector<Chapter> chapters; ///< by place in index().chapters(); the national row and merged ones are empty
    std::vector<int> network; ///< by state; last where it is not known
    std::vector<std::vector<int>> groups; ///< of states, that every book knows: the regions and divisions of the Census

    static PlaceCounts none(const Directory &directory); ///< no one anywhere
};
PlaceCounts placeCounts(const RosterIndex &index, QDate date);

/// Who is already at a school without a chapter that counts.
struct ThereCount {
    int state = -1;
    int people = 0; ///< all of them, heads included
    std::vector<std::size_t> chapters; ///< there, though they do not count: places in index().chapters()
    int network = 0; ///< of them, members of the network
    int heads = 0; ///< of them, counted without a name
};

/// Which counts of members a shared report withholds, because chapters add up to states and these to the whole and to
/// regions. The whole is always told. Every page, file and report asks it, so that they withhold the same.
class ToldPlaces {
public:
    ToldPlaces() : m_disclosure(Suppression::off()) { } ///< withholds nothing
    ToldPlaces(const PlaceCounts &counts, Suppression suppression);
    /// On a day of a book; nothing is counted where the suppression is off.
    ToldPlaces(const RosterIndex &index, QDate date, Suppression suppression);

    bool tellsChapter(std::size_t chapter) const { return tells(m_chapters, chapter); } ///< place in index().chapters()
    bool tellsHeads(std::size_t chapter) const { return tells(m_heads, chapter); } ///< counted without a name
    bool tellsNamed(std::size_t chapter) const { return tells(m_named, chapter); } ///< the others
    bool tellsState(int state) const; ///< place in the directory; -1: where it is not known
    /// Of groups of such states, each as one of a way to part the whole. Those of the Census are settled with the
    /// states, so that they are told the same beside any others.
    std::vector<bool> tellsGroups(const std::vector<std::vector<int>> &groups) const;
    std::vector<bool> tellsThere(const std::vector<ThereCount> &schools) const; ///< of all such schools of the day

private:
    using Cell = Disclosure::Cell;
    using States = std::vector<std::size_t>; ///< places in m_states, in order
    using Groups = std::map<States, Cell>;
    bool tells(const std::vector<Cell> &cells, std::size_t place) const
    {
        return place >= cells.size() || !m_disclosure.isWithheld(cells[place]);
    }
    std::size_t stateAt(int state) const { return state < 0 ? m_states.size() - 1 : std::size_t(state); }
    States statesAt(const std::vector<int> &group) const;

    void addChapter(const PlaceCounts::Chapter &chapter);
    void addStates(const PlaceCounts &counts);
    void addGroups(Disclosure &disclosure, Groups &groups, const std::vector<std::vector<int>> &added) const;
    std::vector<Cell> partsOf(const States &states, const Groups &groups) const;

    Disclosure m_disclosure;

    std::vector<Cell> m_chapters;
    std::vector<Cell> m_heads; ///< of each chapter
    std::vector<Cell> m_named;
    std::vector<Cell> m_states; ///< last where it is not known
    std::vector<int> m_people; ///< of each state
    std::map<std::size_t, Cell> m_network; ///< by state
    Groups m_groups;
    Cell m_total = 0;
};

/// Parts of a total that is always told, each as it may be told: `untold` where it is withheld.
std::vector<int> toldParts(const std::vector<int> &parts, int total, Suppression suppression);
/// Heads that are counted without a name, beside those by name and both together.
int toldHeads(int people, int heads, Suppression suppression);

} // namespace chapterhouse::app
