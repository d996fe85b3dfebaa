// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_watcher.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// A record to choose, as the list below the field shows it.
struct Pick {
    QString id;
    QString title;
    QString note; ///< what tells it from others of that name: where it is
    QString badge; ///< what one should know before choosing it; '' if nothing
    int tone = 0; ///< of the badge, as TableModel has them
};

/// What a field lists from which one record is chosen by typing: the best matches of the query, out of the newest
/// snapshot of the roster.
class PickModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Schools and chapters are chosen so.")
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QString addition READ addition WRITE setAddition NOTIFY additionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool unknown READ isUnknown NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, NoteRole, BadgeRole, ToneRole, SpokenRole };

    using QAbstractListModel::QAbstractListModel;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    const QString &query() const { return m_query; }
    void setQuery(const QString &query);
    const QString &addition() const { return m_addition; } ///< a last entry, without an id; '' for none
    void setAddition(const QString &addition);
    int count() const { return int(m_picks.size()); }
    bool isUnknown() const { return m_isUnknown; } ///< nothing matches the query

    Q_INVOKABLE QString idAt(int row) const; ///< '' of the addition, and out of range
    Q_INVOKABLE QString titleOf(const QString &id) const; ///< as the field shows what is chosen; '' if there is none
    Q_INVOKABLE QString noteOf(const QString &id) const; ///< note and badge
    /// The one record that `text` can only mean; '' if there is none, or more.
    Q_INVOKABLE QString only(const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void queryChanged();
    void additionChanged();
    void countChanged();
    void recordsChanged(); ///< titles may have too

protected:
    static constexpr int most = 40; ///< who sees more had better go on typing

    virtual std::vector<Pick> found(const RosterIndex &index, const QString &query) const = 0;
    virtual Pick pickOf(const RosterIndex &index, const QString &id) const = 0; ///< without an id if there is none
    QDate date() const; ///< as of which the book is shown
    void refresh();

private:
    RosterIndex::Pointer snapshot() const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QString m_query;
    QString m_addition;
    bool m_isUnknown = false;
    std::vector<Pick> m_picks;
};

} // namespace chapterhouse::app
