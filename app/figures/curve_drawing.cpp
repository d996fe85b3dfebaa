// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/curve_drawing.h"
#include "app/figures/academic_year.h"
#include "app/figures/told_parts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chapterhouse::app {

namespace {

using Pace = CurveChoice::Pace;
using Against = CurveChoice::Against;
using Periods = std::vector<GrowthPeriod>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CurveDrawing)
};

Turnover sumOf(std::span<const GrowthPeriod> periods, Counted counted)
{
    Turnover sum;
    for (const GrowthPeriod &period : periods) {
        const Turnover change = period.change(counted);
        sum.appeared += change.appeared;
        sum.returned += change.returned;
        sum.lost += change.lost;
    }
    return sum;
}

/// The line starts from nothing, at the end of the month before.
Periods fromNothing(const Periods &months)
{
    Periods periods = months;
    if (months.empty())
        return periods;
    GrowthPeriod before;
    before.from = months.front().from.addMonths(-1);
    before.figures.month = before.from;
    before.figures.day = months.front().from.addDays(-1);
    before.eligibleSchools = months.front().eligibleSchools;
    before.eligibleStates = months.front().eligibleStates;
    periods.insert(periods.begin(), before);
    return periods;
}

class Drawer {
public:
    Drawer(const GrowthFigures &figures, const CurveChoice &choice, const Suppression &suppression,
           const Happenings &happenings)
        : m_figures(figures)
        , m_choice(choice)
        , m_suppression(suppression)
        , m_words(choice.counted, suppression)
        , m_happenings(happenings)
    {
    }

    CurveDrawing draw()
    {
        const QDate date = m_figures.date;
        m_drawing.to = date;
        m_drawing.from = m_choice.from.isValid() ? m_choice.from : date.addYears(-1);
        if (m_figures.months.empty()) {
            m_drawing.summary = Text::tr("There is nothing to show yet.");
            return std::move(m_drawing);
        }
        if (!m_choice.from.isValid())
            m_drawing.from = beginOfCurve(m_figures.months.front().from, date);
        switch (m_choice.against) {
        case Against::Nothing:
            drawAlone();
            break;
        case Against::Year:
            drawYears();
            break;
        case Against::Region:
            drawRegions();
            break;
        }
        return std::move(m_drawing);
    }

private:
    Periods cut(const Periods &months) const { return m_choice.pace == Pace::PerTerm ? byTerm(months) : months; }

    Periods points(const Periods &months) const
    {
        return m_choice.pace == Pace::MonthEnd ? fromNothing(months) : cut(months);
    }

    /// Points, or periods, as they may be told. Sums are made of the months themselves.
    Periods told(Periods periods, const ToldMovement &movement) const
    {
        return movement.through(m_suppression).periods(std::move(periods), m_choice.pace == Pace::PerTerm);
    }
    Periods told(Periods periods) const { return told(std::move(periods), m_figures.told); }

    int countOf(const GrowthPeriod &period) const
    {
        return m_choice.pace == Pace::MonthEnd ? period.count(m_choice.counted)
                                               : period.change(m_choice.counted).appeared;
    }

    QString textOf(int count) const
    {
        return m_choice.pace == Pace::MonthEnd ? m_words.count(count) : m_words.appeared(count);
    }

    QString titleOf(QDate day) const { return m_choice.pace == Pace::PerTerm ? termName(day) : monthName(day); }

    CurvePoint pointOf(const GrowthPeriod &period, const QString &lineName) const
    {
        const int count = countOf(period);
        const int whole = period.eligible(m_choice.counted);
        CurvePoint point;
        point.day = period.figures.day;
        point.period = {period.from, period.figures.day.addDays(1)};
        point.value = m_choice.asShare ? percentOf(count, whole) : m_words.drawn(count);
        point.text = m_choice.asShare ? m_words.share(count, whole) : textOf(count);
        point.figure = m_choice.asShare ? percentText(point.value) : m_words.number(count);
        if (!lineName.isEmpty())
            point.text = Text::tr("%1: %2", "which line, and what it says").arg(lineName, point.text);
        point.title = titleOf(period.from);
        point.isUntold = m_words.isUntold(count);
        point.low = point.high = point.value;
        return point;
    }

    static double percentOf(double part, double whole) { return whole > 0 ? 100 * part / whole : 0; }

    static QString endLabel(const QString &lineName, const std::vector<CurvePoint> &line)
    {
        if (line.empty() || lineName.isEmpty())
            return {};
        return Text::tr("%1: %2", "which line, and what it says").arg(lineName, line.back().figure);
    }

    static QString percentText(double percent)
    {
        return Text::tr("%1 %", "a share").arg(QLocale().toString(percent, 'f', 1));
    }

