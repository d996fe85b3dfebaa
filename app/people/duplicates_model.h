// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/duplicate_finder.h"
#include "app/roster/roster_watcher.h"
#include "app/settings/book_reader.h"
#include "db/member_store.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// Records that look like one person, pair by pair, the surest first. Searched anew in the background after each step,
/// while it is shown; of very many the best ones are listed.
class DuplicatesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY countChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL)

public:
    static constexpr std::size_t mostPairs = 2000;

    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "Sam Rivera and Samantha Rivera"
        PlaceRole, ///< their chapter, or both
        LikelihoodRole, ///< "Sure"
        ToneRole,
        ReasonRole, ///< "Same phone, same chapter"
        OneRole, ///< "chapter/member"
        OtherRole
    };

    explicit DuplicatesModel(QObject *parent = nullptr);

    Book *book() const { return m_reader.book(); }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    bool isShown() const { return m_reader.isShown(); }
    void setShown(bool shown);
    bool isReady() const { return m_ready; } ///< it was searched once
    int count() const { return int(m_pairs.size()); }
    QString summary() const; ///< "23 pairs"

    Q_INVOKABLE void drop(const QString &one, const QString &other); ///< this pair is answered

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void shownChanged();
    void countChanged();

private:
    struct Pair {
        DuplicatePair pair;
        db::Member one;
        db::Member other;
    };
    struct Found {
        std::vector<Pair> pairs;
        std::size_t total = 0;
    };

    static Found search(db::Connection &connection, const Directory &directory);
    void ask();
    void take(const Found &found);
    void redraw();
    QString title(const Pair &pair) const;
    QString place(const Pair &pair) const;

    BookReader m_reader{this, [this] { ask(); }};
    QPointer<RosterWatcher> m_roster;
    std::vector<Pair> m_pairs;
    std::size_t m_total = 0;
    bool m_ready = false;
    bool m_waits = false; ///< for the roster
};

} // namespace chapterhouse::app
