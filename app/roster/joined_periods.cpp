// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/joined_periods.h"

#include "app/roster/day.h"

#include <QCoreApplication>

#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr int month = 30; // days
constexpr int quarter = 90;
constexpr int firstMonth = 8; // of an academic year

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JoinedPeriod)
};

QString yearValue(int year)
{
    return QStringLiteral("year:%1").arg(year);
}

QString daysValue(int days)
{
    return QStringLiteral("days:%1").arg(days);
}

int number(const QString &value)
{
    return value.section(u':', 1).toInt();
}

} // namespace

JoinedPeriod joinedPeriod(const QString &value, QDate date)
{
    if (value.startsWith(QLatin1String("days:")))
        return {date.addDays(1 - number(value)), date.addDays(1)};
    const QDate first(number(value), firstMonth, 1);
    return first.isValid() ? JoinedPeriod{first, first.addYears(1)} : JoinedPeriod{date, date};
}

QString joinedPeriodName(const QString &value)
{
    if (value.startsWith(QLatin1String("days:")))
        return Text::tr(QT_TRANSLATE_NOOP("JoinedPeriod", "Last %1 days")).arg(number(value));
    const int year = number(value);
    return Text::tr(QT_TRANSLATE_NOOP("JoinedPeriod", "%1–%2"))
        .arg(year)
        .arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
}

std::vector<FacetValue> countByPeriod(const std::vector<qint64> &byDay, QDate date)
{
    std::vector<FacetValue> periods;
    const auto add = [&](const QString &value) {
        const JoinedPeriod period = joinedPeriod(value, date);
        const auto first = byDay.begin() + dayOf(period.from);
        const auto last = byDay.begin() + dayOf(period.until);
        if (const qint64 count = std::accumulate(first, last, qint64(0)); count > 0)
            periods.push_back({value, {}, count});
    };
    add(daysValue(month));
    add(daysValue(quarter));
    const int newest = date.month() >= firstMonth ? date.year() : date.year() - 1;
    Day oldest = firstDay;
    while (oldest < lastDay && byDay[oldest] == 0)
        ++oldest;
    for (int year = newest; year >= dateOf(oldest).year() - 1; --year)
        add(yearValue(year));
    return periods;
}

} // namespace chapterhouse::app
