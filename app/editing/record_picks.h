// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/editing/pick_model.h"
#include "app/roster/roster_watcher.h"

#include <QPointer>

namespace chapterhouse::app {

/// The records that a query finds, the best first, out of the newest snapshot of the roster.
class RecordPicks : public chapterhouse::app::PickModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Schools and chapters are chosen so.")
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString addition READ addition WRITE setAddition NOTIFY additionChanged FINAL)
    Q_PROPERTY(bool unknown READ isUnknown NOTIFY countChanged FINAL)

public:
    using PickModel::PickModel;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    const QString &query() const { return m_query; }
    void setQuery(const QString &query);
    const QString &addition() const { return m_addition; } ///< a last entry, without an id; '' for none
    void setAddition(const QString &addition);
    bool isUnknown() const { return m_isUnknown; } ///< nothing matches the query

    Q_INVOKABLE QString titleOf(const QString &id) const; ///< as the field shows what is chosen; '' if there is none
    Q_INVOKABLE QString noteOf(const QString &id) const; ///< note and badge
    /// The one record that `text` can only mean; '' if there is none, or more.
    Q_INVOKABLE QString only(const QString &text) const;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void queryChanged();
    void additionChanged();
    void recordsChanged(); ///< titles may have too

protected:
    static constexpr int most = 40; ///< who sees more had better go on typing

    virtual std::vector<Pick> found(const RosterIndex &index, const QString &query) const = 0;
    virtual Pick pickOf(const RosterIndex &index, const QString &id) const = 0; ///< without an id if there is none
    bool adds(int row) const override { return !m_addition.isEmpty() && row == count() - 1; }
    QDate date() const; ///< as of which the book is shown
    void refresh();

private:
    RosterIndex::Pointer snapshot() const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QString m_query;
    QString m_addition;
    bool m_isUnknown = false;
};

} // namespace chapterhouse::app
