// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/result.h"
#include "app/roster/roster_index.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::csv {
class AtomicFile;
} // namespace chapterhouse::csv

namespace chapterhouse::app {

enum class ExportKind { Roster, Chapters, Officers, States };
enum class ExportFormat { Csv, Json, Xlsx, Pdf };

/// Members chosen one by one.
struct ChosenMembers {
    RosterIndex::Pointer roster;
    std::vector<quint32> rows; ///< of that snapshot, in any order
};

/// What is to leave the book, and for whom.
struct ExportRequest {
    ExportKind kind = ExportKind::Roster;
    ExportFormat format = ExportFormat::Csv;
    QStringList columns; ///< names out of exportColumns(kind); empty: all of them, in their order
    bool signIn = false; ///< of a roster as PDF: a sheet to sign, with names and nothing else
    QString chapterId; ///< '': all chapters
    std::shared_ptr<const ChosenMembers> only; ///< of a roster, nobody but these; null: all
    QString state; ///< USPS code; '': all
    QStringList statuses; ///< status codes of the exported records on the date; empty: all
    QDate asOf; ///< invalid: today, and records whose facts all lie in the future too
    QString audience; ///< a code of the table `consent`; '': the book's own audience, which gets full rows
    QString purpose;
    bool excel = false; ///< begin with a byte order mark
    bool raw = false; ///< no apostrophe before cells that a spreadsheet would run
};

/// How many people would leave the book with their full row, with initials only, or as a mere count: each once, by the
/// row that shows most of them, however many rows there are.
struct AudienceCount {
    qint64 full = 0;
    qint64 initials = 0;
    qint64 counted = 0;
    bool operator==(const AudienceCount &) const = default;
};

struct ExportReport {
    qint64 rows = 0;
    AudienceCount people;
    QStringList columns;
};

/// Told now and then how many of `total` records are done; returns false to stop: nothing is left behind then.
using Progress = std::function<bool(qint64 done, qint64 total)>;

std::span<const char *const> exportColumns(ExportKind kind);
QString ownAudience(db::Connection &connection); ///< 'national' or 'chapter', by the kind of the book

/// Which people the request would name, without writing anything: for the dialog, before anyone decides.
Result<AudienceCount> previewExport(db::Connection &connection, const Directory::Pointer &directory,
                                    const ExportRequest &request);

using ExportRows = std::vector<QStringList>;
/// The first rows exactly as they would leave, below the names of their columns.
Result<ExportRows> firstRows(db::Connection &connection, const Directory::Pointer &directory,
                             const ExportRequest &request, std::size_t most);

/// Called when the records are written but the file is not yet in its place: writes the ledger. A failure keeps the
/// file from appearing.
using RecordExport = std::function<Result<>(const ExportReport &)>;

/// Writes the records in one read transaction of `connection`, and commits `file`; memory stays flat. May run on any
/// thread that owns `connection`.
Result<ExportReport> writeExport(db::Connection &connection, const Directory::Pointer &directory,
                                 const ExportRequest &request, csv::AtomicFile &file, const RecordExport &record = {},
                                 const Progress &progress = {});

/// Writes one line of the ledger (`export_record`) through a writing connection; throws db::Error.
void recordExport(db::Connection &writer, const QString &author, const ExportRequest &request,
                  const ExportReport &report);

} // namespace chapterhouse::app
