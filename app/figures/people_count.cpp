// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/people_count.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <span>

namespace chapterhouse::app {

namespace {

struct Days {
    Day first;
    Day second;
};

bool isExcuse(StayEnd end)
{
    return end == StayEnd::Graduated || end == StayEnd::Transferred;
}

// What one presence adds, with `sign` -1 to take it out again.
void addStay(PeopleCount &count, const Stay &stay, Days days, int sign)
{
    const bool begins = days.first < stay.from && stay.from <= days.second;
    const bool ends = days.first < stay.until && stay.until <= days.second;
    count.joined += begins ? sign : 0;
    count.left += ends && stay.end != StayEnd::Archived ? sign : 0;
}

// What the presences of one person, or of one membership, say of the two days together.
void addPerson(PeopleCount &count, std::span<const Stay> stays, Days days, int sign)
{
    bool wasPresent = false;
    bool isPresentThen = false;
    StayEnd lastEnd = StayEnd::Open;
    for (const Stay &stay : stays) {
        wasPresent = wasPresent || (stay.from <= days.first && days.first < stay.until);
        isPresentThen = isPresentThen || (stay.from <= days.second && days.second < stay.until);
        if (stay.until <= days.second)
            lastEnd = stay.end;
    }
    count.present += isPresentThen ? sign : 0;
    count.starters += wasPresent ? sign : 0;
    count.retained += wasPresent && isPresentThen ? sign : 0;
    count.excused += wasPresent && !isPresentThen && isExcuse(lastEnd) ? sign : 0;
}

// The first stay of every row, without branches: the compiler does eight rows at a time. The counters of a block fit in
// sixteen bits.
template <bool isMasked> void addBlock(PeopleCount &count, const Scope &scope, quint32 begin, quint32 end, Days days)
{
    const Day *from = scope.stays().from.data();
    const Day *until = scope.stays().until.data();
    const auto *ends = scope.stays().end.data();
    const quint8 *mask = scope.mask();
    quint16 present = 0;
    quint16 joined = 0;
    quint16 left = 0;
    quint16 starters = 0;
    quint16 retained = 0;
    quint16 excused = 0;
    for (quint32 row = begin; row < end; ++row) {
        const auto in = quint16(isMasked ? mask[row] : 1);
        const auto begunFirst = quint16(from[row] <= days.first);
        const auto begunSecond = quint16(from[row] <= days.second);
        const auto openFirst = quint16(days.first < until[row]);
        const auto openSecond = quint16(days.second < until[row]);
        const auto excuse =
            quint16(quint16(ends[row] == StayEnd::Graduated) | quint16(ends[row] == StayEnd::Transferred));
        const auto leaves = quint16(ends[row] != StayEnd::Archived);
        present = quint16(present + (in & begunSecond & openSecond));
        joined = quint16(joined + (in & begunSecond & (begunFirst ^ 1)));
        left = quint16(left + (in & openFirst & (openSecond ^ 1) & leaves));
        starters = quint16(starters + (in & begunFirst & openFirst));
        retained = quint16(retained + (in & begunFirst & openSecond));
        excused = quint16(excused + (in & begunFirst & openFirst & (openSecond ^ 1) & excuse));
    }
    count.present += present;
    count.joined += joined;
    count.left += left;
    count.starters += starters;
    count.retained += retained;
    count.excused += excused;
}

void addFirstStays(PeopleCount &count, const Scope &scope, Days days)
{
    constexpr quint32 block = 16384;
    for (const RowRange range : scope.ranges()) {
        for (quint32 begin = range.first; begin < range.last; begin += block) {
            const quint32 end = std::min(range.last, begin + block);
            if (scope.mask())
                addBlock<true>(count, scope, begin, end, days);
            else
                addBlock<false>(count, scope, begin, end, days);
        }
    }
}

// The entries of a list sorted by row that lie in the scope.
template <typename List, typename Visit> void forEachInScope(const Scope &scope, const List &list, Visit visit)
{
    auto entry = list.begin();
    for (const RowRange range : scope.ranges()) {
        entry = std::partition_point(entry, list.end(), [&](const auto &rare) { return rare.row < range.first; });
        for (; entry != list.end() && entry->row < range.last; ++entry) {
            if (!scope.mask() || scope.mask()[entry->row] != 0)
                visit(*entry);
        }
    }
}

// Those with a return: the first stay alone does not tell.
void addReturns(PeopleCount &count, const Scope &scope, Days days)
{
    std::vector<Stay> stays;
    quint32 lastRow = ~quint32(0);
    forEachInScope(scope, scope.stays().later, [&](const Rare<Stay> &later) {
        addStay(count, later.value, days, 1);
        if (later.row == lastRow)
            return;
        lastRow = later.row;
        stays.clear();
        scope.stays().append(later.row, stays);
        addPerson(count, std::span(stays).first(1), days, -1);
        addPerson(count, stays, days, 1);
    });
}

void addSplitPerson(PeopleCount &count, const SplitPerson &person, Days days)
{
    if (person.hasFirstRow) {
        addPerson(count, person.everywhere, days, -1);
        for (const Stay &stay : person.everywhere)
            addStay(count, stay, days, -1);
    }
    addPerson(count, person.stays, days, 1);
    for (const Stay &stay : person.stays) {
        const bool begins = days.first < stay.from && stay.from <= days.second;
        const bool ends = days.first < stay.until && stay.until <= days.second;
        count.joined += begins && person.isJoin(stay) ? 1 : 0;
        count.left += ends && person.isLeave(stay) ? 1 : 0;
    }
}

// Calls `visit(row)` for the rows of the range that the mask marks, eight at a time: most masks mark few.
template <typename Visit> void forEachMarked(const quint8 *mask, RowRange range, Visit visit)
{
    quint32 row = range.first;
    for (; row + 8 <= range.last; row += 8) {
        for (quint64 marks = qFromLittleEndian<quint64>(mask + row); marks != 0; marks &= marks - 1)
            visit(row + quint32(std::countr_zero(marks)) / 8);
    }
    for (; row < range.last; ++row) {
        if (mask[row] != 0)
            visit(row);
    }
}

// Counts by day, with one place behind the last day for what lies later. In four lanes that rows take in turns: many
// rows have the same day, and adding to one number twice in a row has to wait for memory.
class DayCounts {
public:
    DayCounts(Day first, Day last)
        : m_first(first), m_behind(Day(last + 1)), m_width(std::size_t(m_behind - first) + 1), m_counts(lanes * m_width)
    {
    }

