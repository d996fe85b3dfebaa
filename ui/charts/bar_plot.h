// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_plot.h"

namespace chapterhouse::charts {

/// Bars under a plot, on its time line: what each period brought goes up from zero, what it took goes down. It works
/// out where they stand; BarStrip.qml draws them.
class BarPlot : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::charts::ChartPlot *plot READ plot WRITE setPlot NOTIFY laidOut FINAL)
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY laidOut FINAL)
    Q_PROPERTY(chapterhouse::app::SteadyList *bars READ bars CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::SteadyList *ticks READ ticks CONSTANT FINAL)
    Q_PROPERTY(qreal zero READ zero NOTIFY laidOut FINAL)

public:
    explicit BarPlot(QQuickItem *parent = nullptr) : QQuickItem(parent) { }

    ChartPlot *plot() const { return m_plot; }
    void setPlot(ChartPlot *plot);
    QAbstractItemModel *model() const { return m_model; }
    /// Roles: fromDay, untilDay, appeared, returned, lost, text.
    void setModel(QAbstractItemModel *model);

    app::SteadyList *bars() { return &m_bars; }
    app::SteadyList *ticks() { return &m_ticks; }
    qreal zero() const { return m_zero; } ///< from the upper edge

Q_SIGNALS:
    void laidOut();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;

private:
    struct Change {
        qint64 fromDay;
        qint64 untilDay;
        double appeared;
        double returned;
        double lost;
        QString text;
        int row;
    };
    std::vector<Change> visibleChanges() const;
    void layOutScale(const std::vector<Change> &changes);

    QPointer<ChartPlot> m_plot;
    QPointer<QAbstractItemModel> m_model;
    app::SteadyList m_bars;
    app::SteadyList m_ticks;
    qreal m_zero = 0;
    qreal m_unit = 0; ///< height of one
};

} // namespace chapterhouse::charts
