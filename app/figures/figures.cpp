// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/figures/people_count.h"

#include <algorithm>
#include <set>

namespace chapterhouse::app {

namespace {

Day dayBefore(QDate date)
{
    return dayOf(date.addDays(-1));
}

Retention retentionOf(const PeopleCount &count)
{
    return {{count.retained, count.starters}, {count.retained, count.starters - count.excused}};
}

template <typename Visit> void forEachCounted(const Scope &scope, QDate date, Visit visit)
{
    const auto chapters = scope.index().chapters();
    for (const quint32 chapter : scope.chapters()) {
        if (chapters[chapter].isCountedOn(dayOf(date)))
            visit(chapters[chapter]);
    }
}

} // namespace

int chapterCount(const Scope &scope, QDate date)
{
    int count = 0;
    forEachCounted(scope, date, [&](const ChapterEntry &) { ++count; });
    return count;
}

Reach reach(const Scope &scope, QDate date)
{
    Reach result;
    std::set<int> schools;
    std::set<int> states;
    forEachCounted(scope, date, [&](const ChapterEntry &chapter) {
        ++result.chapters;
        schools.insert(chapter.schoolKey);
        if (chapter.state >= 0)
            states.insert(chapter.state);
    });
    result.schools = int(schools.size());
    for (const int place : states) {
        const State &state = scope.index().directory().states()[std::size_t(place)];
        if (state.kind == State::Kind::State)
            ++result.states;
        else
            result.alsoReached.append(state.code);
    }
    return result;
}

int countedOnly(const Scope &scope, QDate date)
{
    if (scope.isOfTraits())
        return 0;
    int heads = 0;
    forEachCounted(scope, date, [&](const ChapterEntry &chapter) { heads += chapter.headsOn(dayOf(date)); });
    return heads;
}

Membership membership(const Scope &scope, QDate date)
{
    return {countPeople(scope, dayOf(date), dayOf(date)).present, countedOnly(scope, date)};
}

Movement movement(const Scope &scope, const Period &period)
{
    const PeopleCount count = countPeople(scope, dayBefore(period.from), dayBefore(period.until));
    return {count.joined, count.left};
}

Retention retention(const Scope &scope, const Period &period)
{
    return retentionOf(countPeople(scope, dayBefore(period.from), dayBefore(period.until)));
}

Share penetration(const Scope &scope, QDate date)
{
    return {reach(scope, date).schools, scope.eligibleSchools(date)};
}

Headline headline(const Scope &scope, QDate date)
{
    const PeopleCount count = countPeople(scope, dayOf(date.addYears(-1)), dayOf(date));
    Headline result;
    result.asOf = date;
    result.reach = reach(scope, date);
    result.membership = {count.present, countedOnly(scope, date)};
    result.movement = {count.joined, count.left};
    result.retention = retentionOf(count);
    result.eligibleSchools = scope.eligibleSchools(date);
    return result;
}

Dashboard dashboard(const Scope &scope, QDate date)
{
    return {headline(scope, date), headline(scope, date.addYears(-1)), byMonth(scope, date)};
}

} // namespace chapterhouse::app