    int *lane(quint32 row) { return m_counts.data() + row % lanes * m_width; }
    std::size_t place(Day day) const { return std::size_t(std::min(day, m_behind) - m_first); }
    void add(Day day, int number) { m_counts[place(day)] += number; }
    std::vector<int> sum() const
    {
        std::vector<int> result(m_width - 1);
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            for (std::size_t i = 0; i < result.size(); ++i)
                result[i] += m_counts[lane * m_width + i];
        }
        return result;
    }

private:
    static constexpr quint32 lanes = 4;
    Day m_first;
    Day m_behind;
    std::size_t m_width;
    std::vector<int> m_counts;
};

class FlowCounter {
public:
    FlowCounter(Day first, Day last)
        : m_first(first), m_begun(first, last), m_ended(first, last), m_notJoined(first, last), m_notLeft(first, last)
    {
    }

    void add(const Stay &stay, int sign)
    {
        m_begun.add(stay.from, sign);
        m_ended.add(stay.until, sign);
        if (stay.end == StayEnd::Archived)
            m_notLeft.add(stay.until, sign);
    }
    void addFirstStays(const Scope &scope, RowRange range)
    {
        const Day *from = scope.stays().from.data();
        const Day *until = scope.stays().until.data();
        const auto addRow = [&](quint32 row) {
            ++m_begun.lane(row)[m_begun.place(from[row])];
            ++m_ended.lane(row)[m_ended.place(until[row])];
        };
        if (scope.mask()) {
            forEachMarked(scope.mask(), range, addRow);
        } else {
            for (quint32 row = range.first; row < range.last; ++row)
                addRow(row);
        }
    }
    void addArchived(Day until) { m_notLeft.add(until, 1); }
    void add(const SplitPerson &person)
    {
        if (person.hasFirstRow) {
            for (const Stay &stay : person.everywhere)
                add(stay, -1);
        }
        for (const Stay &stay : person.stays) {
            add(stay, 1);
            if (!person.isJoin(stay))
                m_notJoined.add(stay.from, 1);
            if (stay.end != StayEnd::Archived && !person.isLeave(stay))
                m_notLeft.add(stay.until, 1);
        }
    }
    PeopleFlow flow() const { return {m_first, m_begun.sum(), m_ended.sum(), m_notJoined.sum(), m_notLeft.sum()}; }

private:
    Day m_first;
    DayCounts m_begun;
    DayCounts m_ended;
    DayCounts m_notJoined;
    DayCounts m_notLeft;
};

} // namespace

PeopleCount countPeople(const Scope &scope, Day first, Day second)
{
    const Days days{first, second};
    PeopleCount count;
    addFirstStays(count, scope, days);
    addReturns(count, scope, days);
    for (const SplitPerson &person : scope.splitPeople())
        addSplitPerson(count, person, days);
    return count;
}

PeopleFlow flowOfPeople(const Scope &scope, Day last)
{
    const Day first = scope.columns().earliest;
    if (first > last)
        return {first, {}, {}, {}, {}};
    FlowCounter counter(first, last);
    for (const RowRange range : scope.ranges())
        counter.addFirstStays(scope, range);
    const StayColumns &stays = scope.stays();
    forEachInScope(scope, stays.later, [&](const Rare<Stay> &later) { counter.add(later.value, 1); });
    forEachInScope(scope, stays.archived, [&](const Rare<Day> &archived) { counter.addArchived(archived.value); });
    for (const SplitPerson &person : scope.splitPeople())
        counter.add(person);
    return counter.flow();
}

} // namespace chapterhouse::app
