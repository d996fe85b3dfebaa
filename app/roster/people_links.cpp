// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_builder.h"

#include <algorithm>
#include <bit>

namespace chapterhouse::app {

namespace {

constexpr quint32 none = ~quint32(0);

// Finds equal ids without making text of them; other ids compare by their text.
class Identity {
public:
    explicit Identity(const RosterColumns &columns) : m_columns(columns) { }

    std::size_t hash(const RowId &id) const
    {
        if (id.high == RowId::isOther)
            return std::hash<std::string>()(m_columns.otherIds[id.low]);
        // Ids made in one go differ in their last bits only: those must reach every bit of the hash.
        quint64 mixed = id.low ^ (id.high * 0x9e3779b97f4a7c15U);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return std::size_t(mixed ^ (mixed >> 31));
    }
    bool isSame(const RowId &a, const RowId &b) const
    {
        if (a.high != b.high)
            return false;
        return a.low == b.low || (a.high == RowId::isOther && m_columns.otherIds[a.low] == m_columns.otherIds[b.low]);
    }

private:
    const RosterColumns &m_columns;
};

// Pairs (first row of the person, row) for every row of a person with several, by an open hash table.
std::vector<std::pair<quint32, quint32>> sharedRows(const RosterColumns &columns)
{
    const Identity identity(columns);
    const std::size_t slots = std::bit_ceil(std::size_t(columns.size()) * 2 + 1);
    std::vector<quint32> table(slots, none);
    std::vector<std::pair<quint32, quint32>> shared;
    for (quint32 row = 0; row < columns.size(); ++row) {
        const RowId person = columns.person(row);
        std::size_t slot = identity.hash(person) & (slots - 1);
        while (table[slot] != none && !identity.isSame(columns.person(table[slot]), person))
            slot = (slot + 1) & (slots - 1);
        if (table[slot] == none)
            table[slot] = row;
        else
            shared.emplace_back(table[slot], row);
    }
    return shared;
}

void setFirst(StayColumns &stays, quint32 row, const Stay &stay)
{
    stays.from[row] = stay.from;
    stays.until[row] = stay.until;
    stays.end[row] = stay.end;
}

} // namespace

void linkPeople(RosterColumns &columns)
{
    auto shared = sharedRows(columns);
    std::sort(shared.begin(), shared.end());
    columns.groupAt = {0};
    columns.groupRows.clear();
    for (std::size_t i = 0; i < shared.size(); ++i) {
        if (i == 0 || shared[i].first != shared[i - 1].first) {
            if (i > 0)
                columns.groupAt.push_back(quint32(columns.groupRows.size()));
            columns.groupRows.push_back(shared[i].first);
        }
        columns.groupRows.push_back(shared[i].second);
    }
    if (!shared.empty())
        columns.groupAt.push_back(quint32(columns.groupRows.size()));
}

void unitePeople(RosterColumns &columns)
{
    StayColumns &people = columns.people;
    people = columns.stays;
    std::vector<Rare<Stay>> later; // of people with several rows
    std::vector<Stay> stays;
    for (std::size_t group = 0; group < columns.groups(); ++group) {
        stays.clear();
        for (const quint32 row : columns.rowsOfGroup(group)) {
            columns.stays.append(row, stays);
            setFirst(people, row, Stay());
        }
        uniteStays(stays);
        const quint32 first = columns.rowsOfGroup(group).front();
        if (!stays.empty())
            setFirst(people, first, stays.front());
        for (std::size_t i = 1; i < stays.size(); ++i)
            later.push_back({first, stays[i]});
    }
    if (people.later.empty() && later.empty())
        return;
    std::vector<bool> isShared(columns.size());
    for (const quint32 row : columns.groupRows)
        isShared[row] = true;
    std::erase_if(people.later, [&](const Rare<Stay> &entry) { return isShared[entry.row]; });
    people.later.insert(people.later.end(), later.begin(), later.end());
    std::stable_sort(people.later.begin(), people.later.end(),
                     [](const Rare<Stay> &a, const Rare<Stay> &b) { return a.row < b.row; });
}

} // namespace chapterhouse::app
