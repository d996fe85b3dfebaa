// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/attention_rules.h"

#include "app/figures/figures.h"

#include <algorithm>

namespace chapterhouse::app {

bool isDownInMembers(const Scope &chapter, QDate day, int percent)
{
    if (percent <= 0)
        return false;
    const int before = membership(chapter, day.addYears(-1)).members();
    const int now = membership(chapter, day).members();
    return qint64(before - now) * 100 > qint64(before) * percent;
}

bool isVacantForLong(const OfficeGap &gap, QDate day, int days)
{
    return days > 0 && gap.vacantSince.isValid() && gap.vacantSince.daysTo(day) >= days;
}

QDate rosterHeardOfOn(const RosterIndex &index, const ChapterEntry &chapter, QDate updatedOn, QDate day)
{
    const Day today = dayOf(day);
    Day newest = updatedOn.isValid() ? dayOf(updatedOn) : Day(0);
    const auto take = [&](Day candidate) {
        if (candidate <= today) // noDay is later than any
            newest = std::max(newest, candidate);
    };
    for (const Interval &time : chapter.counted) {
        if (time.contains(today))
            take(time.from);
    }
    for (const ChapterEntry::Heads &heads : chapter.heads)
        take(heads.during.from);
    const RosterColumns &columns = index.columns();
    for (quint32 row = chapter.rows.first; row < chapter.rows.last; ++row)
        take(columns.joined[row]);
    std::for_each(columns.spellSince.begin() + columns.spellAt[chapter.rows.first],
                  columns.spellSince.begin() + columns.spellAt[chapter.rows.last], take);
    return newest == 0 ? QDate() : dateOf(newest);
}

bool isRosterOld(QDate heardOfOn, QDate day, int days)
{
    return days > 0 && (!heardOfOn.isValid() || heardOfOn.daysTo(day) > days);
}

bool isPresidencyEnding(const Office &office, const OfficeGap &gap)
{
    return gap.endsOn.isValid() && isPresidency(office.name);
}

} // namespace chapterhouse::app
