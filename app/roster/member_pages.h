// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/member_cells.h"

#include <QCache>

#include <map>
#include <span>
#include <vector>

namespace chapterhouse::app {

/// What the index does not hold of the members that a table shows: read a page at a time, where someone looks. The
/// pages at which one probably looks next are read with the answer that brings other rows, on its thread.
class MemberPages {
public:
    using Page = std::vector<MemberLine>;

    /// Of whom a page tells: rows of the snapshot on a day.
    struct Shown {
        const RosterIndex &index;
        std::span<const quint32> rows;
        QDate date;
    };

    /// Pages by number, with how people stood on the screen when they were asked for.
    struct Ahead {
        NameStyle style{};
        std::map<int, Page> pages;
    };
    /// Throws db::Error. `pages` that lie beyond the rows are left out.
    static Ahead readAhead(db::Connection &connection, const Shown &shown, NameStyle style,
                           const std::vector<int> &pages);
    std::vector<int> next() const; ///< the first one, where a table begins anew, and the last one looked at

    /// Null if it could not be read. Reads the page from the book where it is not known.
    const MemberLine *line(Book *book, const Shown &shown, int row);
    void clear() { m_pages.clear(); }
    void replace(Ahead ahead, NameStyle style); ///< by what was read ahead, unless people stand otherwise by now
    void extend(int firstRow); ///< rows came after those that were there: the page they begin in was shorter
    int count() const { return int(m_pages.size()); }

private:
    static Page read(db::Connection &connection, const Shown &shown, NameStyle style, int page);

    QCache<int, Page> m_pages{16};
    int m_last = 0; ///< the page that was looked at
};

} // namespace chapterhouse::app
