// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/book_reader.h"

#include <QQmlEngine>

namespace chapterhouse::app {

/// What happened in a book since its last automatic backup.
class BackupNews : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString stepsText READ stepsText NOTIFY changed FINAL)

public:
    explicit BackupNews(QObject *parent = nullptr);

    Book *book() const { return m_reader.book(); }
    void setBook(Book *book);
    bool isShown() const { return m_reader.isShown(); }
    void setShown(bool shown); ///< false: nothing is read
    const QString &stepsText() const { return m_stepsText; } ///< "12 steps since the backup of 09:12"; '' for none

    Q_INVOKABLE void readAnew(); ///< there is a new backup
    Q_INVOKABLE void tell(); ///< told() says how safe the book is

Q_SIGNALS:
    void bookChanged();
    void shownChanged();
    void changed();
    void told(const QString &text); ///< "Everything is already saved. The last backup is of 09:12."

private:
    static QString timeOf(const QDateTime &last);
    void ask();

    BookReader m_reader{this, [this] { ask(); }};
    QString m_stepsText;
};

} // namespace chapterhouse::app
