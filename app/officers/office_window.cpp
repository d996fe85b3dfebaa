// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officers/office_window.h"

#include <cmath>

namespace chapterhouse::app {

namespace {

/// The first day of the academic year that `day` lies in.
QDate yearOf(QDate day)
{
    return {day.month() >= 8 ? day.year() : day.year() - 1, 8, 1};
}

} // namespace

QDate windowStart(QDate day)
{
    return yearOf(day).addYears(-1);
}

QDate windowEnd(QDate day)
{
    return yearOf(day).addYears(2);
}

qreal textPlace(qreal begin, qreal today)
{
    constexpr qreal year = 1.0 / 3;
    constexpr qreal clearance = 0.09; // half of both texts, at the least width of the window
    constexpr qreal margin = 0.05;
    const qreal middle = begin + year / 2;
    if (std::abs(today - middle) > clearance)
        return middle;
    return today < middle ? begin + year - margin : begin + margin;
}

} // namespace chapterhouse::app
