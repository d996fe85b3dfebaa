// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace chapterhouse::app {

/// What a roster may tell of each person, to be ticked. Begins with the least that makes a roster: no contact data.
class ExportColumns : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an export.")

public:
    enum Role { TextRole = Qt::UserRole + 1, ChosenRole };

    explicit ExportColumns(QObject *parent = nullptr);

    /// Names of columns as the exporter knows them; always with the ids, by which a file that comes back finds its
    /// rows.
    QStringList columns() const;
    bool namePeople() const; ///< a name or an address is among them
    Q_INVOKABLE void choose(int row, bool chosen);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    std::vector<bool> m_chosen;
};

} // namespace chapterhouse::app
