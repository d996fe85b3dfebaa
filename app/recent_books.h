// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"

#include <QAbstractListModel>
#include <QUrl>

namespace chapterhouse::app {

/// The books this user opened last and that are still where they were.
class RecentBooks : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Preferences *preferences READ preferences WRITE setPreferences NOTIFY
                   preferencesChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { TitleRole = Qt::UserRole + 1, FolderRole, FileRole };

    using QAbstractListModel::QAbstractListModel;

    Preferences *preferences() const { return m_preferences; }
    void setPreferences(Preferences *preferences);
    int count() const { return int(m_paths.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void preferencesChanged();
    void countChanged();

private:
    void reload();

    Preferences *m_preferences = nullptr;
    QStringList m_paths;
};

} // namespace chapterhouse::app
