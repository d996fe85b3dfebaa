// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// What can be done with a whole chapter at once, without a form; each is one action that can be undone.
class ChapterActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(QString chapterId MEMBER m_chapterId NOTIFY chapterChanged REQUIRED FINAL)

public:
    using QObject::QObject;

    Book *book() const { return m_book; }
    void setBook(Book *book);

    Q_INVOKABLE void archive(); ///< as of the day of which the book is shown
    Q_INVOKABLE void restore();
    Q_INVOKABLE void remove(); ///< one made by mistake; failed() of the book says why not

Q_SIGNALS:
    void bookChanged();
    void chapterChanged();

private:
    QPointer<Book> m_book;
    QString m_chapterId;
};

} // namespace chapterhouse::app
