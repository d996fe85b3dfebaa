// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/counted_spells.h"
#include "app/figures/figures.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// Which chapters, schools or states a list shows: those that count on a day, or that a period brought or took; or all
/// that could count. It can be kept as text, as PeopleQuestion for people.
struct PlaceQuestion {
    /// Changed: those that count at the end of a period and not before it, and those that counted before it and no
    /// longer do. Eligible: schools, or the fifty states, with a chapter or without.
    enum class Turn { Standing, Appeared, Returned, Lost, Changed, Eligible };

    Counted counted = Counted::Chapters; ///< never members
    Turn turn = Turn::Standing;
    Period period = {}; ///< of Standing and Eligible its last day counts; invalid: the day that is looked at, or of
                        ///< Changed the twelve months that end with it
    QStringList states = {}; ///< codes; none: anywhere

    /// The day on which those stand that do.
    QDate dayFor(QDate date) const { return period.from.isValid() ? period.until.addDays(-1) : date; }
    bool operator==(const PlaceQuestion &) const = default;
};

/// As the cell of a table keeps it: "schools;lost;2020-01-01;2020-02-01;OH;PA".
QString placesOf(const PlaceQuestion &question);
std::optional<PlaceQuestion> placeQuestion(const QString &list); ///< nothing for any other text

/// A chapter, a school or a state of such a list.
struct ListedPlace {
    QString id; ///< of the chapter or school; the state's code
    QString name;
    QDate day = {}; ///< on which it came or went; of Standing: since when it counts; of Eligible none
    bool isGone = false; ///< of Changed: no longer counted
    std::vector<quint32> chapters = {}; ///< places in the index of those that make, or made, it count; by name
};
/// By name, and of what came or went by day: as many as the figure counts. A change is what came less what went.
std::vector<ListedPlace> listPlaces(const RosterIndex::Pointer &index, const PlaceQuestion &question, QDate date);

} // namespace chapterhouse::app
