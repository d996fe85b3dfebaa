// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/growth_series.h"
#include "app/figures/suppression.h"

#include <map>
#include <vector>

namespace chapterhouse::app {

std::vector<MonthFigures> figuresOf(const std::vector<GrowthPeriod> &months);

/// Who joined and left in the months and terms of a scope, as a shared report may tell it: the curve beside them says
/// how many there were before and after, and months add up to terms and years. A month or a term is withheld where a
/// small group could be worked out from that; what is told of a year or of all the time never is.
///
/// Of a part of an organisation less is told, because other parts and the whole stand beside it: its members only in
/// those months in which the tables of that day would tell them (see ToldPlaces), and who joined or left only where
/// they are many. To settle it takes its time: not for the thread of the window.
class ToldMovement {
public:
    ToldMovement() = default; ///< tells nothing: for as long as it is not settled
    ToldMovement(const std::vector<MonthFigures> &months, Suppression suppression);
    ToldMovement(const std::vector<GrowthPeriod> &months, Suppression suppression);
    /// `tells`: by month, whether its members are told.
    static ToldMovement ofPart(const std::vector<MonthFigures> &months, const std::vector<bool> &tells,
                               Suppression suppression);
    static ToldMovement exact();
    /// The same as it is told now: all of it where no one else looks, nothing where that is not settled.
    ToldMovement through(Suppression suppression) const;

    MonthFigures month(MonthFigures month) const; ///< its counts of people are `untold` where they are withheld
    std::vector<MonthFigures> all(std::vector<MonthFigures> months) const;
    Movement term(QDate day, const Movement &exact) const; ///< the term in which the day is
    /// The same periods, months or terms.
    std::vector<GrowthPeriod> periods(std::vector<GrowthPeriod> periods, bool isByTerm) const;
    Movement sum(const std::vector<MonthFigures> &months) const; ///< of all of them

private:
    struct Told {
        Movement moved;
        bool tellsMembers = true;
    };
    void tellOnlyMany(Movement &moved) const;
    void tell(MonthFigures &figures, const Told &told) const;

    int m_threshold = -1; ///< for which it is settled; 0: all is told
    bool m_isPart = false;
    std::map<QDate, Told> m_months; ///< by first day
    std::map<QDate, Told> m_terms;
};

} // namespace chapterhouse::app
