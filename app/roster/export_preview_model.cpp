// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/export_preview_model.h"

#include <algorithm>

namespace chapterhouse::app {

ExportPreviewModel::ExportPreviewModel(QObject *parent) : QAbstractTableModel(parent) { }

void ExportPreviewModel::show(ExportRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

qreal ExportPreviewModel::widthOf(int column, qreal unit) const
{
    const bool isId = !m_rows.empty() && m_rows.front().value(column).endsWith(QLatin1String("_id"));
    const qsizetype most = isId ? 8 : 30; // nobody reads ids
    qsizetype length = 6;
    for (const QStringList &row : m_rows)
        length = std::max(length, row.value(column).size());
    return qreal(std::min(length, most) + 3) * unit;
}

int ExportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : int(m_rows.front().size());
}

QVariant ExportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_rows[std::size_t(index.row())].value(index.column());
}

} // namespace chapterhouse::app
