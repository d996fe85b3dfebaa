// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/chart_table.h"
#include "app/figures/figures.h"
#include "app/figures/people_question.h"
#include "app/figures/suppression.h"

namespace chapterhouse::app {

enum class MonthColumn { Chapters, Schools, States, Members, Joined, Left };

/// The data behind a curve by month, of the members of a place: whom a count of people counts is listed. The months are
/// as they may be told.
ChartTable monthsTable(const QString &name, const std::vector<MonthColumn> &columns,
                       const std::vector<MonthFigures> &months, const MembersPlace &place,
                       const Suppression &suppression);

/// The same months as a curve draws them: its line starts from nothing, at the end of the month before.
std::vector<MonthFigures> fromNothing(std::vector<MonthFigures> months);

} // namespace chapterhouse::app
