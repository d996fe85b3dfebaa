// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/people_list.h"

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
    PeopleLister(const Scope &scope, PeopleFigure figure, Days days)
        : m_scope(scope), m_columns(scope.columns()), m_figure(figure), m_days(days)
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
        addPerson(m_rows, m_stays, m_everywhere);
    }

    // `stays` are those in the scope, united; coming from or going to a stay elsewhere is a transfer.
    void addPerson(std::span<const quint32> rows, std::span<const Stay> stays, std::span<const Stay> everywhere)
    {
        switch (m_figure) {
        case PeopleFigure::Members:
            if (isPresent(stays, m_days.second))
                mark(rows, [this](const Stay &stay) { return contains(stay, m_days.second); });
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
        }
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
            (m_list.marks[row] != 0 ? m_list.again : m_list.people) += 1;
            m_list.marks[row] = 1;
            return;
        }
    }

    const Scope &m_scope;
    const RosterColumns &m_columns;
    PeopleFigure m_figure;
    Days m_days;
    PeopleList m_list;
    std::vector<quint32> m_rows; // of the person at hand, as the two below
    std::vector<Stay> m_stays;
    std::vector<Stay> m_everywhere;
    std::vector<Stay> m_own;
};

} // namespace

PeopleList listPeople(const Scope &scope, PeopleFigure figure, QDate date)
{
    return PeopleLister(scope, figure, {dayOf(date.addYears(-1)), dayOf(date)}).list();
}

PeopleList listRows(const RosterIndex::Pointer &index, const RosterFilter &filter, std::optional<PeopleFigure> figure)
{
    PeopleList list;
    if (figure)
        list = listPeople(Scope(index, filter), *figure, filter.asOf);
    if (figure && filter.statuses.empty())
        return list;
    const std::vector<quint8> rows = maskOf(index->columns(), filter);
    if (figure)
        std::transform(rows.begin(), rows.end(), list.marks.begin(), list.marks.begin(), std::bit_and<>());
    else
        list.marks = rows;
    return {list.marks, std::accumulate(list.marks.begin(), list.marks.end(), 0), 0, 0};
}

} // namespace chapterhouse::app
