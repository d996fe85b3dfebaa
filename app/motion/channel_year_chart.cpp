// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/academic_year.h"
#include "app/motion/channel_charts.h"

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

/// Those through which anyone came, the most first; "not known" last.
std::vector<std::size_t> channelsOf(const std::vector<ChannelYear> &years)
{
    std::vector<std::size_t> channels;
    for (std::size_t channel = 0; channel < std::size_t(channelCount); ++channel) {
        if (sumOf(years, channel) > 0)
            channels.push_back(channel);
    }
    std::stable_sort(channels.begin(), channels.end(), [&](std::size_t a, std::size_t b) {
        return (b == 0) != (a == 0) ? b == 0 : sumOf(years, a) > sumOf(years, b);
    });
    return channels;
}

PeopleQuestion question(int year, Channel channel, QDate date)
{
    return PeopleQuestion::firstJoined(
        {beginOfAcademicYear(year), std::min(beginOfAcademicYear(year + 1), date.addDays(1))}, channel);
}

QString summaryOf(const std::vector<ChannelYear> &years, const std::vector<std::size_t> &channels,
                  const PeopleWords &words)
{
    if (channels.empty())
        return {};
    const ChannelYear &newest = years.back();
    const int all = std::accumulate(newest.joined.begin(), newest.joined.end(), 0);
    const auto best = std::max_element(newest.joined.begin() + 1, newest.joined.end());
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
    const std::vector<ChannelYear> shown(years.end() - qptrdiff(std::min(mostYears, years.size())), years.end());
    ChannelYearChart chart;
    chart.grid = gridOf(shown, channelsOf(shown), words);
    const std::vector<std::size_t> channels = channelsOf(years);
    for (HeatCell &cell : chart.grid.cells) {
        const std::size_t channel = channelsOf(shown)[std::size_t(cell.row)];
        cell.line = cell.column + int(years.size() - shown.size());
        cell.place = 1 + int(std::find(channels.begin(), channels.end(), channel) - channels.begin());
    }
    chart.summary = summaryOf(years, channels, words);
    chart.table.name = QStringLiteral("joined-by-channel");
    chart.table.columns = {{QStringLiteral("academic_year"), Text::tr("Joined in"), false}};
    for (const std::size_t channel : channels) {
        const QString name = channel == 0 ? QStringLiteral("not_known") : QString(code(Channel(channel)));
        chart.table.columns.push_back({name, nameOf(Channel(channel))});
    }
    for (const ChannelYear &year : years) {
        std::vector<ChartCell> row{words.coded(academicYearName(year.year), academicYearCode(year.year))};
        for (const std::size_t channel : channels)
            row.push_back(words.cell(year.joined[channel], question(year.year, Channel(channel), date)));
        chart.table.rows.push_back(std::move(row));
    }
    return chart;
}

} // namespace chapterhouse::app
