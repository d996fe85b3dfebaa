// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/chapter_curves.h"

#include "app/figures/people_count.h"

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

/// Calls `visit` for each stay of each membership of the rows.
template <typename Visit> void forEachStay(const StayColumns &stays, RowRange rows, Visit visit)
{
    for (quint32 row = rows.first; row < rows.last; ++row)
        visit(Interval{stays.from[row], stays.until[row]});
    auto later = std::partition_point(stays.later.begin(), stays.later.end(),
                                      [&](const Rare<Stay> &rare) { return rare.row < rows.first; });
    for (; later != stays.later.end() && later->row < rows.last; ++later)
        visit(Interval{later->value.from, later->value.until});
}

bool isShown(const ChapterEntry &chapter, Day day)
{
    return !chapter.isNational && !chapter.isMerged && chapter.archivedOn > day;
}

} // namespace

std::vector<int> membersByChapter(const RosterIndex &index, QDate date)
{
    const Day day = dayOf(date);
    std::vector<int> members;
    for (const ChapterEntry &chapter : index.chapters()) {
        int count = chapter.isCountedOn(day) ? chapter.headsOn(day) : 0;
        forEachStay(index.columns().stays, chapter.rows,
                    [&](const Interval &stay) { count += int(stay.contains(day)); });
        members.push_back(count);
    }
    return members;
}

ChapterCurves::ChapterCurves(const RosterIndex::Pointer &snapshot, QDate date) : m_snapshot(snapshot)
{
    addDays(date);
    const Scope whole(snapshot);
    const auto entries = snapshot->chapters();
    const auto shown = std::size_t(std::count_if(
        entries.begin(), entries.end(), [&](const ChapterEntry &entry) { return isShown(entry, dayOf(date)); }));
    m_chapters.reserve(shown);
    m_members.resize(shown * m_days.size());
    for (quint32 place = 0; place < entries.size(); ++place) {
        if (isShown(entries[place], dayOf(date)))
            addChapter(whole, place, date);
    }
}

void ChapterCurves::tell(std::size_t place, const ChapterCurve &curve)
{
    m_chapters[place] = curve;
    if (!m_days.empty())
        m_members[(place + 1) * m_days.size() - 1] = curve.members;
}

void ChapterCurves::addDays(QDate date)
{
    const Day last = dayOf(date);
    Day first = noDay;
    for (const ChapterEntry &chapter : m_snapshot->chapters()) {
        if (!isShown(chapter, last))
            continue;
        if (!chapter.counted.empty())
            first = std::min(first, chapter.counted.front().from);
        forEachStay(m_snapshot->columns().stays, chapter.rows,
                    [&](const Interval &stay) { first = std::min(first, stay.from); });
    }
    if (first > last)
        return;
    const QDate begin = dateOf(first);
    m_firstDay = dayOf(QDate(begin.year(), begin.month(), 1));
    for (QDate month(begin.year(), begin.month(), 1); month <= date; month = month.addMonths(1)) {
        const QDate day = std::min(month.addMonths(1).addDays(-1), date);
        m_monthOf.resize(std::size_t(dayOf(day) - m_firstDay) + 1, quint16(m_days.size()));
        m_days.push_back(day);
    }
}

// The first month that is looked at on the day or later; past the last one where there is none.
std::size_t ChapterCurves::monthOf(Day day) const
{
    if (day <= m_firstDay)
        return 0;
    const auto since = std::size_t(day - m_firstDay);
    return since < m_monthOf.size() ? m_monthOf[since] : m_days.size();
}

void ChapterCurves::addChapter(const Scope &whole, quint32 place, QDate date)
{
    const ChapterEntry &entry = m_snapshot->chapters()[place];
    const std::size_t line = m_chapters.size() * m_days.size();
    count(place, std::span(m_members).subspan(line, m_days.size()));

    const Scope scope = whole.inChapter(place);
    ChapterCurve &curve = m_chapters.emplace_back();
    curve.chapter = place;
    curve.status = entry.statusOn(dayOf(date));
    if (!entry.counted.empty() && entry.counted.front().from <= dayOf(date))
        curve.foundedOn = dateOf(entry.counted.front().from);
    curve.members = m_days.empty() ? 0 : members(m_chapters.size() - 1).back();
    curve.yearAgo = membership(scope, date.addYears(-1)).members();
    curve.movement = movement(scope, Period::yearTo(date));
    curve.retention = retention(scope, Period::yearTo(date));
}

// Comings and goings by month, added up.
void ChapterCurves::count(quint32 place, std::span<int> members) const
{
    if (members.empty())
        return;
    const auto add = [&](const Interval &during, int heads) {
        if (const std::size_t from = monthOf(during.from); from < members.size())
            members[from] += heads;
        if (const std::size_t until = monthOf(during.until); until < members.size())
            members[until] -= heads;
    };
    const ChapterEntry &entry = m_snapshot->chapters()[place];
    forEachStay(m_snapshot->columns().stays, entry.rows, [&](const Interval &stay) { add(stay, 1); });
    for (const auto &[during, heads] : entry.heads)
        add(during, heads);
    std::partial_sum(members.begin(), members.end(), members.begin());
}

} // namespace chapterhouse::app
