// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/figures/lens_follower.h"
#include "app/roster/roster_watcher.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// What a detail pane shows of one record. Reads it when the key changes, and again after each commit.
class RecordDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Members and chapters have such details.")
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens READ lens WRITE setLens NOTIFY lensChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged FINAL)
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)

public:
    using QObject::QObject;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    BoardLens *lens() const { return m_follower.lens(); }
    void setLens(BoardLens *lens); ///< whose day is shown
    bool isShown() const { return m_follower.isShown(); }
    void setShown(bool shown); ///< false: the lens is not followed until it is again
    const QString &key() const { return m_key; }
    void setKey(const QString &key);
    bool isFound() const { return m_found; } ///< there is such a record
    /// Apart from the facts: much of a pane says it, and need not be told of another day.
    const QString &name() const { return m_name; }

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void lensChanged();
    void shownChanged();
    void keyChanged();
    void changed();
    void nameChanged();

protected:
    QDate date() const; ///< of which the record is shown
    Suppression suppression() const; ///< of counts of people, while they are shown to others
    void setName(const QString &name);
    /// Reads the record and its name anew; false if there is none. Called only while book and snapshot are there.
    virtual bool read(const RosterIndex::Pointer &snapshot) = 0;
    bool isAnotherDay() const { return m_isAnotherDay; } ///< of a record that read() has found before

private:
    void refresh();
    void follow();

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    LensFollower m_follower{this, [this] { follow(); }};
    QString m_key;
    QString m_name;
    bool m_found = false;
    bool m_isAnotherDay = false;
};

} // namespace chapterhouse::app
