// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/retention_chart.h"

#include "app/figures/academic_year.h"
#include "app/figures/disclosure.h"
#include "app/figures/figure_definitions.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RetentionChart)
};

double lengthOf(const Share &share, const PeopleWords &words)
{
    const auto percent = words.isFew(share) ? std::nullopt : words.percentValue(share);
    return percent ? *percent / 100.0 : ChartBar::noBar;
}

ChartBar barOf(const QString &label, const Retention &retention, const PeopleWords &words)
{
    ChartBar bar;
    bar.label = label;
    bar.text = words.told(retention.plain);
    bar.otherText = words.told(retention.student);
    bar.length = lengthOf(retention.plain, words);
    bar.otherLength = lengthOf(retention.student, words);
    bar.spoken = Text::tr("%1: retention %2; without graduates and those who moved away %3", "a year, and two shares")
                     .arg(label, bar.text, bar.otherText);
    return bar;
}

std::vector<ChartCell> rowOf(const ChartCell &label, const Retention &retention, const Period &period,
                             const PeopleWords &words)
{
    const PeopleQuestion starters(PeopleFigure::Starters, period);
    const PeopleQuestion student(PeopleFigure::StudentRetention, period);
    return {label,
            words.cell(retention.plain.whole, starters),
            words.cell(retention.plain.part, {PeopleFigure::Retained, period}),
            words.cell(retention.plain, starters),
            words.cell(retention.student.whole, student),
            words.cell(retention.student, student)};
}

/// Those who graduated or moved away: starters stand without them beside all of them, and that may tell how many.
int toldGraduates(const Retention &year, const PeopleWords &words)
{
    Disclosure disclosure(words.suppression());
    using Telling = Disclosure::Telling;
    const auto whole = disclosure.add(year.plain.whole, Telling::Always);
    const auto others = disclosure.add(year.student.whole, Telling::Always);
    const auto graduates = disclosure.add(year.plain.whole - year.student.whole);
    disclosure.relateSum(whole, {others, graduates});
    disclosure.settle();
    return disclosure.told(graduates);
}

QString summaryOf(const Retention &year, const PeopleWords &words)
{
    if (year.plain.whole == 0)
        return Text::tr("Nobody was here twelve months ago.");
    return Text::tr("Of %1 who were here twelve months ago, %2 are here now; %3 of them graduated or moved to a school "
                    "without a chapter, and the students’ form leaves them out.",
                    "counts of people")
        .arg(words.count(year.plain.whole), words.count(year.plain.part), words.count(toldGraduates(year, words)));
}

} // namespace

RetentionChart retentionChart(const Retention &year, const std::vector<YearRetention> &years, QDate date,
                              const PeopleWords &words)
{
    RetentionChart chart;
    chart.summary = summaryOf(year, words);
    chart.table.name = QStringLiteral("retention");
    chart.table.columns = {{QStringLiteral("academic_year"), Text::tr("Academic year"), false},
                           {QStringLiteral("starters"), Text::tr("At the start")},
                           {QStringLiteral("retained"), Text::tr("Still here")},
                           {QStringLiteral("retention"), nameOf(Figure::Retention)},
                           {QStringLiteral("starters_student"), Text::tr("Without graduates")},
                           {QStringLiteral("retention_student"), nameOf(Figure::StudentRetention)}};
    if (year.plain.whole > 0) {
        const QString label = Text::tr("Last 12 months");
        chart.bars.push_back(barOf(label, year, words));
        chart.bars.back().line = int(chart.table.rows.size());
        chart.table.rows.push_back(
            rowOf(words.coded(label, QStringLiteral("last_12_months")), year, Period::yearTo(date), words));
    }
    for (const YearRetention &line : years) {
        const QString label = academicYearName(line.year);
        chart.bars.push_back(barOf(label, line.retention, words));
        chart.bars.back().line = int(chart.table.rows.size());
        chart.table.rows.push_back(rowOf(words.coded(label, academicYearCode(line.year)), line.retention,
                                         {beginOfAcademicYear(line.year), beginOfAcademicYear(line.year + 1)}, words));
    }
    return chart;
}

} // namespace chapterhouse::app
