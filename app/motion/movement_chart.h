// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/figures/told_movement.h"
#include "app/motion/chart_bars.h"
#include "app/motion/people_words.h"

namespace chapterhouse::app {

/// Who joined and left, month by month; by term (August to December, January to July) where there would be too many.
struct MovementChart {
    std::vector<MotionBar> bars;
    std::vector<ChartTick> ticks;
    double zero = 1; ///< where the bars begin, from the top as a part of the axis
    QString summary;
    ChartTable table;
};

/// The last `months` months; 0: all of them. `told`: what of all months may be told.
MovementChart movementChart(const std::vector<MonthFigures> &all, int months, const PeopleWords &words,
                            const ToldMovement &told);

} // namespace chapterhouse::app
