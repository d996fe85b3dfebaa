// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/academic_year.h"
#include "app/motion/channel_charts.h"
#include "app/motion/told_channel_years.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr std::size_t mostYears = 8; ///< that the chart has room for

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChannelYearChart)
};

int sumOf(const std::vector<ChannelYear> &years, std::size_t channel)
{
    return std::accumulate(years.begin(), years.end(), 0,
                           [channel](int sum, const ChannelYear &year) { return sum + year.joined[channel]; });
}

/// The years as they are, and as they are told.
struct Years {
    std::vector<ChannelYear> exact;
    std::vector<ChannelYear> told;

    Years last(std::size_t count) const
    {
        const auto from = [count](const std::vector<ChannelYear> &all) {
            return std::vector<ChannelYear>(all.end() - qptrdiff(std::min(count, all.size())), all.end());
        };
        return {from(exact), from(told)};
    }
};

/// Those through which anyone came, by what is told of them, the most first; "not known" last.
std::vector<std::size_t> channelsOf(const Years &years, const PeopleWords &words)
{
    std::vector<std::size_t> channels;
    std::vector<double> most(std::size_t(channelCount), 0);
    for (std::size_t channel = 0; channel < std::size_t(channelCount); ++channel) {
        if (sumOf(years.exact, channel) > 0)
            channels.push_back(channel);
        for (const ChannelYear &year : years.told)
            most[channel] += words.drawn(year.joined[channel]);
    }
    std::stable_sort(channels.begin(), channels.end(),
                     [&](std::size_t a, std::size_t b) { return (b == 0) != (a == 0) ? b == 0 : most[a] > most[b]; });
    return channels;
}

PeopleQuestion question(int year, Channel channel, QDate date)
{
    return PeopleQuestion::firstJoined(
        {beginOfAcademicYear(year), std::min(beginOfAcademicYear(year + 1), date.addDays(1))}, channel);
}

QString summaryOf(const Years &years, const std::vector<std::size_t> &channels, const PeopleWords &words)
{
    if (channels.empty())
        return {};
    const ChannelYear &newest = years.told.back();
    const auto &exact = years.exact.back().joined;
    const int all = std::accumulate(exact.begin(), exact.end(), 0);
    const auto best = std::max_element(newest.joined.begin() + 1, newest.joined.end(),
                                       [&words](int one, int other) { return words.drawn(one) < words.drawn(other); });
    if (*best == 0)
        return Text::tr("In %1 nobody is known to have joined through a channel.").arg(academicYearName(newest.year));
    return Text::tr("In %1 most came through %2: %3.", "academic year, channel, 45 of 120")
        .arg(academicYearName(newest.year), nameOf(Channel(best - newest.joined.begin())), words.outOf({*best, all}));
}

HeatData gridOf(const std::vector<ChannelYear> &years, const std::vector<std::size_t> &channels,
                const PeopleWords &words)
{
    HeatData grid;
    double most = 0;
    for (const ChannelYear &year : years) {
        grid.columns.append(academicYearName(year.year));
        for (const int joined : year.joined)
            most = std::max(most, words.drawn(joined));
    }
    for (const std::size_t channel : channels) {
        const QString name = nameOf(Channel(channel));
        for (std::size_t column = 0; column < years.size(); ++column) {
            const int joined = years[column].joined[channel];
            HeatCell cell;
            cell.row = int(grid.rows.size());
            cell.column = int(column);
            cell.text = words.count(joined);
            cell.length = lengthOf(words.drawn(joined), most);
            cell.title = Text::tr("%1, %2", "channel, academic year").arg(name, academicYearName(years[column].year));
            cell.detail = Text::tr("%1 joined", "count").arg(cell.text);
            grid.cells.push_back(cell);
        }
        grid.rows.push_back({name, {}});
    }
    return grid;
}

} // namespace

ChannelYearChart channelYearChart(const std::vector<ChannelYear> &years, QDate date, const PeopleWords &words)
{
    const Years all{years, toldChannelYears(years, words.suppression())};
    const Years shown = all.last(mostYears);
    ChannelYearChart chart;
    const std::vector<std::size_t> drawn = channelsOf(shown, words);
    const std::vector<std::size_t> channels = channelsOf(all, words);
    chart.grid = gridOf(shown.told, drawn, words);
    for (HeatCell &cell : chart.grid.cells) {
        const std::size_t channel = drawn[std::size_t(cell.row)];
        cell.line = cell.column + int(years.size() - shown.told.size());
        cell.place = 1 + int(std::find(channels.begin(), channels.end(), channel) - channels.begin());
    }
    chart.summary = summaryOf(all, channels, words);
    chart.table.name = QStringLiteral("joined-by-channel");
    chart.table.columns = {{QStringLiteral("academic_year"), Text::tr("Joined in"), false}};
    for (const std::size_t channel : channels) {
        const QString name = channel == 0 ? QStringLiteral("not_known") : QString(code(Channel(channel)));
        chart.table.columns.push_back({name, nameOf(Channel(channel))});
    }
    for (const ChannelYear &year : all.told) {
        std::vector<ChartCell> row{words.coded(academicYearName(year.year), academicYearCode(year.year))};
        for (const std::size_t channel : channels)
            row.push_back(words.cell(year.joined[channel], question(year.year, Channel(channel), date)));
        chart.table.rows.push_back(std::move(row));
    }
    return chart;
}

} // namespace chapterhouse::app
