// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QPointer>

#include <vector>

namespace chapterhouse::app {

/// The automatic backups of a book, the newest first.
class BackupsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    enum Role { TimeRole = Qt::UserRole + 1, SizeRole, FileRole };

    using QAbstractListModel::QAbstractListModel;

    Book *book() const { return m_book; }
    void setBook(Book *book);
    int count() const { return int(m_backups.size()); }
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void backUpNow(); ///< on another thread; failed() says why there is none, if so

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void countChanged();
    void busyChanged();
    void failed(const QString &message);

private:
    struct Backup {
        QString path;
        QDateTime at; ///< local time
        qint64 size = 0;
    };
    QString bookId() const;
    void setBusy(bool busy);

    QPointer<Book> m_book;
    std::vector<Backup> m_backups;
    bool m_busy = false;
};

} // namespace chapterhouse::app
