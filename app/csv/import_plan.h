// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

class Directory;

enum class ImportTarget { Members, Chapters, Officers, Contacts };
/// What a row does to a record that it matches: write what differs, fill what is empty, or leave it alone.
enum class OnMatch { Update, Fill, Skip };
/// How dates such as 03/04/2020 are meant. `ByColumn`: as the whole column allows.
enum class DateOrder { ByColumn, MonthFirst, DayFirst, IsoOnly };

/// How a file is to be brought in; empty means "find out".
struct ImportRequest {
    QString file;
    std::optional<ImportTarget> target;
    QString chapterId; ///< where members without a chapter column belong
    QStringList map; ///< "column=field", as typed; a field of '' leaves the column out
    QString encoding;
    char delimiter = 0;
    DateOrder dates = DateOrder::ByColumn;
    OnMatch onMatch = OnMatch::Update;
    QString source; ///< what the other system is called in external_id; '': the file's header signature
    QDate fileDate; ///< when facts without a date begin; invalid: the day the file was last changed
};

/// One column of the file and what becomes of it.
struct PlannedColumn {
    QString header;
    QString field; ///< '' when the column is left out
    QStringList samples; ///< the first few cells that are not empty
    bool askDateOrder = false; ///< day and month cannot be told apart anywhere in this column
};

/// Everything decided about a file before anything is written: shown, changed by the user, and handed to the importer.
struct ImportPlan {
    ImportRequest request; ///< with all that was found out filled in
    ImportTarget target = ImportTarget::Members;
    QString encoding;
    char delimiter = ',';
    bool hasHeader = true;
    QString signature; ///< names the header, for mappings remembered
    std::vector<PlannedColumn> columns;
    QStringList warnings;
};

/// The names that a column may be mapped to, as `--map` takes them.
QStringList importFields(ImportTarget target);
QString importTargetName(ImportTarget target); ///< "members"
std::optional<ImportTarget> importTargetNamed(const QString &name);

/// Reads the file once and decides; writes nothing.
Result<ImportPlan> planImport(db::Connection &connection, const ImportRequest &request);

} // namespace chapterhouse::app
