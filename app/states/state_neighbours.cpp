// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_neighbours.h"

#include "app/states/state_shapes.h"

#include <QPointF>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace chapterhouse::app {

namespace {

constexpr std::array directions{QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)};
constexpr double aside = 2.5; ///< how much farther it is to go sideways than straight on
constexpr double widest = 1.5; ///< as much sideways as this for one straight on is still that way

/// How far it is; nothing if it does not lie that way.
std::optional<double> way(QPointF from, QPointF to, QPointF direction)
{
    const QPointF step = to - from;
    const double along = QPointF::dotProduct(step, direction);
    const double across = std::abs(step.x() * direction.y() - step.y() * direction.x());
    if (along <= 0 || across > along * widest)
        return std::nullopt;
    return along + aside * across;
}

using Spots = std::vector<std::pair<QString, QPointF>>;

/// The nearest of the spots that way for which `isWanted`.
template <typename Wanted> QString nearest(const Spots &spots, QPointF from, QPointF direction, Wanted isWanted)
{
    QString best;
    double least = 0;
    for (const auto &[code, spot] : spots) {
        const auto distance = way(from, spot, direction);
        if (distance && isWanted(code) && (best.isEmpty() || *distance < least)) {
            best = code;
            least = *distance;
        }
    }
    return best;
}

} // namespace

const StateNeighbours &StateNeighbours::onMap()
{
    static const StateNeighbours neighbours = [] {
        const StateShapes &shapes = StateShapes::shipped();
        Spots spots;
        for (const StateShape &shape : shapes.all())
            spots.emplace_back(shape.code, shape.point);
        StateNeighbours made;
        for (const auto &[code, spot] : spots) {
            QSet<QString> borders;
            for (const auto &other : spots) {
                if (shapes.isBorder(code, other.first))
                    borders.insert(other.first);
            }
            const auto isBorder = [&](const QString &other) { return borders.contains(other); };
            const auto isAny = [](const QString &) { return true; };
            for (std::size_t direction = 0; direction < directions.size(); ++direction) {
                QString &next = made.m_next[code][direction];
                next = nearest(spots, spot, directions[direction], isBorder);
                if (next.isEmpty())
                    next = nearest(spots, spot, directions[direction], isAny);
            }
        }
        return made;
    }();
    return neighbours;
}

StateNeighbours StateNeighbours::onTiles(const Directory &directory)
{
    Spots spots;
    for (const State &state : directory.states())
        spots.emplace_back(state.code, QPointF(state.tileColumn, state.tileRow));
    StateNeighbours made;
    for (const auto &[code, spot] : spots) {
        for (std::size_t direction = 0; direction < directions.size(); ++direction)
            made.m_next[code][direction] =
                nearest(spots, spot, directions[direction], [](const QString &) { return true; });
    }
    return made;
}

QString StateNeighbours::next(const QString &code, Direction direction) const
{
    const auto found = m_next.constFind(code);
    return found == m_next.constEnd() ? QString() : (*found)[std::size_t(direction)];
}

} // namespace chapterhouse::app
