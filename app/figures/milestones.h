// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"

#include "db/push_store.h"

namespace chapterhouse::app {

/// What milestones are made of, beside the roster.
struct MilestoneFacts {
    std::vector<db::Push> pushes;
    std::vector<QString> firstAtSchool; ///< ids of the chapters of which the book says that they were the first group
    std::vector<int> roundNumbers{10, 25, 50, 100, 250, 500, 1000, 2500, 5000}; ///< of chapters, ascending

    static MilestoneFacts read(db::Connection &connection); ///< throws db::Error
};

/// A day in the life of an organisation that one wants to find again.
struct Milestone {
    enum class Kind { FirstChapter, ChapterCount, NewState, FirstAtSchool, LargestPush };

    Kind kind = Kind::FirstChapter;
    QDate date;
    /// How many chapters; of a new state which it is of the 50, 0 for DC and territories; of a push who joined in it.
    int number = 0;
    QString subject; ///< a chapter's id, a state's code or a push's id; '' for a number of chapters
    bool operator==(const Milestone &) const = default;
};

/// The first chapter; the first day with a round number of them; the first chapter of each state; chapters that were
/// the first group at their school; and the last day of the push in whose time most people joined. By date, up to and
/// with `until`.
std::vector<Milestone> milestones(const Scope &scope, const MilestoneFacts &facts, QDate until);

/// The first day on which anything is counted in the scope; invalid where nothing ever is.
QDate firstDayOf(const Scope &scope);

} // namespace chapterhouse::app
