// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/figures/suppression.h"

#include <span>
#include <vector>

namespace chapterhouse::app {

/// Members of every chapter on a day, counted-only heads included: by place in index().chapters(), in one pass over
/// the rosters. The same as membership() of each.
std::vector<int> membersByChapter(const RosterIndex &index, QDate date);

/// One chapter beside the others.
struct ChapterCurve {
    quint32 chapter = 0; ///< place in index().chapters()
    ChapterStatus status = ChapterStatus::None;
    QDate foundedOn; ///< the first day on which it counted as a chapter; invalid: never by then
    int members = 0;
    int yearAgo = 0; ///< members twelve months before
    Movement movement; ///< in the twelve months
    Retention retention; ///< over the twelve months
};

/// The members of each chapter at the end of each month, the last one on the day asked for: all on one axis of time,
/// which begins with the month of the first chapter or member of any of them. Merged chapters and those archived by
/// then are left out, and the national row.
class ChapterCurves {
public:
    ChapterCurves() = default;
    ChapterCurves(const RosterIndex::Pointer &snapshot, QDate date);

    const RosterIndex::Pointer &snapshot() const { return m_snapshot; }
    const std::vector<ChapterCurve> &chapters() const { return m_chapters; } ///< in the order of the index
    const std::vector<QDate> &days() const { return m_days; } ///< by month: the day that is looked at
    const std::vector<int> &members() const { return m_members; } ///< by chapter, then by month
    /// By month; of the chapter at that place in chapters().
    std::span<const int> members(std::size_t place) const
    {
        return std::span(m_members).subspan(place * m_days.size(), m_days.size());
    }

    void withhold(std::size_t place, std::size_t month) { m_members[place * m_days.size() + month] = untold; }
    void tell(std::size_t place, const ChapterCurve &curve); ///< in place of what is known; so its line ends, too

private:
    void addDays(QDate date);
    void addChapter(const Scope &whole, quint32 place, QDate date);
    void count(quint32 place, std::span<int> members) const;
    std::size_t monthOf(Day day) const;

    RosterIndex::Pointer m_snapshot;
    std::vector<ChapterCurve> m_chapters;
    std::vector<QDate> m_days;
    std::vector<quint16> m_monthOf; ///< by day from m_firstDay on: the first month looked at on it or later
    Day m_firstDay = noDay;
    std::vector<int> m_members; ///< by chapter, then by month
};

} // namespace chapterhouse::app
