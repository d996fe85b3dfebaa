// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/people_motion.h"

#include "app/figures/academic_year.h"
#include "app/figures/people_count.h"

#include "db/push_store.h"

namespace chapterhouse::app {

std::vector<YearRetention> retentionByYear(const Scope &scope, QDate date)
{
    std::vector<YearRetention> years;
    const QDate first = dateOf(scope.columns().earliest);
    if (!first.isValid())
        return years;
    std::vector<Days> pairs;
    for (int year = academicYear(date); year >= academicYear(first); --year) {
        if (endOfAcademicYear(year) > date)
            continue;
        years.push_back({year, {}});
        pairs.push_back({dayOf(endOfAcademicYear(year - 1)), dayOf(endOfAcademicYear(year))});
    }
    const std::vector<PeopleCount> counts = countPeople(scope, pairs);
    for (std::size_t i = 0; i < years.size(); ++i)
        years[i].retention = retentionOf(counts[i]);
    std::erase_if(years, [](const YearRetention &year) { return year.retention.plain.whole == 0; });
    return years;
}

PeopleMotion peopleMotion(const Scope &scope, QDate date, const std::vector<PushTime> &pushes)
{
    const FirstJoins joins(scope, date);
    PeopleMotion motion;
    motion.date = date;
    motion.months = byMonth(scope, date);
    motion.retention = retention(scope, Period::yearTo(date));
    motion.retentionByYear = retentionByYear(scope, date);
    motion.cohorts = byCohort(scope, date);
    motion.breakEven = breakEven(scope, date);
    motion.classYears = byClassYear(scope, date);
    motion.channelYears = joinedByChannel(joins);
    motion.channelsKept = keptByChannel(joins);
    motion.pushes = resultsOf(pushes, joins);
    return motion;
}

std::vector<PushTime> readPushTimes(db::Connection &connection)
{
    std::vector<PushTime> times;
    for (const db::Push &push : db::PushStore(connection).all())
        times.push_back({push.id, push.name, channel(push.channel.toStdString()), push.startsOn, push.endsOn});
    return times;
}

} // namespace chapterhouse::app
