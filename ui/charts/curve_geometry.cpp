// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_geometry.h"

#include <algorithm>

namespace chapterhouse::charts {

QPainterPath linePath(std::span<const QPointF> points, Between between)
{
    if (points.empty())
        return {};
    QPainterPath path(points.front());
    for (const QPointF &point : points.subspan(1)) {
        if (between == Between::Stepped)
            path.lineTo(point.x(), path.currentPosition().y());
        path.lineTo(point);
    }
    return path;
}

QPainterPath areaPath(std::span<const QPointF> points, Between between, double base)
{
    QPainterPath path = linePath(points, between);
    if (points.empty())
        return path;
    path.lineTo(points.back().x(), base);
    path.lineTo(points.front().x(), base);
    path.closeSubpath();
    return path;
}

void spread(std::vector<double> &upperEdges, double height, double top, double bottom)
{
    double free = top;
    for (double &edge : upperEdges) {
        edge = std::max(edge, free);
        free = edge + height;
    }
    double limit = bottom;
    for (auto edge = upperEdges.rbegin(); edge != upperEdges.rend(); ++edge) {
        *edge = std::max(top, std::min(*edge, limit - height));
        limit = *edge;
    }
}

QRectF placeLabel(QPointF anchor, QSizeF size, const QRectF &bounds, std::span<const QRectF> taken)
{
    constexpr double distance = 8;
    const double left = std::clamp(anchor.x() - size.width() / 2, bounds.left(),
                                   std::max(bounds.left(), bounds.right() - size.width()));
    const auto isFree = [&](const QRectF &box) {
        return box.top() >= bounds.top() && box.bottom() <= bounds.bottom()
            && std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); });
    };
    const QRectF above(QPointF(left, anchor.y() - distance - size.height()), size);
    for (int step = 0; step < 8; ++step) {
        const QRectF box = above.translated(0, -step * (size.height() / 2));
        if (isFree(box))
            return box;
    }
    const QRectF below(QPointF(left, anchor.y() + distance), size);
    return isFree(below) ? below : above;
}

} // namespace chapterhouse::charts
