// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/growth_series.h"
#include "app/figures/suppression.h"

#include <map>
#include <vector>

namespace chapterhouse::app {

/// Who joined and left in the months and terms of a scope, as a shared report may tell it: the curve beside them says
/// how many there were before and after, and months add up to terms and years. A month or a term is withheld where a
/// small group could be worked out from that; what is told of a year or of all the time never is.
class ToldMovement {
public:
    ToldMovement(const std::vector<MonthFigures> &months, Suppression suppression);

    MonthFigures month(MonthFigures month) const; ///< its counts of movement are `untold` where they are withheld
    Movement term(QDate day, const Movement &exact) const; ///< the term in which the day is

private:
    ToldMovement() = default;
    void settle(const std::vector<MonthFigures> &months, Suppression suppression);

    std::map<QDate, Movement> m_months; ///< by first day
    std::map<QDate, Movement> m_terms;
};

/// The same periods of a scope, months or terms of these months, with their movement as it may be told.
std::vector<GrowthPeriod> toldPeriods(std::vector<GrowthPeriod> periods, const std::vector<GrowthPeriod> &months,
                                      bool isByTerm, Suppression suppression);

} // namespace chapterhouse::app
