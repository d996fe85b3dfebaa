// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_index.h"
#include "app/roster/roster_orders.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::app {

/// The id of a member or person: a ULID as its 128 bits; any other text lies in RosterColumns::otherIds.
struct RowId {
    static constexpr quint64 isOther = ~quint64(0); ///< as `high`; `low` is then the place in otherIds
    quint64 high = 0;
    quint64 low = 0;
};

/// How a stay ended.
enum class StayEnd : quint8 { Open, Graduated, Transferred, Other, Archived };

/// An unbroken time in which a membership counts: active or away, not archived.
struct Stay {
    Day from = noDay;
    Day until = noDay;
    StayEnd end = StayEnd::Open;
};

/// Sorts and joins stays that touch or overlap. The one that ends last says how the whole ended; of several that end on
/// one day the first in the order of StayEnd: a graduation before a lapse, anything before the archive.
void uniteStays(std::vector<Stay> &stays);

/// What few rows have; in lists sorted by row.
template <typename Value> struct Rare {
    quint32 row;
    Value value;
};

/// The stays of every row, in order.
struct StayColumns {
    std::vector<Day> from; ///< by row: the first stay; noDay where there is none
    std::vector<Day> until;
    std::vector<StayEnd> end;
    std::vector<Rare<Stay>> later;
    std::vector<Rare<Day>> archived; ///< where the first stay ends by being archived: that day

    Stay first(quint32 row) const { return {from[row], until[row], end[row]}; }
    void append(quint32 row, std::vector<Stay> &stays) const;
};

/// What the snapshot of a roster is made of. One entry a row where it says so, in the order of (chapter, id); about 70
/// bytes a member in all. Rare facts lie in lists sorted by row. Written by RosterBuilder only.
struct RosterColumns {
    quint64 number = 0;
    Directory::Pointer directory;
    std::vector<ChapterEntry> chapters;
    std::string chapterTexts; ///< folded: local name and school, for search; each ended by a NUL
    std::vector<quint32> chapterTextAt; ///< by chapter, and one more: where its text begins

    std::vector<RowId> ids; ///< by row
    std::vector<std::string> otherIds;

    std::string names; ///< folded "chosen family", each ended by a NUL
    std::vector<quint32> nameAt; ///< by row, and one more: where its name begins
    std::vector<quint32> letters; ///< by row: which of a to z are in the name, a bit each
    std::vector<quint16> familyAt; ///< by row: where in it the family name begins; its length if there is none

    std::vector<quint32> spellAt; ///< by row, and one more
    std::vector<Day> spellSince;
    std::vector<quint8> spellCode; ///< status, and reason * 8

    StayColumns stays; ///< of each membership
    StayColumns
        people; ///< of each person: who has several rows has all stays, united, in the first; none in the others

    std::vector<Day> joined; ///< by row: as the roster shows it
    std::vector<quint16> classYear; ///< by row; 0: not known
    std::vector<quint8> phase;
    std::vector<quint8> channel;
    std::vector<quint8> state; ///< by row: place in the directory; noState
    std::vector<quint8> hasEmail;
    std::vector<Rare<Day>> archived;
    std::vector<Rare<int>> ownSchools; ///< of members of the network: place in the directory
    std::vector<Rare<RowId>> persons; ///< rows whose person is not their own id

    std::vector<quint32> groupAt; ///< people with several rows: where each begins in groupRows, and one more
    std::vector<quint32> groupRows; ///< ascending within a person

    Day earliest = noDay; ///< the first day on which any stay begins
    mutable RosterOrders orders;

    static constexpr quint8 noState = 255;

    quint32 size() const { return quint32(ids.size()); }
    std::string_view name(quint32 row) const
    {
        return std::string_view(names).substr(nameAt[row], nameAt[row + 1] - nameAt[row] - 1);
    }
    std::size_t chapterOf(quint32 row) const; ///< place in chapters
    std::size_t groups() const { return groupAt.size() - 1; }
    std::span<const quint32> rowsOfGroup(std::size_t group) const
    {
        return std::span(groupRows).subspan(groupAt[group], groupAt[group + 1] - groupAt[group]);
    }
    std::string idText(const RowId &id) const;
    RowId person(quint32 row) const;
    Day spellDayOn(quint32 row, Day day) const; ///< since when it is in force, noDay if none
    quint8 spellOn(quint32 row, Day day) const; ///< the code in force, 0 if none
};

/// Packs and unpacks an id. `otherIds` grows where the text is no ULID.
RowId rowId(std::string_view text, std::vector<std::string> &otherIds);
/// As the text would compare, so that rows lie as in the database.
int compareIds(const RosterColumns &columns, const RowId &id, std::string_view text);

} // namespace chapterhouse::app
