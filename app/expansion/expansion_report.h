// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figure_report.h"

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

/// The eligible schools without a chapter, by rank. Throws db::Error.
FigureReport whiteSpaceReport(db::Connection &connection, const RosterIndex &index, QDate asOf,
                              const Suppression &suppression);
/// A line for each status: how many chapters have it, how long it takes, who is stuck. Throws db::Error.
FigureReport pipelineReport(db::Connection &connection, const RosterIndex &index, QDate asOf);

} // namespace chapterhouse::app
