// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/class_years.h"
#include "app/motion/chart_bars.h"
#include "app/motion/people_words.h"

namespace chapterhouse::app {

/// The members by class year, those who graduate first on top: to two sides where some are at schools of each kind
/// (MD and DO), else to one. What has no place in it stands apart.
struct ClassYearChart {
    std::vector<ChartBar> bars;
    std::vector<ChartBar> apart; ///< year not known, year already over, another kind of school
    bool isMirrored = false;
    QString summary;
    ChartTable table;
};
ClassYearChart classYearChart(const std::vector<ClassYear> &years, QDate date, const PeopleWords &words);

} // namespace chapterhouse::app
