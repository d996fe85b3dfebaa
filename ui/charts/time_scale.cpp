// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_scale.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::charts {

namespace {

constexpr double labelGap = 12;

/// A way to cut time: every so many months, or in terms.
struct Unit {
    enum class Kind { Months, Terms, Years } kind;
    int count;
};

constexpr Unit units[] = {
    {Unit::Kind::Months, 1}, {Unit::Kind::Months, 3},  {Unit::Kind::Terms, 1},  {Unit::Kind::Years, 1},
    {Unit::Kind::Years, 2},  {Unit::Kind::Years, 5},   {Unit::Kind::Years, 10}, {Unit::Kind::Years, 20},
    {Unit::Kind::Years, 50}, {Unit::Kind::Years, 100},
};

bool starts(const Unit &unit, QDate month)
{
    switch (unit.kind) {
    case Unit::Kind::Months:
        return (month.month() - 1) % unit.count == 0;
    case Unit::Kind::Terms:
        return month.month() == 1 || month.month() == 8;
    case Unit::Kind::Years:
        return month.month() == 1 && month.year() % unit.count == 0;
    }
    return false;
}

QString label(const Unit &unit, QDate month, bool isFirst, const QLocale &locale)
{
    const QString year = QString::number(month.year());
    switch (unit.kind) {
    case Unit::Kind::Months:
        if (isFirst || month.month() == 1)
            return monthText(month, locale, QLocale::ShortFormat);
        return locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
    case Unit::Kind::Terms:
        return (month.month() == 1 ? QCoreApplication::translate("TimeScale", "Spring %1", "academic term and year")
                                   : QCoreApplication::translate("TimeScale", "Fall %1", "academic term and year"))
            .arg(year);
    case Unit::Kind::Years:
        return year;
    }
    return {};
}

std::vector<TimeTick> ticksOf(const Unit &unit, const TimeSpan &span, const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    QDate month(span.first.year(), span.first.month(), 1);
    if (month < span.first)
        month = month.addMonths(1);
    for (; month <= span.last; month = month.addMonths(1)) {
        if (starts(unit, month))
            ticks.push_back({month, span.position(month), label(unit, month, ticks.empty(), locale)});
    }
    return ticks;
}

bool standApart(const std::vector<TimeTick> &ticks, const std::function<double(const QString &)> &widthOf)
{
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const double room = ticks[i].position - ticks[i - 1].position;
        if (room < (widthOf(ticks[i].label) + widthOf(ticks[i - 1].label)) / 2 + labelGap)
            return false;
    }
    return true;
}

} // namespace

double TimeSpan::position(QDate date) const
{
    const auto days = std::max<qint64>(first.daysTo(last), 1);
    return length * double(first.daysTo(date)) / double(days);
}

std::vector<TimeTick> timeTicks(const TimeSpan &span, const QLocale &locale,
                                const std::function<double(const QString &)> &widthOf)
{
    if (!span.first.isValid() || !span.last.isValid() || span.length <= 0)
        return {};
    std::vector<TimeTick> ticks;
    const bool isLong = span.first.addMonths(18) < span.last;
    for (const Unit &unit : units) {
        if (isLong && unit.kind == Unit::Kind::Months)
            continue;
        ticks = ticksOf(unit, span, locale);
        if (standApart(ticks, widthOf))
            break;
    }
    return ticks;
}

QString monthText(QDate date, const QLocale &locale, QLocale::FormatType format)
{
    return QCoreApplication::translate("TimeScale", "%1 %2", "month and year")
        .arg(locale.standaloneMonthName(date.month(), format), QString::number(date.year()));
}

} // namespace chapterhouse::charts
