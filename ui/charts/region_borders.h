// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>
#include <QStringList>

#include <functional>

namespace chapterhouse::charts {

/// The lines on which states of different regions meet, in the coordinates of the map; `regionOf` says the region of a
/// state by its code.
QPainterPath bordersBetween(const std::function<QString(const QString &)> &regionOf);

/// The line around states that are shown as one, without the borders between them.
QPainterPath outlineOf(const QStringList &states);

} // namespace chapterhouse::charts
