// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steady_list.h"

#include <algorithm>

namespace chapterhouse::app {

void SteadyList::set(const QVariantList &rows)
{
    const bool areOthers = replaceKept(rows);
    if (resize(rows) || areOthers)
        Q_EMIT rowsChanged();
}

bool SteadyList::replaceKept(const QVariantList &rows)
{
    const qsizetype kept = std::min(m_rows.size(), rows.size());
    qsizetype first = kept;
    qsizetype last = -1;
    for (qsizetype row = 0; row < kept; ++row) {
        if (m_rows[row] == rows[row])
            continue;
        first = std::min(first, row);
        last = row;
        m_rows[row] = rows[row];
    }
    if (last < first)
        return false;
    Q_EMIT dataChanged(index(int(first)), index(int(last)));
    return true;
}

bool SteadyList::resize(const QVariantList &rows)
{
    const int before = count();
    const auto after = int(rows.size());
    if (after == before)
        return false;
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = rows;
        endRemoveRows();
    } else {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    }
    return true;
}

int SteadyList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SteadyList::data(const QModelIndex &index, int role) const
{
    const bool isKnown = role == Qt::UserRole && checkIndex(index, CheckIndexOption::IndexIsValid);
    return isKnown ? m_rows[index.row()] : QVariant();
}

QHash<int, QByteArray> SteadyList::roleNames() const
{
    return {{Qt::UserRole, "row"}};
}

} // namespace chapterhouse::app
