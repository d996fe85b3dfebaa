// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/heat_table.h"

#include <algorithm>

namespace chapterhouse::app {

void HeatTable::set(HeatData data)
{
    if (data == m_data)
        return;
    const auto isSamePlace = [](const HeatCell &a, const HeatCell &b) {
        return a.row == b.row && a.column == b.column;
    };
    const bool fits = data.rows.size() == m_data.rows.size() && data.columns.size() == m_data.columns.size()
        && std::equal(data.cells.begin(), data.cells.end(), m_data.cells.begin(), m_data.cells.end(), isSamePlace);
    if (fits) {
        m_data = std::move(data);
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_data = std::move(data);
        endResetModel();
    }
    Q_EMIT changed();
}

QStringList HeatTable::rowLabels() const
{
    QStringList labels;
    for (const HeatRow &row : m_data.rows)
        labels.append(row.label);
    return labels;
}

QStringList HeatTable::rowNotes() const
{
    QStringList notes;
    for (const HeatRow &row : m_data.rows)
        notes.append(row.note);
    return notes;
}

int HeatTable::next(int cell, Way way) const
{
    if (cell < 0 || cell >= count())
        return count() > 0 ? 0 : -1;
    const HeatCell &from = m_data.cells[std::size_t(cell)];
    const bool isAlong = way != Up && way != Down; // its row
    const int sign = way == Left || way == Up || way == First ? -1 : 1;
    int best = cell;
    int bestDistance = 0;
    for (int other = 0; other < count(); ++other) {
        const HeatCell &to = m_data.cells[std::size_t(other)];
        if (isAlong ? to.row != from.row : to.column != from.column)
            continue;
        const int distance = sign * (isAlong ? to.column - from.column : to.row - from.row);
        const bool isFurthest = way == First || way == Last;
        if (distance > 0 && (bestDistance == 0 || (isFurthest ? distance > bestDistance : distance < bestDistance))) {
            best = other;
            bestDistance = distance;
        }
    }
    return best;
}

int HeatTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HeatTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeatCell &cell = m_data.cells[std::size_t(index.row())];
    switch (role) {
    case RowRole:
        return cell.row;
    case ColumnRole:
        return cell.column;
    case TextRole:
        return cell.text;
    case StepRole:
        return cell.step;
    case LengthRole:
        return cell.length;
    case TitleRole:
        return cell.title;
    case DetailRole:
        return cell.detail;
    case LineRole:
        return cell.line;
    case PlaceRole:
        return cell.place;
    default:
        return {};
    }
}

QHash<int, QByteArray> HeatTable::roleNames() const
{
    return {{RowRole, "row"},       {ColumnRole, "column"}, {TextRole, "text"},
            {StepRole, "step"},     {LengthRole, "length"}, {TitleRole, "title"},
            {DetailRole, "detail"}, {LineRole, "line"},     {PlaceRole, "place"}};
}

} // namespace chapterhouse::app