    void drawAlone()
    {
        for (const GrowthPeriod &period : told(points(m_figures.months))) {
            m_drawing.line.push_back(pointOf(period, {}));
            m_drawing.line.back().note = noteOf(period);
        }
        const Periods periods = cut(m_figures.months);
        for (const GrowthPeriod &period : told(periods))
            m_drawing.bars.push_back(barOf(period));
        if (m_choice.asShare)
            m_drawing.lineLabel = m_drawing.line.back().figure;
        m_drawing.summary = summaryAlone(periods);
        const Forecast *forecast = m_figures.forecast(m_choice.counted);
        if (forecast && m_choice.isProjecting && m_choice.pace == Pace::MonthEnd && forecast->projection.isKnown())
            drawProjection(forecast->projection);
    }

    QString noteOf(const GrowthPeriod &period) const
    {
        QStringList parts(m_words.turnover(period.change(m_choice.counted)));
        for (const QString &name : m_happenings(period.from, period.figures.day))
            parts << Text::tr("push: %1").arg(name);
        return parts.join(QLatin1String(", "));
    }

    ChangeBar barOf(const GrowthPeriod &period) const
    {
        const Turnover change = period.change(m_choice.counted);
        return {
            period.from,
            period.figures.day,
            m_words.drawn(change.appeared),
            m_words.drawn(change.returned),
            m_words.drawn(change.lost),
            Text::tr("%1: %2", "a month, and what happened in it").arg(titleOf(period.from), m_words.turnover(change))};
    }

    void drawProjection(const Projection &projection)
    {
        const double whole = projection.last().ceiling;
        const auto drawn = [&](double count) { return m_choice.asShare ? percentOf(count, whole) : count; };
        CurvePoint now = m_drawing.line.back();
        now.text.clear(); // the line says it
        now.note.clear();
        m_drawing.projection.push_back(now);
        for (const Projection::Count &count : projection.nextMonths()) {
            CurvePoint point;
            point.day = count.day;
            point.value = drawn(count.value);
            point.low = drawn(count.low);
            point.high = drawn(count.high);
            point.title = monthName(count.day);
            point.text = m_choice.asShare
                ? Text::tr("%1 projected, %2 to %3", "a count or share, and the band")
                      .arg(percentText(point.value), percentText(point.low), percentText(point.high))
                : m_words.projected(count);
            m_drawing.projection.push_back(point);
        }
        const CurvePoint &last = m_drawing.projection.back();
        m_drawing.projectedLabel =
            Text::tr("about %1", "a projected count")
                .arg(m_choice.asShare ? percentText(last.value) : m_words.number(qRound(last.value)));
        m_drawing.to = last.day;
    }

    std::span<const GrowthPeriod> shown(const Periods &periods) const
    {
        const auto first = std::find_if(periods.begin(), periods.end(), [this](const GrowthPeriod &period) {
            return period.figures.day >= m_drawing.from;
        });
        return std::span(periods).subspan(std::size_t(first - periods.begin()));
    }

    QString summaryAlone(const Periods &periods) const
    {
        const auto seen = shown(periods);
        if (seen.empty())
            return {};
        const Periods toldOnes = told({seen.begin(), seen.end()});
        const auto most =
            std::max_element(toldOnes.begin(), toldOnes.end(), [this](const auto &one, const auto &other) {
                return m_words.told(countOf(one)) < m_words.told(countOf(other));
            });
        if (m_choice.pace != Pace::MonthEnd)
            return m_words.pace(sumOf(seen, m_choice.counted), titleOf(seen.front().from), titleOf(seen.back().from),
                                countOf(*most), titleOf(most->from));
        if (seen.size() == 1)
            return Text::tr("%1 in %2.", "52 chapters in August 2020")
                .arg(textOf(countOf(seen.back())), titleOf(seen.back().from));
        return m_words.growth(seen.front(), seen.back(), *most, sumOf(seen.subspan(1), m_choice.counted));
    }

    /// Those of an academic year; with the state that it began with, where that is asked for.
    Periods ofYear(int year) const
    {
        const QDate begin(year, 8, 1);
        Periods periods;
        for (const GrowthPeriod &period : points(m_figures.months)) {
            const QDate day = period.figures.day;
            const bool isBefore = m_choice.pace == Pace::MonthEnd && day == begin.addDays(-1);
            if (isBefore || (day >= begin && day < begin.addYears(1)))
                periods.push_back(period);
        }
        return periods;
    }

    QString titleWithoutYear(QDate day) const
    {
        if (m_choice.pace == Pace::PerTerm)
            return day.month() < 8 ? Text::tr("Spring", "academic term") : Text::tr("Fall", "academic term");
        return QLocale().standaloneMonthName(day.month());
    }

    std::vector<CurvePoint> lineOfYear(const Periods &periods, int year, int shift) const
    {
        std::vector<CurvePoint> line;
        for (const GrowthPeriod &period : told(periods)) {
            CurvePoint point = pointOf(period, academicYearName(year));
            point.title = titleWithoutYear(period.from);
            point.day = point.day.addYears(shift);
            line.push_back(point);
        }
        return line;
    }

