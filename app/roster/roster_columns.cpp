// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_columns.h"

#include "db/ulid.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

template <typename List> auto firstOf(const List &list, quint32 row)
{
    return std::lower_bound(list.begin(), list.end(), row,
                            [](const auto &entry, quint32 wanted) { return entry.row < wanted; });
}

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

void StayColumns::append(quint32 row, std::vector<Stay> &stays) const
{
    if (from[row] == noDay)
        return;
    stays.push_back(first(row));
    for (auto entry = firstOf(later, row); entry != later.end() && entry->row == row; ++entry)
        stays.push_back(entry->value);
}

RowId rowId(std::string_view text, std::vector<std::string> &otherIds)
{
    if (db::isUlid(text)) {
        RowId id;
        for (const char c : text) {
            id.high = (id.high << 5) | (id.low >> 59);
            id.low = (id.low << 5) | alphabet.find(c);
        }
        if (id.high != RowId::isOther)
            return id;
    }
    otherIds.emplace_back(text);
    return {RowId::isOther, otherIds.size() - 1};
}

int compareIds(const RosterColumns &columns, const RowId &id, std::string_view text)
{
    return columns.idText(id).compare(text);
}

std::size_t RosterColumns::chapterOf(quint32 row) const
{
    const auto after = std::upper_bound(chapters.begin(), chapters.end(), row,
                                        [](quint32 wanted, const auto &chapter) { return wanted < chapter.rows.last; });
    return std::size_t(after - chapters.begin());
}

std::string RosterColumns::idText(const RowId &id) const
{
    if (id.high == RowId::isOther)
        return otherIds[id.low];
    std::string text(26, '0');
    RowId rest = id;
    for (std::size_t i = text.size(); i-- > 0;) {
        text[i] = alphabet[rest.low & 31];
        rest.low = (rest.low >> 5) | (rest.high << 59);
        rest.high >>= 5;
    }
    return text;
}

RowId RosterColumns::person(quint32 row) const
{
    const auto entry = firstOf(persons, row);
    return entry != persons.end() && entry->row == row ? entry->value : ids[row];
}

quint8 RosterColumns::spellOn(quint32 row, Day day) const
{
    quint8 code = 0;
    for (quint32 i = spellAt[row]; i < spellAt[row + 1] && spellSince[i] <= day; ++i)
        code = spellCode[i];
    return code;
}

Day RosterColumns::spellDayOn(quint32 row, Day day) const
{
    Day since = noDay;
    for (quint32 i = spellAt[row]; i < spellAt[row + 1] && spellSince[i] <= day; ++i)
        since = spellSince[i];
    return since;
}

} // namespace chapterhouse::app
