// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/book_reader.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// The automatic backups of a book, the newest first.
class BackupsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY countChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)

public:
    enum Role { TimeRole = Qt::UserRole + 1, SizeRole, FileRole };

    explicit BackupsModel(QObject *parent = nullptr);

    Book *book() const { return m_reader.book(); }
    void setBook(Book *book);
    bool isShown() const { return m_reader.isShown(); }
    void setShown(bool shown); ///< false: the folder is not read
    bool isReady() const { return m_isReady; } ///< the folder has been read
    int count() const { return int(m_backups.size()); }
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void backUpNow(); ///< on another thread; failed() says why there is none, if so

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bookChanged();
    void shownChanged();
    void countChanged();
    void busyChanged();
    void failed(const QString &message);

private:
    struct Backup {
        QString path;
        QDateTime at; ///< local time
        qint64 size = 0;
        bool operator==(const Backup &) const = default;
    };
    static std::vector<Backup> backupsOf(db::Connection &connection);
    void ask();
    void setBusy(bool busy);

    BookReader m_reader{this, [this] { ask(); }};
    std::vector<Backup> m_backups;
    bool m_isReady = false;
    bool m_busy = false;
};

} // namespace chapterhouse::app
