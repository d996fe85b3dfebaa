// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/figures/lens_follower.h"
#include "app/roster/chapter_query.h"
#include "app/roster/roster_watcher.h"
#include "app/roster/table_model.h"

#include <QPointer>

#include <vector>

namespace chapterhouse::app {

/// The chapters, with what the index knows of them on the day that is shown. The national row is not one of them, and
/// archived chapters are out of it. Those of a great roster are read on another thread.
class ChaptersModel : public chapterhouse::app::TableModel { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens READ lens WRITE setLens NOTIFY lensChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool vacant READ isVacant NOTIFY countChanged FINAL)
    Q_PROPERTY(chapterhouse::app::ChaptersModel::Which which READ which WRITE setWhich NOTIFY whichChanged FINAL)

public:
    enum Column {
        Name,
        School,
        Place,
        Region,
        Status,
        Members,
        CountedOnly,
        ActiveSince,
        Origin,
        President,
        RosterUpdatedOn,
        ColumnCount
    };
    Q_ENUM(Column)
    /// What is chosen as status, where there is a word for it; Every also where there is none.
    enum Which { Current, Coming, Past, Every };
    Q_ENUM(Which)

    explicit ChaptersModel(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    BoardLens *lens() const { return m_follower.lens(); }
    void setLens(BoardLens *lens); ///< whose day is shown
    bool isShown() const { return m_follower.isShown(); }
    void setShown(bool shown); ///< false: the lens is not followed until it is again
    Which which() const;
    void setWhich(Which which);
    bool isVacant() const; ///< the book has no chapters at all
    /// Of rosters of so many rows and more the chapters are read on another thread.
    void setWaitsBelow(quint32 rows) { m_waitsBelow = rows; }

    std::span<const TableColumn> allColumns() const override;
    std::span<const Facet> facets() const override;
    std::vector<FacetValue> facetValues(const QString &facet) const override;
    QString facetText(const QString &facet, const QString &value) const override;
    QString chosenText(const QString &facet, const QStringList &values) const override;
    QString summary() const override;
    QString keyAt(int row) const override;
    int rowOf(const QString &key) const override;
    Q_INVOKABLE bool isArchived(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void lensChanged();
    void shownChanged();
    void whichChanged();

protected:
    Item itemAt(int row) const override { return Item(m_shown[std::size_t(row)]); }
    std::size_t itemCount() const override { return m_lines.size(); }
    void copyItems(std::vector<Item> items, std::vector<int> columns) override;
    void refresh() override;

private:
    /// What is read of a snapshot, and what of it shows.
    struct Answer {
        std::vector<ChapterLine> lines;
        ChapterQuery query;
        std::vector<std::size_t> shown;
        int total = 0;
    };
    ChapterQuery query() const;
    static Answer answer(std::vector<ChapterLine> lines, ChapterQuery query);
    void take();
    void show(Answer answer);
    std::vector<quint8> carriedSelection(const std::vector<ChapterLine> &lines) const;
    const ChapterLine &line(int row) const { return m_lines[m_shown[std::size_t(row)]]; }

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    LensFollower m_follower{this, [this] { take(); }};
    QDate m_date;
    StateRegions m_regions;
    Directory::Pointer m_directory = Directory::shipped();
    std::vector<ChapterLine> m_lines;
    std::vector<std::size_t> m_shown; ///< places in m_lines
    int m_total = 0; ///< without search and filters, but for the status
    bool m_isReading = false; ///< on another thread
    bool m_isOutdated = false; ///< something has changed since
    quint32 m_waitsBelow = 100'000;
};

} // namespace chapterhouse::app
