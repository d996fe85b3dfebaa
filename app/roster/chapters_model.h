// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_watcher.h"
#include "app/roster/table_model.h"

#include <QPointer>

#include <vector>

namespace chapterhouse::app {

/// The chapters, with what the index knows of them on the day that is shown. The national row is not one of them, and
/// archived chapters are out of it.
class ChaptersModel : public chapterhouse::app::TableModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED)
    Q_PROPERTY(bool vacant READ isVacant NOTIFY countChanged)
    Q_PROPERTY(chapterhouse::app::ChaptersModel::Which which READ which WRITE setWhich NOTIFY whichChanged)

public:
    enum Column { Name, School, Place, Status, Members, ActiveSince, Origin, ColumnCount };
    Q_ENUM(Column)
    enum Which { Current, Coming, Past, Every };
    Q_ENUM(Which)

    explicit ChaptersModel(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    Which which() const { return m_which; }
    void setWhich(Which which);
    bool isVacant() const; ///< the book has no chapters at all

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
    void whichChanged();

protected:
    void refresh() override;

private:
    struct Line {
        QString id;
        QString name;
        QString school;
        QString city;
        QString state; ///< USPS code
        QString origin; ///< for people
        ChapterStatus status = ChapterStatus::None;
        int members = 0;
        QDate activeSince;
        QByteArray haystack; ///< folded
    };

    void take();
    std::vector<Line> readLines(const RosterIndex::Pointer &snapshot) const;
    Line lineOf(const RosterIndex::Pointer &snapshot, const ChapterEntry &entry) const;
    bool isWanted(ChapterStatus status) const;
    void arrange(); ///< m_shown from m_lines, the filter and the order
    const Line &line(int row) const { return m_lines[m_shown[std::size_t(row)]]; }
    static QString place(const Line &line);

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    Which m_which = Current;
    QDate m_date;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_shown; ///< places in m_lines
    int m_total = 0; ///< without the search
};

} // namespace chapterhouse::app
