// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/movement_chart.h"

#include "app/figures/academic_year.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/signed_number.h"
#include "app/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chapterhouse::app {

namespace {

constexpr std::size_t mostMonths = 36; ///< that are drawn apart
constexpr std::size_t namedMonths = 12; ///< of which each has its name on the axis

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MovementChart)
};

/// A month, or a term.
struct Span {
    QDate first;
    QDate last; ///< first of its last month
    QDate day; ///< its last day, or the one that is looked at
    int joined = 0;
    int left = 0;

    Period period() const { return {first, day.addDays(1)}; }
};

QDate beginOfTerm(QDate month)
{
    return {month.year(), month.month() < firstAcademicMonth ? 1 : firstAcademicMonth, 1};
}

std::vector<Span> spansOf(const std::vector<MonthFigures> &all, std::size_t count)
{
    std::vector<Span> spans;
    for (auto month = all.end() - qptrdiff(std::min(count, all.size())); month != all.end(); ++month) {
        const QDate first = count > mostMonths ? beginOfTerm(month->month) : month->month;
        if (spans.empty() || spans.back().first != first)
            spans.push_back({first, {}, {}, 0, 0});
        spans.back().last = month->month;
        spans.back().day = month->day;
        spans.back().joined += month->joined;
        spans.back().left += month->left;
    }
    return spans;
}

/// The same as they may be told.
std::vector<Span> toldSpans(std::vector<Span> spans, bool isByTerm, const ToldMovement &told)
{
    for (Span &span : spans) {
        const MonthFigures month{span.first, {}, 0, 0, 0, 0, 0, span.joined, span.left};
        const MonthFigures toldMonth = told.month(month);
        const Movement moved =
            isByTerm ? told.term(span.first, {span.joined, span.left}) : Movement{toldMonth.joined, toldMonth.left};
        span.joined = moved.joined;
        span.left = moved.left;
    }
    return spans;
}

QString monthName(QDate month, QLocale::FormatType length = QLocale::LongFormat)
{
    return QLocale().standaloneMonthName(month.month(), length);
}

QString titleOf(const Span &span)
{
    if (span.first == span.last)
        return Text::tr("%1 %2", "month and year").arg(monthName(span.first), QString::number(span.first.year()));
    return Text::tr("%1 to %2 %3", "two months and their year")
        .arg(monthName(span.first), monthName(span.last), QString::number(span.first.year()));
}

QString labelOf(const std::vector<Span> &spans, std::size_t place)
{
    const QDate first = spans[place].first;
    if (first.month() == 1)
        return QString::number(first.year());
    return spans.size() <= namedMonths ? monthName(first, QLocale::ShortFormat) : QString();
}

/// 1, 2 or 5 times a power of ten, so that the axis has about four steps.
int stepFor(double length)
{
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (length / (factor * power) <= 4)
                return factor * power;
        }
    }
}

class Axis {
public:
    Axis(const std::vector<Span> &spans, const PeopleWords &words)
    {
        double up = 0;
        double down = 0;
        for (const Span &span : spans) {
            up = std::max(up, words.drawn(span.joined));
            down = std::max(down, words.drawn(span.left));
        }
        m_step = stepFor(std::max(1.0, up + down));
        m_up = std::max(1, int(std::ceil(up / m_step))) * m_step;
        m_down = int(std::ceil(down / m_step)) * m_step;
    }
    double length(double value) const { return value / (m_up + m_down); }
    double zero() const { return length(m_up); }
    std::vector<ChartTick> ticks() const
    {
        std::vector<ChartTick> ticks;
        for (int value = -m_down; value <= m_up; value += m_step)
            ticks.push_back({number(std::abs(value)), length(m_up - value)});
        return ticks;
    }

private:
    int m_step = 1;
    int m_up = 1;
    int m_down = 0;
};

QString netText(const SharedCount &net)
{
    return net.isMasked ? Text::tr("net too small to tell") : Text::tr("net %1").arg(signedNumber(net.value));
}

QString detailOf(const Span &span, const PeopleWords &words)
{
    return Text::tr("%1 joined, %2 left, %3", "counts of people, and what remains")
        .arg(words.count(span.joined), words.count(span.left),
             netText(words.suppression().change(span.left, span.joined)));
}

MotionBar barOf(const Span &span, const Axis &axis, const PeopleWords &words)
{
    const SharedCount net = words.suppression().change(span.left, span.joined);
    MotionBar bar;
    bar.joined = axis.length(words.drawn(span.joined));
    bar.left = axis.length(words.drawn(span.left));
    bar.net = axis.length(net.value);
    bar.hasNet = !net.isMasked;
    bar.title = titleOf(span);
    bar.detail = detailOf(span, words);
    return bar;
}

QString summaryOf(const std::vector<Span> &spans, const PeopleWords &words)
{
    if (spans.empty())
        return {};
    Span sum = spans.front();
    for (auto span = spans.begin() + 1; span != spans.end(); ++span) {
        sum.joined += span->joined;
        sum.left += span->left;
    }
    return Text::tr("Since %1: %2.", "a month, and what happened")
        .arg(titleOf({sum.first, sum.first, {}, 0, 0}), detailOf(sum, words));
}

} // namespace

MovementChart movementChart(const std::vector<MonthFigures> &all, int months, const PeopleWords &words,
                            const ToldMovement &told)
{
    const std::size_t count = months > 0 ? std::size_t(months) : all.size();
    const std::vector<Span> exact = spansOf(all, count);
    const std::vector<Span> spans = toldSpans(exact, count > mostMonths, told.through(words.suppression()));
    const Axis axis(spans, words);
    MovementChart chart;
    chart.ticks = axis.ticks();
    chart.zero = axis.zero();
    chart.summary = summaryOf(exact, words);
    chart.table.name = QStringLiteral("joined-and-left");
    chart.table.columns = {{QStringLiteral("period"), Text::tr("Period"), false},
                           {QStringLiteral("joined"), nameOf(Figure::Joined)},
                           {QStringLiteral("left"), nameOf(Figure::Left)},
                           {QStringLiteral("net"), nameOf(Figure::Net)}};
    for (std::size_t place = 0; place < spans.size(); ++place) {
        const Span &span = spans[place];
        chart.bars.push_back(barOf(span, axis, words));
        chart.bars.back().label = labelOf(spans, place);
        chart.table.rows.push_back({words.coded(titleOf(span), span.first.toString(QStringLiteral("yyyy-MM"))),
                                    words.cell(span.joined, {PeopleFigure::Joined, span.period()}),
                                    words.cell(span.left, {PeopleFigure::Left, span.period()}),
                                    words.cell(words.suppression().change(span.left, span.joined))});
    }
    return chart;
}

} // namespace chapterhouse::app
