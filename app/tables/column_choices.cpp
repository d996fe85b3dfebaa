// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/column_choices.h"

#include "app/roster/table_model.h"

namespace chapterhouse::app {

void ColumnChoices::setColumns(TableColumns *columns)
{
    if (columns == m_columns)
        return;
    if (m_columns)
        m_columns->disconnect(this);
    beginResetModel();
    m_columns = columns;
    m_order = columns ? columns->order() : std::vector<int>();
    endResetModel();
    if (columns)
        connect(columns, &TableColumns::shownChanged, this, &ColumnChoices::refresh);
    Q_EMIT columnsChanged();
}

// In the order that is known here, so that whoever has the keyboard keeps it; only a new order begins anew.
void ColumnChoices::refresh()
{
    if (m_order != m_columns->order()) {
        beginResetModel();
        m_order = m_columns->order();
        endResetModel();
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ShownRole});
}

void ColumnChoices::setShown(int place, bool shown)
{
    if (m_columns && place >= 0 && place < rowCount())
        m_columns->setShown(m_order[std::size_t(place)], shown);
}

bool ColumnChoices::move(int place, int by)
{
    const int to = place + by;
    if (!m_columns || std::min(place, to) < 0 || std::max(place, to) >= rowCount() || std::abs(by) != 1)
        return false;
    beginMoveRows({}, place, place, {}, by > 0 ? to + 1 : to);
    std::swap(m_order[std::size_t(place)], m_order[std::size_t(to)]);
    endMoveRows();
    m_columns->reorder(place, by);
    return true;
}

int ColumnChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant ColumnChoices::data(const QModelIndex &index, int role) const
{
    if (!m_columns || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = m_order[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return m_columns->sourceModel()->headerData(column, Qt::Horizontal);
    case ShownRole:
        return m_columns->isShown(column);
    case FixedRole:
        return column == 0;
    }
    return {};
}

QHash<int, QByteArray> ColumnChoices::roleNames() const
{
    return {{TitleRole, "title"}, {ShownRole, "shown"}, {FixedRole, "fixed"}};
}

} // namespace chapterhouse::app
