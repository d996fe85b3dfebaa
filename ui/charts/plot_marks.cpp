// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_marks.h"

#include "ui/charts/chart_plot.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>

namespace chapterhouse::charts {

namespace {

constexpr double ringRadius = 6;

std::vector<PlacedMark> ringsOf(const ChartPlot &plot, const std::vector<TimedRow> &rows)
{
    // Figures for the same time share its width, so that their rings do not cover each other.
    std::map<std::pair<qint64, qint64>, int> sharing;
    for (const TimedRow &row : rows)
        ++sharing[{row.fromDay, row.untilDay}];

    std::map<std::pair<qint64, qint64>, int> placed;
    std::vector<PlacedMark> rings;
    for (const TimedRow &row : rows) {
        const std::pair time(row.fromDay, row.untilDay);
        const QPointF left = plot.position(std::max<qint64>(row.fromDay, plot.from()), row.value);
        const QPointF right = plot.position(std::min<qint64>(row.untilDay + 1, plot.to()), row.value);
        const double share = double(++placed[time]) / double(sharing[time] + 1);
        const double x = left.x() + (right.x() - left.x()) * share;
        rings.push_back({x, left.y(), left.x(), right.x(), {}, row.text, row.description});
    }
    std::sort(rings.begin(), rings.end(), [](const auto &one, const auto &other) { return one.x < other.x; });
    return rings;
}

} // namespace

double textWidth(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

std::vector<TimedRow> timedRows(const QAbstractItemModel *model, qint64 from, qint64 to)
{
    std::vector<TimedRow> rows;
    if (!model)
        return rows;
    const auto names = model->roleNames();
    const auto read = [&](const QModelIndex &index, const char *role) { return index.data(names.key(role, -1)); };
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        TimedRow timed{read(index, "fromDay").toLongLong(), read(index, "untilDay").toLongLong(),
                       read(index, "value").toDouble(), read(index, "text").toString(),
                       read(index, "description").toString()};
        if (timed.fromDay <= to && timed.untilDay >= from)
            rows.push_back(std::move(timed));
    }
    return rows;
}

std::vector<PlacedMark> placeMarks(const ChartPlot &plot, const std::vector<TimedRow> &rows, const QRectF &bounds,
                                   Obstacles obstacles)
{
    const double labelHeight = QFontMetricsF(plot.labelFont()).height();
    std::vector<PlacedMark> rings = ringsOf(plot, rows);
    for (const PlacedMark &ring : rings)
        obstacles.shapes.emplace_back(ring.x - ringRadius, ring.y - ringRadius, 2 * ringRadius, 2 * ringRadius);

    // From the right to the left: a label leaves the way up free to the rings that still need theirs.
    for (auto ring = rings.rbegin(); ring != rings.rend(); ++ring) {
        Obstacles around = obstacles;
        for (auto next = std::next(ring); next != rings.rend(); ++next)
            around.shapes.emplace_back(next->x - 2, bounds.top(), 4, next->y - bounds.top());
        const QSizeF size(textWidth(plot.labelFont(), ring->text) + 8, labelHeight);
        ring->label = placeLabel({ring->x, ring->y}, size, bounds, around);
        obstacles.labels.push_back(ring->label);
        const double end = std::clamp(ring->y, ring->label.top(), ring->label.bottom());
        obstacles.labels.push_back(QRectF(QPointF(ring->x - 1, end), QPointF(ring->x + 1, ring->y)).normalized());
    }
    return rings;
}

std::vector<PlacedSpan> placeSpans(const ChartPlot &plot, const std::vector<TimedRow> &rows, int &lines)
{
    constexpr double gap = 8;
    constexpr double leastWidth = 2;
    const double labelHeight = QFontMetricsF(plot.font()).height();
    std::vector<PlacedSpan> spans;
    double taken[] = {-gap, -gap}; // by line: up to where
    lines = 0;
    for (const TimedRow &row : rows) {
        const double left = std::max(0.0, plot.position(row.fromDay, 0).x());
        const double right = std::min(plot.width(), plot.position(row.untilDay + 1, 0).x());
        PlacedSpan span{left, std::max(right, left + leastWidth), {}, row.text, row.description};
        const double width = textWidth(plot.font(), row.text);
        const double start = std::max(0.0, std::min(left, plot.width() - width));
        for (int line = 0; line < 2 && span.label.isEmpty(); ++line) {
            if (start < taken[line] + gap || width > plot.width())
                continue;
            span.label = {start, -(line + 1) * labelHeight, width, labelHeight};
            taken[line] = start + width;
            lines = std::max(lines, line + 1);
        }
        spans.push_back(span);
    }
    return spans;
}

} // namespace chapterhouse::charts
