// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/break_even_chart.h"

#include "app/figures/academic_year.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/told_places.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BreakEvenChart)
};

/// A chapter's line, and what is told of its need.
struct ChapterNeed {
    BreakEven counts;
    QString name;
    SharedCount needed;

    int told() const { return needed.isMasked ? 0 : needed.value; }
};

// From what is told of the counts it is made of, as every change.
SharedCount neededOf(const BreakEven &told, const PeopleWords &words)
{
    const bool isTold = told.now != untold && told.graduating != untold;
    const SharedCount change = words.suppression().change(isTold ? told.staying() : untold, told.atStart);
    return {std::max(0, change.value), change.isMasked, change.isMasked};
}

std::vector<ChapterNeed> linesOf(const std::vector<BreakEven> &told, const RosterIndex &index, const PeopleWords &words)
{
    std::vector<ChapterNeed> lines;
    lines.reserve(told.size());
    for (const BreakEven &line : told) {
        const ChapterEntry *chapter = index.chapter(line.chapterId);
        lines.push_back({line, chapter ? chapter->name : QString(), neededOf(line, words)});
    }
    std::sort(lines.begin(), lines.end(), [](const ChapterNeed &a, const ChapterNeed &b) {
        return a.told() != b.told() ? a.told() > b.told() : a.name < b.name;
    });
    return lines;
}

ChartBar barOf(const ChapterNeed &line, int most, const PeopleWords &words)
{
    ChartBar bar;
    bar.label = line.name;
    bar.key = line.counts.chapterId;
    bar.text = line.needed.text(words.suppression().threshold());
    bar.length = lengthOf(line.told(), most);
    bar.note = Text::tr("%1 now, %2 graduate", "counts of members")
                   .arg(words.count(line.counts.now), words.count(line.counts.graduating));
    bar.spoken = Text::tr("%1 needs %2: %3 on 31 July, %4 now, %5 of them graduate", "a chapter, and counts of members")
                     .arg(line.name, bar.text, words.count(line.counts.atStart), words.count(line.counts.now),
                          words.count(line.counts.graduating));
    return bar;
}

std::vector<ChartCell> rowOf(const ChapterNeed &line, QDate date, const PeopleWords &words)
{
    const MembersPlace chapter{line.counts.chapterId, {}, {}};
    const MembersPlace graduates{line.counts.chapterId, {}, graduationYear(date)};
    const MembersPlace unknown{line.counts.chapterId, {}, 0};
    const Period year{beginOfAcademicYear(academicYear(date)), date.addDays(1)};
    const ChartCell needed =
        line.needed.isMasked ? ChartCell{QStringLiteral("–"), QVariant()} : words.exact(line.needed.value);
    return {words.coded(line.name, line.name),
            needed,
            words.cell(line.counts.atStart, {PeopleFigure::Starters, year}, chapter),
            words.cell(line.counts.now, PeopleFigure::Members, chapter),
            words.cell(line.counts.graduating, PeopleFigure::Members, graduates),
            words.cell(line.counts.unknown, PeopleFigure::Members, unknown)};
}

QString summaryOf(const std::vector<ChapterNeed> &lines, QDate date)
{
    if (lines.empty())
        return {};
    int needy = 0;
    int hidden = 0;
    int recruits = 0;
    for (const ChapterNeed &line : lines) {
        needy += line.told() > 0 ? 1 : 0;
        hidden += line.needed.isMasked ? 1 : 0;
        recruits += line.told();
    }
    const QString spring = QString::number(graduationYear(date));
    QString summary = needy == 0
        ? Text::tr("No chapter needs recruits to end the year no smaller than it began.")
        : Text::tr("%n chapters need %1 recruits before the graduates of spring %2 leave.", nullptr, needy)
              .arg(PeopleWords::exact(recruits).text, spring);
    if (hidden > 0)
        summary += u' ' + Text::tr("%n chapters are too small to tell.", nullptr, hidden);
    return summary;
}

} // namespace

std::vector<BreakEven> toldBreakEven(std::vector<BreakEven> lines, const RosterIndex &index, QDate date,
                                     Suppression suppression)
{
    if (!suppression.isOn())
        return lines;
    const QDate start = beginOfAcademicYear(academicYear(date)).addDays(-1);
    const ToldPlaces now(index, date, suppression);
    const ToldPlaces atStart(index, start, suppression);
    // The graduates of all chapters, and those whose year is not known, stand among the class years.
    const auto told = [&](int BreakEven::*count) {
        std::vector<int> parts;
        for (const BreakEven &line : lines)
            parts.push_back(line.*count);
        return toldParts(parts, std::accumulate(parts.begin(), parts.end(), 0), suppression);
    };
    const std::vector<int> graduating = told(&BreakEven::graduating);
    const std::vector<int> unknown = told(&BreakEven::unknown);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ChapterEntry *chapter = index.chapter(lines[i].chapterId);
        const auto place = std::size_t(chapter - index.chapters().data());
        // Who stays stands behind what is needed, beside all and the graduates.
        const int beside = toldHeads(lines[i].staying(), lines[i].graduating, suppression);
        lines[i].graduating = graduating[i] == untold ? untold : beside;
        lines[i].unknown = unknown[i];
        // Of the past not even that there was someone: where no one came or left since, they are those of today.
        const bool wereMany = lines[i].atStart >= suppression.threshold();
        lines[i].atStart = wereMany && atStart.tellsNamed(place) ? lines[i].atStart : untold;
        if (!now.tellsNamed(place)) // nor who is among them: that there is someone
            lines[i].now = lines[i].graduating = lines[i].unknown = untold;
    }
    return lines;
}

BreakEvenChart breakEvenChart(const std::vector<BreakEven> &told, const RosterIndex &index, QDate date,
                              const PeopleWords &words)
{
    const std::vector<ChapterNeed> lines = linesOf(told, index, words);
    BreakEvenChart chart;
    chart.summary = summaryOf(lines, date);
    chart.table.name = QStringLiteral("break-even");
    chart.table.columns = {{QStringLiteral("chapter"), Text::tr("Chapter"), false},
                           {QStringLiteral("recruits_needed"), Text::tr("Needed")},
                           {QStringLiteral("members_at_start"), Text::tr("On 31 July")},
                           {QStringLiteral("members"), Text::tr("Now")},
                           {QStringLiteral("graduating"), Text::tr("Graduating")},
                           {QStringLiteral("class_year_unknown"), Text::tr("Year not known")}};
    const int most = lines.empty() ? 0 : lines.front().told();
    for (const ChapterNeed &line : lines) {
        if (line.told() > 0)
            chart.bars.push_back(barOf(line, most, words));
        chart.table.rows.push_back(rowOf(line, date, words));
    }
    return chart;
}

} // namespace chapterhouse::app
