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

namespace {

bool touchesAny(const QRectF &box, const std::vector<QRectF> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const QRectF &other) { return other.intersects(box); });
}

bool isFree(const QRectF &box, const QRectF &bounds, const Obstacles &obstacles)
{
    return bounds.contains(box) && !touchesAny(box, obstacles.lines) && !touchesAny(box, obstacles.shapes)
        && !touchesAny(box, obstacles.labels);
}

QRectF leaderOf(const QRectF &box, QPointF anchor)
{
    const double end = std::clamp(anchor.y(), box.top(), box.bottom());
    return QRectF(QPointF(anchor.x() - 1, end), QPointF(anchor.x() + 1, anchor.y())).normalized();
}

// The best first.
std::vector<QRectF> placesAround(QPointF anchor, QSizeF size, const QRectF &bounds)
{
    constexpr double distance = 8;
    constexpr double overhang = 10;
    constexpr double leastOverhang = 2; // beside a point that is close by
    constexpr int near = 4; // steps up that are better than beside the point, or below it
    constexpr int up = 16;
    constexpr int down = 8;
    const double lefts[] = {anchor.x() - size.width() / 2, anchor.x() - overhang, anchor.x() + overhang - size.width(),
                            anchor.x() - leastOverhang, anchor.x() + leastOverhang - size.width()};
    const double rightmost = std::max(bounds.left(), bounds.right() - size.width());
    std::vector<QRectF> places;
    const auto addRow = [&](double top) {
        for (const double left : lefts)
            places.emplace_back(QPointF(std::clamp(left, bounds.left(), rightmost), top), size);
    };
    const auto above = [&](int step) { addRow(anchor.y() - distance - size.height() - step * (size.height() / 2)); };
    for (int step = 0; step < near; ++step)
        above(step);
    for (const double left : {anchor.x() + distance, anchor.x() - distance - size.width()})
        places.emplace_back(QPointF(left, anchor.y() - size.height() / 2), size);
    addRow(anchor.y() + distance);
    for (int step = near; step < up; ++step)
        above(step);
    for (int step = 1; step < down; ++step)
        addRow(anchor.y() + distance + step * (size.height() / 2));
    return places;
}

} // namespace

QRectF placeLabel(QPointF anchor, QSizeF size, const QRectF &bounds, const Obstacles &obstacles)
{
    const std::vector<QRectF> places = placesAround(anchor, size, bounds);
    const Obstacles withoutLines{{}, obstacles.shapes, obstacles.labels};
    const Obstacles onlyLabels{{}, {}, obstacles.labels};
    for (const Obstacles *avoided : {&obstacles, &withoutLines, &onlyLabels}) {
        for (const QRectF &place : places) {
            const bool mayCross = avoided == &onlyLabels;
            if (isFree(place, bounds, *avoided) && (mayCross || !touchesAny(leaderOf(place, anchor), avoided->labels)))
                return place;
        }
    }
    return places.front();
}

} // namespace chapterhouse::charts
