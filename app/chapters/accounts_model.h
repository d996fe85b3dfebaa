// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/chapter_channel_store.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// A chapter's public accounts while they are edited. A line without an address is none.
class AccountsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The editor of a chapter has it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { ChannelRole = Qt::UserRole + 1, AddressRole };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_lines.size()); }
    void set(std::vector<db::ChapterChannel> accounts);
    std::vector<db::ChapterChannel> accounts() const; ///< cleaned, those with an address
    bool isEdited() const;

    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setChannel(int row, const QString &code);
    Q_INVOKABLE void setAddress(int row, const QString &address);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = AddressRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void edited();

private:
    std::vector<db::ChapterChannel> m_begun;
    std::vector<db::ChapterChannel> m_lines;
};

} // namespace chapterhouse::app
