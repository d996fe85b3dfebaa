// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_columns.h"

#include <vector>

namespace chapterhouse::app {

/// Which rows of a snapshot a filter chooses, before the date comes in: adjacent rows of whole chapters, and a mask
/// where it asks for more.
struct RowSelection {
    std::vector<quint32> chapters; ///< places in columns.chapters whose heads and status belong to the choice
    std::vector<RowRange> ranges;
    std::vector<quint8> mask; ///< by row of the snapshot, 0 outside the ranges; empty: every row of the ranges
    bool isOfTraits = false; ///< the filter asks for traits of members, not only for chapters
};

/// By chapters, schools, states and traits of members; statuses and archive of the filter are left aside.
RowSelection select(const RosterColumns &columns, const RosterFilter &filter);

/// By all of the filter: one byte a row.
std::vector<quint8> maskOf(const RosterColumns &columns, const RosterFilter &filter);

} // namespace chapterhouse::app
