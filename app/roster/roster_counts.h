// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/figures/board_lens.h"
#include "app/roster/roster_watcher.h"

#include <QPointer>

namespace chapterhouse::app {

/// The numbers beside the pages' names: chapters, members and states reached on the day that is shown.
class RosterCounts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens READ lens WRITE setLens NOTIFY lensChanged)
    Q_PROPERTY(QString chapters READ chapters NOTIFY countsChanged)
    Q_PROPERTY(QString members READ members NOTIFY countsChanged)
    Q_PROPERTY(QString states READ states NOTIFY countsChanged)
    Q_PROPERTY(QString shownOn READ shownOn NOTIFY countsChanged)

public:
    using QObject::QObject;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    BoardLens *lens() const { return m_lens; }
    void setLens(BoardLens *lens); ///< whose day is counted
    const QString &chapters() const { return m_chapters; } ///< '' until the roster has been read
    const QString &members() const { return m_members; }
    const QString &states() const { return m_states; } ///< of the 50
    const QString &shownOn() const { return m_shownOn; } ///< the book's own day in words; '' when that is today

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void lensChanged();
    void countsChanged();

private:
    void refresh();

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QPointer<BoardLens> m_lens;
    QString m_chapters;
    QString m_members;
    QString m_states;
    QString m_shownOn;
};

} // namespace chapterhouse::app