    void drawYears()
    {
        const int thisYear = academicYear(m_figures.date);
        const int otherYear = m_choice.otherYear;
        const Periods now = ofYear(thisYear);
        const Periods then = ofYear(otherYear);
        m_drawing.from = QDate(thisYear, 8, 1).addDays(m_choice.pace == Pace::MonthEnd ? -1 : 0);
        m_drawing.to = QDate(thisYear + 1, 7, 31);
        m_drawing.line = lineOfYear(now, thisYear, 0);
        m_drawing.other = lineOfYear(then, otherYear, thisYear - otherYear);
        m_drawing.lineLabel = endLabel(academicYearName(thisYear), m_drawing.line);
        m_drawing.otherLabel = endLabel(academicYearName(otherYear), m_drawing.other);
        Periods upToNow; // of the other year
        for (const GrowthPeriod &period : then) {
            if (period.from.addYears(thisYear - otherYear) <= m_figures.date)
                upToNow.push_back(period);
        }
        m_drawing.summary = Text::tr("%1, and at the same time of the year %2.", "two academic years and their counts")
                                .arg(sumUp(academicYearName(thisYear), now, m_figures.told),
                                     sumUp(academicYearName(otherYear), upToNow, m_figures.told));
    }

    int appearedIn(std::span<const GrowthPeriod> periods, const ToldMovement &movement) const
    {
        return m_choice.counted == Counted::Members
            ? movement.through(m_suppression).sum(figuresOf({periods.begin(), periods.end()})).joined
            : sumOf(periods, m_choice.counted).appeared;
    }

    /// "South: 18 chapters": how things stand, or what was new in all.
    QString sumUp(const QString &lineName, std::span<const GrowthPeriod> periods, const ToldMovement &movement) const
    {
        const int count = periods.empty()     ? 0
            : m_choice.pace == Pace::MonthEnd ? countOf(told({periods.back()}, movement).front())
                                              : appearedIn(periods, movement);
        const int whole = periods.empty() ? 0 : periods.back().eligible(m_choice.counted);
        return Text::tr("%1: %2", "which line, and what it says")
            .arg(lineName, m_choice.asShare ? m_words.share(count, whole) : textOf(count));
    }

    void drawRegions()
    {
        std::array<QString, 2> sums;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const Periods &months = m_figures.regions[i];
            const QString &name = m_choice.regionNames[i];
            std::vector<CurvePoint> &line = i == 0 ? m_drawing.line : m_drawing.other;
            for (const GrowthPeriod &period : told(points(months), m_figures.toldRegions[i]))
                line.push_back(pointOf(period, name));
            (i == 0 ? m_drawing.lineLabel : m_drawing.otherLabel) = endLabel(name, line);
            const Periods periods = cut(months);
            sums[i] = sumUp(name, shown(periods), m_figures.toldRegions[i]);
        }
        m_drawing.summary = Text::tr("%1; %2.", "two regions and their counts").arg(sums[0], sums[1]);
    }

    const GrowthFigures &m_figures;
    const CurveChoice &m_choice;
    Suppression m_suppression;
    GrowthWords m_words;
    const Happenings &m_happenings;
    CurveDrawing m_drawing;
};

} // namespace

Forecast forecast(std::span<const GrowthPeriod> months, Counted counted)
{
    std::vector<Observation> past;
    for (const GrowthPeriod &month : months)
        past.push_back({month.figures.day, month.count(counted), month.eligible(counted)});
    return {Projection(past), backTest(past)};
}

const Forecast *GrowthFigures::forecast(Counted counted) const
{
    if (counted == Counted::Chapters)
        return &chapters;
    return counted == Counted::Schools ? &schools : nullptr;
}

GrowthFigures growthFigures(const RosterIndex::Pointer &index, QDate date, const std::array<QStringList, 2> &regions,
                            Suppression suppression, const std::vector<QStringList> &own)
{
    GrowthFigures figures;
    figures.date = date;
    figures.months = growthByMonth(Scope(index), date);
    figures.told = ToldMovement(figures.months, suppression);
    figures.chapters = forecast(figures.months, Counted::Chapters);
    figures.schools = forecast(figures.months, Counted::Schools);
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].isEmpty())
            continue;
        RosterFilter filter;
        filter.states.assign(regions[i].begin(), regions[i].end());
        figures.regions[i] = growthByMonth(Scope(index, filter), date);
        figures.toldRegions[i] = toldStates(*index, regions[i], own, figuresOf(figures.regions[i]), suppression);
    }
    return figures;
}

CurveDrawing drawCurve(const GrowthFigures &figures, const CurveChoice &choice, const Suppression &suppression,
                       const Happenings &happenings)
{
    return Drawer(figures, choice, suppression, happenings).draw();
}

QDate beginOfCurve(QDate firstMonth, QDate end)
{
    if (firstMonth.addYears(1) > end)
        return firstMonth.addDays(-1);
    return termOf(firstMonth);
}

} // namespace chapterhouse::app
