// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/board_lens.h"
#include "app/figures/suppression.h"

#include <QPointer>

#include <functional>

namespace chapterhouse::app {

class Book;

/// How counts of people may be told through a lens; as they are where there is none.
Suppression suppressionThrough(const BoardLens *lens, Book &book);
QDate dateThrough(const BoardLens *lens, Book &book); ///< the lens's day, else the book's own

/// Tells when a lens looks at another day, or for others; while no one looks through it, only once someone does.
class LensFollower : public QObject {
public:
    LensFollower(QObject *parent, std::function<void()> moved) : QObject(parent), m_moved(std::move(moved)) { }

    BoardLens *lens() const { return m_lens; }
    bool setLens(BoardLens *lens); ///< false if it is that one already
    bool isShown() const { return m_isShown; }
    void catchUp(); ///< with what the lens did while no one looked
    bool setShown(bool shown); ///< true at first; false if it is so already
    bool isAway() const { return m_lens && m_lens->isAway(); }
    Suppression suppression(Book &book) const { return suppressionThrough(m_lens, book); }
    QDate date(Book &book) const { return dateThrough(m_lens, book); }

private:
    void follow();

    std::function<void()> m_moved;
    QPointer<BoardLens> m_lens;
    bool m_isShown = true;
    bool m_isOutdated = false;
};

} // namespace chapterhouse::app
