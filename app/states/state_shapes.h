// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/albers_projection.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <span>
#include <vector>

namespace chapterhouse::app {

/// Where a state lies on the map, in the map's own coordinates (y grows downwards).
struct StateShape {
    using Ring = std::vector<QPointF>;

    QString code;
    std::vector<Ring> rings; ///< its parts, the largest first; each closed by its first point
    QRectF box; ///< around all of them
    QPointF point; ///< well inside the largest part
    QPointF label; ///< the middle of its letters
    bool isCallout = false; ///< too small for its letters: they stand beside it
    bool isBox = false; ///< a territory without an outline: a box for its letters

    bool covers(QPointF place) const;
};

/// The map of the country: outlines of the states, DC and Puerto Rico, a box for each other territory, and the
/// projections by which a school finds its place among them.
class StateShapes {
public:
    static const StateShapes &shipped(); ///< compiled into the program; read once

    QSizeF size() const { return m_size; }
    std::span<const StateShape> all() const { return m_shapes; }
    const QRectF &frame() const { return m_frame; } ///< around Puerto Rico, which is drawn away from its place
    const StateShape *find(const QString &code) const;
    QString at(QPointF place) const; ///< the code of the state there, '' outside of all
    bool canPlace(const QString &state) const; ///< false for a territory that is a mere box
    QPointF place(const QString &state, double latitude, double longitude) const; ///< of a point of that state
    /// Whether two states have a border in common; a corner is none.
    bool isBorder(const QString &one, const QString &other) const;

private:
    explicit StateShapes(const QByteArray &json);

    QSizeF m_size;
    QRectF m_frame;
    std::vector<StateShape> m_shapes;
    QHash<QString, std::size_t> m_places;
    AlbersProjection m_mainland;
    QHash<QString, AlbersProjection> m_insets; ///< by code
};

} // namespace chapterhouse::app
