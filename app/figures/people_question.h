// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/class_years.h"
#include "app/figures/figures.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace chapterhouse::app {

/// The figures that count people, each of which can list them.
enum class PeopleFigure {
    Members, ///< those present that day, or on the last of a period; counted-only heads have no name to list
    Joined,
    Left,
    StudentRetention, ///< the starters of the period, without whom its students' form leaves out
    Starters, ///< those present the day before the period
    Retained, ///< of those: who are present on its last day
    Came, ///< those present on its last day who are no starters
    Gone, ///< the starters who are not present on its last day: members change by Came less Gone
    FirstJoined, ///< whose first stay of all began in the period, through a channel
    Kept, ///< of those: who were present so many months after their own first day
    ClassYears ///< those present that day, by when they graduate and what their school teaches
};

/// Whom a list shows: a figure, and the time and the group it is about. It can be kept as text.
struct PeopleQuestion {
    PeopleQuestion(PeopleFigure what = PeopleFigure::Members) : figure(what) { } // NOLINT(google-explicit-constructor)
    PeopleQuestion(PeopleFigure what, const Period &when) : figure(what), period(when) { }
    static PeopleQuestion firstJoined(const Period &period, std::optional<Channel> channel = {});
    static PeopleQuestion kept(const Period &period, std::optional<Channel> channel, int months);
    /// Both years included; 0 is "not known".
    static PeopleQuestion classYears(int first, int last, std::optional<SchoolKind> kind = {});

    static Period upTo(QDate last) { return {QDate(1900, 1, 1), last.addDays(1)}; } ///< all that was until then
    static constexpr int anyYear = 9999; ///< as the last class: all later ones too

    PeopleFigure figure;
    Period period; ///< invalid: the twelve months that end with the day that is looked at
    std::optional<Channel> channel; ///< nothing: through any
    int months = 0; ///< of Kept
    int firstClass = 0; ///< of ClassYears, as the two below
    int lastClass = 0;
    std::optional<SchoolKind> kind; ///< nothing: any
    /// The day on which those are present who are.
    QDate dayFor(QDate date) const { return period.from.isValid() ? period.until.addDays(-1) : date; }
    bool operator==(const PeopleQuestion &) const = default;
};

QString codeOf(const PeopleQuestion &question); ///< "first_joined;2019-08-01;2020-08-01;instagram"
std::optional<PeopleQuestion> peopleQuestion(const QString &code); ///< nothing for a code that is not known
/// "Joined, August 2020": for people, translated.
QString nameOf(const PeopleQuestion &question);
QString nameOf(const Period &period); ///< "August 2020", "2019–20", "1 Aug 2019 – 3 Mar 2020"

/// Among whom they are listed.
struct MembersPlace {
    QString chapterId; ///< '': anywhere
    QStringList states; ///< codes; none: anywhere
    std::optional<int> classYear; ///< 0: not known
};
/// What shows these people in the table of members, and no one else: its filters, as text.
QString membersOf(const PeopleQuestion &question, const MembersPlace &place = {});
/// The two lists that a change of members in twelve months is made of, as ListMenu offers them: {"text", "column",
/// "list"} each.
QVariantList listsOfChange(const MembersPlace &place = {});

} // namespace chapterhouse::app
