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
    Q_PROPERTY(chapterhouse::app::ExportColumns::What what READ what WRITE setWhat NOTIFY chosenChanged FINAL)

public:
    /// CountsOnly is of chapters, not of people: then none of these columns is written.
    enum What { CountsOnly, WithoutContact, Everything, Own };
    Q_ENUM(What)
    enum Role { TextRole = Qt::UserRole + 1, ChosenRole };

    explicit ExportColumns(QObject *parent = nullptr);

    /// Names of columns as the exporter knows them; always with the ids, by which a file that comes back finds its
    /// rows.
    QStringList columns() const;
    bool namePeople() const; ///< a name or an address is among them
    Q_INVOKABLE void choose(int row, bool chosen);
    What what() const; ///< Own: as ticked
    void setWhat(What what);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void set(std::vector<bool> chosen, bool countsOnly);

    std::vector<bool> m_chosen;
    bool m_countsOnly = false;
};

} // namespace chapterhouse::app
