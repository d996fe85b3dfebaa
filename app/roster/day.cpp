// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/day.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

const qint64 dayZero = QDate(1899, 12, 31).toJulianDay();

Day clamped(qint64 days)
{
    return Day(std::clamp<qint64>(days, firstDay, lastDay));
}

} // namespace

Day dayOf(QDate date)
{
    return date.isValid() ? clamped(date.toJulianDay() - dayZero) : noDay;
}

QDate dateOf(Day day)
{
    return day == noDay ? QDate() : QDate::fromJulianDay(dayZero + day);
}

// The schema has checked the text: "YYYY-MM-DD" or ''. Counting days as in Howard Hinnant's chrono algorithms.
Day dayOf(std::string_view isoDate)
{
    if (isoDate.size() != 10)
        return noDay;
    const auto digit = [&](std::size_t place) { return int(isoDate[place] - '0'); };
    int year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    const int month = digit(5) * 10 + digit(6);
    const int day = digit(8) * 10 + digit(9);
    year -= month <= 2 ? 1 : 0;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    constexpr int daysTo1970 = 719468;
    constexpr int daysTo1899End = 25568; // from there to 1970-01-01
    return clamped(qint64(era) * 146097 + dayOfEra - daysTo1970 + daysTo1899End);
}

} // namespace chapterhouse::app
