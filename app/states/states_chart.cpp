// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_chart.h"

#include "app/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatesChart)
};

/// The measures, and what a program calls them.
constexpr std::pair<StateMeasure, const char *> columns[] = {
    {StateMeasure::Chapters, "chapters"},
    {StateMeasure::Schools, "schools_reached"},
    {StateMeasure::Share, "penetration_percent"},
    {StateMeasure::Members, "members"},
    {StateMeasure::MembersPerSchool, "members_per_school"},
    {StateMeasure::ChapterChange, "chapters_change_12m"},
    {StateMeasure::MemberChange, "members_change_12m"},
};

ChartCell cellOf(const StateLine &line, StateMeasure measure, const StateTexts &texts)
{
    const QString text = texts.value(line, measure);
    const bool isCount = measure != StateMeasure::MembersPerSchool && measure != StateMeasure::Share;
    const auto number = texts.number(line, measure);
    const bool isRounded = measure == StateMeasure::Members && text.startsWith(u'<');
    if (isCount && number && !isRounded)
        return {text, *number};
    return {text};
}

} // namespace

ChartTable statesChart(const StatesReport &report, const StateTexts &texts)
{
    ChartTable table;
    const bool isOfRegions = !report.regions.empty();
    table.name = isOfRegions ? QStringLiteral("regions") : QStringLiteral("states");
    table.columns = {{QStringLiteral("key"), isOfRegions ? Text::tr("Key") : Text::tr("Code"), false},
                     {QStringLiteral("name"), isOfRegions ? Text::tr("Region") : Text::tr("State"), false},
                     {QStringLiteral("eligible_schools"), nameOf(Figure::EligibleSchools)}};
    for (const auto &[measure, name] : columns)
        table.columns.push_back({QLatin1String(name), nameOf(StateTexts::figureOf(measure))});
    for (const StateLine &line : report.shown()) {
        std::vector<ChartCell> row{{line.isUnknown() ? QString() : line.code}, {texts.name(line)}};
        row.push_back({number(line.figures.eligibleSchools), line.figures.eligibleSchools});
        for (const auto &[measure, name] : columns)
            row.push_back(cellOf(line, measure, texts));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString statesSentence(const StatesReport &report, const StateTexts &texts, StateMeasure measure)
{
    std::vector<std::pair<int, const StateLine *>> ranked;
    for (const StateLine &line : report.shown()) {
        if (const auto number = texts.number(line, measure); number && !line.isUnknown())
            ranked.emplace_back(*number, &line);
    }
    if (ranked.empty())
        return {};
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    const auto told = [&](const auto &one) {
        return Text::tr("%1 %2", "state, its value").arg(texts.name(*one.second), texts.value(*one.second, measure));
    };
    const int most = ranked.front().first;
    if (StateTexts::isChange(measure)) {
        if (most <= 0 && ranked.back().first >= 0)
            return Text::tr("Nothing changed in 12 months.");
        if (ranked.back().first >= 0)
            return Text::tr("Most gained: %1. Nothing was lost anywhere.").arg(told(ranked.front()));
        if (most <= 0)
            return Text::tr("Most lost: %1. Nothing was gained anywhere.").arg(told(ranked.back()));
        return Text::tr("Most gained: %1. Most lost: %2.").arg(told(ranked.front()), told(ranked.back()));
    }
    if (most <= 0)
        return Text::tr("There is nothing anywhere yet.");
    const auto equals = std::count_if(ranked.begin(), ranked.end(), [&](const auto &one) { return one.first == most; });
    if (equals > 1)
        return Text::tr("The most: %1, and %Ln others as much.", nullptr, int(equals) - 1).arg(told(ranked.front()));
    return Text::tr("The most: %1.").arg(told(ranked.front()));
}

} // namespace chapterhouse::app
