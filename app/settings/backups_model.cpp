// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/backups_model.h"

#include "app/background.h"
#include "app/backups.h"
#include "db/setting_store.h"

#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace chapterhouse::app {

void BackupsModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
    reload();
}

QString BackupsModel::bookId() const
{
    if (!m_book)
        return {};
    const auto id = m_book->read(
        [](db::Connection &connection) { return db::SettingStore(connection).value(QStringLiteral("book_id")); });
    return id ? *id : QString();
}

void BackupsModel::reload()
{
    beginResetModel();
    m_backups.clear();
    if (const QString id = bookId(); !id.isEmpty()) {
        for (const Backups::Backup &backup : Backups::ofBook(id).all())
            m_backups.push_back({backup.path, backup.at.toLocalTime(), QFileInfo(backup.path).size()});
    }
    endResetModel();
    Q_EMIT countChanged();
}

void BackupsModel::backUpNow()
{
    if (!m_book || m_busy)
        return;
    setBusy(true);
    const auto work = [id = bookId(), path = m_book->path(), access = m_book->readingAccess()]() -> Result<> {
        try {
            db::Connection connection(path, access);
            Backups::ofBook(id).add(connection, QDateTime::currentDateTimeUtc());
            return Nothing{};
        } catch (const db::Error &error) {
            return explain(error);
        }
    };
    inBackground(this, work, [this](const Result<> &made) {
        setBusy(false);
        reload();
        if (!made)
            Q_EMIT failed(made.message());
    });
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Backup &backup = m_backups[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TimeRole:
        return QLocale().toString(backup.at, QLocale::ShortFormat);
    case SizeRole:
        return QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeTraditionalFormat);
    case FileRole:
        return QUrl::fromLocalFile(backup.path);
    }
    return {};
}

QHash<int, QByteArray> BackupsModel::roleNames() const
{
    return {{TimeRole, "time"}, {SizeRole, "size"}, {FileRole, "file"}};
}

void BackupsModel::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace chapterhouse::app
