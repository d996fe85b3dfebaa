// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

namespace chapterhouse::charts {

/// How the values between two known days are drawn.
enum class Between {
    Straight,
    Stepped ///< a value holds until the next one
};

QPainterPath linePath(std::span<const QPointF> points, Between between);
/// The same line, closed down to `base`.
QPainterPath areaPath(std::span<const QPointF> points, Between between, double base);

/// Moves boxes up or down as little as needed so that none overlaps another and all stay within `top` and `bottom` if
/// they fit; keeps their order. In and out: the upper edge of each box, from the highest on the screen to the lowest.
void spread(std::vector<double> &upperEdges, double height, double top, double bottom);

/// What a new label must keep away from.
struct Obstacles {
    std::vector<QRectF> lines; ///< better not covered
    std::vector<QRectF> shapes; ///< not to be covered
    std::vector<QRectF> labels; ///< the line from the label to its point must not cross these either
};

/// Where a label of `size` can stand near `anchor` within `bounds`: above it if that is free (in the middle, else to
/// one side), else a little higher, else beside it or below, else far from it. If nothing is free it may cover lines,
/// then shapes; another label only where there is no room at all.
QRectF placeLabel(QPointF anchor, QSizeF size, const QRectF &bounds, const Obstacles &obstacles);

} // namespace chapterhouse::charts
