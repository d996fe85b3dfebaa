// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/backups_model.h"

#include "app/backups.h"
#include "db/setting_store.h"

#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace chapterhouse::app {

namespace {

const QString idKey = QStringLiteral("book_id");

} // namespace

BackupsModel::BackupsModel(QObject *parent) : QAbstractListModel(parent) { }

void BackupsModel::setBook(Book *book)
{
    if (book == this->book())
        return;
    m_reader.setBook(book);
    Q_EMIT bookChanged();
}

void BackupsModel::setShown(bool shown)
{
    if (shown == isShown())
        return;
    m_reader.setShown(shown);
    Q_EMIT shownChanged();
}

std::vector<BackupsModel::Backup> BackupsModel::backupsOf(db::Connection &connection)
{
    std::vector<Backup> backups;
    const QString id = db::SettingStore(connection).value(idKey);
    for (const Backups::Backup &backup : id.isEmpty() ? std::vector<Backups::Backup>() : Backups::ofBook(id).all())
        backups.push_back({backup.path, backup.at.toLocalTime(), QFileInfo(backup.path).size()});
    return backups;
}

void BackupsModel::ask()
{
    m_reader.read(&BackupsModel::backupsOf, [this](const std::vector<Backup> &backups) {
        if (m_isReady && backups == m_backups)
            return; // whoever stands on one of them stays there
        beginResetModel();
        m_backups = backups;
        m_isReady = true;
        endResetModel();
        Q_EMIT countChanged();
    });
}

void BackupsModel::backUpNow()
{
    if (!book() || m_busy)
        return;
    setBusy(true);
    const auto backUp = [](db::Connection &connection) {
        const QString id = db::SettingStore(connection).value(idKey);
        Backups::ofBook(id).add(connection, QDateTime::currentDateTimeUtc());
        return Nothing{};
    };
    inBackground(this, readingWork(*book(), backUp), [this](const Result<> &made) {
        setBusy(false);
        m_reader.outdate();
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
