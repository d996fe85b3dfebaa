// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent_books.h"

#include <QDir>
#include <QFileInfo>

namespace chapterhouse::app {

namespace {

/// "~/Documents" rather than the whole way there.
QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return u'~' + folder.mid(home.size());
    return folder;
}

} // namespace

void RecentBooks::setPreferences(Preferences *preferences)
{
    if (preferences == m_preferences)
        return;
    if (m_preferences)
        m_preferences->disconnect(this);
    m_preferences = preferences;
    if (m_preferences) {
        connect(m_preferences, &Preferences::recentBooksChanged, this, &RecentBooks::reload);
        connect(m_preferences, &Preferences::discreetChanged, this, &RecentBooks::reload);
    }
    Q_EMIT preferencesChanged();
    reload();
}

int RecentBooks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecentBooks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QFileInfo file(m_paths.at(index.row()));
    const bool isDiscreet = m_preferences && m_preferences->isDiscreet();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return isDiscreet ? tr("Book %1").arg(index.row() + 1) : file.completeBaseName();
    case FolderRole:
        return isDiscreet ? QString() : shortened(file.path());
    case FileRole:
        return QUrl::fromLocalFile(file.filePath());
    }
    return {};
}

QHash<int, QByteArray> RecentBooks::roleNames() const
{
    return {{TitleRole, "title"}, {FolderRole, "folder"}, {FileRole, "file"}};
}

void RecentBooks::reload()
{
    beginResetModel();
    m_paths = m_preferences ? m_preferences->recentBooks() : QStringList();
    m_paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace chapterhouse::app
