// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>

namespace chapterhouse::app {

/// How one part of the window looked at a book the last time, kept in the book but outside its history. What changes is
/// written a moment later, and at the latest when this goes. A book that can only be read keeps nothing.
class ViewNote {
public:
    explicit ViewNote(const QString &key);
    ~ViewNote();
    Q_DISABLE_COPY_MOVE(ViewNote)

    QJsonObject recall(Book *book); ///< from now on of this book; empty if nothing was kept
    void note(const QJsonObject &view);

private:
    void write();

    QString m_key;
    QPointer<Book> m_book;
    QString m_view; ///< as it is to be written
    QTimer m_timer;
};

} // namespace chapterhouse::app
