// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_model.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace chapterhouse::app {

StatesModel::Row StatesModel::rowOf(const StateLine &line, const StatesReport &report, const StateTexts &texts)
{
    const QString key = report.keyOf(line.code);
    const StateLine *found = report.find(key);
    const StateLine &shown = found ? *found : line;
    return {line.code,
            key,
            !shown.isRegion() || shown.states.constFirst() == line.code,
            shown.name,
            texts.value(shown),
            texts.step(shown),
            texts.spoken(shown),
            texts.detail(shown),
            line.tileColumn,
            line.tileRow};
}

void StatesModel::addEdges(std::vector<Row> &rows)
{
    QHash<std::pair<int, int>, QString> keys;
    for (const Row &row : rows)
        keys.insert({row.tileColumn, row.tileRow}, row.key);
    const std::pair<int, int> steps[] = {{-1, 0}, {0, -1}, {1, 0}, {0, 1}};
    for (Row &row : rows) {
        for (int side = 0; side < 4; ++side) {
            if (keys.value({row.tileColumn + steps[side].first, row.tileRow + steps[side].second}) != row.key)
                row.tileEdges |= 1 << side;
        }
    }
}

void StatesModel::set(const StatesReport &report, const StateTexts &texts)
{
    std::vector<Row> rows;
    for (const StateLine &line : report.lines) {
        if (!line.isUnknown())
            rows.push_back(rowOf(line, report, texts));
    }
    if (!report.regions.empty())
        addEdges(rows);
    // What stands on a state, such as the focus, stays when only figures change.
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const Row &a, const Row &b) { return a.code == b.code; });
    if (isSame)
        return change(std::move(rows));
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

// Only of what is otherwise now: a day further, most states are as they were.
void StatesModel::change(std::vector<Row> rows)
{
    std::swap(m_rows, rows);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[std::size_t(row)] != rows[std::size_t(row)])
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int StatesModel::placeOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.isSeat && row.key == key; });
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
    case KeyRole:
        return row.key;
    case SeatRole:
        return row.isSeat;
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case ValueRole:
        return row.value;
    case StepRole:
        return row.step.step;
    case PatternRole:
        return int(row.step.pattern);
    case SpokenRole:
        return row.spoken;
    case DetailRole:
        return row.detail;
    case TileColumnRole:
        return row.tileColumn;
    case TileRowRole:
        return row.tileRow;
    case TileEdgesRole:
        return row.tileEdges;
    default:
        return {};
    }
}

QHash<int, QByteArray> StatesModel::roleNames() const
{
    return {{CodeRole, "code"},       {KeyRole, "key"},
            {SeatRole, "seat"},       {NameRole, "name"},
            {ValueRole, "value"},     {StepRole, "step"},
            {PatternRole, "pattern"}, {SpokenRole, "spoken"},
            {DetailRole, "detail"},   {TileColumnRole, "tileColumn"},
            {TileRowRole, "tileRow"}, {TileEdgesRole, "tileEdges"}};
}

} // namespace chapterhouse::app
