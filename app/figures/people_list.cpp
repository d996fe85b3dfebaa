// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/people_list.h"

#include "app/figures/first_joins.h"
#include "app/figures/people_count.h"
#include "app/roster/row_selection.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace chapterhouse::app {

namespace {

bool isPresent(std::span<const Stay> stays, Day day)
{
    return std::any_of(stays.begin(), stays.end(),
                       [day](const Stay &stay) { return stay.from <= day && day < stay.until; });
}

class PeopleLister {
public:
    PeopleLister(const Scope &scope, const PeopleQuestion &question, QDate date)
        : m_scope(scope)
        , m_columns(scope.columns())
        , m_question(question)
        , m_date(dayOf(question.dayFor(date)))
        , m_days(daysOf(question.period, date))
        , m_classYears(scope.index(), date)
    {
        m_list.marks.resize(m_columns.size());
    }

    PeopleList list()
    {
        const std::vector<quint8> severalRows = m_scope.isOneChapter() ? std::vector<quint8>() : rowsOfGroups();
        addSingles(severalRows);
        for (std::size_t group = 0; !severalRows.empty() && group < m_columns.groups(); ++group)
            addGroup(m_columns.rowsOfGroup(group));
        return std::move(m_list);
    }

private:
    // What happens in a period happens after its first day, up to and with its second.
    static Days daysOf(const Period &period, QDate date)
    {
        const Period asked = period.from.isValid() ? period : Period::yearTo(date);
        return {dayOf(asked.from.addDays(-1)), dayOf(asked.until.addDays(-1))};
    }

    std::vector<quint8> rowsOfGroups() const
    {
        std::vector<quint8> marks(m_columns.groupRows.empty() ? 0 : m_columns.size());
        for (const quint32 row : m_columns.groupRows)
            marks[row] = 1;
        return marks;
    }

    // Whoever has one row, or all rows where each counts apart.
    void addSingles(const std::vector<quint8> &leftOut)
    {
        const StayColumns &columns = m_columns.stays;
        std::vector<Stay> stays;
        auto later = columns.later.begin();
        for (const RowRange range : m_scope.ranges()) {
            for (quint32 row = range.first; row < range.last; ++row) {
                if ((m_scope.mask() && m_scope.mask()[row] == 0) || (!leftOut.empty() && leftOut[row] != 0)
                    || columns.from[row] == noDay)
                    continue;
                while (later != columns.later.end() && later->row < row)
                    ++later;
                stays.assign(1, columns.first(row));
                for (auto more = later; more != columns.later.end() && more->row == row; ++more)
                    stays.push_back(more->value);
                addPerson({&row, 1}, stays, stays);
            }
        }
    }

    void addGroup(std::span<const quint32> rows)
    {
        m_rows.clear();
        m_stays.clear();
        m_everywhere.clear();
        for (const quint32 row : rows) {
            m_columns.stays.append(row, m_everywhere);
            if (!m_scope.contains(row))
                continue;
            m_rows.push_back(row);
            m_columns.stays.append(row, m_stays);
        }
        uniteStays(m_stays);
        if (!m_stays.empty())
            addPerson(m_rows, m_stays, m_everywhere);
    }

    // `stays` are those in the scope, united; coming from or going to a stay elsewhere is a transfer.
    void addPerson(std::span<const quint32> rows, std::span<const Stay> stays, std::span<const Stay> everywhere)
    {
        switch (m_question.figure) {
        case PeopleFigure::Members:
            if (isPresent(stays, m_date))
                mark(rows, [this](const Stay &stay) { return contains(stay, m_date); });
            break;
        case PeopleFigure::Joined:
            for (const Stay &joined : stays) {
                if (isInPeriod(joined.from) && !isPresent(everywhere, Day(joined.from - 1)))
                    mark(rows, [&](const Stay &stay) { return stay.from == joined.from; });
            }
            break;
        case PeopleFigure::Left:
            for (const Stay &left : stays) {
                if (isInPeriod(left.until) && left.end != StayEnd::Archived && !isPresent(everywhere, left.until))
                    mark(rows, [&](const Stay &stay) { return stay.until == left.until && stay.end == left.end; });
            }
            break;
        case PeopleFigure::StudentRetention:
            addStarter(rows, stays);
            break;
        case PeopleFigure::Starters:
            if (isPresent(stays, m_days.first))
                mark(rows, [this](const Stay &stay) { return contains(stay, m_days.first); });
            break;
        case PeopleFigure::Retained:
            if (isPresent(stays, m_days.first) && isPresent(stays, m_days.second))
                mark(rows, [this](const Stay &stay) { return contains(stay, m_days.second); });
            break;
        case PeopleFigure::Came:
            if (!isPresent(stays, m_days.first) && isPresent(stays, m_days.second))
                mark(rows, [this](const Stay &stay) { return contains(stay, m_days.second); });
            break;
        case PeopleFigure::Gone:
            if (isPresent(stays, m_days.first) && !isPresent(stays, m_days.second))
                mark(rows, [this](const Stay &stay) { return contains(stay, m_days.first); });
            break;
        case PeopleFigure::FirstJoined:
        case PeopleFigure::Kept:
            addFirstJoin({rows, stays, !isPresent(everywhere, Day(stays.front().from - 1))});
            break;
        case PeopleFigure::ClassYears:
            addClassYear({rows, stays});
            break;
        }
    }

