// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_plan.h"
#include "app/directory/directory.h"
#include "app/result.h"
#include "db/journal.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace chapterhouse::app {

class BookFile;

/// One field of one record that the import changes, or one cell that the cleaning rewrote.
struct ImportedValue {
    QString field;
    QString before;
    QString after;
};

/// What became, or would become, of one row that is worth a look. Names stay on the screen of whoever imports.
struct ImportLine {
    enum class Kind { New, Changed, Same, InDoubt, Refused, LeftOut };

    qint64 line = 0; ///< where the record begins in the file, counted from 1
    Kind kind = Kind::New;
    QString name = {};
    QString text = {}; ///< the reason, where it was refused or is in doubt
    std::vector<ImportedValue> values = {}; ///< field by field: what changed; in doubt: what the book has, and the row
    int column = -1; ///< where it was refused: the column whose cell is the reason, if one is
    QString cell = {}; ///< what that cell holds
    std::optional<MemberRef> candidate = {}; ///< in doubt: whom the row may be about
};

/// Someone on a roster in the file who is not in the file.
struct MissingMember {
    MemberRef member;
    QString name;
};

/// Counts of everything, and the first rows of each kind.
struct ImportReport {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 inDoubt = 0; ///< written nowhere: the user decides
    qint64 refused = 0;
    qint64 leftOut = 0; ///< as the user chose
    qint64 notInFile = 0; ///< members of the chapters in the file that the file does not have
    qint64 beganInNetwork = 0; ///< of the new ones: their chapter began after they had joined
    qint64 markedLeft = 0; ///< those of them whom the user chose to mark
    qint64 known = 0; ///< records of this kind that the book had before
    qint64 cleaned = 0; ///< cells that the cleaning rewrote
    std::vector<ImportLine> lines; ///< at most a few hundred, and all that the user chose about; the counts are of all
    std::vector<ImportedValue> cleanings; ///< samples, before and after
    std::vector<MissingMember> missing; ///< the first of those not in the file
    QStringList warnings;
    db::Change change; ///< what the book did; number 0 if it did nothing

    QJsonObject json() const;
};

/// Told now and then how many of the file's bytes are done; returns false to stop: nothing is written then.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Brings the file in as one action that undo takes back, or with `dryRun` only says what it would do. Rows that cannot
/// be taken go to `rejectsPath`, if there is one, as they were read, with the line and the reason.
Result<ImportReport> runImport(BookFile &book, const Directory::Pointer &directory, const ImportPlan &plan,
                               bool dryRun = false, const QString &rejectsPath = {},
                               const ImportProgress &progress = {});

} // namespace chapterhouse::app
