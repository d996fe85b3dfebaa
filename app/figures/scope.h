// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_columns.h"

#include <memory>
#include <optional>
#include <vector>

namespace chapterhouse::app {

/// A person with several memberships of which a scope has some, but not all.
struct SplitPerson {
    bool hasFirstRow = false; ///< in scope: columns().people counts all the person's stays there, else none
    std::vector<Stay> stays; ///< in scope, united
    std::vector<Stay> everywhere; ///< in any membership, united

    bool isPresentAnywhere(Day day) const;
    bool isJoin(const Stay &stay) const { return !isPresentAnywhere(Day(stay.from - 1)); }
    bool isLeave(const Stay &stay) const { return stay.end != StayEnd::Archived && !isPresentAnywhere(stay.until); }
};

/// Whom a figure is about: chapters, and rows of their rosters. Made once from a filter, used by every figure. The
/// filter's statuses and archive are not asked: what counts on a date is the figure's own business.
///
/// People are counted once per scope. In a scope of one chapter each membership counts; in every wider scope a person
/// with several memberships counts once, and coming from or going to another membership on the same day (a transfer) is
/// neither a join nor a leave, even where the other membership lies outside the scope.
class Scope {
public:
    explicit Scope(RosterIndex::Pointer index, const RosterFilter &filter = {});

    Scope inChapter(quint32 chapter) const; ///< its share in one of chapters()
    Scope inState(int state) const; ///< place in the directory's states; -1: where the state is not known
    Scope inStates(const std::vector<int> &states) const; ///< all of these together: each person once
    Scope byChannel(Channel channel) const;

    const RosterIndex &index() const { return *m_index; }
    const RosterColumns &columns() const { return m_index->columns(); }
    bool isOneChapter() const { return m_isOneChapter; }
    /// The filter asks for a trait of members: counted-only heads have none and are left out.
    bool isOfTraits() const { return m_isOfTraits; }
    const std::vector<quint32> &chapters() const { return m_chapters; } ///< places in index().chapters()
    const std::vector<RowRange> &ranges() const { return m_ranges; } ///< ascending, apart from each other
    /// One byte a row of the whole index, 1 where the traits fit; null where the ranges say all.
    const quint8 *mask() const { return m_mask ? m_mask->data() : nullptr; }
    bool contains(quint32 row) const;
    /// The stays to count, with splitPeople() to be set right: in a scope of one chapter those of each membership, else
    /// those of each person.
    const StayColumns &stays() const { return m_isOneChapter ? columns().stays : columns().people; }
    const std::vector<SplitPerson> &splitPeople() const { return *m_splitPeople; }
    /// Schools of the scope that are eligible that day: those of its states, or of its schools and chapters.
    int eligibleSchools(QDate date) const;
    std::vector<const School *> schoolsEligible(QDate date) const; ///< those, one by one: as long as the index
    int eligibleStates(QDate date) const; ///< those of the 50 with such a school

private:
    template <typename Visit> void forEachEligible(QDate date, Visit visit) const;
    Scope() = default;
    void findSplitPeople();

    RosterIndex::Pointer m_index;
    std::vector<quint32> m_chapters;
    std::vector<RowRange> m_ranges;
    std::shared_ptr<const std::vector<quint8>> m_mask;
    std::shared_ptr<const std::vector<SplitPerson>> m_splitPeople;
    std::optional<std::vector<QString>> m_states; ///< codes; nothing: everywhere
    std::optional<std::vector<QString>> m_schools; ///< ids; nothing: all
    bool m_isOneChapter = false;
    bool m_isOfTraits = false;
};

} // namespace chapterhouse::app
