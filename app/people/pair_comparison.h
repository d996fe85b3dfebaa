// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/saving.h"
#include "app/people/pair_model.h"
#include "app/roster/roster_watcher.h"

#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// Two records side by side, field by field, with what stays of each; and the two answers to whether they are one
/// person. Either is one action, which can be taken back at any time.
class PairComparison : public chapterhouse::app::PairModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(QString one READ one WRITE setOne NOTIFY keysChanged FINAL)
    Q_PROPERTY(QString other READ other WRITE setOther NOTIFY keysChanged FINAL)
    Q_PROPERTY(bool link READ isLink NOTIFY factsChanged FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY factsChanged FINAL)

public:
    using PairModel::PairModel;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    const QString &one() const { return m_one; } ///< "chapter/member"; '' for none
    void setOne(const QString &key);
    const QString &other() const { return m_other; }
    void setOther(const QString &key);
    bool isLink() const { return facts() && facts()->isLink; } ///< they are at two chapters
    Saving *saving() { return &m_saving; } ///< of an answer
    QString consequence() const; ///< what merging or linking does

    Q_INVOKABLE void merge(); ///< links, where they are at two chapters
    Q_INVOKABLE void keepApart(); ///< they are two people; nobody is asked again

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void keysChanged();
    void settled(const QString &one, const QString &other); ///< the answer is in the book

private:
    void refresh();
    void keepChoices(PairFacts &now) const;
    void perform(const QString &label, const BookFile::Work &work);

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QString m_one;
    QString m_other;
    QString m_shownOne; ///< whose facts these are
    QString m_shownOther;
    Saving m_saving;
};

} // namespace chapterhouse::app
