// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"

#include <QHash>
#include <QString>

#include <array>

namespace chapterhouse::app {

enum class Direction { Left, Right, Up, Down };

/// Where an arrow key leads from a state: the key's way through a map, on which every state can be reached from every
/// other.
class StateNeighbours {
public:
    static const StateNeighbours &onMap(); ///< states with a common border first
    static StateNeighbours onTiles(const Directory &directory);

    /// '' where there is nothing that way.
    QString next(const QString &code, Direction direction) const;

private:
    QHash<QString, std::array<QString, 4>> m_next; ///< by code, then by direction
};

} // namespace chapterhouse::app
