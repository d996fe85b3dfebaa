// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"
#include "app/figures/suppression.h"

#include <QDate>
#include <QVariantList>

namespace chapterhouse::app {

/// The figures of one chapter on a day and over the twelve months before, each with its definition: a GrowthTile each.
QVariantList chapterFigures(const Scope &chapter, QDate date, const Suppression &suppression);

} // namespace chapterhouse::app
