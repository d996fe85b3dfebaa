// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/first_joins.h"

#include "app/figures/academic_year.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

/// For a day, the one twelve months later; each is worked out once.
class Anniversaries {
public:
    Day of(Day day)
    {
        if (m_days.size() <= day)
            m_days.resize(std::size_t(day) + 1, 0);
        if (m_days[day] == 0)
            m_days[day] = dayOf(dateOf(day).addMonths(FirstJoins::monthsKept));
        return m_days[day];
    }

private:
    std::vector<Day> m_days;
};

bool isPresentOn(std::span<const Stay> stays, Day day)
{
    return std::any_of(stays.begin(), stays.end(),
                       [day](const Stay &stay) { return stay.from <= day && day < stay.until; });
}

} // namespace

quint32 rowOfFirstJoin(const RosterColumns &columns, const PersonInScope &person)
{
    const Day began = person.stays.front().from;
    quint32 first = person.rows.front();
    for (const quint32 row : person.rows) {
        if (columns.stays.from[row] != began)
            continue;
        if (Channel(columns.channel[row]) != Channel::None)
            return row;
        if (columns.stays.from[first] != began)
            first = row;
    }
    return first;
}

QDate lastOldEnough(QDate date)
{
    const QDate yearAgo = date.addMonths(-FirstJoins::monthsKept);
    const QDate next = yearAgo.addDays(1);
    return next.addMonths(FirstJoins::monthsKept) <= date ? next : yearAgo;
}

FirstJoins::FirstJoins(const Scope &scope, QDate date) : m_date(date), m_first(scope.columns().earliest)
{
    const Day last = dayOf(date);
    if (m_first > last)
        return;
    m_days.resize(std::size_t(last - m_first) + 1);
    Anniversaries anniversaries;
    forEachPerson(scope, [&](const PersonInScope &person) {
        const Day began = person.stays.front().from;
        if (!person.isNew || began > last)
            return;
        const quint32 row = rowOfFirstJoin(scope.columns(), person);
        JoinCount &count = m_days[std::size_t(began - m_first)][scope.columns().channel[row]];
        ++count.joined;
        const Day anniversary = anniversaries.of(began);
        count.kept += anniversary <= last && isPresentOn(person.stays, anniversary) ? 1 : 0;
    });
    // The days before anyone of the scope joined.
    const auto isQuiet = [](const ByChannel &day) {
        return std::all_of(day.begin(), day.end(), [](const JoinCount &count) { return count.joined == 0; });
    };
    const auto begin = std::find_if_not(m_days.begin(), m_days.end(), isQuiet);
    m_first = begin == m_days.end() ? noDay : Day(m_first + (begin - m_days.begin()));
    m_days.erase(m_days.begin(), begin);
}

template <typename Visit>
void FirstJoins::forEachCount(const Period &period, std::optional<Channel> channel, Visit visit) const
{
    if (m_days.empty())
        return;
    const auto placeOf = [&](QDate date) {
        return std::size_t(std::clamp<qint64>(first().daysTo(date), 0, qint64(m_days.size())));
    };
    for (std::size_t place = placeOf(period.from); place < placeOf(period.until); ++place) {
        if (channel) {
            visit(m_days[place][std::size_t(*channel)]);
            continue;
        }
        for (const JoinCount &count : m_days[place])
            visit(count);
    }
}

int FirstJoins::joined(const Period &period, std::optional<Channel> channel) const
{
    int sum = 0;
    forEachCount(period, channel, [&](const JoinCount &count) { sum += count.joined; });
    return sum;
}

Share FirstJoins::kept(const Period &period, std::optional<Channel> channel) const
{
    Share share;
    forEachCount({period.from, std::min(period.until, lastOldEnough(m_date).addDays(1))}, channel,
                 [&](const JoinCount &count) {
                     share.part += count.kept;
                     share.whole += count.joined;
                 });
    return share;
}

std::vector<ChannelYear> joinedByChannel(const FirstJoins &joins)
{
    std::vector<ChannelYear> years;
    if (!joins.first().isValid())
        return years;
    for (int year = academicYear(joins.first()); year <= academicYear(joins.date()); ++year) {
        ChannelYear line;
        line.year = year;
        const Period period{beginOfAcademicYear(year), beginOfAcademicYear(year + 1)};
        for (int channel = 0; channel < channelCount; ++channel)
            line.joined[std::size_t(channel)] = joins.joined(period, Channel(channel));
        years.push_back(line);
    }
    return years;
}

std::vector<ChannelKept> keptByChannel(const FirstJoins &joins)
{
    std::vector<ChannelKept> lines;
    const Period ever{joins.first(), joins.date().addDays(1)};
    for (int channel = 0; channel < channelCount && joins.first().isValid(); ++channel) {
        const Share kept = joins.kept(ever, Channel(channel));
        if (kept.whole > 0)
            lines.push_back({Channel(channel), kept});
    }
    return lines;
}

std::vector<PushResult> resultsOf(const std::vector<PushTime> &pushes, const FirstJoins &joins)
{
    std::vector<PushResult> results;
    for (const PushTime &push : pushes) {
        if (push.from > joins.date())
            continue;
        const QDate last = push.last.isValid() ? push.last.addDays(PushResult::echo) : joins.date();
        const Period period{push.from, std::min(last, joins.date()).addDays(1)};
        const auto channel = push.channel == Channel::None ? std::nullopt : std::optional(push.channel);
        results.push_back({push, period, joins.joined(period, channel), joins.kept(period, channel)});
    }
    std::stable_sort(results.begin(), results.end(),
                     [](const PushResult &a, const PushResult &b) { return a.push.from > b.push.from; });
    return results;
}

} // namespace chapterhouse::app
