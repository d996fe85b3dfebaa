// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"

#include <QPointer>

namespace chapterhouse::app {

/// What is set for the whole book and travels with it, as its settings page edits it. Each change is one action that
/// can be undone; what fails is said by the book.
class BookSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(int smallNumberThreshold READ smallNumberThreshold WRITE setSmallNumberThreshold NOTIFY changed)

public:
    using QObject::QObject;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    QString name() const;
    void setName(const QString &name); ///< blank: the name stays
    /// The smallest group that a shared figure tells; 0: any.
    int smallNumberThreshold() const { return m_threshold; }
    void setSmallNumberThreshold(int threshold);

Q_SIGNALS:
    void bookChanged();
    void changed();

private:
    void read();
    void set(const QString &label, const QString &key, const QString &value);

    QPointer<Book> m_book;
    int m_threshold = 10;
};

} // namespace chapterhouse::app
