// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/detail_line.h"
#include "app/details/record_names.h"
#include "db/journal.h"

#include <QStringList>

namespace chapterhouse::app {

/// One operation of the journal in plain words.
struct ChangeWords {
    QString record; ///< whom or what it is about: "Sam Rivera", "Example University"
    QString what; ///< "Status", "Term of office"; '' for the record itself
    QString verb; ///< "Added", "Removed", "Brought back"; '' where it was changed
    QStringList columns; ///< "Pronouns: she/her → they/them"
    QString memberKey; ///< what opens it, if it is a member's that is still there
    QString chapterId; ///< likewise of a chapter
};

/// `operation.now` of a row that was added holds what it was added with. A legal name is never told.
ChangeWords wordsOf(const db::HistoryOperation &operation, RecordNames &names);

/// The person or chapter that a row belongs to; '' if it belongs to neither.
QString nameOfRecord(const db::RowKey &row, RecordNames &names);
QString nameOfTable(const QString &name); ///< "Term of office"

/// The history of one record, the newest first; of a long one the newest entries. A line an entry. What was done to the
/// records of `mergedIds`, which were merged into it, says so.
QVariantList historyLines(const std::vector<db::HistoryOperation> &operations, RecordNames &names,
                          const QStringList &mergedIds = {});

/// How a column of a table is called: "Chosen name"; of one that is not told, its own name.
QString fieldTitle(const QString &table, const QString &column);

} // namespace chapterhouse::app
