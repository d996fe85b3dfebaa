// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/member_pages.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int pageSize = 128;

} // namespace

// The book may be a commit ahead of the snapshot: who is gone already leaves a blank line until it follows.
MemberPages::Page MemberPages::read(db::Connection &connection, const Shown &shown, NameStyle style, int page)
{
    const auto first = std::size_t(page) * pageSize;
    const auto rows = shown.rows.subspan(first, std::min<std::size_t>(pageSize, shown.rows.size() - first));
    return readMemberLines(connection, shown.index, rows, shown.date, style);
}

MemberPages::Ahead MemberPages::readAhead(db::Connection &connection, const Shown &shown, NameStyle style,
                                          const std::vector<int> &pages)
{
    Ahead ahead{style, {}};
    for (const int page : pages) {
        if (std::size_t(page) * pageSize < shown.rows.size())
            ahead.pages.emplace(page, read(connection, shown, style, page));
    }
    return ahead;
}

std::vector<int> MemberPages::next() const
{
    return m_last == 0 ? std::vector<int>{0} : std::vector<int>{0, m_last};
}

const MemberLine *MemberPages::line(Book *book, const Shown &shown, int row)
{
    m_last = row / pageSize;
    if (!m_pages.contains(m_last)) {
        Page page;
        if (book) {
            auto lines = book->read(
                [&](db::Connection &connection) { return read(connection, shown, book->nameStyle(), m_last); });
            if (lines)
                page = std::move(*lines);
        }
        m_pages.insert(m_last, new Page(std::move(page)));
    }
    const Page &lines = *m_pages.object(m_last);
    const auto place = std::size_t(row % pageSize);
    return place < lines.size() ? &lines[place] : nullptr;
}

void MemberPages::replace(Ahead ahead, NameStyle style)
{
    m_pages.clear();
    if (ahead.style != style)
        return;
    for (auto &[number, page] : ahead.pages)
        m_pages.insert(number, new Page(std::move(page)));
}

void MemberPages::extend(int firstRow)
{
    const int page = firstRow / pageSize;
    if (m_pages.contains(page) && int(m_pages.object(page)->size()) <= firstRow % pageSize)
        m_pages.remove(page);
}

} // namespace chapterhouse::app
