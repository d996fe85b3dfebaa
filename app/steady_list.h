// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QVariantList>

namespace chapterhouse::app {

/// A list of gadgets as the model of a Repeater, such as the ticks of a chart or the lines of a record. Set again it
/// tells only the rows that differ, so that the items that show them stay, and are not made anew with every step of a
/// day that is dragged.
class SteadyList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QVariant> rows READ rows WRITE set NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_rows.size()); }
    const QVariantList &rows() const { return m_rows; }
    void set(const QVariantList &rows); ///< of gadgets that can be compared

    int rowCount(const QModelIndex &parent = {}) const override;
    /// One role, which a delegate reads as its modelData.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();

private:
    bool replaceKept(const QVariantList &rows);
    bool resize(const QVariantList &rows);

    QVariantList m_rows;
};

} // namespace chapterhouse::app
