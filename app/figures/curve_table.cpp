// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/curve_table.h"
#include "app/figures/academic_year.h"
#include "app/figures/people_question.h"
#include "app/figures/place_question.h"
#include "app/figures/told_movement.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CurveTable)
};

/// The word for programs.
QString codeOf(Counted counted)
{
    switch (counted) {
    case Counted::Chapters:
        return QStringLiteral("chapters");
    case Counted::Schools:
        return QStringLiteral("schools_reached");
    case Counted::States:
        return QStringLiteral("states_reached");
    case Counted::Members:
        break;
    }
    return QStringLiteral("members");
}

using Turn = PlaceQuestion::Turn;

/// Whom or what a number counts, or how it changed in the period.
QString listOf(Counted counted, Turn turn, const Period &period, const QStringList &states = {})
{
    if (counted != Counted::Members)
        return placesOf({counted, turn, period, states});
    const PeopleFigure figure = turn == Turn::Standing ? PeopleFigure::Members
        : turn == Turn::Appeared                       ? PeopleFigure::Joined
                                                       : PeopleFigure::Left;
    return membersOf({figure, period}, {{}, states, {}});
}

class TableMaker {
public:
    TableMaker(const CurveChoice &choice, const CurveDrawing &drawing, const Suppression &suppression)
        : m_choice(choice), m_drawing(drawing), m_suppression(suppression), m_words(choice.counted, suppression)
    {
        m_table.name = codeOf(choice.counted) + (isByTerm() ? QStringLiteral("-by-term") : QStringLiteral("-by-month"));
        m_table.columns = {{isByTerm() ? QStringLiteral("term") : QStringLiteral("month"),
                            isByTerm() ? Text::tr("Term", "academic") : Text::tr("Month"), false}};
    }

    ChartTable alone(const std::vector<GrowthPeriod> &months, const ToldMovement &told)
    {
        addColumns();
        const auto periods = isByTerm() ? byTerm(months) : months;
        for (const GrowthPeriod &period : told.through(m_suppression).periods(periods, isByTerm()))
            m_table.rows.push_back(rowOf(period));
        for (std::size_t i = 1; i < m_drawing.projection.size(); ++i)
            m_table.rows.push_back(rowOf(m_drawing.projection[i]));
        return std::move(m_table);
    }

    /// Both lines side by side; months that one of them does not have are empty there.
    ChartTable compared(const QString &name, const QString &otherName)
    {
        m_table.columns.push_back({QStringLiteral("first"), name});
        m_table.columns.push_back({QStringLiteral("second"), otherName});
        auto one = m_drawing.line.begin();
        auto other = m_drawing.other.begin();
        while (one != m_drawing.line.end() || other != m_drawing.other.end()) {
            const bool hasOne = one != m_drawing.line.end();
            const bool hasOther = other != m_drawing.other.end();
            const int order = !hasOther ? -1 : !hasOne ? 1 : compareMonths(one->day, other->day);
            const CurvePoint &title = order <= 0 ? *one : *other;
            m_table.rows.push_back({{title.title, title.day.toString(QStringLiteral("yyyy-MM"))},
                                    order <= 0 ? valueOf(*one, m_choice.regionStates[0]) : ChartCell{{}},
                                    order >= 0 ? valueOf(*other, m_choice.regionStates[1]) : ChartCell{{}}});
            one += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }
        return std::move(m_table);
    }

private:
    bool isByTerm() const { return m_choice.pace == CurveChoice::Pace::PerTerm; }
    bool hasReturns() const { return m_choice.counted != Counted::Members; }

    static int compareMonths(QDate one, QDate other)
    {
        const int months = (one.year() - other.year()) * 12 + one.month() - other.month();
        return (months > 0) - (months < 0);
    }

    void addColumns()
    {
        m_table.columns.push_back({codeOf(m_choice.counted), m_words.name()});
        if (m_choice.asShare)
            m_table.columns.push_back({QStringLiteral("share"), Text::tr("Share")});
        m_table.columns.push_back(
            {hasReturns() ? QStringLiteral("new") : QStringLiteral("joined"), m_words.appearedHeader()});
        if (hasReturns())
            m_table.columns.push_back({QStringLiteral("returned"), m_words.returnedHeader()});
        m_table.columns.push_back(
            {hasReturns() ? QStringLiteral("lost") : QStringLiteral("left"), m_words.lostHeader()});
        if (m_drawing.projection.empty())
            return;
        m_table.columns.push_back({QStringLiteral("projected_low"), Text::tr("At least", "projected")});
        m_table.columns.push_back({QStringLiteral("projected"), Text::tr("Projected")});
        m_table.columns.push_back({QStringLiteral("projected_high"), Text::tr("At most", "projected")});
    }

