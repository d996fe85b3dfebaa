// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/chart_table.h"
#include "app/states/state_texts.h"

namespace chapterhouse::app {

/// The data behind the map: a line for each state, or each region that is shown.
ChartTable statesChart(const StatesReport &report, const StateTexts &texts);

/// What the map says, in a sentence: who has the most of what is shown, and the least where it fell.
QString statesSentence(const StatesReport &report, const StateTexts &texts, StateMeasure measure);

} // namespace chapterhouse::app
