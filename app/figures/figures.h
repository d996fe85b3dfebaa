// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// A civil period: from is in, until is out.
struct Period {
    QDate from;
    QDate until;
    /// The twelve months that end with `date`, that day included.
    static Period yearTo(QDate date) { return {date.addYears(-1).addDays(1), date.addDays(1)}; }
    bool operator==(const Period &) const = default;
};

/// A part of a whole, kept as counts so that sharing can round them.
struct Share {
    int part = 0;
    int whole = 0;
    /// Nothing where the whole is empty.
    std::optional<double> value() const { return whole > 0 ? std::optional(double(part) / whole) : std::nullopt; }
    bool operator==(const Share &) const = default;
};

// Each figure once, as a pure function over a scope and a date. "That day" includes what begins on it and leaves out
// what ends on it. A person is present on a day with a membership whose status is then active or away, unless the
// membership or its chapter was archived by that day; merged-away memberships never count.

/// Chapters whose status that day is active or at risk. The national row never counts.
int chapterCount(const Scope &scope, QDate date);

/// What the counted chapters of that day reach.
struct Reach {
    int chapters = 0;
    int schools = 0; ///< distinct schools; a campus counts as its school
    int states = 0; ///< distinct states of those schools, of the 50
    QStringList alsoReached; ///< DC and territories, by code
    bool operator==(const Reach &) const = default;
};
Reach reach(const Scope &scope, QDate date);

/// Heads that chapters report without names: per counted chapter the newest head-count up to that day, unless the
/// chapter stopped being active or at risk since. None in a scope that asks for traits of members.
int countedOnly(const Scope &scope, QDate date);

struct Membership {
    int people = 0; ///< distinct people present that day
    int countedOnly = 0;
    int members() const { return people + countedOnly; }
    bool operator==(const Membership &) const = default;
};
Membership membership(const Scope &scope, QDate date);

/// People who came and went in a period. Joined: present in the scope on a day of it, not the day before, and the day
/// before present in no other membership either. Left: the mirror of it; a membership that ends by being archived is no
/// leave. In a scope of one chapter other memberships are not asked, so that transfers count there. A gap between two
/// memberships is a leave and a join.
struct Movement {
    int joined = 0;
    int left = 0;
    int net() const { return joined - left; }
    bool operator==(const Movement &) const = default;
};
Movement movement(const Scope &scope, const Period &period);

/// Those present the day before the period who are present on its last day / those present the day before it. For
/// students the whole leaves out those starters who are not there at the end because they graduated, or transferred to
/// where the scope has no membership of theirs.
struct Retention {
    Share plain;
    Share student;
    bool operator==(const Retention &) const = default;
};
Retention retention(const Scope &scope, const Period &period);

/// Schools reached / eligible schools of the scope's states that day.
Share penetration(const Scope &scope, QDate date);

/// The figures of one scope on one day, and over the twelve months that end with it.
struct Headline {
    QDate asOf;
    Reach reach;
    Membership membership;
    Movement movement;
    Retention retention;
    int eligibleSchools = 0;
    bool operator==(const Headline &) const = default;
};
Headline headline(const Scope &scope, QDate date);

/// The figures of a day and of the same day a year before: one pass over the members.
struct YearOnYear {
    Headline now;
    Headline yearAgo;
    bool operator==(const YearOnYear &) const = default;
};
YearOnYear yearOnYear(const Scope &scope, QDate date);

/// The state of things at the end of a month (the last one: on the day asked for), and who came and went in it.
struct MonthFigures {
    QDate month; ///< its first day
    QDate day; ///< the last day of the month, or the day asked for
    int chapters = 0;
    int schools = 0;
    int states = 0;
    int members = 0; ///< counted-only heads included
    int countedOnly = 0;
    int joined = 0;
    int left = 0;
    bool operator==(const MonthFigures &) const = default;
};
/// From the month in which the first chapter or member of the scope appears until `date`; without gaps.
std::vector<MonthFigures> byMonth(const Scope &scope, QDate date);

/// All that the dashboard shows: one pass over the members.
struct Dashboard {
    Headline now;
    Headline yearAgo; ///< for the change under each tile
    std::vector<MonthFigures> months;
};
Dashboard dashboard(const Scope &scope, QDate date);

/// One line of a breakdown. `key` is a state's code, a chapter's id or a channel's code; '' is "not known". In a line
/// of a channel only the figures of people are set.
struct Line {
    QString key;
    Headline figures;
};
/// Every state with an eligible school, a chapter or a member; each person once per state.
std::vector<Line> byState(const Scope &scope, QDate date);
/// Every chapter of the scope that is not archived by then; the national row only while the network has members.
std::vector<Line> byChapter(const Scope &scope, QDate date);
/// By how people came; a person once per channel. Channels without anyone are left out.
std::vector<Line> byChannel(const Scope &scope, QDate date);

/// Those who first joined in an academic year (August to July), and how many of them are present 6, 12, 18 … months
/// after their own first day. A column is there only once the whole cohort is that old.
struct Cohort {
    int year = 0; ///< in which it begins: 2019 for August 2019 to July 2020
    int joined = 0;
    std::vector<int> present; ///< after 6, 12, 18 … months
    bool operator==(const Cohort &) const = default;
};
std::vector<Cohort> byCohort(const Scope &scope, QDate date);

} // namespace chapterhouse::app
