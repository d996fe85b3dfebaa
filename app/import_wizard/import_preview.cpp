// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_preview.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr qsizetype mostLetters = 28;

} // namespace

void ImportPreview::show(const ImportReading &reading, NameStyle style)
{
    beginResetModel();
    m_headers.clear();
    for (const PlannedColumn &column : reading.plan.columns)
        m_headers.append(column.header.isEmpty() ? tr("Column %1").arg(m_headers.size() + 1) : column.header);
    m_rows = reading.rows;
    m_letters.clear();
    for (const QString &header : m_headers)
        m_letters.push_back(int(std::min(header.size(), mostLetters)));
    for (QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            row[column] = shownPrivately(row[column], style);
            if (column < qsizetype(m_letters.size()))
                m_letters[std::size_t(column)] =
                    std::max(m_letters[std::size_t(column)], int(std::min(row[column].size(), mostLetters)));
        }
    }
    endResetModel();
}

int ImportPreview::letters(int column) const
{
    return column >= 0 && std::size_t(column) < m_letters.size() ? m_letters[std::size_t(column)] : 0;
}

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int ImportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString title = header(index.column());
    const QString text = index.row() == 0 ? title : m_rows[std::size_t(index.row()) - 1].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return text;
    case SpokenRole:
        return index.row() == 0 ? title : tr("%1, row %2", "name of a column").arg(title).arg(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportPreview::roleNames() const
{
    return {{TextRole, "cellText"}, {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
