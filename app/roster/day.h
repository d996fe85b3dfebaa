// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <string_view>

namespace chapterhouse::app {

/// A civil date in two bytes: days since 31 December 1899. Dates before that count as day 1, dates after May 2079 as
/// lastDay; noDay is "not known" and, as the end of an interval, "still".
using Day = quint16;
constexpr Day firstDay = 1;
constexpr Day lastDay = 65534;
constexpr Day noDay = 65535;

Day dayOf(QDate date); ///< noDay for an invalid date
QDate dateOf(Day day); ///< invalid for noDay
Day dayOf(std::string_view isoDate); ///< noDay for ''; fast

/// Half-open: from is in, until is out.
struct Interval {
    Day from = noDay;
    Day until = noDay;
    bool contains(Day day) const { return from <= day && day < until; }
    bool operator==(const Interval &) const = default;
};

} // namespace chapterhouse::app
