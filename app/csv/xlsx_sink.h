// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/export_sink.h"

namespace chapterhouse::app {

/// One sheet of a spreadsheet (XLSX): texts as texts, so that nothing of them runs as a formula, days as days, the
/// header in sight while one scrolls. Memory stays flat; what is under way lies in files without a name.
std::unique_ptr<ExportSink> makeXlsxSink(const QStringList &columns, QIODevice &device);

} // namespace chapterhouse::app
