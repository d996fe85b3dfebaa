// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/cohort_chart.h"

#include "app/figures/academic_year.h"
#include "app/figures/figure_definitions.h"
#include "app/formatting.h"
#include "app/states/ramp.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int monthsApart = 6;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CohortChart)
};

int monthsOf(std::size_t look)
{
    return (int(look) + 1) * monthsApart;
}

HeatCell cellOf(const Cohort &cohort, std::size_t look, const PeopleWords &words)
{
    const Share share{cohort.present[look], cohort.joined};
    const auto percent = words.percentValue(share);
    HeatCell cell;
    cell.column = int(look);
    cell.text = percent ? number(*percent) : QStringLiteral("–");
    cell.step = percent ? Ramp::ofPercents().stepOf(*percent) : 0;
    cell.title = Text::tr("Joined %1, after %n months", nullptr, monthsOf(look)).arg(academicYearName(cohort.year));
    cell.detail = percent ? Text::tr("%1 %, %2", "a share, and its counts").arg(cell.text, words.outOf(share))
                          : words.outOf(share);
    return cell;
}

Period periodOf(const Cohort &cohort, QDate date)
{
    return {beginOfAcademicYear(cohort.year), std::min(beginOfAcademicYear(cohort.year + 1), date.addDays(1))};
}

ChartCell keptCell(const Cohort &cohort, std::size_t look, QDate date, const PeopleWords &words)
{
    ChartCell cell = words.cell(Share{cohort.present[look], cohort.joined});
    if (cohort.present[look] > 0)
        cell.list = membersOf(PeopleQuestion::kept(periodOf(cohort, date), std::nullopt, monthsOf(look)));
    return cell;
}

// What the newest cohort that is a year old says.
QString summaryOf(const std::vector<Cohort> &cohorts, const PeopleWords &words)
{
    constexpr std::size_t year = 12 / monthsApart - 1;
    const auto newest = std::find_if(cohorts.rbegin(), cohorts.rend(),
                                     [](const Cohort &cohort) { return cohort.present.size() > year; });
    if (newest == cohorts.rend())
        return cohorts.empty() ? QString() : Text::tr("Nobody joined long enough ago to tell.");
    return Text::tr("Of those who joined in %1, %2 were still here after 12 months.", "academic year, share")
        .arg(academicYearName(newest->year), words.said({newest->present[year], newest->joined}));
}

std::size_t looksOf(const std::vector<Cohort> &cohorts)
{
    std::size_t looks = 0;
    for (const Cohort &cohort : cohorts)
        looks = std::max(looks, cohort.present.size());
    return looks;
}

} // namespace

CohortChart cohortChart(const std::vector<Cohort> &cohorts, QDate date, const PeopleWords &words)
{
    CohortChart chart;
    chart.summary = summaryOf(cohorts, words);
    chart.table.name = QStringLiteral("cohorts");
    chart.table.columns = {{QStringLiteral("cohort"), Text::tr("Joined in"), false},
                           {QStringLiteral("joined"), nameOf(Figure::Joined)}};
    const std::size_t looks = looksOf(cohorts);
    for (std::size_t look = 0; look < looks; ++look) {
        const QString months = QString::number(monthsOf(look));
        chart.grid.columns.append(number(monthsOf(look)));
        chart.table.columns.push_back(
            {QStringLiteral("retention_%1m").arg(months), Text::tr("%n months", nullptr, monthsOf(look))});
    }
    for (const Cohort &cohort : cohorts) {
        chart.grid.rows.push_back({academicYearName(cohort.year), words.count(cohort.joined)});
        std::vector<ChartCell> row{words.coded(academicYearName(cohort.year), academicYearCode(cohort.year)),
                                   words.cell(cohort.joined, PeopleQuestion::firstJoined(periodOf(cohort, date)))};
        for (std::size_t look = 0; look < looks; ++look) {
            if (look >= cohort.present.size()) {
                row.push_back({{}, QString()});
                continue;
            }
            chart.grid.cells.push_back(cellOf(cohort, look, words));
            chart.grid.cells.back().row = int(chart.grid.rows.size()) - 1;
            chart.grid.cells.back().line = int(chart.table.rows.size());
            chart.grid.cells.back().place = int(row.size());
            row.push_back(keptCell(cohort, look, date, words));
        }
        chart.table.rows.push_back(std::move(row));
    }
    return chart;
}

} // namespace chapterhouse::app
