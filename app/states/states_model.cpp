// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_model.h"

#include <QStringList>

#include <algorithm>

namespace chapterhouse::app {

void StatesModel::set(const StatesReport &report, const StateTexts &texts)
{
    std::vector<Row> rows;
    for (const StateLine &line : report.lines) {
        if (line.isUnknown())
            continue;
        const QStringList detail{texts.chapters(line.figures), texts.schools(line.figures),
                                 texts.members(line.figures)};
        rows.push_back({line.code, line.name, texts.value(line.figures), texts.step(line.figures), texts.spoken(line),
                        detail.join(u'\n'), line.tileColumn, line.tileRow});
    }
    // What stands on a state, such as the focus, stays when only figures change.
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const Row &a, const Row &b) { return a.code == b.code; });
    if (isSame) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int StatesModel::placeOf(const QString &code) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.code == code; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CodeRole:
        return row.code;
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case ValueRole:
        return row.value;
    case StepRole:
        return row.step;
    case SpokenRole:
        return row.spoken;
    case DetailRole:
        return row.detail;
    case TileColumnRole:
        return row.tileColumn;
    case TileRowRole:
        return row.tileRow;
    default:
        return {};
    }
}

QHash<int, QByteArray> StatesModel::roleNames() const
{
    return {{CodeRole, "code"},     {NameRole, "name"},     {ValueRole, "value"},           {StepRole, "step"},
            {SpokenRole, "spoken"}, {DetailRole, "detail"}, {TileColumnRole, "tileColumn"}, {TileRowRole, "tileRow"}};
}

} // namespace chapterhouse::app
