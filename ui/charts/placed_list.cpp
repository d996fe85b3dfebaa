// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/placed_list.h"

#include <algorithm>

namespace chapterhouse::charts {

void PlacedList::set(QVariantList places)
{
    const qsizetype kept = std::min(m_places.size(), places.size());
    qsizetype first = kept;
    qsizetype last = -1;
    for (qsizetype row = 0; row < kept; ++row) {
        if (m_places[row] == places[row])
            continue;
        first = std::min(first, row);
        last = row;
        m_places[row] = places[row];
    }
    if (last >= first)
        Q_EMIT dataChanged(index(int(first)), index(int(last)));
    resize(places);
}

void PlacedList::resize(QVariantList &places)
{
    const qsizetype before = m_places.size();
    if (places.size() < before) {
        beginRemoveRows({}, int(places.size()), int(before) - 1);
        m_places = std::move(places);
        endRemoveRows();
    } else if (places.size() > before) {
        beginInsertRows({}, int(before), int(places.size()) - 1);
        m_places = std::move(places);
        endInsertRows();
    }
    if (m_places.size() != before)
        Q_EMIT countChanged();
}

int PlacedList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PlacedList::data(const QModelIndex &index, int role) const
{
    return role == Qt::UserRole && checkIndex(index, CheckIndexOption::IndexIsValid) ? m_places[index.row()]
                                                                                     : QVariant();
}

QHash<int, QByteArray> PlacedList::roleNames() const
{
    return {{Qt::UserRole, "place"}};
}

} // namespace chapterhouse::charts
