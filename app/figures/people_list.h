// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/people_question.h"
#include "app/figures/scope.h"

#include <QDate>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// Whom a figure counts.
struct PeopleList {
    std::vector<quint8> marks; ///< by row of the index: 1 for the membership by which a person is counted
    int people = 0; ///< marked rows
    int again = 0; ///< how often someone listed is counted once more: who joined, left and joined in one period
    int stayed = 0; ///< of StudentRetention: who of them are present on the day
};

/// The figure of the scope, told one by one: people + again is what it counts.
PeopleList listPeople(const Scope &scope, const PeopleQuestion &question, QDate date);

/// The rows that a filter leaves, and of a figure, if there is one, only those by which it counts people: then the
/// filter's statuses narrow its list, and all else is its scope.
PeopleList listRows(const RosterIndex::Pointer &index, const RosterFilter &filter,
                    const std::optional<PeopleQuestion> &question);

} // namespace chapterhouse::app
