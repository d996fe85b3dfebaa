// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace chapterhouse::charts {

namespace {

// Few enough lines to read the curve between them.
constexpr double leastTickGap = 26;
constexpr double mostTicks = 8;
constexpr double labelGap = 8; ///< from the line's end to its label
constexpr double wholePercent = 100;

} // namespace

ChartPlot::ChartPlot(QQuickItem *parent) : QQuickItem(parent) { }

void ChartPlot::setFrom(int day)
{
    m_from = day;
    change();
}

void ChartPlot::setTo(int day)
{
    m_to = day;
    change();
}

void ChartPlot::setFont(const QFont &font)
{
    m_font = font;
    change();
}

void ChartPlot::setLabelFont(const QFont &font)
{
    m_labelFont = font;
    change();
}

QQmlListProperty<ChartSeries> ChartPlot::series()
{
    return {this, nullptr, &appendSeries, &seriesCount, &seriesAt, &clearSeries};
}

void ChartPlot::appendSeries(QQmlListProperty<ChartSeries> *list, ChartSeries *series)
{
    auto *plot = static_cast<ChartPlot *>(list->object);
    plot->m_series.append(series);
    connect(series, &ChartSeries::samplesChanged, plot, &ChartPlot::change);
    connect(series, &ChartSeries::looksChanged, plot, &ChartPlot::change);
    plot->change();
}

qsizetype ChartPlot::seriesCount(QQmlListProperty<ChartSeries> *list)
{
    return static_cast<ChartPlot *>(list->object)->m_series.size();
}

ChartSeries *ChartPlot::seriesAt(QQmlListProperty<ChartSeries> *list, qsizetype index)
{
    return static_cast<ChartPlot *>(list->object)->m_series.at(index);
}

void ChartPlot::clearSeries(QQmlListProperty<ChartSeries> *list)
{
    auto *plot = static_cast<ChartPlot *>(list->object);
    for (ChartSeries *series : std::as_const(plot->m_series))
        series->disconnect(plot);
    plot->m_series.clear();
    plot->change();
}

void ChartPlot::setMarks(QAbstractItemModel *marks)
{
    follow(m_marks, marks);
}

void ChartPlot::setSpans(QAbstractItemModel *spans)
{
    follow(m_spans, spans);
}

void ChartPlot::follow(QPointer<QAbstractItemModel> &now, QAbstractItemModel *next)
{
    if (now == next)
        return;
    if (now)
        now->disconnect(this);
    now = next;
    if (next) {
        connect(next, &QAbstractItemModel::modelReset, this, &ChartPlot::change);
        connect(next, &QAbstractItemModel::rowsInserted, this, &ChartPlot::change);
        connect(next, &QAbstractItemModel::rowsRemoved, this, &ChartPlot::change);
        connect(next, &QAbstractItemModel::dataChanged, this, &ChartPlot::change);
        connect(next, &QObject::destroyed, this, &ChartPlot::change);
    }
    change();
}

void ChartPlot::setPercent(bool percent)
{
    m_isPercent = percent;
    change();
}

void ChartPlot::setYearless(bool yearless)
{
    m_isYearless = yearless;
    change();
}

QPointF ChartPlot::position(qint64 day, double value) const
{
    return {span().position(QDate::fromJulianDay(day)), height() * (1 - value / double(m_scale.top))};
}

std::vector<QPointF> ChartPlot::points(const ChartSeries &series) const
{
    std::vector<QPointF> points;
    points.reserve(series.samples().size());
    for (const ChartSeries::Sample &sample : series.samples())
        points.push_back(position(sample.day, sample.value));
    return points;
}

void ChartPlot::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    change();
}

void ChartPlot::componentComplete()
{
    QQuickItem::componentComplete();
    change();
}

TimeSpan ChartPlot::span() const
{
    return {QDate::fromJulianDay(m_from), QDate::fromJulianDay(m_to), width()};
}

void ChartPlot::change()
{
    if (isComponentComplete())
        polish();
}

void ChartPlot::updatePolish()
{
    if (m_to <= m_from)
        return;
    const std::vector<TimedRow> marks = timedRows(m_marks, m_from, m_to);
    double most = greatestValue();
    for (const TimedRow &mark : marks)
        most = std::max(most, mark.value);
    const auto margins = [this] { return std::tuple(m_countLabelWidth, m_endLabelWidth, m_spanLines); };
    const auto before = margins();
    layOutAxes(most);
    layOutSpans();
    layOutEndLabels();
    layOutMarks(marks);
    Q_EMIT laidOut();
    Q_EMIT probed();
    if (before != margins())
        Q_EMIT marginsChanged();
}

double ChartPlot::greatestValue() const
{
    double most = 0;
    for (const ChartSeries *series : m_series) {
        for (const ChartSeries::Sample &sample : series->samples()) {
            if (sample.day >= m_from && sample.day <= m_to)
                most = std::max({most, sample.value, sample.high});
        }
    }
    return most;
}

