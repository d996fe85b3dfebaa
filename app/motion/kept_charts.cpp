// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/detail_line.h"
#include "app/formatting.h"
#include "app/motion/channel_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeptChart)
};

QString littleText()
{
    return Text::tr("so few say little");
}

/// The percentage that stands for a group: none where it is too small for one.
int standingOf(const Share &kept, const PeopleWords &words)
{
    return words.isFew(kept) ? -1 : words.percentValue(kept).value_or(-1);
}

ChartBar channelBar(const ChannelKept &line, const PeopleWords &words)
{
    ChartBar bar;
    bar.label = nameOf(line.channel);
    bar.text = words.told(line.kept);
    const int standing = standingOf(line.kept, words);
    bar.length = standing < 0 ? ChartBar::noBar : standing / 100.0;
    bar.note = words.isFew(line.kept) ? littleText() : QString();
    bar.spoken = Text::tr("%1: %2 still here after 12 months", "channel, share").arg(bar.label, bar.text);
    if (!bar.note.isEmpty())
        bar.spoken += QStringLiteral("; ") + bar.note;
    return bar;
}

QString whenText(const PushTime &push)
{
    const QString when = periodText(push.from, push.last);
    return push.channel == Channel::None ? when : Text::tr("%1 · %2", "channel, dates").arg(nameOf(push.channel), when);
}

QString keptText(const PushResult &push, const PeopleWords &words)
{
    if (push.joined == 0 || push.joined == untold)
        return {};
    if (push.kept.whole == 0)
        return Text::tr("too early to tell who stays");
    const QString kept = Text::tr("still here after a year: %1", "82 % · 37 of 45").arg(words.told(push.kept));
    return words.isFew(push.kept) ? Text::tr("%1, %2", "a share, so few say little").arg(kept, littleText()) : kept;
}

ChartBar pushBar(const PushResult &push, double most, const PeopleWords &words)
{
    ChartBar bar;
    bar.key = push.push.id;
    bar.label = push.push.name;
    bar.note = whenText(push.push);
    bar.text = Text::tr("%1 joined", "count").arg(words.count(push.joined));
    bar.length = lengthOf(words.drawn(push.joined), most);
    bar.otherText = keptText(push, words);
    bar.spoken = Text::tr("%1, %2: %3", "push, when, what came of it").arg(bar.label, bar.note, bar.text);
    if (!bar.otherText.isEmpty())
        bar.spoken += QStringLiteral("; ") + bar.otherText;
    return bar;
}

QString pushSummary(const std::vector<PushResult> &pushes, const PeopleWords &words)
{
    if (pushes.empty())
        return {};
    const auto standing = [&](const PushResult &push) { return standingOf(push.kept, words); };
    const auto best = std::max_element(pushes.begin(), pushes.end(), [&](const PushResult &a, const PushResult &b) {
        return standing(a) < standing(b);
    });
    if (standing(*best) < 0)
        return Text::tr("No push brought so many so long ago that its share of those who stayed says much.");
    return Text::tr("Of those whom “%1” brought, the most stayed: %2 were still here after a year.",
                    "a push, 82 % (37 of 45)")
        .arg(isolated(best->push.name), words.said(best->kept));
}

/// The part of a period whose twelve months are over.
Period oldEnough(const Period &period, QDate date)
{
    return {period.from, std::min(period.until, lastOldEnough(date).addDays(1))};
}

} // namespace

KeptChart channelKeptChart(std::vector<ChannelKept> channels, QDate date, const PeopleWords &words)
{
    KeptChart chart;
    // By what is told, so that the order betrays no more; the enumeration's order among equals.
    std::stable_sort(channels.begin(), channels.end(), [&](const ChannelKept &a, const ChannelKept &b) {
        return standingOf(a.kept, words) > standingOf(b.kept, words);
    });
    chart.table.name = QStringLiteral("retention-by-channel");
    chart.table.columns = {{QStringLiteral("channel"), Text::tr("Channel"), false},
                           {QStringLiteral("joined_12m_ago"), Text::tr("Joined a year ago or longer")},
                           {QStringLiteral("kept_12m"), Text::tr("Here after 12 months")},
                           {QStringLiteral("retention_12m"), Text::tr("Share")}};
    const Period ever = PeopleQuestion::upTo(lastOldEnough(date));
    for (const ChannelKept &line : channels) {
        chart.bars.push_back(channelBar(line, words));
        chart.bars.back().line = int(chart.table.rows.size());
        const auto joined = PeopleQuestion::firstJoined(ever, line.channel);
        chart.table.rows.push_back(
            {words.coded(nameOf(line.channel), code(line.channel)), words.cell(line.kept.whole, joined),
             words.cell(line.kept.part, PeopleQuestion::kept(ever, line.channel, FirstJoins::monthsKept)),
             words.cell(line.kept, joined)});
    }
    if (channels.empty())
        return chart;
    const ChannelKept &best = channels.front();
    chart.summary = standingOf(best.kept, words) < 0
        ? Text::tr("No channel brought so many so long ago that its share says much.")
        : Text::tr("%1 keeps best: %2 were still here after 12 months.", "channel, 82 % (37 of 45)")
              .arg(nameOf(best.channel), words.said(best.kept));
    return chart;
}

KeptChart pushChart(const std::vector<PushResult> &pushes, QDate date, const PeopleWords &words)
{
    KeptChart chart;
    chart.summary = pushSummary(pushes, words);
    chart.table.name = QStringLiteral("pushes");
    chart.table.columns = {{QStringLiteral("push"), Text::tr("Push"), false},
                           {QStringLiteral("channel"), Text::tr("Channel"), false},
                           {QStringLiteral("starts_on"), Text::tr("From"), false},
                           {QStringLiteral("ends_on"), Text::tr("To"), false},
                           {QStringLiteral("joined"), Text::tr("Joined")},
                           {QStringLiteral("joined_12m_ago"), Text::tr("A year ago or longer")},
                           {QStringLiteral("kept_12m"), Text::tr("Here after 12 months")},
                           {QStringLiteral("retention_12m"), Text::tr("Share")}};
    double most = 0;
    for (const PushResult &push : pushes)
        most = std::max(most, words.drawn(push.joined));
    const auto dateCell = [&](QDate day) { return words.coded(shortDate(day), day.toString(Qt::ISODate)); };
    for (const PushResult &push : pushes) {
        const auto channel = push.push.channel == Channel::None ? std::nullopt : std::optional(push.push.channel);
        const auto joined = PeopleQuestion::firstJoined(oldEnough(push.period, date), channel);
        chart.bars.push_back(pushBar(push, most, words));
        chart.bars.back().line = int(chart.table.rows.size());
        chart.table.rows.push_back(
            {words.word(push.push.name), words.coded(nameOf(push.push.channel), code(push.push.channel)),
             dateCell(push.push.from), dateCell(push.push.last),
             words.cell(push.joined, PeopleQuestion::firstJoined(push.period, channel)),
             words.cell(push.kept.whole, joined),
             words.cell(push.kept.part, PeopleQuestion::kept(joined.period, channel, FirstJoins::monthsKept)),
             words.cell(push.kept, joined)});
    }
    return chart;
}

} // namespace chapterhouse::app
