// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_series.h"

#include <QDate>

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

void ChartSeries::setRole(QString &role, const QString &name)
{
    role = name;
    Q_EMIT rolesChanged();
    read();
}

void ChartSeries::setDayRole(const QString &role)
{
    setRole(m_dayRole, role);
}

void ChartSeries::setValueRole(const QString &role)
{
    setRole(m_valueRole, role);
}

void ChartSeries::setTextRole(const QString &role)
{
    setRole(m_textRole, role);
}

void ChartSeries::setTitleRole(const QString &role)
{
    setRole(m_titleRole, role);
}

void ChartSeries::setNoteRole(const QString &role)
{
    setRole(m_noteRole, role);
}

void ChartSeries::setLowRole(const QString &role)
{
    setRole(m_lowRole, role);
}

void ChartSeries::setHighRole(const QString &role)
{
    setRole(m_highRole, role);
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

const ChartSeries::Sample *ChartSeries::inMonthOf(qint64 day) const
{
    if (const Sample *sample = nearest(day); sample && sample->day == day)
        return sample;
    const QDate date = QDate::fromJulianDay(day);
    const qint64 next = QDate(date.year(), date.month(), 1).addMonths(1).toJulianDay();
    const auto after = std::lower_bound(m_samples.begin(), m_samples.end(), next,
                                        [](const Sample &sample, qint64 wanted) { return sample.day < wanted; });
    if (after == m_samples.begin() || std::prev(after)->day < next - date.daysInMonth())
        return nullptr;
    return &*std::prev(after);
}

void ChartSeries::read()
{
    m_samples.clear();
    const auto names = m_model ? m_model->roleNames() : QHash<int, QByteArray>();
    const auto role = [&names](const QString &name) { return names.key(name.toUtf8(), -1); };
    const int day = role(m_dayRole);
    const int value = role(m_valueRole);
    const int low = role(m_lowRole);
    const int high = role(m_highRole);
    for (int row = 0; day >= 0 && value >= 0 && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto text = [&](const QString &name) { return index.data(role(name)).toString(); };
        Sample sample;
        sample.day = index.data(day).toLongLong();
        sample.value = index.data(value).toDouble();
        sample.text = m_textRole.isEmpty() ? QString() : text(m_textRole);
        sample.title = m_titleRole.isEmpty() ? QString() : text(m_titleRole);
        sample.note = m_noteRole.isEmpty() ? QString() : text(m_noteRole);
        sample.low = low < 0 ? sample.value : index.data(low).toDouble();
        sample.high = high < 0 ? sample.value : index.data(high).toDouble();
        m_samples.push_back(sample);
    }
    Q_EMIT samplesChanged();
}

} // namespace chapterhouse::charts
