// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/carried_rows.h"

namespace chapterhouse::app {

namespace {

// As their texts: rows of a chapter lie in this order in every snapshot.
int compare(const RosterColumns &from, const RowId &a, const RosterColumns &to, const RowId &b)
{
    if (a.high == RowId::isOther || b.high == RowId::isOther)
        return compareIds(from, a, to.idText(b));
    if (a.high != b.high)
        return a.high < b.high ? -1 : 1;
    return a.low == b.low ? 0 : a.low < b.low ? -1 : 1;
}

} // namespace

std::vector<quint8> carriedRows(const std::vector<quint8> &marks, const RosterColumns &from, const RosterColumns &to)
{
    std::vector<quint8> carried(to.size());
    auto before = from.chapters.begin();
    for (const ChapterEntry &chapter : to.chapters) {
        while (before != from.chapters.end() && before->id.toUtf8() < chapter.id.toUtf8())
            ++before;
        if (before == from.chapters.end() || before->id != chapter.id)
            continue;
        quint32 old = before->rows.first;
        for (quint32 row = chapter.rows.first; row < chapter.rows.last; ++row) {
            while (old < before->rows.last && compare(from, from.ids[old], to, to.ids[row]) < 0)
                ++old;
            if (old < before->rows.last && compare(from, from.ids[old], to, to.ids[row]) == 0)
                carried[row] = marks[old];
        }
    }
    return carried;
}

} // namespace chapterhouse::app
