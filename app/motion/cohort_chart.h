// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/motion/heat_table.h"
#include "app/motion/people_words.h"

namespace chapterhouse::app {

/// How much of each academic year of joining is still here, half year by half year.
struct CohortChart {
    HeatData grid;
    QString summary;
    ChartTable table;
};
CohortChart cohortChart(const std::vector<Cohort> &cohorts, QDate date, const PeopleWords &words);

} // namespace chapterhouse::app
