// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/class_years.h"
#include "app/figures/suppression.h"

#include <vector>

namespace chapterhouse::app {

/// The members of a class year, or of several together, as they may be told: `untold` where a count is withheld.
struct ToldClassYear {
    int year = 0; ///< 0: not known
    int people = 0;
    int atMd = 0;
    int atDo = 0;
    int elsewhere = 0;
};

/// All counts of class years that one report tells: the kinds of school add up to a year, the years to all members.
struct ToldClassYears {
    ToldClassYears(const std::vector<ClassYear> &years, int graduation, Suppression suppression);

    std::vector<ToldClassYear> years; ///< in the same order
    int all = 0;
    int over = 0; ///< who graduated before `graduation`
    int elsewhereAhead = 0; ///< elsewhere, among those who are still to graduate
};

} // namespace chapterhouse::app
