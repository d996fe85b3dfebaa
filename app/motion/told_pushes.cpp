// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/told_pushes.h"

#include "app/figures/academic_year.h"
#include "app/figures/disclosure.h"
#include "app/motion/told_channel_years.h"

#include <set>

namespace chapterhouse::app {

namespace {

using Cell = Disclosure::Cell;
using Telling = Disclosure::Telling;

/// The counts of pushes as sums of those who came in the spans between their ends, by channel.
class Table {
public:
    Table(const std::vector<PushResult> &pushes, const FirstJoins &joins, Suppression suppression)
        : m_joins(joins), m_old(lastOldEnough(joins.date()).addDays(1)), m_disclosure(suppression)
    {
        cut(pushes);
        const std::vector<ChannelYear> years = joinedByChannel(joins);
        const std::vector<ChannelYear> told = toldChannelYears(years, suppression);
        for (std::size_t i = 0; i < years.size(); ++i)
            addYear(years[i], told[i]);
        for (const PushResult &push : pushes)
            addPush(push);
        m_disclosure.settle();
    }

    PushResult told(PushResult push, std::size_t place) const
    {
        const Cells &cells = m_pushes[place];
        push.joined = m_disclosure.told(cells.joined);
        const bool tellsKept = push.joined != untold && !m_disclosure.isWithheld(cells.old)
            && !m_disclosure.isWithheld(cells.kept); // that some stayed says that some came
        push.kept = tellsKept ? push.kept : Share{untold, untold};
        return push;
    }

private:
    struct Cells {
        Cell joined;
        Cell old; ///< of them, those whose twelve months are over
        Cell kept;
    };
    struct Span {
        Period period;
        int channel = 0;
        Cell joined = 0;
        Cell kept = 0;
    };

    void cut(const std::vector<PushResult> &pushes)
    {
        if (!m_joins.first().isValid())
            return;
        const QDate end = m_joins.date().addDays(1);
        std::set<QDate> days{m_joins.first(), m_old, end};
        for (const PushResult &push : pushes)
            days.insert({push.period.from, push.period.until});
        for (int year = academicYear(m_joins.first()) + 1; year <= academicYear(m_joins.date()); ++year)
            days.insert(beginOfAcademicYear(year));
        for (auto from = days.find(m_joins.first()); *from < end; ++from) {
            for (int channel = 0; channel < channelCount; ++channel)
                addSpan({*from, *std::next(from)}, channel);
        }
    }

    void addSpan(const Period &period, int channel)
    {
        const Share kept = m_joins.kept(period, Channel(channel));
        Span &span = m_spans.emplace_back();
        span.period = period;
        span.channel = channel;
        span.joined = m_disclosure.add(m_joins.joined(period, Channel(channel)), Telling::Nowhere);
        span.kept = m_disclosure.add(kept.part, Telling::Nowhere);
        if (kept.whole > 0)
            m_disclosure.relatePart(span.joined, {span.kept});
    }

    void addYear(const ChannelYear &exact, const ChannelYear &told)
    {
        const Period year{beginOfAcademicYear(exact.year), beginOfAcademicYear(exact.year + 1)};
        for (int channel = 0; channel < channelCount; ++channel) {
            const auto place = std::size_t(channel);
            const bool isTold = told.joined[place] != untold;
            const Cell all = m_disclosure.add(exact.joined[place], isTold ? Telling::Always : Telling::Nowhere);
            m_disclosure.relateSum(all, cellsIn(year, Channel(channel), &Span::joined));
        }
    }

    void addPush(const PushResult &push)
    {
        const auto channel = push.push.channel == Channel::None ? std::nullopt : std::optional(push.push.channel);
        const Period old{push.period.from, std::min(push.period.until, m_old)};
        const Cells cells{m_disclosure.add(push.joined), m_disclosure.add(push.kept.whole),
                          m_disclosure.add(push.kept.part)};
        m_disclosure.relateSum(cells.joined, cellsIn(push.period, channel, &Span::joined));
        m_disclosure.relateSum(cells.old, cellsIn(old, channel, &Span::joined));
        m_disclosure.relateSum(cells.kept, cellsIn(old, channel, &Span::kept));
        m_pushes.push_back(cells);
    }

    std::vector<Cell> cellsIn(const Period &period, std::optional<Channel> channel, Cell Span::*count) const
    {
        std::vector<Cell> cells;
        for (const Span &span : m_spans) {
            const bool isIn = span.period.from >= period.from && span.period.until <= period.until;
            if (isIn && (!channel || span.channel == int(*channel)))
                cells.push_back(span.*count);
        }
        return cells;
    }

    const FirstJoins &m_joins;
    QDate m_old; ///< who joined before it did so long ago
    Disclosure m_disclosure;
    std::vector<Span> m_spans;
    std::vector<Cells> m_pushes;
};

} // namespace

std::vector<PushResult> toldPushes(std::vector<PushResult> pushes, const FirstJoins &joins, Suppression suppression)
{
    if (!suppression.isOn() || pushes.empty())
        return pushes;
    const Table table(pushes, joins, suppression);
    for (std::size_t i = 0; i < pushes.size(); ++i)
        pushes[i] = table.told(pushes[i], i);
    return pushes;
}

} // namespace chapterhouse::app
