// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"

#include "app/figures/people_count.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

// A period has what happens after the day before it, up to and with its last day.
Days daysOf(const Period &period)
{
    return {dayOf(period.from.addDays(-1)), dayOf(period.until.addDays(-1))};
}

template <typename Visit> void forEachCounted(const Scope &scope, QDate date, Visit visit)
{
    const auto chapters = scope.index().chapters();
    for (const quint32 chapter : scope.chapters()) {
        if (chapters[chapter].isCountedOn(dayOf(date)))
            visit(chapters[chapter]);
    }
}

Headline headlineOf(const Scope &scope, QDate date, const PeopleCount &count)
{
    Headline result;
    result.asOf = date;
    result.reach = reach(scope, date);
    result.membership = {count.present, countedOnly(scope, date)};
    result.movement = {count.joined, count.left};
    result.retention = retentionOf(count);
    result.eligibleSchools = scope.eligibleSchools(date);
    return result;
}

} // namespace

Retention retentionOf(const PeopleCount &count)
{
    return {{count.retained, count.starters}, {count.retained, count.starters - count.excused}};
}

int chapterCount(const Scope &scope, QDate date)
{
    int count = 0;
    forEachCounted(scope, date, [&](const ChapterEntry &) { ++count; });
    return count;
}

Reach reach(const Scope &scope, QDate date)
{
    Reach result;
    std::vector<bool> schools;
    std::vector<bool> states(scope.index().directory().states().size());
    forEachCounted(scope, date, [&](const ChapterEntry &chapter) {
        ++result.chapters;
        const auto school = std::size_t(chapter.schoolKey);
        schools.resize(std::max(schools.size(), school + 1));
        schools[school] = true;
        if (chapter.state >= 0)
            states[std::size_t(chapter.state)] = true;
    });
    result.schools = int(std::count(schools.begin(), schools.end(), true));
    for (std::size_t place = 0; place < states.size(); ++place) {
        if (!states[place])
            continue;
        const State &state = scope.index().directory().states()[place];
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
    return {countPeople(scope, {dayOf(date), dayOf(date)}).present, countedOnly(scope, date)};
}

Movement movement(const Scope &scope, const Period &period)
{
    const PeopleCount count = countPeople(scope, daysOf(period));
    return {count.joined, count.left};
}

Retention retention(const Scope &scope, const Period &period)
{
    return retentionOf(countPeople(scope, daysOf(period)));
}

Share penetration(const Scope &scope, QDate date)
{
    return {reach(scope, date).schools, scope.eligibleSchools(date)};
}

Headline headline(const Scope &scope, QDate date)
{
    return headlineOf(scope, date, countPeople(scope, daysOf(Period::yearTo(date))));
}

YearOnYear yearOnYear(const Scope &scope, QDate date)
{
    const QDate yearAgo = date.addYears(-1);
    const Days pairs[] = {daysOf(Period::yearTo(date)), daysOf(Period::yearTo(yearAgo))};
    const auto counts = countPeople(scope, pairs);
    return {headlineOf(scope, date, counts[0]), headlineOf(scope, yearAgo, counts[1])};
}

Dashboard dashboard(const Scope &scope, QDate date)
{
    const auto [now, yearAgo] = yearOnYear(scope, date);
    return {now, yearAgo, byMonth(scope, date)};
}

} // namespace chapterhouse::app
