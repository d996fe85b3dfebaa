// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_series.h"

#include <algorithm>

namespace chapterhouse::charts {

void ChartSeries::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &ChartSeries::read);
        connect(model, &QAbstractItemModel::dataChanged, this, &ChartSeries::read);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ChartSeries::read);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ChartSeries::read);
        connect(model, &QObject::destroyed, this, &ChartSeries::read);
    }
    Q_EMIT modelChanged();
    read();
}

void ChartSeries::setDayRole(const QString &role)
{
    m_dayRole = role;
    Q_EMIT rolesChanged();
    read();
}

void ChartSeries::setValueRole(const QString &role)
{
    m_valueRole = role;
    Q_EMIT rolesChanged();
    read();
}

void ChartSeries::setTextRole(const QString &role)
{
    m_textRole = role;
    Q_EMIT rolesChanged();
    read();
}

const ChartSeries::Sample *ChartSeries::nearest(qint64 day) const
{
    if (m_samples.empty())
        return nullptr;
    const auto after = std::lower_bound(m_samples.begin(), m_samples.end(), day,
                                        [](const Sample &sample, qint64 wanted) { return sample.day < wanted; });
    if (after == m_samples.end())
        return &m_samples.back();
    if (after == m_samples.begin() || after->day - day < day - std::prev(after)->day)
        return &*after;
    return &*std::prev(after);
}

void ChartSeries::read()
{
    m_samples.clear();
    if (m_model) {
        const auto names = m_model->roleNames();
        const int day = names.key(m_dayRole.toUtf8(), -1);
        const int value = names.key(m_valueRole.toUtf8(), -1);
        const int text = names.key(m_textRole.toUtf8(), -1);
        for (int row = 0; day >= 0 && value >= 0 && row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            m_samples.push_back({index.data(day).toLongLong(), index.data(value).toLongLong(),
                                 text < 0 ? QString() : index.data(text).toString()});
        }
    }
    Q_EMIT samplesChanged();
}

} // namespace chapterhouse::charts
