// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_columns.h"

#include <vector>

namespace chapterhouse::app {

/// Marks of the rows of one snapshot as marks of the same people in another: one walk through both.
std::vector<quint8> carriedRows(const std::vector<quint8> &marks, const RosterColumns &from, const RosterColumns &to);

} // namespace chapterhouse::app
