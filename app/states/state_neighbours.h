// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/state_regions.h"

#include <QHash>
#include <QPointF>
#include <QSet>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace chapterhouse::app {

enum class Direction { Left, Right, Up, Down };

/// Where an arrow key leads from a state: the key's way through a map, on which every state can be reached from every
/// other.
class StateNeighbours {
public:
    static const StateNeighbours &onMap(); ///< states with a common border first
    static StateNeighbours onTiles(const Directory &directory);
    /// Of regions, each in the middle of its states.
    static StateNeighbours onMap(const std::vector<StateRegions::Group> &regions);
    static StateNeighbours onTiles(const Directory &directory, const std::vector<StateRegions::Group> &regions);

    /// '' where there is nothing that way.
    QString next(const QString &code, Direction direction) const;

private:
    void join(const std::vector<std::pair<QString, QPointF>> &spots);
    void fill(const std::vector<std::pair<QString, QPointF>> &spots, const QHash<QString, QSet<QString>> &borders = {});

    QHash<QString, std::array<QString, 4>> m_next; ///< by code, then by direction
};

} // namespace chapterhouse::app
