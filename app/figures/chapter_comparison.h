// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/chapter_curves.h"
#include "app/figures/suppression.h"

#include <QString>

#include <memory>

namespace chapterhouse::app {

/// Which chapters are laid beside each other.
struct ComparisonFilter {
    enum class Which { Counted, Active, AtRisk, Ended, Every };
    Which which = Which::Counted;
    QString state; ///< code; '' for all
    QByteArray text; ///< folded; in the name or the school's
};

enum class ComparisonOrder { Name, Members, Change, Age, Retention };

/// The curves of all chapters, and what of it takes long to find out: made on another thread.
class ChapterComparison {
public:
    using Pointer = std::shared_ptr<const ChapterComparison>;

    ChapterComparison(const RosterIndex::Pointer &snapshot, QDate date);

    /// The same as it may be told: `untold` where a count is withheld. Each month tells what the tables of that day
    /// would, but of few in the past nothing (see told_parts.h); who joined and left is told of a chapter only where
    /// they are many, because its curve stands beside it. Takes its time: not for the thread of the window.
    Pointer told(Suppression suppression) const;
    Pointer untoldYet() const; ///< the same without any count of people, until it is settled

    const ChapterCurves &curves() const { return m_curves; }
    const ChapterEntry &entry(std::size_t place) const; ///< place in curves().chapters(), as below
    QString state(std::size_t place) const; ///< code; '' if not known
    const QStringList &states() const { return m_states; } ///< codes of those with a chapter, in order
    std::size_t firstMonth(std::size_t place) const; ///< in which it had a member, or counted; past the last: none

    /// Places in curves().chapters(). What is rounded is sorted by what it is rounded to, so that the order tells no
    /// more than the figures; equals by name.
    std::vector<std::size_t> chosen(const ComparisonFilter &filter, ComparisonOrder order, bool isDescending,
                                    Suppression suppression) const;

private:
    void tellMonth(std::size_t month, Suppression suppression);
    bool isAmong(std::size_t place, const ComparisonFilter &filter) const;
    double keyOf(std::size_t place, ComparisonOrder order, Suppression suppression) const;

    ChapterCurves m_curves;
    QStringList m_states;
    std::vector<int> m_nameRanks; ///< by place
    std::vector<QByteArray> m_folded; ///< by place: name and school
};

} // namespace chapterhouse::app
