// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/tables/table_filters.h"

#include "db/saved_filter_store.h"

#include <QPointer>

namespace chapterhouse::app {

/// The filters that were given a name on one page of the book.
class SavedFilters : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY sourceChanged REQUIRED FINAL)
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY sourceChanged REQUIRED FINAL)
    Q_PROPERTY(
        chapterhouse::app::TableFilters *filters READ filters WRITE setFilters NOTIFY filtersChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY sourceChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        InUseRole ///< the table is filtered so
    };
    using QAbstractListModel::QAbstractListModel;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    const QString &page() const { return m_page; }
    void setPage(const QString &page);
    TableFilters *filters() const { return m_filters; }
    void setFilters(TableFilters *filters);
    int count() const { return rowCount(); }
    bool canSave() const; ///< the book can be written

    Q_INVOKABLE void apply(int row);
    Q_INVOKABLE void save(const QString &name); ///< what is chosen now; in place of one of the same name
    Q_INVOKABLE void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void filtersChanged();
    void countChanged();

private:
    void read();
    void write(BookFile::Work work);

    QPointer<Book> m_book;
    QString m_page;
    QPointer<TableFilters> m_filters;
    std::vector<db::SavedFilter> m_saved;
};

} // namespace chapterhouse::app
