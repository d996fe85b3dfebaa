// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/states_report.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace chapterhouse::charts {

/// A school on the map. How far one is there is told by form as well as by colour: a disc, a ring, a diamond and a
/// small circle, each with a rim of paper.
void paintSchoolDot(QPainter &painter, QPointF at, app::Standing standing, const QColor &color, const QColor &paper);

} // namespace chapterhouse::charts
