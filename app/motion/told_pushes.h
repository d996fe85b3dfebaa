// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/first_joins.h"
#include "app/figures/suppression.h"

namespace chapterhouse::app {

/// What pushes brought, as it may be told: `untold` where a count is withheld. Pushes over the same months brought the
/// same people in part, and all of them stand among those who came through a channel in a year.
std::vector<PushResult> toldPushes(std::vector<PushResult> pushes, const FirstJoins &joins, Suppression suppression);

} // namespace chapterhouse::app
