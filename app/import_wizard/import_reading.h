// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_plan.h"

#include <QStringList>

#include <vector>

namespace chapterhouse::app {

/// A file as it would be brought in now.
struct ImportReading {
    ImportPlan plan;
    std::vector<QStringList> rows; ///< the first ones, without the header
    QStringList ambiguousDates; ///< of the columns whose dates can be read both ways: one of each
};

/// Reads it, as far as it must. For a thread of its own.
Result<ImportReading> readForImport(db::Connection &connection, const ImportRequest &request);

} // namespace chapterhouse::app
