// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/scope.h"

#include "app/roster/row_selection.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

void addRange(std::vector<RowRange> &ranges, RowRange range)
{
    if (!ranges.empty() && ranges.back().last == range.first)
        ranges.back().last = range.last;
    else if (range.size() > 0)
        ranges.push_back(range);
}

bool holds(const std::vector<RowRange> &ranges, quint32 row)
{
    const auto range =
        std::partition_point(ranges.begin(), ranges.end(), [&](RowRange candidate) { return candidate.last <= row; });
    return range != ranges.end() && range->first <= row;
}

template <typename Value> bool isAmong(const std::optional<std::vector<Value>> &list, const Value &value)
{
    return !list || std::find(list->begin(), list->end(), value) != list->end();
}

} // namespace

Scope::Scope(RosterIndex::Pointer index, const RosterFilter &filter) : m_index(std::move(index))
{
    RowSelection selection = select(columns(), filter);
    m_chapters = std::move(selection.chapters);
    m_ranges = std::move(selection.ranges);
    if (!selection.mask.empty())
        m_mask = std::make_shared<const std::vector<quint8>>(std::move(selection.mask));
    m_isOfTraits = selection.isOfTraits;
    m_isOneChapter = filter.chapters.size() == 1;
    if (!filter.states.empty())
        m_states = filter.states;
    if (!filter.schools.empty())
        m_schools = filter.schools;
    if (!filter.chapters.empty()) {
        std::vector<QString> schools;
        for (const quint32 chapter : m_chapters)
            schools.push_back(m_index->chapters()[chapter].countsAs);
        m_schools = std::move(schools);
    }
    findSplitPeople();
}

// Without a copy of what the whole scope holds: this is asked for each of thousands of chapters.
Scope Scope::inChapter(quint32 chapter) const
{
    const ChapterEntry &entry = m_index->chapters()[chapter];
    Scope scope;
    scope.m_index = m_index;
    scope.m_chapters = {chapter};
    addRange(scope.m_ranges, entry.rows);
    scope.m_mask = m_mask;
    scope.m_states = m_states;
    scope.m_schools = {entry.countsAs};
    scope.m_isOneChapter = true;
    scope.m_isOfTraits = m_isOfTraits;
    scope.findSplitPeople();
    return scope;
}

Scope Scope::inState(int state) const
{
    return inStates({state});
}

Scope Scope::inStates(const std::vector<int> &states) const
{
    std::vector<bool> isWanted(m_index->directory().states().size() + 1);
    for (const int state : states)
        isWanted[std::size_t(state + 1)] = true;
    Scope scope(*this);
    scope.m_chapters.clear();
    scope.m_ranges.clear();
    for (const quint32 chapter : m_chapters) {
        const ChapterEntry &entry = m_index->chapters()[chapter];
        for (quint32 row = entry.rows.first; entry.isNational && row < entry.rows.last; ++row) {
            if (isWanted[std::size_t(m_index->state(row) + 1)])
                addRange(scope.m_ranges, {row, row + 1});
        }
        if (entry.isNational || !isWanted[std::size_t(entry.state + 1)])
            continue;
        scope.m_chapters.push_back(chapter);
        addRange(scope.m_ranges, entry.rows);
    }
    std::vector<QString> codes;
    for (const int state : states)
        codes.push_back(state < 0 ? QString() : m_index->directory().states()[std::size_t(state)].code);
    scope.m_states = std::move(codes);
    scope.findSplitPeople();
    return scope;
}

Scope Scope::byChannel(Channel channel) const
{
    Scope scope(*this);
    scope.m_isOfTraits = true;
    const std::vector<quint8> &column = columns().channel;
    std::vector<quint8> marks(column.size());
    for (std::size_t row = 0; row < marks.size(); ++row)
        marks[row] = quint8(column[row] == quint8(channel) && (!m_mask || (*m_mask)[row] != 0));
    scope.m_mask = std::make_shared<const std::vector<quint8>>(std::move(marks));
    scope.findSplitPeople();
    return scope;
}

void Scope::findSplitPeople()
{
    auto people = std::make_shared<std::vector<SplitPerson>>();
    const bool isWhole = !m_mask && m_ranges.size() == 1 && m_ranges.front().size() == columns().size();
    const std::size_t groups = isWhole || m_isOneChapter ? 0 : columns().groups();
    std::vector<quint32> inScope;
    for (std::size_t group = 0; group < groups; ++group) {
        const auto rows = columns().rowsOfGroup(group);
        inScope.clear();
        for (const quint32 row : rows) {
            if (contains(row))
                inScope.push_back(row);
        }
        if (inScope.empty() || inScope.size() == rows.size())
            continue;
        SplitPerson &person = people->emplace_back();
        person.hasFirstRow = inScope.front() == rows.front();
        for (const quint32 row : inScope)
            columns().stays.append(row, person.stays);
        uniteStays(person.stays);
        columns().people.append(rows.front(), person.everywhere);
    }
    m_splitPeople = std::move(people);
}

bool SplitPerson::isPresentAnywhere(Day day) const
{
    return std::any_of(everywhere.begin(), everywhere.end(),
                       [&](const Stay &stay) { return stay.from <= day && day < stay.until; });
}

bool Scope::contains(quint32 row) const
{
    return (!m_mask || (*m_mask)[row] != 0) && holds(m_ranges, row);
}

template <typename Visit> void Scope::forEachEligible(QDate date, Visit visit) const
{
    for (const School &school : m_index->directory().schools()) {
        if (school.isEligible(date) && isAmong(m_states, school.state) && isAmong(m_schools, school.id))
            visit(school);
    }
}

int Scope::eligibleSchools(QDate date) const
{
    int count = 0;
    forEachEligible(date, [&](const School &) { ++count; });
    return count;
}

std::vector<const School *> Scope::schoolsEligible(QDate date) const
{
    std::vector<const School *> schools;
    forEachEligible(date, [&](const School &school) { schools.push_back(&school); });
    return schools;
}

int Scope::eligibleStates(QDate date) const
{
    const Directory &directory = m_index->directory();
    std::vector<bool> states(directory.states().size());
    forEachEligible(date, [&](const School &school) {
        const int state = directory.stateIndex(school.state);
        if (state >= 0 && directory.states()[std::size_t(state)].kind == State::Kind::State)
            states[std::size_t(state)] = true;
    });
    return int(std::count(states.begin(), states.end(), true));
}

} // namespace chapterhouse::app
