// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/table_model.h"

namespace chapterhouse::app {

void TableModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (column < 0 || column >= columnCount() || (column == m_sortColumn && descending == m_descending))
        return;
    m_sortColumn = column;
    m_descending = descending;
    Q_EMIT sortChanged();
    refresh();
}

void TableModel::sortBy(int column)
{
    sort(column, column == m_sortColumn && !m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {NoteRole, "note"}, {ToneRole, "tone"}, {StrongRole, "strong"}};
}

void TableModel::setReady(bool ready)
{
    if (m_ready == ready)
        return;
    m_ready = ready;
    Q_EMIT readyChanged();
}

} // namespace chapterhouse::app
