// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/people_count.h"

#include <algorithm>

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
    const RosterColumns &columns = scope.columns();
    const Day *from = columns.from.data();
    const Day *until = columns.until.data();
    const auto *ends = columns.end.data();
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

// Memberships with a return: the first stay alone does not tell.
void addReturns(PeopleCount &count, const Scope &scope, Days days)
{
    const RosterColumns &columns = scope.columns();
    std::vector<Stay> stays;
    quint32 lastRow = ~quint32(0);
    forEachInScope(scope, columns.laterStays, [&](const RosterColumns::Rare<Stay> &later) {
        addStay(count, later.value, days, 1);
        if (later.row == lastRow)
            return;
        lastRow = later.row;
        stays.clear();
        columns.appendStays(later.row, stays);
        addPerson(count, std::span(stays).first(1), days, -1);
        addPerson(count, stays, days, 1);
    });
}

void addSharedPerson(PeopleCount &count, const RosterColumns &columns, const SharedPerson &person, Days days)
{
    std::vector<Stay> stays;
    for (const quint32 row : person.rows) {
        stays.clear();
        columns.appendStays(row, stays);
        addPerson(count, stays, days, -1);
        for (const Stay &stay : stays)
            addStay(count, stay, days, -1);
    }
    addPerson(count, person.stays, days, 1);
    for (const Stay &stay : person.stays) {
        addStay(count, stay, days, 1);
        const bool begins = days.first < stay.from && stay.from <= days.second;
        const bool ends = days.first < stay.until && stay.until <= days.second;
        if (begins && !person.isJoin(stay))
            --count.joined;
        if (ends && stay.end != StayEnd::Archived && !person.isLeave(stay))
            --count.left;
    }
}

// Adds presences to the days of a flow. What lies after the last day goes to one place behind it, which is cut off.
class FlowCounter {
public:
    FlowCounter(PeopleFlow &flow, Day last) : m_flow(flow), m_behind(Day(last + 1))
    {
        const std::size_t days = std::size_t(m_behind - flow.first) + 1;
        for (std::vector<int> *list : {&flow.begun, &flow.ended, &flow.notJoined, &flow.notLeft})
            list->assign(days, 0);
    }

    std::size_t place(Day day) const { return std::size_t(std::min(day, m_behind) - m_flow.first); }
    void add(const Stay &stay, int sign)
    {
        m_flow.begun[place(stay.from)] += sign;
        m_flow.ended[place(stay.until)] += sign;
        if (stay.end == StayEnd::Archived)
            m_flow.notLeft[place(stay.until)] += sign;
    }
    void addFirstStays(const Scope &scope, RowRange range)
    {
        const RosterColumns &columns = scope.columns();
        for (quint32 row = range.first; row < range.last; ++row) {
            const int in = scope.mask() ? scope.mask()[row] : 1;
            m_flow.begun[place(columns.from[row])] += in;
            m_flow.ended[place(columns.until[row])] += in;
        }
    }
    void add(const SharedPerson &person)
    {
        for (const Stay &stay : person.stays) {
            add(stay, 1);
            if (!person.isJoin(stay))
                ++m_flow.notJoined[place(stay.from)];
            if (stay.end != StayEnd::Archived && !person.isLeave(stay))
                ++m_flow.notLeft[place(stay.until)];
        }
    }
    void finish()
    {
        for (std::vector<int> *list : {&m_flow.begun, &m_flow.ended, &m_flow.notJoined, &m_flow.notLeft})
            list->pop_back();
    }

private:
    PeopleFlow &m_flow;
    Day m_behind;
};

} // namespace

void uniteStays(std::vector<Stay> &stays)
{
    std::sort(stays.begin(), stays.end(), [](const Stay &a, const Stay &b) { return a.from < b.from; });
    std::size_t kept = 0;
    for (const Stay &stay : stays) {
        Stay *last = kept > 0 ? &stays[kept - 1] : nullptr;
        if (!last || last->until < stay.from) {
            stays[kept++] = stay;
        } else if (last->until < stay.until || (last->until == stay.until && stay.end < last->end)) {
            last->until = stay.until;
            last->end = stay.end;
        }
    }
    stays.resize(kept);
}

bool SharedPerson::isPresentElsewhere(Day day) const
{
    return std::any_of(everywhere.begin(), everywhere.end(),
                       [&](const Stay &stay) { return stay.from <= day && day < stay.until; });
}

PeopleCount countPeople(const Scope &scope, Day first, Day second)
{
    const Days days{first, second};
    PeopleCount count;
    addFirstStays(count, scope, days);
    addReturns(count, scope, days);
    forEachSharedPerson(scope,
                        [&](const SharedPerson &person) { addSharedPerson(count, scope.columns(), person, days); });
    return count;
}

PeopleFlow flowOfPeople(const Scope &scope, Day last)
{
    const RosterColumns &columns = scope.columns();
    PeopleFlow flow;
    flow.first = columns.earliest;
    if (columns.earliest > last)
        return flow;
    FlowCounter counter(flow, last);
    for (const RowRange range : scope.ranges())
        counter.addFirstStays(scope, range);
    forEachInScope(scope, columns.laterStays, [&](const auto &later) { counter.add(later.value, 1); });
    forEachInScope(scope, columns.archived, [&](const auto &entry) {
        if (columns.end[entry.row] == StayEnd::Archived)
            ++flow.notLeft[counter.place(columns.until[entry.row])];
    });
    std::vector<Stay> stays;
    forEachSharedPerson(scope, [&](const SharedPerson &person) {
        for (const quint32 row : person.rows) {
            stays.clear();
            columns.appendStays(row, stays);
            for (const Stay &stay : stays)
                counter.add(stay, -1);
        }
        counter.add(person);
    });
    counter.finish();
    return flow;
}

} // namespace chapterhouse::app
