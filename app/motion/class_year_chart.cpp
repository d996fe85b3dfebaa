// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/class_year_chart.h"

#include "app/figures/break_even.h"
#include "app/figures/figure_definitions.h"
#include "app/motion/told_class_years.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClassYearChart)
};

/// The lines by their place in the chart.
struct Parts {
    ToldClassYears told;
    std::vector<ToldClassYear> ahead; ///< still to graduate, this spring or later
    int unknown = 0;

    Parts(const std::vector<ClassYear> &years, int graduation, Suppression suppression)
        : told(years, graduation, suppression)
    {
        for (const ToldClassYear &line : told.years) {
            if (line.year == 0)
                unknown = line.people;
            else if (line.year >= graduation)
                ahead.push_back(line);
        }
    }
    bool isMirrored() const
    {
        const auto has = [this](int ToldClassYear::*side) {
            return std::any_of(ahead.begin(), ahead.end(),
                               [side](const ToldClassYear &line) { return line.*side != 0; });
        };
        return has(&ToldClassYear::atMd) && has(&ToldClassYear::atDo);
    }
};

/// The longest of the bars has the length 1; of a mirrored chart the longest of either side.
double longestOf(const Parts &parts, bool isMirrored, const PeopleWords &words)
{
    double most = 0;
    for (const ToldClassYear &line : parts.ahead)
        most = std::max(
            most, isMirrored ? std::max(words.drawn(line.atMd), words.drawn(line.atDo)) : words.drawn(line.people));
    return most;
}

ChartBar barOf(const ToldClassYear &line, bool isMirrored, double most, const PeopleWords &words)
{
    ChartBar bar;
    bar.label = QString::number(line.year);
    bar.text = words.count(isMirrored ? line.atMd : line.people);
    bar.length = lengthOf(words.drawn(isMirrored ? line.atMd : line.people), most);
    if (isMirrored) {
        bar.otherText = words.count(line.atDo);
        bar.otherLength = lengthOf(words.drawn(line.atDo), most);
    }
    bar.spoken = isMirrored
        ? Text::tr("Class of %1: %2 at MD schools, %3 at DO schools").arg(bar.label, bar.text, bar.otherText)
        : Text::tr("Class of %1: %2 members").arg(bar.label, bar.text);
    return bar;
}

ChartBar apart(const QString &label, int people, const PeopleQuestion &question, const PeopleWords &words)
{
    ChartBar bar;
    bar.label = label;
    bar.key = membersOf(question);
    bar.text = words.count(people);
    bar.spoken = Text::tr("%1: %2", "a group of members, and how many").arg(label, bar.text);
    return bar;
}

QString summaryOf(const Parts &parts, int graduation, const PeopleWords &words)
{
    if (parts.told.all == 0)
        return {};
    if (parts.ahead.empty())
        return Text::tr("Nobody’s class year lies ahead.");
    const auto largest =
        std::max_element(parts.ahead.begin(), parts.ahead.end(), [&words](const auto &a, const auto &b) {
            return words.toldNumber(a.people) < words.toldNumber(b.people);
        });
    const int leaving = parts.ahead.front().year == graduation ? parts.ahead.front().people : 0;
    return Text::tr("The largest class is %1, with %2 members; in spring %3, %4 graduate.", "years and counts")
        .arg(QString::number(largest->year), words.outOf({largest->people, parts.told.all}),
             QString::number(graduation), words.count(leaving));
}

ChartTable tableOf(const std::vector<ToldClassYear> &years, const PeopleWords &words)
{
    ChartTable table;
    table.name = QStringLiteral("class-years");
    table.columns = {{QStringLiteral("class_year"), Text::tr("Class year"), false},
                     {QStringLiteral("members"), nameOf(Figure::Members)},
                     {QStringLiteral("at_md_schools"), Text::tr("At MD schools")},
                     {QStringLiteral("at_do_schools"), Text::tr("At DO schools")},
                     {QStringLiteral("elsewhere"), Text::tr("At others")}};
    for (const ToldClassYear &line : years) {
        const ChartCell year =
            line.year == 0 ? words.coded(Text::tr("Not known"), QString()) : words.word(QString::number(line.year));
        const auto of = [&](std::optional<SchoolKind> kind) {
            return PeopleQuestion::classYears(line.year, line.year, kind);
        };
        table.rows.push_back({year, words.cell(line.people, of(std::nullopt)),
                              words.cell(line.atMd, of(SchoolKind::Md)), words.cell(line.atDo, of(SchoolKind::Do)),
                              words.cell(line.elsewhere, of(SchoolKind::Other))});
    }
    return table;
}

} // namespace

ClassYearChart classYearChart(const std::vector<ClassYear> &years, QDate date, const PeopleWords &words)
{
    const int graduation = graduationYear(date);
    const Parts parts(years, graduation, words.suppression());
    ClassYearChart chart;
    chart.isMirrored = parts.isMirrored();
    chart.summary = summaryOf(parts, graduation, words);
    chart.table = tableOf(parts.told.years, words);
    const double most = longestOf(parts, chart.isMirrored, words);
    for (const ToldClassYear &line : parts.ahead) {
        chart.bars.push_back(barOf(line, chart.isMirrored, most, words));
        const auto isRow = [&](const ClassYear &one) { return one.year == line.year; };
        chart.bars.back().line = int(std::find_if(years.begin(), years.end(), isRow) - years.begin());
        if (line.year == graduation)
            chart.bars.back().note = Text::tr("this spring", "they graduate");
    }
    const int elsewhere = parts.told.elsewhereAhead;
    if (chart.isMirrored && elsewhere != 0)
        chart.apart.push_back(apart(Text::tr("At a school that is neither MD nor DO"), elsewhere,
                                    PeopleQuestion::classYears(graduation, PeopleQuestion::anyYear, SchoolKind::Other),
                                    words));
    if (parts.told.over != 0)
        chart.apart.push_back(apart(Text::tr("Class year already over"), parts.told.over,
                                    PeopleQuestion::classYears(1, graduation - 1), words));
    if (parts.unknown != 0)
        chart.apart.push_back(
            apart(Text::tr("Class year not known"), parts.unknown, PeopleQuestion::classYears(0, 0), words));
    return chart;
}

} // namespace chapterhouse::app
