// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/people_motion.h"
#include "app/motion/chart_bars.h"
#include "app/motion/people_words.h"

namespace chapterhouse::app {

/// Who stayed, in both forms: the year up to the date first, then each academic year; each line has two bars.
struct RetentionChart {
    std::vector<ChartBar> bars;
    QString summary;
    ChartTable table;
};
RetentionChart retentionChart(const Retention &year, const std::vector<YearRetention> &years, QDate date,
                              const PeopleWords &words);

} // namespace chapterhouse::app
