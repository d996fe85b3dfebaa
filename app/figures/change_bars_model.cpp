// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/change_bars_model.h"

namespace chapterhouse::app {

void ChangeBarsModel::set(std::vector<ChangeBar> bars)
{
    if (bars == m_bars)
        return;
    beginResetModel();
    m_bars = std::move(bars);
    endResetModel();
}

int ChangeBarsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.size());
}

QVariant ChangeBarsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeBar &bar = m_bars[std::size_t(index.row())];
    switch (role) {
    case FromDay:
        return bar.from.toJulianDay();
    case UntilDay:
        return bar.until.toJulianDay();
    case Appeared:
        return bar.appeared;
    case Returned:
        return bar.returned;
    case Lost:
        return bar.lost;
    case Text:
        return bar.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChangeBarsModel::roleNames() const
{
    return {{FromDay, "fromDay"},   {UntilDay, "untilDay"}, {Appeared, "appeared"},
            {Returned, "returned"}, {Lost, "lost"},         {Text, "text"}};
}

} // namespace chapterhouse::app
