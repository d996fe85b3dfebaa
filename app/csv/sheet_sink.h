// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/export_sink.h"
#include "app/csv/exporter.h"

#include <functional>

namespace chapterhouse::app {

/// A list on paper, ready to be painted.
struct PrintedSheet {
    QString title; ///< the chapter, or the book
    QString subtitle; ///< what it is, of which day, of how many
    QString footer; ///< for whom and what for
    bool isToSign = false; ///< each line has room for a signature, and there is room for guests
    QStringList headings;
    ExportRows rows;
};

/// Paints a sheet as PDF. The program hands one in, because this layer does not draw.
using SheetPainter = std::function<Result<>(const PrintedSheet &, QIODevice &)>;
void setSheetPainter(SheetPainter painter);
Result<> paintPdf(const PrintedSheet &sheet, QIODevice &device);

/// Keeps the rows until the end, since each page says how many there are.
std::unique_ptr<ExportSink> makeSheetSink(const ExportJob &job, QIODevice &device);

} // namespace chapterhouse::app
