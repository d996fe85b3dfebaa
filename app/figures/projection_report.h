// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figure_report.h"

#include <QStringList>

namespace chapterhouse::app {

/// The projections of chapters and of schools: a record for each of the next months, and how they were worked out.
struct ProjectionReport {
    std::vector<FigureReport::Record> records;
    QJsonObject models; ///< by figure: the fitted numbers and the test on the past, or why there is no projection
    QStringList notes; ///< the same for people
};
ProjectionReport projectionReport(const Scope &scope, QDate asOf);

} // namespace chapterhouse::app
