// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/importer.h"
#include "app/people/pair_fields.h"

#include <QString>

#include <optional>

namespace chapterhouse::app {

/// One line of what a check found, in the words of the user's language. What it stands for says its list.
struct ImportFinding {
    qint64 key = 0; ///< the line of the file, or its place in the list; ascending
    QString title; ///< a name
    QString text; ///< the reason, or what changes
    QString fate; ///< what becomes of the row since the user chose about it; '' if he did not
    int column = -1; ///< of the cell that can be corrected
    QString header; ///< of that column
    QString cell; ///< as it is now
    std::optional<PairFacts> pair; ///< in doubt: whom the row may be about, and the row
    RowChoice::Doubt doubt = RowChoice::Doubt::Open; ///< what the user said about them
    bool isLeftOut = false;
    bool isChosen = false; ///< no longer in the file: to be marked as left
    MemberRef member;
};

/// A school or a chapter: what one row calls it, others do too.
bool namesPlace(csv::Field field);
/// A reason is the end of a sentence on the command line, and stands alone in the window.
QString asSentence(const QString &reason);
/// "Phone: 555-0100 → 555-0101", one line a value.
QString changesText(const std::vector<ImportedValue> &values, NameStyle style);
/// Whom a row may be about and the row, field by field. `choice` is what the user said about them, null if nothing; of
/// the rest what stays follows the rule of the file.
PairFacts comparedPair(const ImportLine &line, OnMatch rule, const RowChoice *choice, NameStyle style);
/// The title of a field that the importer names.
QString importedFieldTitle(const QString &field);
/// What became of a row that the user chose about.
QString fateText(ImportLine::Kind kind);

} // namespace chapterhouse::app
