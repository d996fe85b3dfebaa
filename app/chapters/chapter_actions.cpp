// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_actions.h"

#include "app/chapters/chapter_verbs.h"
#include "app/shown_date.h"

namespace chapterhouse::app {

void ChapterActions::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
}

void ChapterActions::archive()
{
    if (m_book)
        m_book->perform({QStringLiteral("chapter.archive"), {}, {}, {}},
                        [id = m_chapterId, on = shownDate(*m_book)](db::Connection &connection) {
                            ChapterVerbs(connection).archive(id, on);
                        });
}

void ChapterActions::restore()
{
    if (m_book)
        m_book->perform({QStringLiteral("chapter.restore"), {}, {}, {}},
                        [id = m_chapterId](db::Connection &connection) { ChapterVerbs(connection).restore(id); });
}

void ChapterActions::remove()
{
    if (m_book)
        m_book->perform({QStringLiteral("chapter.remove"), {}, {}, {}},
                        [id = m_chapterId](db::Connection &connection) { ChapterVerbs(connection).remove(id); });
}

} // namespace chapterhouse::app
