// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/chart_table.h"
#include "app/figures/people_motion.h"
#include "app/figures/suppression.h"

#include <QJsonObject>
#include <QStringList>

namespace chapterhouse::app {

/// What of people in motion the command line prints: the data behind the charts.
QStringList motionReports(); ///< "academic-year", "class-year" …
/// The data by one of these words.
ChartTable motionReport(const QString &by, const Scope &scope, QDate date, const std::vector<PushTime> &pushes,
                        Suppression suppression);

/// A chart's data as it leaves the program. In JSON what is too small to tell is null, and its row says so.
QJsonObject chartJson(const ChartTable &table, const QString &by, QDate asOf);
QByteArray chartCsv(const ChartTable &table, QDate asOf);
QString chartText(const ChartTable &table, QDate asOf);

} // namespace chapterhouse::app
