// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"

#include <algorithm>
#include <span>
#include <vector>

namespace chapterhouse::app {

/// A person of a scope, as one pass over the members meets them; in a scope of one chapter each membership is one.
struct PersonInScope {
    std::span<const quint32> rows; ///< their memberships in the scope, ascending
    std::span<const Stay> stays; ///< when they were present in it: united, in order, never none
    bool isNew = true; ///< the first stay begins with a join, not with a transfer from outside the scope
};

/// Whose rows belong together: what few people have.
class SharedRows {
public:
    explicit SharedRows(const Scope &scope)
    {
        if (scope.isOneChapter() || scope.columns().groupRows.empty())
            return;
        m_isShared.resize(scope.columns().size());
        for (const quint32 row : scope.columns().groupRows)
            m_isShared[row] = true;
    }
    bool contains(quint32 row) const { return !m_isShared.empty() && m_isShared[row]; }
    bool isEmpty() const { return m_isShared.empty(); }

private:
    std::vector<bool> m_isShared;
};

/// Calls `visit` for everyone of the scope who has one membership that counts.
template <typename Visit> void forEachLonePerson(const Scope &scope, const SharedRows &shared, Visit visit)
{
    const StayColumns &columns = scope.stays();
    std::vector<Stay> stays;
    auto later = columns.later.begin();
    for (const RowRange range : scope.ranges()) {
        for (quint32 row = range.first; row < range.last; ++row) {
            if (columns.from[row] == noDay || shared.contains(row) || (scope.mask() && scope.mask()[row] == 0))
                continue;
            while (later != columns.later.end() && later->row < row)
                ++later;
            const Stay first = columns.first(row);
            if (later == columns.later.end() || later->row != row) {
                visit(PersonInScope{{&row, 1}, {&first, 1}, true});
                continue;
            }
            stays.assign(1, first);
            for (auto entry = later; entry != columns.later.end() && entry->row == row; ++entry)
                stays.push_back(entry->value);
            visit(PersonInScope{{&row, 1}, stays, true});
        }
    }
}

/// Calls `visit` for everyone of the scope who has several memberships.
template <typename Visit> void forEachSharedPerson(const Scope &scope, Visit visit)
{
    const RosterColumns &columns = scope.columns();
    std::vector<quint32> inScope;
    SplitPerson person;
    for (std::size_t group = 0; group < columns.groups(); ++group) {
        const auto rows = columns.rowsOfGroup(group);
        inScope.clear();
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(inScope),
                     [&](quint32 row) { return scope.contains(row); });
        person.stays.clear();
        person.everywhere.clear();
        columns.people.append(rows.front(), person.everywhere);
        if (inScope.size() == rows.size()) {
            person.stays = person.everywhere;
        } else {
            for (const quint32 row : inScope)
                columns.stays.append(row, person.stays);
            uniteStays(person.stays);
        }
        if (!person.stays.empty())
            visit(PersonInScope{inScope, person.stays, person.isJoin(person.stays.front())});
    }
}

/// Calls `visit(PersonInScope)` for everyone who was ever present in the scope: one pass, no memory per person.
template <typename Visit> void forEachPerson(const Scope &scope, Visit visit)
{
    const SharedRows shared(scope);
    forEachLonePerson(scope, shared, visit);
    if (!shared.isEmpty())
        forEachSharedPerson(scope, visit);
}

} // namespace chapterhouse::app
