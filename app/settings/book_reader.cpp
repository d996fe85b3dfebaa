// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/book_reader.h"

namespace chapterhouse::app {

void BookReader::setBook(Book *book)
{
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (book) {
        connect(book, &Book::changed, this, &BookReader::outdate);
        connect(book, &Book::busyChanged, this, &BookReader::refresh);
    }
    outdate();
}

void BookReader::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void BookReader::outdate()
{
    m_isOutdated = true;
    ++m_asked; // an answer under way is of no use any more
    refresh();
}

void BookReader::refresh()
{
    if (!m_isOutdated || !m_shown || !m_book || m_book->isBusy())
        return;
    m_isOutdated = false;
    m_ask();
}

} // namespace chapterhouse::app
