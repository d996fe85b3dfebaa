// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/break_even.h"
#include "app/motion/chart_bars.h"
#include "app/motion/people_words.h"
#include "app/roster/roster_index.h"

namespace chapterhouse::app {

/// The chapters that need recruits, the most needy first; the table has all of them. The order is that of what is told,
/// so that it betrays no small number.
struct BreakEvenChart {
    std::vector<ChartBar> bars; ///< each opens its chapter
    QString summary;
    ChartTable table;
};
/// `told`: the lines as they may be told.
BreakEvenChart breakEvenChart(const std::vector<BreakEven> &told, const RosterIndex &index, QDate date,
                              const PeopleWords &words);

/// The same lines as they may be told: `untold` where a count is withheld.
std::vector<BreakEven> toldBreakEven(std::vector<BreakEven> lines, const RosterIndex &index, QDate date,
                                     Suppression suppression);

} // namespace chapterhouse::app
