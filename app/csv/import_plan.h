// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/csv_reader.h"
#include "app/csv/header_matching.h"
#include "app/csv/import_choices.h"
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

/// What a row does to a record that it matches: write what differs, fill what is empty, or leave it alone.
enum class OnMatch { Update, Fill, Skip };

/// How a file is to be brought in; what is not set is found out.
struct ImportRequest {
    QString file;
    std::optional<csv::Target> target;
    QString chapterId; ///< where all members of the file belong; '': where each row says
    QStringList map; ///< "column=field", as typed: a header or "#3", and a field's name; "none" leaves the column out
    csv::ReadOptions read;
    std::optional<csv::DateOrder> dates; ///< Unknown: ISO only, dates that could be read both ways are refused
    OnMatch onMatch = OnMatch::Update;
    QString source; ///< what the other system is called in external_id; '': after the file's header
    QDate fileDate; ///< when facts without a date begin; invalid: the day the file was last changed
    ImportChoices choices;
};

/// One column of the file and what becomes of it.
struct PlannedColumn {
    QString header; ///< '' where the file has none
    csv::Field field = csv::Field::None;
    QString reason; ///< why, for people
    QStringList samples; ///< the first few cells that are not empty
    csv::DateOrder dateOrder = csv::DateOrder::Unknown;
    bool askDateOrder = false; ///< day and month cannot be told apart: the user has to say
};

/// Everything decided about a file before anything is written: shown, changed by the user, and handed to the importer.
struct ImportPlan {
    ImportRequest request;
    csv::Target target = csv::Target::Members;
    csv::Dialect dialect;
    QString signature; ///< names the header, for mappings remembered
    QString source; ///< for external_id
    QDate fileDate;
    std::vector<PlannedColumn> columns;
};

/// Reads the file, as far as it must, and decides; writes nothing. `connection` knows the mappings of earlier files.
Result<ImportPlan> planImport(db::Connection &connection, const ImportRequest &request);

/// Keeps the plan's mapping for the next file with this header; throws db::Error.
void rememberMapping(db::Connection &writer, const ImportPlan &plan);

bool isDateField(csv::Field field);

} // namespace chapterhouse::app
