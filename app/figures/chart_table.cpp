// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/chart_table.h"

#include "app/csv/csv_writer.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

QString plain(const ChartCell &cell)
{
    return cell.value.isValid() ? cell.value.toString() : cell.text;
}

} // namespace

QByteArray ChartTable::csv() const
{
    csv::CsvWriter writer;
    const auto write = [&writer](const QString &text) { writer.cell(text.toStdString()); };
    for (const ChartColumn &column : columns)
        write(column.name);
    writer.endRecord();
    for (const auto &row : rows) {
        for (const ChartCell &cell : row)
            write(plain(cell));
        writer.endRecord();
    }
    return QByteArray::fromStdString(writer.text());
}

QString ChartTable::spoken(int row) const
{
    const auto &cells = rows[std::size_t(row)];
    QStringList parts;
    for (std::size_t i = 0; i < cells.size(); ++i)
        parts.append(i == 0 ? cells[i].text : columns[i].header + u' ' + cells[i].text);
    return parts.join(QStringLiteral(", "));
}

void ChartTableModel::set(ChartTable table)
{
    if (table != *m_table)
        set(std::make_shared<const ChartTable>(std::move(table)));
}

void ChartTableModel::set(const Pointer &table)
{
    if (table->columns == m_table->columns) {
        refill(table);
    } else {
        beginResetModel();
        m_table = table;
        m_count = int(table->rows.size());
        endResetModel();
    }
    Q_EMIT changed();
}

// Rows come and go at the end, so that a view keeps its lines while the day is dragged: what goes does so before the
// others change, what comes does so after.
void ChartTableModel::refill(const Pointer &table)
{
    const int after = int(table->rows.size());
    if (after < m_count) {
        beginRemoveRows({}, after, m_count - 1);
        m_count = after;
        endRemoveRows();
    }
    m_table = table;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    if (after > m_count) {
        beginInsertRows({}, m_count, after - 1);
        m_count = after;
        endInsertRows();
    }
}

QStringList ChartTableModel::headers() const
{
    QStringList headers;
    for (const ChartColumn &column : m_table->columns)
        headers.append(column.header);
    return headers;
}

QString ChartTableModel::list(int row, int column) const
{
    return row >= 0 && row < count() && column >= 0 && column < columnCount()
        ? m_table->rows[std::size_t(row)][std::size_t(column)].list
        : QString();
}

int ChartTableModel::nextList(int row, int column, bool forward) const
{
    const int step = forward ? 1 : -1;
    for (int next = column + step; next >= 0 && next < columnCount(); next += step) {
        if (!list(row, next).isEmpty())
            return next;
    }
    if (!list(row, column).isEmpty())
        return column;
    return forward || column < 0 ? -1 : nextList(row, -1, true);
}

QVariantList ChartTableModel::listsOf(int row) const
{
    QVariantList lists;
    for (int column = 0; column < columnCount(); ++column) {
        if (list(row, column).isEmpty())
            continue;
        const QString text = tr("%1: %2", "what a number counts, and the number")
                                 .arg(m_table->columns[std::size_t(column)].header,
                                      m_table->rows[std::size_t(row)][std::size_t(column)].text);
        lists << QVariantMap{{QStringLiteral("column"), column}, {QStringLiteral("text"), text}};
    }
    return lists;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table->columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &cells = m_table->rows[std::size_t(index.row())];
    if (role == SpokenRole)
        return m_table->spoken(index.row());
    if (role == CellsRole) {
        QStringList texts;
        std::transform(cells.begin(), cells.end(), std::back_inserter(texts),
                       [](const auto &cell) { return cell.text; });
        return texts;
    }
    if (role == ListsRole) {
        QStringList lists;
        std::transform(cells.begin(), cells.end(), std::back_inserter(lists),
                       [](const auto &cell) { return cell.list; });
        return lists;
    }
    return role == Qt::DisplayRole ? QVariant(cells[std::size_t(index.column())].text) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    return m_table->columns[std::size_t(section)].header;
}

QHash<int, QByteArray> ChartTableModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {CellsRole, "cells"}, {SpokenRole, "spoken"}, {ListsRole, "lists"}};
}

} // namespace chapterhouse::app