void ChartPlot::layOutAxes(double most)
{
    const QLocale locale;
    m_scale = countScale(qint64(std::ceil(most)), height(), std::max(leastTickGap, height() / mostTicks));
    if (m_isPercent)
        m_scale.top = std::min(m_scale.top, qint64(wholePercent));
    QVariantList countTicks;
    m_countLabelWidth = 0;
    for (const qint64 value : m_scale.ticks()) {
        const QString text = m_isPercent ? tr("%1 %", "a share").arg(locale.toString(value)) : locale.toString(value);
        countTicks.append(QVariant::fromValue(AxisTick{position(m_from, double(value)).y(), text}));
        m_countLabelWidth = std::max(m_countLabelWidth, textWidth(m_font, text));
    }
    m_countTicks.set(countTicks);
    QVariantList timeTicks;
    const auto widthOf = [this](const QString &text) { return textWidth(m_font, text); };
    for (const TimeTick &tick : charts::timeTicks(span(), locale, widthOf)) {
        const QString month = locale.standaloneMonthName(tick.date.month(), QLocale::ShortFormat);
        timeTicks.append(QVariant::fromValue(AxisTick{tick.position, m_isYearless ? month : tick.label}));
    }
    m_timeTicks.set(timeTicks);
}

void ChartPlot::layOutSpans()
{
    QVariantList spans;
    for (const PlacedSpan &placed : placeSpans(*this, timedRows(m_spans, m_from, m_to), m_spanLines))
        spans.append(QVariant::fromValue(placed));
    m_placedSpans.set(spans);
}

void ChartPlot::layOutEndLabels()
{
    const double labelHeight = QFontMetricsF(m_labelFont).height();
    std::vector<SeriesReading> labels;
    QVariantList placed;
    m_endLabelWidth = 0;
    for (const ChartSeries *series : std::as_const(m_series)) {
        const ChartSeries::Sample *last = series->nearest(m_to);
        const QString text = !last || !series->label.isEmpty() ? series->label : last->text;
        if (!last || text.isEmpty())
            continue;
        const QPointF end = position(last->day, last->value);
        if (end.x() < width() - labelGap) {
            placed.append(QVariant::fromValue(innerLabel({end.x(), end.y(), text, series->color}, boxesOf(placed))));
            continue;
        }
        labels.push_back({end.x() + labelGap, end.y() - labelHeight / 2, text, series->color});
        m_endLabelWidth = std::max(m_endLabelWidth, textWidth(m_labelFont, text));
    }
    std::sort(labels.begin(), labels.end(), [](const auto &one, const auto &other) { return one.y < other.y; });
    std::vector<double> edges;
    for (const SeriesReading &label : labels)
        edges.push_back(label.y);
    spread(edges, labelHeight, -labelHeight / 2, height() + labelHeight / 2);

    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i].y = edges[i];
        placed.append(QVariant::fromValue(labels[i]));
    }
    m_endLabels.set(placed);
}

// A line that ends within the plot has its label where no line passes.
SeriesReading ChartPlot::innerLabel(const SeriesReading &label, std::vector<QRectF> others) const
{
    const QRectF bounds(0, 0, width(), height());
    const QSizeF size(textWidth(m_labelFont, label.text), QFontMetricsF(m_labelFont).height());
    const QPointF before(label.x - size.width() / 2 - 2, label.y); // not over what lies ahead
    const QRectF place = placeLabel(before, size, bounds, {boxesOfLines(), {}, std::move(others)});
    return {place.x(), place.y(), label.text, label.color};
}

std::vector<QRectF> ChartPlot::boxesOf(const QVariantList &labels) const
{
    const double height = QFontMetricsF(m_labelFont).height();
    std::vector<QRectF> boxes;
    for (const QVariant &label : labels) {
        const auto reading = label.value<SeriesReading>();
        boxes.emplace_back(reading.x, reading.y, textWidth(m_labelFont, reading.text), height);
    }
    return boxes;
}

void ChartPlot::layOutMarks(const std::vector<TimedRow> &marks)
{
    const double labelHeight = QFontMetricsF(m_labelFont).height();
    const double above = m_spanLines > 0 ? 0 : labelHeight; // where the names of the spans are not
    const QRectF bounds(0, -above, width(), height() + above);
    QVariantList placed;
    for (const PlacedMark &mark : placeMarks(*this, marks, bounds, {boxesOfLines(), {}, boxesOf(m_endLabels.rows())}))
        placed.append(QVariant::fromValue(mark));
    m_placedMarks.set(placed);
}

std::vector<QRectF> ChartPlot::boxesOfLines() const
{
    std::vector<QRectF> boxes;
    for (const ChartSeries *series : std::as_const(m_series)) {
        const std::vector<QPointF> line = points(*series);
        for (std::size_t i = 1; i < line.size(); ++i)
            boxes.push_back(QRectF(line[i - 1], line[i]).normalized().adjusted(-1, -2, 1, 2));
    }
    return boxes;
}

} // namespace chapterhouse::charts
