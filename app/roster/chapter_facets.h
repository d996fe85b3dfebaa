// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/chapter_lines.h"
#include "app/tables/table_filters.h"

#include <span>

namespace chapterhouse::app {

std::span<const Facet> chapterFacets();

/// Whether a chapter is among what is chosen in a facet; nothing chosen takes all.
bool isAmong(const ChapterLine &line, const QString &facet, const QStringList &chosen, const StateRegions &regions);
/// Every value that a facet can have, in the order in which they are shown; uncounted.
std::vector<FacetValue> chapterFacetValues(const QString &facet, const StateRegions &regions,
                                           const Directory &directory);

} // namespace chapterhouse::app
