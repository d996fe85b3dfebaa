// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_mark.h"
#include "ui/charts/curve_geometry.h"

#include <QAbstractItemModel>
#include <QFont>

#include <vector>

namespace chapterhouse::charts {

class ChartPlot;

/// A row of a model that stands for a time: a published figure, or a push.
struct TimedRow {
    qint64 fromDay = 0;
    qint64 untilDay = 0;
    double value = 0;
    QString text;
    QString description;
};
/// Those with a day between `from` and `to`. Roles: fromDay, untilDay, value, text, description.
std::vector<TimedRow> timedRows(const QAbstractItemModel *model, qint64 from, qint64 to);

/// Rings with labels that keep away from each other, from the lines and from what stands in `obstacles` already.
std::vector<PlacedMark> placeMarks(const ChartPlot &plot, const std::vector<TimedRow> &rows, const QRectF &bounds,
                                   Obstacles obstacles);

/// Bands from left to right, with their labels in up to two lines above the plot; `lines` says how many were needed.
std::vector<PlacedSpan> placeSpans(const ChartPlot &plot, const std::vector<TimedRow> &rows, int &lines);

double textWidth(const QFont &font, const QString &text);

} // namespace chapterhouse::charts
