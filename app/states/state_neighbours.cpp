// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_neighbours.h"

#include "app/states/state_shapes.h"

#include <QPointF>
#include <QSet>
#include <QStringList>

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

using Borders = QHash<QString, QSet<QString>>;

Spots spotsOfShapes()
{
    Spots spots;
    for (const StateShape &shape : StateShapes::shipped().all())
        spots.emplace_back(shape.code, shape.point);
    return spots;
}

Spots spotsOfTiles(const Directory &directory)
{
    Spots spots;
    for (const State &state : directory.states())
        spots.emplace_back(state.code, QPointF(state.tileColumn, state.tileRow));
    return spots;
}

/// Which states have a border in common; found out once.
const Borders &bordersOfStates()
{
    static const Borders borders = [] {
        const StateShapes &shapes = StateShapes::shipped();
        Borders found;
        for (const StateShape &one : shapes.all()) {
            for (const StateShape &other : shapes.all()) {
                if (one.code != other.code && shapes.isBorder(one.code, other.code))
                    found[one.code].insert(other.code);
            }
        }
        return found;
    }();
    return borders;
}

Spots middlesOf(const std::vector<StateRegions::Group> &regions, const Spots &states)
{
    Spots spots;
    for (const StateRegions::Group &region : regions) {
        QPointF sum;
        int count = 0;
        for (const auto &[code, spot] : states) {
            if (!region.states.contains(code))
                continue;
            sum += spot;
            ++count;
        }
        if (count > 0)
            spots.emplace_back(region.value, sum / count);
    }
    return spots;
}

} // namespace

void StateNeighbours::fill(const std::vector<std::pair<QString, QPointF>> &spots,
                           const QHash<QString, QSet<QString>> &borders)
{
    for (const auto &[code, spot] : spots) {
        const QSet<QString> beside = borders.value(code);
        const auto isBeside = [&](const QString &other) { return beside.contains(other); };
        const auto isAny = [](const QString &) { return true; };
        for (std::size_t direction = 0; direction < directions.size(); ++direction) {
            QString &next = m_next[code][direction];
            next = nearest(spots, spot, directions[direction], isBeside);
            if (next.isEmpty())
                next = nearest(spots, spot, directions[direction], isAny);
        }
    }
}

// The middles of regions may lie so that no key leads to one of them: it is then the neighbour of the nearest that can
// be reached, on a key that led nowhere if there is one.
void StateNeighbours::join(const Spots &spots)
{
    for (std::size_t turn = 0; turn < spots.size(); ++turn) {
        QStringList reached{spots.front().first};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const QString &next : m_next[reached[i]]) {
                if (!next.isEmpty() && !reached.contains(next))
                    reached.append(next);
            }
        }
        const auto lost =
            std::find_if(spots.begin(), spots.end(), [&](const auto &spot) { return !reached.contains(spot.first); });
        if (lost == spots.end())
            return;
        QString *best = nullptr;
        double least = 0;
        for (const auto &[code, spot] : spots) {
            if (!reached.contains(code))
                continue;
            const QPointF step = lost->second - spot;
            for (std::size_t direction = 0; direction < directions.size(); ++direction) {
                QString &next = m_next[code][direction];
                const double along = QPointF::dotProduct(step, directions[direction]);
                const double distance = std::hypot(step.x(), step.y()) + (next.isEmpty() ? 0 : 10'000);
                if (along >= 0 && (!best || distance < least)) {
                    best = &next;
                    least = distance;
                }
            }
        }
        *best = lost->first;
    }
}

const StateNeighbours &StateNeighbours::onMap()
{
    static const StateNeighbours neighbours = [] {
        StateNeighbours made;
        made.fill(spotsOfShapes(), bordersOfStates());
        return made;
    }();
    return neighbours;
}

StateNeighbours StateNeighbours::onTiles(const Directory &directory)
{
    StateNeighbours made;
    made.fill(spotsOfTiles(directory));
    return made;
}

StateNeighbours StateNeighbours::onMap(const std::vector<StateRegions::Group> &regions)
{
    StateNeighbours made;
    const Spots spots = middlesOf(regions, spotsOfShapes());
    made.fill(spots);
    made.join(spots);
    return made;
}

StateNeighbours StateNeighbours::onTiles(const Directory &directory, const std::vector<StateRegions::Group> &regions)
{
    StateNeighbours made;
    const Spots spots = middlesOf(regions, spotsOfTiles(directory));
    made.fill(spots);
    made.join(spots);
    return made;
}

QString StateNeighbours::next(const QString &code, Direction direction) const
{
    const auto found = m_next.constFind(code);
    return found == m_next.constEnd() ? QString() : (*found)[std::size_t(direction)];
}

} // namespace chapterhouse::app
