// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/book_reader.h"
#include "db/region_store.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// The organisation's own regions, by name. Each change is one action that can be undone.
class RegionsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, IdRole, StatesRole };

    explicit RegionsModel(QObject *parent = nullptr);

    Book *book() const { return m_reader.book(); }
    void setBook(Book *book);
    bool isShown() const { return m_reader.isShown(); }
    void setShown(bool shown); ///< false: nothing is read
    int count() const { return int(m_regions.size()); }
    const std::vector<db::Region> &regions() const { return m_regions; }

    /// Adds a region, or with an id changes one. A state is in one region at most: it leaves the one where it was.
    QFuture<Result<db::Change>> save(const db::Region &region); ///< there must be a book
    Q_INVOKABLE void remove(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void shownChanged();
    void countChanged();

private:
    void ask();

    BookReader m_reader{this, [this] { ask(); }};
    std::vector<db::Region> m_regions;
};

} // namespace chapterhouse::app
