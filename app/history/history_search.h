// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_model.h"
#include "app/roster/roster_index.h"

namespace chapterhouse::app {

/// What is looked for in the history.
struct HistorySearch {
    QString text; ///< in what was done, by whom, or to which person or chapter
    HistoryModel::Kind kind = HistoryModel::Everything;
    HistoryModel::Since since = HistoryModel::Ever;
    QDateTime now;

    /// The numbers of the entries, the newest first. Of the people and chapters whose name matches, the first thousand
    /// are asked for. Throws db::Error.
    std::vector<qint64> run(db::Connection &connection, const RosterIndex::Pointer &roster) const;
};

} // namespace chapterhouse::app
