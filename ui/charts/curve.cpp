// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve.h"

#include "ui/charts/curve_geometry.h"

#include <QLinearGradient>
#include <QPainter>

namespace chapterhouse::charts {

namespace {

void fill(QPainter &painter, const QPainterPath &area, const QColor &color, double height)
{
    QLinearGradient gradient(0, 0, 0, height);
    QColor upper = color;
    upper.setAlphaF(0.30F);
    QColor lower = color;
    lower.setAlphaF(0.04F);
    gradient.setColorAt(0, upper);
    gradient.setColorAt(1, lower);
    painter.fillPath(area, gradient);
}

// From the upper edge to the right and back on the lower one.
QPainterPath bandPath(const ChartPlot &plot, const ChartSeries &series)
{
    QPolygonF edge;
    const auto &samples = series.samples();
    for (const ChartSeries::Sample &sample : samples)
        edge << plot.position(sample.day, sample.high);
    for (auto sample = samples.rbegin(); sample != samples.rend(); ++sample)
        edge << plot.position(sample->day, sample->low);
    QPainterPath path;
    path.addPolygon(edge);
    return path;
}

} // namespace

Curve::Curve(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Curve::setPlot(ChartPlot *plot)
{
    if (m_plot == plot)
        return;
    if (m_plot)
        m_plot->disconnect(this);
    m_plot = plot;
    if (plot)
        connect(plot, &ChartPlot::laidOut, this, [this] { update(); });
    Q_EMIT plotChanged();
    update();
}

void Curve::setSeries(ChartSeries *series)
{
    if (m_series == series)
        return;
    m_series = series;
    Q_EMIT seriesChanged();
    update();
}

void Curve::setLineWidth(qreal width)
{
    m_lineWidth = width;
    Q_EMIT lineWidthChanged();
    update();
}

void Curve::paint(QPainter *painter)
{
    if (!m_plot || !m_series)
        return;
    const std::vector<QPointF> points = m_plot->points(*m_series);
    const Between between = m_series->isStepped ? Between::Stepped : Between::Straight;
    painter->translate(margin(), margin());
    // What lies before the first day is cut off; the line's end keeps its round cap.
    painter->setClipRect(QRectF(0, -margin(), m_plot->width() + margin(), m_plot->height() + 2 * margin()));
    if (m_series->isFilled)
        fill(*painter, areaPath(points, between, m_plot->height()), m_series->color, m_plot->height());
    if (m_series->hasBand()) {
        QColor soft = m_series->color;
        soft.setAlphaF(0.14F);
        painter->fillPath(bandPath(*m_plot, *m_series), soft);
    }

    QPen pen(m_series->color, m_lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!m_series->dashes.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(m_series->dashes);
    }
    painter->strokePath(linePath(points, between), pen);
}

} // namespace chapterhouse::charts
