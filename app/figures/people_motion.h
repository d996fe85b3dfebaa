// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/break_even.h"
#include "app/figures/class_years.h"
#include "app/figures/figures.h"
#include "app/figures/first_joins.h"

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

/// The retention of one academic year that is over.
struct YearRetention {
    int year = 0;
    Retention retention;
    bool operator==(const YearRetention &) const = default;
};
/// The academic years over by the date that someone was there to begin; the newest first.
std::vector<YearRetention> retentionByYear(const Scope &scope, QDate date);

/// Who came, who stayed and who went: all that is told of people in motion.
struct PeopleMotion {
    QDate date;
    std::vector<MonthFigures> months;
    Retention retention; ///< of the twelve months that end with the date
    std::vector<YearRetention> retentionByYear;
    std::vector<Cohort> cohorts;
    std::vector<BreakEven> breakEven;
    std::vector<ClassYear> classYears;
    std::vector<ChannelYear> channelYears;
    std::vector<ChannelKept> channelsKept;
    std::vector<PushResult> pushes;
};
PeopleMotion peopleMotion(const Scope &scope, QDate date, const std::vector<PushTime> &pushes);

/// The pushes of a book. Throws db::Error.
std::vector<PushTime> readPushTimes(db::Connection &connection);

} // namespace chapterhouse::app
