// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"

#include <QDate>

#include <vector>

namespace chapterhouse::app {

/// A day on which a chapter began or ceased to count.
struct StateEvent {
    enum class Kind { Founded, Reactivated, Ended };

    QDate on;
    Kind kind = Kind::Founded;
    quint32 chapter = 0; ///< place in index().chapters()
    ChapterStatus status = ChapterStatus::None; ///< from that day on; None: it was archived
    bool isNewSchool = false; ///< the first chapter ever at its school
    bool isNewState = false; ///< and in its state
    bool operator==(const StateEvent &) const = default;
};

/// What happened to the chapters of a scope up to and with the date, oldest first.
std::vector<StateEvent> stateEvents(const Scope &scope, QDate date);

} // namespace chapterhouse::app