    void addFirstJoin(const PersonInScope &person)
    {
        const Day began = person.stays.front().from;
        if (!person.isNew || !isInPeriod(began))
            return;
        const quint32 row = rowOfFirstJoin(m_columns, person);
        if (m_question.channel && Channel(m_columns.channel[row]) != *m_question.channel)
            return;
        if (m_question.figure == PeopleFigure::FirstJoined
            || isPresent(person.stays, dayOf(dateOf(began).addMonths(m_question.months))))
            mark(row);
    }

    void addClassYear(const PersonInScope &person)
    {
        const std::optional<quint32> row = m_classYears.rowOf(person);
        if (!row || m_columns.classYear[*row] < m_question.firstClass
            || m_columns.classYear[*row] > m_question.lastClass)
            return;
        if (!m_question.kind || m_classYears.kindAt(*row) == *m_question.kind)
            mark(*row);
    }

    void addStarter(std::span<const quint32> rows, std::span<const Stay> stays)
    {
        if (!isPresent(stays, m_days.first))
            return;
        const bool stayed = isPresent(stays, m_days.second);
        StayEnd lastEnd = StayEnd::Open;
        for (const Stay &stay : stays) {
            if (stay.until <= m_days.second)
                lastEnd = stay.end;
        }
        if (!stayed && (lastEnd == StayEnd::Graduated || lastEnd == StayEnd::Transferred))
            return;
        m_list.stayed += int(stayed);
        mark(rows, [&](const Stay &stay) { return contains(stay, stayed ? m_days.second : m_days.first); });
    }

    static bool contains(const Stay &stay, Day day) { return stay.from <= day && day < stay.until; }
    bool isInPeriod(Day day) const { return m_days.first < day && day <= m_days.second; }

    // Marks the first of the rows that has such a stay.
    template <typename Fits> void mark(std::span<const quint32> rows, Fits fits)
    {
        for (const quint32 row : rows) {
            m_own.clear();
            m_columns.stays.append(row, m_own);
            if (!std::any_of(m_own.begin(), m_own.end(), fits))
                continue;
            mark(row);
            return;
        }
    }

    void mark(quint32 row)
    {
        (m_list.marks[row] != 0 ? m_list.again : m_list.people) += 1;
        m_list.marks[row] = 1;
    }

    const Scope &m_scope;
    const RosterColumns &m_columns;
    PeopleQuestion m_question;
    Day m_date;
    Days m_days;
    ClassYearRows m_classYears;
    PeopleList m_list;
    std::vector<quint32> m_rows; // of the person at hand, as the two below
    std::vector<Stay> m_stays;
    std::vector<Stay> m_everywhere;
    std::vector<Stay> m_own;
};

} // namespace

PeopleList listPeople(const Scope &scope, const PeopleQuestion &question, QDate date)
{
    return PeopleLister(scope, question, date).list();
}

PeopleList listRows(const RosterIndex::Pointer &index, const RosterFilter &filter,
                    const std::optional<PeopleQuestion> &question)
{
    PeopleList list;
    if (question)
        list = listPeople(Scope(index, filter), *question, filter.asOf);
    if (question && filter.statuses.empty())
        return list;
    const std::vector<quint8> rows = maskOf(index->columns(), filter);
    if (question)
        std::transform(rows.begin(), rows.end(), list.marks.begin(), list.marks.begin(), std::bit_and<>());
    else
        list.marks = rows;
    return {list.marks, std::accumulate(list.marks.begin(), list.marks.end(), 0), 0, 0};
}

} // namespace chapterhouse::app
