// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/roster/roster_index.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPointer>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// The people of one chapter on a day, in the order of their names; read a page at a time.
class ChapterMembersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the details of a chapter.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { LineRole = Qt::UserRole }; ///< a DetailLine; its key opens the member

    using QAbstractListModel::QAbstractListModel;

    void show(Book *book, const RosterIndex::Pointer &snapshot, const QString &chapterId, QDate date);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    using Page = std::vector<QVariant>;
    std::vector<quint32> rowsOnDate() const; ///< of everyone, those who are on the roster then
    Page readPage(int number) const;

    QPointer<Book> m_book;
    RosterIndex::Pointer m_snapshot;
    QString m_chapterId;
    QDate m_date;
    std::vector<quint32> m_everyone; ///< of m_snapshot: who was ever in that chapter
    std::vector<quint32> m_rows; ///< of m_snapshot
    mutable QCache<int, Page> m_pages{8};
};

} // namespace chapterhouse::app
