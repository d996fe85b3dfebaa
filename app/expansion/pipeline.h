// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expansion/expansion_records.h"
#include "app/roster/roster_index.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace chapterhouse::app {

/// A chapter in its step.
struct PipelineCard {
    QString chapterId;
    QString name;
    QString school; ///< in full
    QString place; ///< "Omaha, NE"
    QDate since; ///< of the status in force
    int days = 0; ///< in it, as of the day
    QDate lastContactOn; ///< invalid where there is none
    bool isStuck = false;
};

struct PipelineStep {
    ChapterStatus status = ChapterStatus::None;
    /// Of the stays in this status that have ended by that day, half were as long or shorter; nothing of fewer than
    /// three. Those of archived chapters are among them, those of merged ones are not.
    std::optional<int> medianDays;
    int finished = 0; ///< how many such stays there are
    int stuckAfter = 0; ///< days; 0: no one is stuck here
    int stuck = 0; ///< how many cards are
    std::vector<PipelineCard> cards; ///< the longest there first
};

struct Pipeline {
    QDate asOf;
    std::vector<PipelineStep> steps; ///< every status, from prospect to closed
    const PipelineStep &step(ChapterStatus status) const { return steps[std::size_t(status) - 1]; }
};

/// The way of the chapters that are in the book that day: neither archived nor merged, nor the national row, each with
/// a status. Stuck is who has been a prospect, forming, applied or at risk for more than twice the median of that step
/// and more than `stuckDays` days, and was not in contact for more than `stuckDays` days. Without a median it is taken
/// for 90 days. 0 days turn it off.
Pipeline pipeline(const RosterIndex &index, const ExpansionRecords &records, QDate date, int stuckDays);

} // namespace chapterhouse::app
