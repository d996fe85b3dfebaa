// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include <algorithm>
#include <cmath>

namespace chapterhouse::charts {

namespace {

constexpr double leastTickGap = 18;

qint64 stepsTo(double most, qint64 step)
{
    return qint64(std::ceil(most / double(step)));
}

/// 1, 2 or 5 times a power of ten: the finest whose ticks stand apart.
qint64 stepFor(double up, double down, double height)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = factor * power;
            const qint64 count = stepsTo(up, step) + stepsTo(down, step);
            if (count <= 2 || double(count) * leastTickGap <= height)
                return step;
        }
    }
}

} // namespace

void BarPlot::setPlot(ChartPlot *plot)
{
    if (m_plot == plot)
        return;
    if (m_plot)
        m_plot->disconnect(this);
    m_plot = plot;
    if (plot)
        connect(plot, &ChartPlot::laidOut, this, &BarPlot::polish);
    polish();
}

void BarPlot::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, &BarPlot::polish);
    polish();
}

void BarPlot::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    polish();
}

std::vector<BarPlot::Change> BarPlot::visibleChanges() const
{
    std::vector<Change> changes;
    if (!m_model || !m_plot)
        return changes;
    const auto names = m_model->roleNames();
    const auto read = [&](const QModelIndex &index, const char *role) { return index.data(names.key(role, -1)); };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const Change change{read(index, "fromDay").toLongLong(),
                            read(index, "untilDay").toLongLong(),
                            read(index, "appeared").toDouble(),
                            read(index, "returned").toDouble(),
                            read(index, "lost").toDouble(),
                            read(index, "text").toString(),
                            row};
        if (change.untilDay > m_plot->from() && change.fromDay <= m_plot->to())
            changes.push_back(change);
    }
    return changes;
}

// Both sides have one unit, and room for the highest bar of each; a side without bars is not there.
void BarPlot::layOutScale(const std::vector<Change> &changes)
{
    double up = 0;
    double down = 0;
    for (const Change &change : changes) {
        up = std::max(up, change.appeared + change.returned);
        down = std::max(down, change.lost);
    }
    const qint64 step = stepFor(up, down, height());
    const qint64 ups = std::max<qint64>(1, stepsTo(up, step));
    const qint64 downs = stepsTo(down, step);
    m_unit = height() / double((ups + downs) * step);
    m_zero = height() * double(ups) / double(ups + downs);
    QVariantList ticks;
    for (qint64 tick = -downs; tick <= ups; ++tick)
        ticks.append(QVariant::fromValue(
            AxisTick{m_zero - double(tick * step) * m_unit, QLocale().toString(std::abs(tick * step))}));
    m_ticks.set(ticks);
}

void BarPlot::updatePolish()
{
    QVariantList bars;
    if (m_plot && width() > 0 && height() > 0) {
        const std::vector<Change> changes = visibleChanges();
        layOutScale(changes);
        for (const Change &change : changes) {
            const double left = std::max(0.0, m_plot->position(change.fromDay, 0).x());
            const double right = std::min(width(), m_plot->position(change.untilDay + 1, 0).x());
            const double gap = right - left > 6 ? 2 : right - left > 2 ? 1 : 0;
            bars.append(QVariant::fromValue(PlacedBar{left, std::max(1.0, right - left - gap), change.appeared * m_unit,
                                                      change.returned * m_unit, change.lost * m_unit, change.text,
                                                      change.row}));
        }
    }
    m_bars.set(bars);
    Q_EMIT laidOut();
}

} // namespace chapterhouse::charts
