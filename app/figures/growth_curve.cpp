// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_curve.h"
#include "app/figures/academic_year.h"

#include "app/figures/curve_table.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/told_parts.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

/// As the list of regions to choose from shows it: a region of one's own may be called as one of the Census.
QString listedName(const StateRegions::Group &group)
{
    if (group.value.startsWith(QLatin1String("own:")))
        return group.name;
    return group.value.startsWith(QLatin1String("division:")) ? GrowthCurve::tr("%1 (Census division)").arg(group.name)
                                                              : GrowthCurve::tr("%1 (Census region)").arg(group.name);
}

Figure figureOf(GrowthCurve::Measure measure)
{
    switch (measure) {
    case GrowthCurve::Chapters:
        return Figure::Chapters;
    case GrowthCurve::Schools:
        return Figure::SchoolsReached;
    case GrowthCurve::States:
        return Figure::StatesReached;
    case GrowthCurve::Members:
        break;
    }
    return Figure::Members;
}

} // namespace

GrowthCurve::GrowthCurve(QObject *parent) : BookOverview(parent)
{
    connect(this, &BookOverview::bookChanged, this, [this] { m_pushes.setBook(book()); });
    connect(this, &BookOverview::shownChanged, this, [this] { m_pushes.setShown(isShown()); });
    connect(&m_pushes, &QAbstractItemModel::modelReset, this, [this] { publish(); });
}

void GrowthCurve::setMeasure(Measure measure)
{
    if (m_measure == measure)
        return;
    m_measure = measure;
    setMarks();
    publish();
}

void GrowthCurve::setPace(Pace pace)
{
    if (m_pace == pace)
        return;
    m_pace = pace;
    setMarks();
    publish();
}

void GrowthCurve::setComparison(Comparison comparison)
{
    if (m_comparison == comparison)
        return;
    m_comparison = comparison;
    ask();
    setMarks();
    publish();
}

void GrowthCurve::setRange(Range range)
{
    if (m_range == range)
        return;
    m_range = range;
    publish();
}

void GrowthCurve::setAsShare(bool asShare)
{
    if (m_asShare == asShare)
        return;
    m_asShare = asShare;
    setMarks();
    publish();
}

void GrowthCurve::setProjecting(bool projecting)
{
    if (m_isProjecting == projecting)
        return;
    m_isProjecting = projecting;
    publish();
}

void GrowthCurve::setOtherYear(int place)
{
    if (m_otherYear == place || place < 0)
        return;
    m_otherYear = place;
    publish();
}

void GrowthCurve::setRegion(std::size_t which, int place)
{
    if (m_region[which] == place || place < 0)
        return;
    m_region[which] = place;
    ask();
}

QStringList GrowthCurve::yearNames() const
{
    QStringList names;
    if (m_figures.months.empty())
        return names;
    const int first = academicYear(m_figures.months.front().from);
    for (int year = academicYear(m_figures.date) - 1; year >= first; --year)
        names << academicYearName(year);
    return names;
}

void GrowthCurve::compute()
{
    readRegions();
    std::array<QStringList, 2> states;
    for (std::size_t i = 0; m_comparison == Regions && i < states.size(); ++i) {
        if (m_region[i] < int(m_regions.groups().size()))
            states[i] = m_regions.groups()[std::size_t(m_region[i])].states;
    }
    workOut(
        [snapshot = snapshot(), date = asOf(), states, suppression = suppression(),
         own = statesOfOwn(m_regions, snapshot()->directory())] {
            return growthFigures(snapshot, date, states, suppression, own);
        },
        [this](GrowthFigures figures) {
            m_figures = std::move(figures);
            m_otherYear = std::clamp(m_otherYear, 0, std::max(0, int(yearNames().size()) - 1));
            m_pushes.setUntil(m_figures.date);
            setMarks();
        });
}

