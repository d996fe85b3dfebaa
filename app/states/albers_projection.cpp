// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/albers_projection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtMath>

#include <cmath>

namespace chapterhouse::app {

AlbersProjection::AlbersProjection(const QJsonObject &parameters)
{
    const auto pair = [&](const char *name) {
        const QJsonArray values = parameters[QLatin1String(name)].toArray();
        return QPointF(values[0].toDouble(), values[1].toDouble());
    };
    const QPointF parallels = pair("parallels");
    const double south = std::sin(qDegreesToRadians(parallels.x()));
    m_n = (south + std::sin(qDegreesToRadians(parallels.y()))) / 2;
    m_c = 1 + south * (2 * m_n - south);
    m_rotate = parameters[QLatin1String("rotate")].toDouble();
    m_scale = parameters[QLatin1String("scale")].toDouble();
    m_translate = pair("translate");
    const QPointF centre = pair("center");
    m_centre = raw(qDegreesToRadians(centre.x()), qDegreesToRadians(centre.y()));
}

QPointF AlbersProjection::place(double latitude, double longitude) const
{
    const QPointF point = raw(qDegreesToRadians(longitude + m_rotate), qDegreesToRadians(latitude));
    return {m_translate.x() + m_scale * (point.x() - m_centre.x()),
            m_translate.y() - m_scale * (point.y() - m_centre.y())};
}

QPointF AlbersProjection::raw(double longitude, double latitude) const
{
    const double radius = std::sqrt(m_c - 2 * m_n * std::sin(latitude)) / m_n;
    const double angle = m_n * longitude;
    return {radius * std::sin(angle), std::sqrt(m_c) / m_n - radius * std::cos(angle)};
}

} // namespace chapterhouse::app
