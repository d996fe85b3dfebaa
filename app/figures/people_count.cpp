// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/people_count.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace chapterhouse::app {

namespace {

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
// sixteen bits. Whoever has no stay neither begins nor ends before any day, and nobody ends before they begin.
template <bool isMasked> void addBlock(PeopleCount &count, const Scope &scope, quint32 begin, quint32 end, Days days)
{
    const Day *from = scope.stays().from.data();
    const Day *until = scope.stays().until.data();
    const auto *ends = scope.stays().end.data();
    const quint8 *mask = scope.mask();
    quint16 begunByFirst = 0;
    quint16 begunBySecond = 0;
    quint16 endedByFirst = 0;
    quint16 endedBySecond = 0;
    quint16 retained = 0;
    quint16 excused = 0;
    for (quint32 row = begin; row < end; ++row) {
        const auto in = quint16(isMasked ? mask[row] : 1);
        const auto begunFirst = quint16(in & quint16(from[row] <= days.first));
        const auto begunSecond = quint16(in & quint16(from[row] <= days.second));
        const auto endedFirst = quint16(in & quint16(until[row] <= days.first));
        const auto endedSecond = quint16(in & quint16(until[row] <= days.second));
        const auto excuse =
            quint16(quint16(ends[row] == StayEnd::Graduated) | quint16(ends[row] == StayEnd::Transferred));
        begunByFirst = quint16(begunByFirst + begunFirst);
        begunBySecond = quint16(begunBySecond + begunSecond);
        endedByFirst = quint16(endedByFirst + endedFirst);
        endedBySecond = quint16(endedBySecond + endedSecond);
        retained = quint16(retained + (begunFirst & (endedSecond ^ 1)));
        excused = quint16(excused + (begunFirst & endedSecond & (endedFirst ^ 1) & excuse));
    }
    count.present += begunBySecond - endedBySecond;
    count.joined += begunBySecond - begunByFirst;
    count.left += endedBySecond - endedByFirst;
    count.starters += begunByFirst - endedByFirst;
    count.retained += retained;
    count.excused += excused;
}

// A block stays in the processor's nearest memory until all pairs of days have looked at it.
void addFirstStays(std::vector<PeopleCount> &counts, const Scope &scope, std::span<const Days> pairs)
{
    constexpr quint32 block = 4096;
    for (const RowRange range : scope.ranges()) {
        for (quint32 begin = range.first; begin < range.last; begin += block) {
            const quint32 end = std::min(range.last, begin + block);
            for (std::size_t i = 0; i < pairs.size(); ++i) {
                if (scope.mask())
                    addBlock<true>(counts[i], scope, begin, end, pairs[i]);
                else
                    addBlock<false>(counts[i], scope, begin, end, pairs[i]);
            }
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

// To be archived is not to leave.
void takeOutArchived(PeopleCount &count, const Scope &scope, Days days)
{
    forEachInScope(scope, scope.stays().archived, [&](const Rare<Day> &archived) {
        count.left -= days.first < archived.value && archived.value <= days.second ? 1 : 0;
    });
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

// Counts by day, noDay too: a place for every day there is from the first on is cheaper than asking of each whether it
// is too late. In lanes that rows take in turns: many rows have the same day, and adding to one number twice in a row
// has to wait for memory.
class DayCounts {
public:
    static constexpr std::size_t lanes = 2;

    explicit DayCounts(Day first) : m_first(first), m_width(std::size_t(noDay - first) + 1), m_counts(lanes * m_width)
    {
    }

    int *lane(std::size_t number) { return m_counts.data() + number * m_width; }
    void add(Day day, int number) { m_counts[std::size_t(day - m_first)] += number; }
    std::vector<int> upTo(Day last) const
    {
        std::vector<int> result(std::size_t(last - m_first) + 1);
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            for (std::size_t i = 0; i < result.size(); ++i)
                result[i] += m_counts[lane * m_width + i];
        }
        return result;
    }

private:
    Day m_first;
    std::size_t m_width;
    std::vector<int> m_counts;
};

class FlowCounter {
public:
    FlowCounter(Day first, Day last)
        : m_first(first), m_last(last), m_begun(first), m_ended(first), m_notJoined(first), m_notLeft(first)
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
        const auto addRow = [&](quint32 row, std::size_t lane) {
            ++m_begun.lane(lane)[from[row] - m_first];
            ++m_ended.lane(lane)[until[row] - m_first];
        };
        if (scope.mask()) {
            forEachMarked(scope.mask(), range, [&](quint32 row) { addRow(row, row % DayCounts::lanes); });
            return;
        }
        quint32 row = range.first;
        for (; row + DayCounts::lanes <= range.last; row += DayCounts::lanes) {
            for (std::size_t lane = 0; lane < DayCounts::lanes; ++lane)
                addRow(row + quint32(lane), lane);
        }
        for (; row < range.last; ++row)
            addRow(row, 0);
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
    PeopleFlow flow() const
    {
        return {m_first, m_begun.upTo(m_last), m_ended.upTo(m_last), m_notJoined.upTo(m_last), m_notLeft.upTo(m_last)};
    }

private:
    Day m_first;
    Day m_last;
    DayCounts m_begun;
    DayCounts m_ended;
    DayCounts m_notJoined;
    DayCounts m_notLeft;
};

} // namespace

std::vector<PeopleCount> countPeople(const Scope &scope, std::span<const Days> pairs)
{
    std::vector<PeopleCount> counts(pairs.size());
    addFirstStays(counts, scope, pairs);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        takeOutArchived(counts[i], scope, pairs[i]);
        addReturns(counts[i], scope, pairs[i]);
        for (const SplitPerson &person : scope.splitPeople())
            addSplitPerson(counts[i], person, pairs[i]);
    }
    return counts;
}

PeopleCount countPeople(const Scope &scope, Days days)
{
    return countPeople(scope, std::span(&days, 1)).front();
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
