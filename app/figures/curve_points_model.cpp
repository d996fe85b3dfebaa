// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/curve_points_model.h"

namespace chapterhouse::app {

void CurvePointsModel::set(std::vector<CurvePoint> points)
{
    if (points == m_points)
        return;
    beginResetModel();
    m_points = std::move(points);
    endResetModel();
    Q_EMIT countChanged();
}

int CurvePointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CurvePointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CurvePoint &point = m_points[std::size_t(index.row())];
    switch (role) {
    case Day:
        return point.day.toJulianDay();
    case Value:
        return point.value;
    case Text:
        return point.text;
    case Title:
        return point.title;
    case Note:
        return point.note;
    case Low:
        return point.low;
    case High:
        return point.high;
    default:
        return {};
    }
}

QHash<int, QByteArray> CurvePointsModel::roleNames() const
{
    return {{Day, "day"},   {Value, "value"}, {Text, "text"}, {Title, "title"},
            {Note, "note"}, {Low, "low"},     {High, "high"}};
}

} // namespace chapterhouse::app
