// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/academic_year.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AcademicYear)
};

QString shortYear(int year)
{
    return QStringLiteral("%1").arg(year % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

QString academicYearName(int year)
{
    return Text::tr("%1–%2", "an academic year: 2019–20").arg(QString::number(year), shortYear(year + 1));
}

QString academicYearCode(int year)
{
    return QString::number(year) + u'-' + shortYear(year + 1);
}

} // namespace chapterhouse::app
