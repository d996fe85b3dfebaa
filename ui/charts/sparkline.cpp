// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/charts/curve_geometry.h"

#include <QPainter>

#include <algorithm>

namespace chapterhouse::charts {

Sparkline::Sparkline(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Sparkline::looksChanged, this, [this] { update(); });
}

std::vector<QPointF> Sparkline::line() const
{
    const std::span<const int> values = m_points.values();
    const double width = this->width() - 2 * margin();
    const double height = this->height() - 2 * margin();
    std::vector<QPointF> points;
    if (values.empty() || width <= 0 || height <= 0)
        return points;
    const double step = values.size() > 1 ? width / double(values.size() - 1) : 0;
    const double scale = height / std::max(1, m_most);
    for (std::size_t month = m_points.begin; month < values.size(); ++month)
        points.emplace_back(margin() + double(month) * step, margin() + height - values[month] * scale);
    return points;
}

void Sparkline::paint(QPainter *painter)
{
    const double base = height() - margin();
    painter->setPen(QPen(m_ground, 1));
    painter->drawLine(QPointF(margin(), base), QPointF(width() - margin(), base));
    const std::vector<QPointF> points = line();
    if (points.empty())
        return;
    QColor soft = m_color;
    soft.setAlphaF(0.16F);
    painter->fillPath(areaPath(points, Between::Straight, base), soft);
    painter->strokePath(linePath(points, Between::Straight),
                        QPen(m_color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    painter->drawEllipse(points.back(), 2.75, 2.75);
}

} // namespace chapterhouse::charts
