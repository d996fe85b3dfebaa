// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under the crosshair of a plot.
#include "ui/charts/chart_plot.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace chapterhouse::charts {

std::vector<qint64> ChartPlot::knownDays() const
{
    std::vector<qint64> days;
    std::set<std::pair<int, int>> months; ///< that the series before know
    for (const ChartSeries *series : std::as_const(m_series)) {
        std::set<std::pair<int, int>> more;
        for (const ChartSeries::Sample &sample : series->samples()) {
            const QDate date = QDate::fromJulianDay(sample.day);
            const std::pair month(date.year(), date.month());
            if (sample.day < m_from || sample.day > m_to || months.contains(month))
                continue;
            days.push_back(sample.day);
            more.insert(month);
        }
        months.merge(more);
    }
    std::sort(days.begin(), days.end());
    return days;
}

qreal ChartPlot::probeX() const
{
    return m_probedDay ? position(*m_probedDay, 0).x() : 0;
}

QString ChartPlot::probeTitle() const
{
    if (!m_probedDay)
        return {};
    for (const ChartSeries *series : m_series) {
        const ChartSeries::Sample *sample = series->inMonthOf(*m_probedDay);
        if (sample && !sample->title.isEmpty())
            return sample->title;
    }
    return monthText(QDate::fromJulianDay(*m_probedDay), QLocale());
}

QString ChartPlot::probeNote() const
{
    QStringList notes;
    for (const ChartSeries *series : m_series) {
        const ChartSeries::Sample *sample = m_probedDay ? series->inMonthOf(*m_probedDay) : nullptr;
        if (sample && !sample->note.isEmpty())
            notes.append(sample->note);
    }
    return notes.join(QStringLiteral(", "));
}

QString ChartPlot::probeText() const
{
    QStringList parts(probeTitle());
    for (const QVariant &reading : readings())
        parts.append(reading.value<SeriesReading>().text);
    if (const QString note = probeNote(); !note.isEmpty())
        parts.append(note);
    return m_probedDay ? parts.join(QStringLiteral(", ")) : QString();
}

QVariantList ChartPlot::readings() const
{
    QVariantList readings;
    for (const ChartSeries *series : m_series) {
        const ChartSeries::Sample *sample = m_probedDay ? series->inMonthOf(*m_probedDay) : nullptr;
        if (!sample || sample->text.isEmpty())
            continue;
        const QPointF point = position(sample->day, sample->value);
        readings.append(QVariant::fromValue(SeriesReading{point.x(), point.y(), sample->text, series->color}));
    }
    return readings;
}

void ChartPlot::probeAt(qreal x)
{
    if (qFuzzyCompare(x, m_pointerX))
        return; // it rests there, and the keys have the word
    m_pointerX = x;
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
