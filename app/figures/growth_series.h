// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/counted_spells.h"
#include "app/figures/figures.h"

#include <span>
#include <vector>

namespace chapterhouse::app {

/// What changed in a period: the count at its end is that at its beginning + appeared + returned - lost.
struct Turnover {
    int appeared = 0; ///< counted for the first time; of members: joined
    int returned = 0; ///< counted again after a time in which it was not
    int lost = 0; ///< no longer counted; of members: left
    bool operator==(const Turnover &) const = default;
};

/// A period of an organisation's growth: how things stand at its end, and what changed in it.
struct GrowthPeriod {
    QDate from; ///< its first day
    MonthFigures figures; ///< on its last day, or on the day asked for
    int eligibleSchools = 0; ///< of the scope, that day
    int eligibleStates = 0; ///< those of the 50 with an eligible school
    Turnover chapters;
    Turnover schools;
    Turnover states; ///< of the 50

    int count(Counted counted) const;
    Turnover change(Counted counted) const;
    int eligible(Counted counted) const; ///< what the count can grow to at most; 0 for members
    bool operator==(const GrowthPeriod &) const = default;
};

/// From the month in which the first chapter or member of the scope appears until `date`; without gaps.
std::vector<GrowthPeriod> growthByMonth(const Scope &scope, QDate date);
/// The same months in academic terms: from August to December and from January to July.
std::vector<GrowthPeriod> byTerm(std::span<const GrowthPeriod> months);

QDate termOf(QDate date); ///< the first day of its term

} // namespace chapterhouse::app
