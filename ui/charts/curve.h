// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_plot.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace chapterhouse::charts {

/// The line of one series and, if it is filled, the soft area under it. Painted, because Qt Quick's own shapes are not
/// smooth everywhere; sharp at any scale of the screen. Reaches `margin` beyond the plot on each side, so that a line
/// on its edge is not cut in half.
class Curve : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::charts::ChartPlot *plot READ plot WRITE setPlot NOTIFY plotChanged FINAL)
    Q_PROPERTY(chapterhouse::charts::ChartSeries *series READ series WRITE setSeries NOTIFY seriesChanged FINAL)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth WRITE setLineWidth NOTIFY lineWidthChanged FINAL)
    Q_PROPERTY(qreal margin READ margin CONSTANT FINAL)

public:
    explicit Curve(QQuickItem *parent = nullptr);

    ChartPlot *plot() const { return m_plot; }
    void setPlot(ChartPlot *plot);
    ChartSeries *series() const { return m_series; }
    void setSeries(ChartSeries *series);
    void setLineWidth(qreal width);
    qreal margin() const { return 4; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void plotChanged();
    void seriesChanged();
    void lineWidthChanged();

private:
    QPointer<ChartPlot> m_plot;
    QPointer<ChartSeries> m_series;
    qreal m_lineWidth = 2;
};

} // namespace chapterhouse::charts
