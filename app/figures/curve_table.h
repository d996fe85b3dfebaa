// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/chart_table.h"
#include "app/figures/curve_drawing.h"

namespace chapterhouse::app {

/// The data behind a drawn curve.
ChartTable curveTable(const GrowthFigures &figures, const CurveChoice &choice, const CurveDrawing &drawing,
                      const Suppression &suppression);

} // namespace chapterhouse::app
