// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_watcher.h"
#include "db/member_store.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace chapterhouse::app {

/// The row in which members are typed, one after the other, in the columns of MembersModel. Chapter and day of joining
/// stay for the next one.
class MemberDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed FINAL)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed FINAL)
    Q_PROPERTY(bool blank READ isBlank NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit MemberDraft(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);

    const QStringList &texts() const { return m_texts; } ///< by column of MembersModel
    const QStringList &problems() const { return m_problems; } ///< likewise; '' for what is right
    QString problem() const; ///< the first of them, with the name of its column
    bool isBlank() const; ///< no name has been typed

    Q_INVOKABLE void begin(const QString &chapterId); ///< '': the book's only chapter, or one to be typed
    Q_INVOKABLE static bool takes(int column); ///< whether the column can be typed
    Q_INVOKABLE void type(int column, const QString &text);
    Q_INVOKABLE QString completed(int column, const QString &begun) const;
    Q_INVOKABLE bool add(); ///< hands the member to the book; false where something is wrong
    Q_INVOKABLE QString chapterId() const; ///< where the member goes; '' while that is not clear

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void changed();

private:
    bool check();
    QString chapterNamed(const QString &text) const; ///< its id; '' for none, or more than one
    QString chapterText(const QString &chapterId) const;
    QString statusCode() const;
    void clear();

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QStringList m_texts;
    QStringList m_problems;
    db::Fields m_fields; ///< what check() has read
};

} // namespace chapterhouse::app
