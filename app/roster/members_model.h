// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_watcher.h"
#include "app/roster/table_model.h"

#include <QCache>
#include <QPointer>

namespace chapterhouse::app {

/// The roster. Which rows, in which order, says the index in memory; the people's names are read from the book a page
/// at a time, around what is on screen.
class MembersModel : public chapterhouse::app::TableModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED)
    Q_PROPERTY(bool vacant READ isVacant NOTIFY countChanged)
    Q_PROPERTY(chapterhouse::app::MembersModel::Who who READ who WRITE setWho NOTIFY whoChanged)

public:
    enum Column { Name, Chapter, State, ClassYear, JoinedOn, Status, ColumnCount };
    Q_ENUM(Column)
    enum Who { Present, Prospects, Alumni, Gone, Everyone };
    Q_ENUM(Who)

    explicit MembersModel(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    Who who() const { return m_who; }
    void setWho(Who who);
    bool isVacant() const; ///< the book has no members at all
    int cachedPages() const { return int(m_pages.size()); }

    QString summary() const override;
    qreal share(int column) const override;
    bool isNumber(int column) const override;
    QString keyAt(int row) const override;
    int rowOf(const QString &key) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void whoChanged();

protected:
    void refresh() override;

private:
    struct Person {
        QString name;
        QString pronouns;
    };
    using Page = std::vector<Person>;

    void take(const RosterIndex::Pointer &snapshot);
    void patch(const RosterIndex::Pointer &snapshot, std::vector<quint32> rows);
    RosterFilter filterOf(Who who) const;
    std::vector<quint32> wantedRows(const RosterIndex &index) const;
    const Person *personAt(int row) const; ///< null if it could not be read
    Page readPage(int number) const;
    QVariant text(int column, int row) const;
    MemberStatus statusAt(int row) const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    Who m_who = Present;
    QDate m_date;
    RosterIndex::Pointer m_snapshot;
    std::vector<quint32> m_rows; ///< of m_snapshot
    qsizetype m_total = 0; ///< without the search
    mutable QCache<int, Page> m_pages{16};
};

} // namespace chapterhouse::app
