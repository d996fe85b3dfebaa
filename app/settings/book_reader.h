// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_reading.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace chapterhouse::app {

/// Reads something of a book on another thread: at first, and again after each step that was taken in the book. While
/// it is not shown, nothing is read; while a step is under way, its end is waited for.
class BookReader : public QObject {
public:
    /// `ask` is called on this thread when something is to be read; it then calls read().
    BookReader(QObject *parent, std::function<void()> ask) : QObject(parent), m_ask(std::move(ask)) { }

    Book *book() const { return m_book; }
    void setBook(Book *book);
    bool isShown() const { return m_shown; }
    void setShown(bool shown); ///< true at first
    void outdate(); ///< reads again as soon as that makes sense

    /// Takes up the newest answer, and only that, on this thread; what fails is said by the book.
    template <typename Query, typename Take> void read(Query query, Take take)
    {
        const auto done = [this, number = ++m_asked, take = std::move(take)](const auto &answer) {
            if (number != m_asked)
                return;
            if (answer)
                take(*answer);
            else if (m_book)
                Q_EMIT m_book->failed(answer.message());
        };
        inBackground(this, readingWork(*m_book, std::move(query)), done);
    }

private:
    void refresh();

    std::function<void()> m_ask;
    QPointer<Book> m_book;
    quint64 m_asked = 0; ///< counts questions, so that only the newest is answered
    bool m_shown = true;
    bool m_isOutdated = false;
};

} // namespace chapterhouse::app
