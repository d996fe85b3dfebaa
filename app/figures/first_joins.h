// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/figures/people_pass.h"

#include <array>
#include <optional>
#include <vector>

namespace chapterhouse::app {

/// The membership with which a person first joined; one that knows its channel, if several began that day.
quint32 rowOfFirstJoin(const RosterColumns &columns, const PersonInScope &person);
/// The last day whose anniversary is not after `date`; from 29 February on that may be one more than a year ago.
QDate lastOldEnough(QDate date);

/// Who first joined on a day and through a channel, and who of them was present twelve months later.
struct JoinCount {
    int joined = 0;
    int kept = 0; ///< 0 while their anniversary is yet to come
};

/// When and how everyone of a scope first joined, up to a date: all figures of channels and pushes come from here. The
/// channel of a person is that of the membership with which they came; the first that knows it, if several began that
/// day.
class FirstJoins {
public:
    FirstJoins(const Scope &scope, QDate date);

    /// How long after their first day people are asked for.
    static constexpr int monthsKept = 12;

    /// The joins of [from, until) through a channel, or through any.
    int joined(const Period &period, std::optional<Channel> channel = {}) const;
    /// Of those of them whose twelve months are over: how many were there then.
    Share kept(const Period &period, std::optional<Channel> channel = {}) const;
    QDate date() const { return m_date; }
    QDate first() const { return dateOf(m_first); } ///< day of the first join of all; invalid if there is none

private:
    using ByChannel = std::array<JoinCount, std::size_t(channelCount)>;
    template <typename Visit>
    void forEachCount(const Period &period, std::optional<Channel> channel, Visit visit) const;

    QDate m_date;
    Day m_first = noDay;
    std::vector<ByChannel> m_days; ///< from m_first on
};

/// One academic year of joining.
struct ChannelYear {
    int year = 0;
    std::array<int, std::size_t(channelCount)> joined{};
    bool operator==(const ChannelYear &) const = default;
};
/// From the year of the first join to that of the date; without gaps.
std::vector<ChannelYear> joinedByChannel(const FirstJoins &joins);

/// Of those who came through a channel at least twelve months before the date: who was present twelve months after
/// their own first day.
struct ChannelKept {
    Channel channel = Channel::None;
    Share kept;
    bool operator==(const ChannelKept &) const = default;
};
/// The channels through which anyone came that long ago, in the order of their enumeration.
std::vector<ChannelKept> keptByChannel(const FirstJoins &joins);

/// When a push ran, and on which channel. Without one it is taken to have been on all of them.
struct PushTime {
    QString id;
    QString name;
    Channel channel = Channel::None;
    QDate from;
    QDate last; ///< its last day; invalid: it still runs
};

/// Whom a push brought: those who first joined through its channel while it ran or up to 30 days after.
struct PushResult {
    static constexpr int echo = 30; ///< days
    PushTime push;
    Period period; ///< in which they did
    int joined = 0;
    Share
        kept; ///< of those who joined twelve months ago or longer, who was present twelve months after their first day
};
/// The pushes that had begun by the date of the joins, the newest first.
std::vector<PushResult> resultsOf(const std::vector<PushTime> &pushes, const FirstJoins &joins);

} // namespace chapterhouse::app
