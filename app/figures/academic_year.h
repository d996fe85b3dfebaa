// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace chapterhouse::app {

constexpr int firstAcademicMonth = 8;

/// The academic year (August to July) of a date, called after the year in which it begins.
inline int academicYear(QDate date)
{
    return date.month() >= firstAcademicMonth ? date.year() : date.year() - 1;
}

inline QDate beginOfAcademicYear(int year)
{
    return {year, firstAcademicMonth, 1};
}

/// Its last day.
inline QDate endOfAcademicYear(int year)
{
    return beginOfAcademicYear(year + 1).addDays(-1);
}

/// "2019–20", translated.
QString academicYearName(int year);
/// "2019-20", for programs.
QString academicYearCode(int year);

} // namespace chapterhouse::app