    /// What the curve draws at the end of a period, or of it.
    Turn drawnTurn() const { return m_choice.pace == CurveChoice::Pace::MonthEnd ? Turn::Standing : Turn::Appeared; }

    ChartCell cell(int count, Turn turn, const GrowthPeriod &period) const
    {
        ChartCell cell{m_words.number(count)};
        if (!m_words.isUntold(count))
            cell.value = int(m_words.drawn(count));
        if (count > 0)
            cell.list = listOf(m_choice.counted, turn, periodOf(period));
        return cell;
    }

    static Period periodOf(const GrowthPeriod &period) { return {period.from, period.figures.day.addDays(1)}; }

    static ChartCell decimal(double value)
    {
        const double rounded = std::round(value * 10) / 10;
        return {QLocale().toString(rounded, 'f', 1), rounded};
    }

    static ChartCell share(double percent)
    {
        const double rounded = std::round(percent * 10) / 10;
        return {Text::tr("%1 %", "a share").arg(QLocale().toString(rounded, 'f', 1)), rounded};
    }

    ChartCell valueOf(const CurvePoint &point, const QStringList &states) const
    {
        if (point.isUntold)
            return {point.figure};
        ChartCell cell{point.figure, std::round(point.value * 10) / 10};
        if (point.value > 0)
            cell.list = listOf(m_choice.counted, drawnTurn(), point.period,
                               m_choice.against == CurveChoice::Against::Region ? states : QStringList());
        return cell;
    }

    ChartCell shareOf(const GrowthPeriod &period) const
    {
        const bool stands = drawnTurn() == Turn::Standing;
        const int part = stands ? period.count(m_choice.counted) : period.change(m_choice.counted).appeared;
        ChartCell cell = share(100 * Share{part, period.eligible(m_choice.counted)}.value().value_or(0));
        if (part > 0)
            cell.list = listOf(m_choice.counted, drawnTurn(), periodOf(period));
        return cell;
    }

    std::vector<ChartCell> rowOf(const GrowthPeriod &period) const
    {
        const Turnover change = period.change(m_choice.counted);
        const QDate from = period.from;
        const QString code = isByTerm() ? termCode(from) : from.toString(QStringLiteral("yyyy-MM"));
        std::vector<ChartCell> row{{isByTerm() ? termName(from) : monthName(from), code},
                                   cell(period.count(m_choice.counted), Turn::Standing, period)};
        if (m_choice.asShare)
            row.push_back(shareOf(period));
        row.push_back(cell(change.appeared, Turn::Appeared, period));
        if (hasReturns())
            row.push_back(cell(change.returned, Turn::Returned, period));
        row.push_back(cell(change.lost, Turn::Lost, period));
        row.resize(m_table.columns.size());
        return row;
    }

    std::vector<ChartCell> rowOf(const CurvePoint &projected) const
    {
        std::vector<ChartCell> row{{projected.title, projected.day.toString(QStringLiteral("yyyy-MM"))}};
        row.resize(m_table.columns.size() - 3);
        for (const double value : {projected.low, projected.value, projected.high})
            row.push_back(m_choice.asShare ? share(value) : decimal(value));
        return row;
    }

    const CurveChoice &m_choice;
    const CurveDrawing &m_drawing;
    Suppression m_suppression;
    GrowthWords m_words;
    ChartTable m_table;
};

} // namespace

ChartTable curveTable(const GrowthFigures &figures, const CurveChoice &choice, const CurveDrawing &drawing,
                      const Suppression &suppression)
{
    TableMaker maker(choice, drawing, suppression);
    switch (choice.against) {
    case CurveChoice::Against::Year:
        return maker.compared(academicYearName(academicYear(figures.date)), academicYearName(choice.otherYear));
    case CurveChoice::Against::Region:
        return maker.compared(choice.regionNames[0], choice.regionNames[1]);
    case CurveChoice::Against::Nothing:
        break;
    }
    return maker.alone(figures.months, figures.told);
}

} // namespace chapterhouse::app