void GrowthCurve::readRegions()
{
    if (!book())
        return;
    m_regions.read(*book(), snapshot()->directory());
    m_regionNames.clear();
    for (const StateRegions::Group &group : m_regions.groups())
        m_regionNames << listedName(group);
}

void GrowthCurve::setMarks()
{
    using Subject = ReferencePointsModel::Subject;
    // One chapter is not to be held against a whole organisation, and counts not against shares or parts.
    const bool isComparable = isNational() && m_pace == MonthEnd && !isShare() && m_comparison == Alone;
    m_marks.setSubject(measure() == Members      ? Subject::Members
                           : measure() == States ? Subject::States
                                                 : Subject::Chapters);
    if (isComparable && snapshot())
        m_marks.set(snapshot()->directory(), asOf());
    else
        m_marks.clear();
}

CurveChoice GrowthCurve::choice() const
{
    CurveChoice choice;
    choice.counted = Counted(measure());
    choice.pace = CurveChoice::Pace(m_pace);
    choice.against = CurveChoice::Against(m_comparison);
    choice.asShare = isShare();
    choice.isProjecting = m_isProjecting;
    choice.otherYear = academicYear(m_figures.date) - 1 - m_otherYear;
    for (std::size_t i = 0; i < choice.regionNames.size(); ++i) {
        if (m_region[i] >= int(m_regions.groups().size()))
            continue;
        const StateRegions::Group &group = m_regions.groups()[std::size_t(m_region[i])];
        choice.regionNames[i] = group.name;
        choice.regionStates[i] = group.states;
    }
    if (m_range != All)
        choice.from = m_figures.date.addYears(m_range == OneYear ? -1 : -3);
    return choice;
}

void GrowthCurve::publish()
{
    if (isReady()) {
        const auto pushes = [this](QDate from, QDate until) { return m_pushes.namesIn(from, until); };
        const CurveChoice chosen = choice();
        m_drawing = drawCurve(m_figures, chosen, suppression(), pushes);
        m_table.set(curveTable(m_figures, chosen, m_drawing, suppression()));
    }
    m_line.set(m_drawing.line);
    m_otherLine.set(m_drawing.other);
    m_projection.set(m_drawing.projection);
    m_changes.set(m_drawing.bars);
    Q_EMIT changed();
}

bool GrowthCurve::isEmpty() const
{
    return isReady() && m_figures.months.empty();
}

QString GrowthCurve::title() const
{
    const QString name = words().name();
    switch (m_pace) {
    case PerMonth:
        return measure() == Members ? tr("Members who joined, by month") : tr("%1: new in each month").arg(name);
    case PerTerm:
        return measure() == Members ? tr("Members who joined, by academic term")
                                    : tr("%1: new in each academic term").arg(name);
    case MonthEnd:
        break;
    }
    return tr("%1 over time", "chapters, members").arg(name);
}

QString GrowthCurve::definition() const
{
    QStringList sentences{definitionOf(figureOf(measure())), words().turnoverDefinition()};
    if (isShare() && measure() == States)
        sentences << tr("Shares are of the states (of the 50) with an eligible school that day.");
    else if (isShare())
        sentences << tr("Shares are of the schools that are eligible that day.");
    sentences << asOfText();
    return sentences.join(u'\n');
}

QString GrowthCurve::outlook() const
{
    if (!isReady() || isEmpty() || !m_isProjecting || !canProject())
        return {};
    const Forecast *forecast = m_figures.forecast(Counted(measure()));
    const QString outlook = words().outlook(forecast ? forecast->projection : Projection());
    return isProjected() && forecast ? tr("%1 %2", "two sentences").arg(outlook, words().record(forecast->test))
                                     : outlook;
}

QString GrowthCurve::model() const
{
    const Forecast *forecast = m_figures.forecast(Counted(measure()));
    return isProjected() && forecast ? words().model(forecast->projection, forecast->test) : QString();
}

} // namespace chapterhouse::app
