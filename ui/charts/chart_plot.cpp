// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/charts/curve_geometry.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>

namespace chapterhouse::charts {

namespace {

// Few enough lines to read the curve between them.
constexpr double leastTickGap = 36;
constexpr double mostTicks = 8;
constexpr double ringRadius = 6;

double measure(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace

ChartPlot::ChartPlot(QQuickItem *parent) : QQuickItem(parent) { }

void ChartPlot::setFrom(int day)
{
    m_from = day;
    layOut();
}

void ChartPlot::setTo(int day)
{
    m_to = day;
    layOut();
}

void ChartPlot::setFont(const QFont &font)
{
    m_font = font;
    layOut();
}

void ChartPlot::setLabelFont(const QFont &font)
{
    m_labelFont = font;
    layOut();
}

QQmlListProperty<ChartSeries> ChartPlot::series()
{
    return {this, nullptr, &appendSeries, &seriesCount, &seriesAt, &clearSeries};
}

void ChartPlot::appendSeries(QQmlListProperty<ChartSeries> *list, ChartSeries *series)
{
    auto *plot = static_cast<ChartPlot *>(list->object);
    plot->m_series.append(series);
    connect(series, &ChartSeries::samplesChanged, plot, &ChartPlot::layOut);
    connect(series, &ChartSeries::looksChanged, plot, &ChartPlot::layOut);
    plot->layOut();
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
    plot->layOut();
}

void ChartPlot::setMarks(QAbstractItemModel *marks)
{
    if (m_marks == marks)
        return;
    if (m_marks)
        m_marks->disconnect(this);
    m_marks = marks;
    if (marks) {
        connect(marks, &QAbstractItemModel::modelReset, this, &ChartPlot::layOut);
        connect(marks, &QAbstractItemModel::rowsInserted, this, &ChartPlot::layOut);
        connect(marks, &QAbstractItemModel::rowsRemoved, this, &ChartPlot::layOut);
        connect(marks, &QAbstractItemModel::dataChanged, this, &ChartPlot::layOut);
        connect(marks, &QObject::destroyed, this, &ChartPlot::layOut);
    }
    layOut();
}

QPointF ChartPlot::position(qint64 day, qint64 value) const
{
    return {span().position(QDate::fromJulianDay(day)), height() * (1 - double(value) / double(m_scale.top))};
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
    layOut();
}

void ChartPlot::componentComplete()
{
    QQuickItem::componentComplete();
    layOut();
}

TimeSpan ChartPlot::span() const
{
    return {QDate::fromJulianDay(m_from), QDate::fromJulianDay(m_to), width()};
}

void ChartPlot::layOut()
{
    if (!isComponentComplete() || m_to <= m_from)
        return;
    const std::vector<Mark> marks = visibleMarks();
    qint64 most = 0;
    for (const Mark &mark : marks)
        most = std::max(most, mark.value);
    for (const ChartSeries *series : std::as_const(m_series)) {
        for (const ChartSeries::Sample &sample : series->samples()) {
            if (sample.day >= m_from && sample.day <= m_to)
                most = std::max(most, sample.value);
        }
    }
    const std::pair margins(m_countLabelWidth, m_endLabelWidth);
    layOutAxes(most);
    layOutEndLabels();
    layOutMarks(marks);
    Q_EMIT laidOut();
    Q_EMIT probed();
    // Later: it changes the size, and what listens to laidOut() must not be overtaken by the next layout.
    if (margins != std::pair(m_countLabelWidth, m_endLabelWidth))
        QMetaObject::invokeMethod(this, &ChartPlot::marginsChanged, Qt::QueuedConnection);
}

void ChartPlot::layOutAxes(qint64 most)
{
    const QLocale locale;
    m_scale = countScale(most, height(), std::max(leastTickGap, height() / mostTicks));
    m_countTicks.clear();
    m_countLabelWidth = 0;
    for (const qint64 value : m_scale.ticks()) {
        const QString text = locale.toString(value);
        m_countTicks.append(QVariant::fromValue(AxisTick{position(m_from, value).y(), text}));
        m_countLabelWidth = std::max(m_countLabelWidth, measure(m_font, text));
    }
    m_timeTicks.clear();
    const auto widthOf = [this](const QString &text) { return measure(m_font, text); };
    for (const TimeTick &tick : charts::timeTicks(span(), locale, widthOf))
        m_timeTicks.append(QVariant::fromValue(AxisTick{tick.position, tick.label}));
}

void ChartPlot::layOutEndLabels()
{
    const double labelHeight = QFontMetricsF(m_labelFont).height();
    std::vector<SeriesReading> labels;
    m_endLabelWidth = 0;
    for (const ChartSeries *series : std::as_const(m_series)) {
        const ChartSeries::Sample *last = series->nearest(m_to);
        if (!last || last->text.isEmpty())
            continue;
        const QPointF end = position(last->day, last->value);
        labels.push_back({end.x(), end.y() - labelHeight / 2, last->text, series->color});
        m_endLabelWidth = std::max(m_endLabelWidth, measure(m_labelFont, last->text));
    }
    std::sort(labels.begin(), labels.end(), [](const auto &one, const auto &other) { return one.y < other.y; });
    std::vector<double> edges;
    for (const SeriesReading &label : labels)
        edges.push_back(label.y);
    spread(edges, labelHeight, -labelHeight / 2, height() + labelHeight / 2);

    m_endLabels.clear();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i].y = edges[i];
        m_endLabels.append(QVariant::fromValue(labels[i]));
    }
}

std::vector<ChartPlot::Mark> ChartPlot::visibleMarks() const
{
    std::vector<Mark> marks;
    if (!m_marks)
        return marks;
    const auto names = m_marks->roleNames();
    const auto read = [&](const QModelIndex &index, const char *role) { return index.data(names.key(role, -1)); };
    for (int row = 0; row < m_marks->rowCount(); ++row) {
        const QModelIndex index = m_marks->index(row, 0);
        Mark mark{read(index, "fromDay").toLongLong(), read(index, "untilDay").toLongLong(),
                  read(index, "value").toLongLong(), read(index, "text").toString(),
                  read(index, "description").toString()};
        if (mark.fromDay <= m_to && mark.untilDay >= m_from)
            marks.push_back(std::move(mark));
    }
    return marks;
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

std::vector<PlacedMark> ChartPlot::ringsOf(const std::vector<Mark> &marks) const
{
    // Figures for the same time share its width, so that their rings do not cover each other.
    std::map<std::pair<qint64, qint64>, int> sharing;
    for (const Mark &mark : marks)
        ++sharing[{mark.fromDay, mark.untilDay}];

    std::map<std::pair<qint64, qint64>, int> placed;
    std::vector<PlacedMark> rings;
    for (const Mark &mark : marks) {
        const std::pair time(mark.fromDay, mark.untilDay);
        const QPointF left = position(std::max<qint64>(mark.fromDay, m_from), mark.value);
        const QPointF right = position(std::min<qint64>(mark.untilDay + 1, m_to), mark.value);
        const double share = double(++placed[time]) / double(sharing[time] + 1);
        const double x = left.x() + (right.x() - left.x()) * share;
        rings.push_back({x, left.y(), left.x(), right.x(), {}, mark.text, mark.description});
    }
    std::sort(rings.begin(), rings.end(), [](const auto &one, const auto &other) { return one.x < other.x; });
    return rings;
}

void ChartPlot::layOutMarks(const std::vector<Mark> &marks)
{
    const double labelHeight = QFontMetricsF(m_labelFont).height();
    const QRectF bounds(0, -labelHeight, width(), height() + labelHeight);
    std::vector<PlacedMark> rings = ringsOf(marks);
    Obstacles obstacles{boxesOfLines(), {}, {}};
    for (const PlacedMark &ring : rings)
        obstacles.shapes.emplace_back(ring.x - ringRadius, ring.y - ringRadius, 2 * ringRadius, 2 * ringRadius);
    for (const QVariant &label : std::as_const(m_endLabels))
        obstacles.labels.emplace_back(width(), label.value<SeriesReading>().y, m_endLabelWidth, labelHeight);

    // From the right to the left: a label leaves the way up free to the rings that still need theirs.
    m_placedMarks.clear();
    for (auto ring = rings.rbegin(); ring != rings.rend(); ++ring) {
        Obstacles around = obstacles;
        for (auto next = std::next(ring); next != rings.rend(); ++next)
            around.shapes.emplace_back(next->x - 2, bounds.top(), 4, next->y - bounds.top());
        const QSizeF size(measure(m_labelFont, ring->text) + 8, labelHeight);
        ring->label = placeLabel({ring->x, ring->y}, size, bounds, around);
        obstacles.labels.push_back(ring->label);
        obstacles.labels.emplace_back(ring->x - 1, ring->label.bottom(), 2,
                                      std::max(0.0, ring->y - ring->label.bottom()));
        m_placedMarks.prepend(QVariant::fromValue(*ring));
    }
}

std::vector<qint64> ChartPlot::knownDays() const
{
    std::vector<qint64> days;
    for (const ChartSeries *series : std::as_const(m_series)) {
        for (const ChartSeries::Sample &sample : series->samples()) {
            if (sample.day >= m_from && sample.day <= m_to)
                days.push_back(sample.day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

qreal ChartPlot::probeX() const
{
    return m_probedDay ? position(*m_probedDay, 0).x() : 0;
}

QString ChartPlot::probeTitle() const
{
    return m_probedDay ? monthText(QDate::fromJulianDay(*m_probedDay), QLocale()) : QString();
}

QString ChartPlot::probeText() const
{
    QStringList parts(probeTitle());
    for (const QVariant &reading : readings())
        parts.append(reading.value<SeriesReading>().text);
    return m_probedDay ? parts.join(QStringLiteral(", ")) : QString();
}

QVariantList ChartPlot::readings() const
{
    QVariantList readings;
    for (const ChartSeries *series : m_series) {
        const ChartSeries::Sample *sample = m_probedDay ? series->nearest(*m_probedDay) : nullptr;
        if (!sample)
            continue;
        const QPointF point = position(sample->day, sample->value);
        readings.append(QVariant::fromValue(SeriesReading{point.x(), point.y(), sample->text, series->color}));
    }
    return readings;
}

void ChartPlot::probeAt(qreal x)
{
    const std::vector<qint64> days = knownDays();
    const auto nearer = [&](qint64 one, qint64 other) {
        return std::abs(position(one, 0).x() - x) < std::abs(position(other, 0).x() - x);
    };
    const auto nearest = std::min_element(days.begin(), days.end(), nearer);
    if (nearest == days.end() || m_probedDay == *nearest)
        return;
    m_probedDay = *nearest;
    Q_EMIT probed();
}

void ChartPlot::moveProbe(int step)
{
    const std::vector<qint64> days = knownDays();
    if (days.empty())
        return;
    const auto last = qsizetype(days.size()) - 1;
    const qint64 day = m_probedDay.value_or(step < 0 ? days.back() + 1 : days.front() - 1);
    const auto at = std::lower_bound(days.begin(), days.end(), day) - days.begin();
    const bool isKnown = at <= last && days[std::size_t(at)] == day;
    const auto next = at + step - (!isKnown && step > 0 ? 1 : 0);
    m_probedDay = days[std::size_t(std::clamp<qsizetype>(next, 0, last))];
    Q_EMIT probed();
}

void ChartPlot::probeFirst()
{
    m_probedDay.reset();
    moveProbe(1);
}

void ChartPlot::probeLast()
{
    m_probedDay.reset();
    moveProbe(-1);
}

void ChartPlot::stopProbing()
{
    m_probedDay.reset();
    Q_EMIT probed();
}

} // namespace chapterhouse::charts
