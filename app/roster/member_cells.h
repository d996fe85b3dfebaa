// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/person_names.h"
#include "app/roster/roster_index.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace chapterhouse::app {

struct TableColumn;

std::span<const TableColumn> memberColumns(); ///< of MembersModel

/// What a row of the roster shows that is not in the index.
struct MemberLine {
    QString name;
    QString pronouns;
    QString degree;
    QString email; ///< the school's, else the personal one
    QString phone;
    QString offices; ///< held on that day
};

/// One for each of the rows; empty where the book does not have it any more. Throws db::Error.
std::vector<MemberLine> readMemberLines(db::Connection &connection, const RosterIndex &index,
                                        std::span<const quint32> rows, QDate date, NameStyle style);

QString rosterName(const ChapterEntry &chapter);
/// What stands in a column of MembersModel.
QString memberText(const RosterIndex &index, quint32 row, const MemberLine &line, int column, QDate date);

/// A line for each row, its columns parted by tabs, for the clipboard. Throws db::Error.
QString memberTexts(db::Connection &connection, const RosterIndex &index, std::span<const quint32> rows,
                    std::span<const int> columns, QDate date, NameStyle style);

} // namespace chapterhouse::app
