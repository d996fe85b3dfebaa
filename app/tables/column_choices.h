// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table_columns.h"

#include <QAbstractListModel>
#include <QPointer>

namespace chapterhouse::app {

/// Every column that a table can show, in its order, to be shown, hidden and moved.
class ColumnChoices : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        chapterhouse::app::TableColumns *columns READ columns WRITE setColumns NOTIFY columnsChanged REQUIRED FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        ShownRole,
        FixedRole ///< cannot be hidden
    };
    using QAbstractListModel::QAbstractListModel;

    TableColumns *columns() const { return m_columns; }
    void setColumns(TableColumns *columns);
    Q_INVOKABLE void setShown(int place, bool shown);
    Q_INVOKABLE bool move(int place, int by); ///< false at either end

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void columnsChanged();

private:
    void refresh();

    QPointer<TableColumns> m_columns;
    std::vector<int> m_order;
};

} // namespace chapterhouse::app
