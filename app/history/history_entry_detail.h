// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_watcher.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantList>

namespace chapterhouse::app {

/// One step of the history in the words of the user's language.
class HistoryFacts {
    Q_GADGET
    QML_VALUE_TYPE(historyFacts)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString more MEMBER more)
    Q_PROPERTY(QVariantList lines MEMBER lines)
    Q_PROPERTY(bool undoable MEMBER isUndoable)
    Q_PROPERTY(QString refusal MEMBER refusal)

public:
    QString title; ///< "Edit member"
    QString when;
    QString who;
    QString state; ///< "Undone"; '' while it is in force
    QString more; ///< what is left out of the lines: "and 99,800 further changes"
    QVariantList lines; ///< a DetailLine a row: whom it was about, and each column before and after
    bool isUndoable = false;
    QString refusal; ///< why it is not
};

/// The pane beside the history: what one step did. Read in the background, since a step may be an import of a million
/// rows, of which the first ones are shown.
class HistoryEntryDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(QString changeId READ changeId WRITE setChangeId NOTIFY changeIdChanged FINAL)
    Q_PROPERTY(chapterhouse::app::HistoryFacts facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)

public:
    using QObject::QObject;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    const QString &changeId() const { return m_changeId; }
    void setChangeId(const QString &changeId);
    const HistoryFacts &facts() const { return m_facts; }
    bool isFound() const { return m_found; }
    Q_INVOKABLE void undo(); ///< takes the step back; Book::failed says where a later one builds on it

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void changeIdChanged();
    void changed();

private:
    void refresh();

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QString m_changeId;
    HistoryFacts m_facts;
    bool m_found = false;
    quint64 m_asked = 0; ///< counts readings, so that only the newest is shown
};

} // namespace chapterhouse::app
