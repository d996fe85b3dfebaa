// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/told_channel_years.h"

#include "app/figures/disclosure.h"

#include <numeric>

namespace chapterhouse::app {

namespace {

/// Who joined by year and channel, and by channel in the years before the last one.
class Table {
public:
    Table(const std::vector<ChannelYear> &years, Suppression suppression) : m_disclosure(suppression)
    {
        for (const ChannelYear &year : years)
            addYear(year);
        for (std::size_t channel = 0; channel < std::size_t(channelCount); ++channel)
            addPast(years, channel);
        m_disclosure.settle();
    }

    int told(std::size_t year, std::size_t channel) const { return m_disclosure.told(m_years[year][channel]); }
    bool tellsPast(std::size_t channel) const { return !m_disclosure.isWithheld(m_past[channel]); }

private:
    using Cell = Disclosure::Cell;

    void addYear(const ChannelYear &year)
    {
        std::vector<Cell> &row = m_years.emplace_back();
        for (const int joined : year.joined)
            row.push_back(m_disclosure.add(joined));
        const int all = std::accumulate(year.joined.begin(), year.joined.end(), 0);
        m_disclosure.relateSum(m_disclosure.add(all, Disclosure::Telling::Exact), row);
    }

    void addPast(const std::vector<ChannelYear> &years, std::size_t channel)
    {
        std::vector<Cell> column;
        int all = 0;
        for (std::size_t year = 0; year + 1 < years.size(); ++year) {
            column.push_back(m_years[year][channel]);
            all += years[year].joined[channel];
        }
        m_past.push_back(m_disclosure.add(all));
        m_disclosure.relateSum(m_past.back(), column);
    }

    Disclosure m_disclosure;
    std::vector<std::vector<Cell>> m_years; ///< by year, then by channel
    std::vector<Cell> m_past; ///< by channel
};

} // namespace

std::vector<ChannelYear> toldChannelYears(std::vector<ChannelYear> years, Suppression suppression)
{
    if (!suppression.isOn())
        return years;
    const Table table(years, suppression);
    for (std::size_t year = 0; year < years.size(); ++year) {
        for (std::size_t channel = 0; channel < std::size_t(channelCount); ++channel)
            years[year].joined[channel] = table.told(year, channel);
    }
    return years;
}

std::vector<ChannelKept> toldChannelsKept(std::vector<ChannelKept> kept, const std::vector<ChannelYear> &years,
                                          Suppression suppression)
{
    if (!suppression.isOn())
        return kept;
    const Table table(years, suppression);
    for (ChannelKept &line : kept) {
        if (!table.tellsPast(std::size_t(line.channel)))
            line.kept = {untold, untold}; // that some stayed says that some came
    }
    return kept;
}

} // namespace chapterhouse::app
