// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/first_joins.h"
#include "app/motion/chart_bars.h"
#include "app/motion/heat_table.h"
#include "app/motion/people_words.h"

namespace chapterhouse::app {

/// Through which channel people joined, a line of small bars a channel; those that brought the most first.
struct ChannelYearChart {
    HeatData grid; ///< of the last years only; the table has all of them
    QString summary;
    ChartTable table;
};
ChannelYearChart channelYearChart(const std::vector<ChannelYear> &years, QDate date, const PeopleWords &words);

/// Who stayed, by channel; and whom each push brought.
struct KeptChart {
    std::vector<ChartBar> bars;
    QString summary;
    ChartTable table;
};
KeptChart channelKeptChart(std::vector<ChannelKept> channels, QDate date, const PeopleWords &words);
KeptChart pushChart(const std::vector<PushResult> &pushes, QDate date, const PeopleWords &words);

} // namespace chapterhouse::app
