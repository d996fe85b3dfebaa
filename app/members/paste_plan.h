// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/chapter_names.h"
#include "app/result.h"
#include "db/member_store.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// A block of cells as a spreadsheet puts it on the clipboard: parted by tabs, quoted where a cell holds line ends.
Result<std::vector<QStringList>> cellsOf(const QString &text);

/// Where the values of a pasted column go.
struct PasteColumn {
    enum class Kind {
        Cell, ///< a column of the table that is typed into
        Field, ///< one field of a member, such as the family name alone
        Chapter, ///< of members that are added
        Status, ///< likewise
        Ignored
    };
    Kind kind = Kind::Ignored;
    int cell = -1; ///< of MembersModel
    QString field;
    QString title;
};

/// The columns that the block names in its first row; nothing if that is no header.
std::optional<std::vector<PasteColumn>> columnsOfHeader(const QStringList &cells);
/// The shown columns (of MembersModel), from the one where the block is pasted.
std::vector<PasteColumn> columnsFrom(const std::vector<int> &shown, int first, std::size_t count);

/// One value that a paste writes.
struct PasteChange {
    QString title; ///< of the column
    QString before;
    QString after;
};

/// One row of the block: a member who is changed, or one who is added.
struct PasteRow {
    std::optional<db::Member> before; ///< nothing: is added
    db::Fields fields; ///< what is written
    QString chapterId; ///< of one who is added; '' as long as nobody said where
    QString status; ///< of one who is added
    std::vector<PasteChange> changes;
    QStringList problems; ///< the cells that cannot be taken, in words; they stay as they are
};

/// Everything that a paste would do, before it is done.
struct PastePlan {
    std::vector<PasteRow> rows; ///< those that nothing changes left out
    int changedCells = 0;
    int changedMembers = 0;
    int addedMembers = 0;
    int problems = 0; ///< cells
};

/// What is known where the block is pasted.
struct PastePlace {
    std::vector<db::Member> members; ///< of the rows from the current one on
    QString chapterId; ///< where members that are added go, unless the block says so
    QDate today;
};
PastePlan planPaste(const std::vector<QStringList> &cells, const std::vector<PasteColumn> &columns,
                    const PastePlace &place, const ChapterNames &chapters);

/// Writes it, inside an action.
void writePaste(db::Connection &connection, const PastePlan &plan, QDate today);

} // namespace chapterhouse::app
