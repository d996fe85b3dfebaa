// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_lists.h"

#include <utility>

namespace chapterhouse::app {

void StateFiguresModel::set(std::vector<StateFigure> figures)
{
    if (figures.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(figures);
        endResetModel();
        return;
    }
    std::swap(m_rows, figures);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[std::size_t(row)] != figures[std::size_t(row)])
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int StateFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StateFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StateFigure &figure = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
    case Qt::DisplayRole:
        return figure.title;
    case ValueRole:
        return figure.value;
    case DefinitionRole:
        return figure.definition;
    case ListRole:
        return figure.list;
    case ListsRole:
        return figure.lists;
    default:
        return {};
    }
}

QHash<int, QByteArray> StateFiguresModel::roleNames() const
{
    return {{TitleRole, "title"},
            {ValueRole, "value"},
            {DefinitionRole, "definition"},
            {ListRole, "list"},
            {ListsRole, "lists"}};
}

void StateLegendModel::set(std::vector<StateLegend> entries)
{
    if (entries == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(entries);
    endResetModel();
}

int StateLegendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StateLegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StateLegend &entry = m_rows[std::size_t(index.row())];
    switch (role) {
    case StepRole:
        return entry.step.step;
    case PatternRole:
        return int(entry.step.pattern);
    case TextRole:
    case Qt::DisplayRole:
        return entry.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> StateLegendModel::roleNames() const
{
    return {{StepRole, "step"}, {PatternRole, "pattern"}, {TextRole, "text"}};
}

} // namespace chapterhouse::app
