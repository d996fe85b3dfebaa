// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/first_joins.h"
#include "app/figures/suppression.h"

#include <vector>

namespace chapterhouse::app {

// What channels brought, as it may be told: `untold` where a count is withheld. All channels of a year add up to what
// is told of its cohort, and the past years of a channel to those of whom it is told how many stayed.
std::vector<ChannelYear> toldChannelYears(std::vector<ChannelYear> years, Suppression suppression);
std::vector<ChannelKept> toldChannelsKept(std::vector<ChannelKept> kept, const std::vector<ChannelYear> &years,
                                          Suppression suppression);

} // namespace chapterhouse::app
