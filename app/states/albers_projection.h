// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QJsonObject;

namespace chapterhouse::app {

/// Albers' conic equal-area projection as d3 draws it, which is how the outlines of the states were made: the map's
/// own file says the parameters, so that what is placed by it lies where the outlines do.
class AlbersProjection {
public:
    AlbersProjection() = default;
    explicit AlbersProjection(const QJsonObject &parameters);

    QPointF place(double latitude, double longitude) const; ///< degrees, to the map's coordinates

private:
    QPointF raw(double longitude, double latitude) const; ///< radians

    double m_n = 0; ///< sine of the cone
    double m_c = 0;
    double m_rotate = 0; ///< degrees
    double m_scale = 0;
    QPointF m_translate;
    QPointF m_centre; ///< in the plane of raw()
};

} // namespace chapterhouse::app
