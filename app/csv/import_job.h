// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/atomic_file.h"
#include "app/csv/chapter_names.h"
#include "app/csv/csv_reader.h"
#include "app/csv/csv_writer.h"
#include "app/csv/import_cells.h"
#include "app/csv/importer.h"
#include "db/ulid.h"

#include <QSet>

#include <array>
#include <optional>
#include <span>
#include <string>

namespace chapterhouse::app {

/// The rows that were not taken, as they were read, with the line and the reason.
class RejectWriter {
public:
    static Result<RejectWriter> open(const QString &path, const ImportPlan &plan);

    void add(csv::Record record, qint64 line, const QString &reason);
    Result<> sync(); ///< makes sure that all of it can be written; to be called before anything else is kept
    Result<> finish(); ///< no file if every row was taken

private:
    RejectWriter(std::unique_ptr<csv::AtomicFile> file, const ImportPlan &plan);

    std::unique_ptr<csv::AtomicFile> m_file;
    std::unique_ptr<csv::CsvWriter> m_writer;
    std::size_t m_columns;
    bool m_isEmpty = true;
};

/// One import on its way: what the parts of the importer share.
class ImportJob {
public:
    ImportJob(BookFile &book, const Directory::Pointer &directoryOfBook, const ImportPlan &importPlan,
              csv::CsvReader &csvReader, ImportReport &importReport);

    db::Connection &connection;
    db::UlidMaker &ulids;
    Directory::Pointer directory; ///< with the schools of the book
    const ImportPlan &plan;
    csv::CsvReader &reader;
    ImportReport &report;
    RejectWriter *rejects = nullptr;
    ImportProgress progress;
    ChapterNames chapters;
    CellReader cells;
    qint64 action; ///< what new rows carry in added_in
    std::string fileDate; ///< ISO
    std::string consentSource; ///< where it says what people agreed to
    std::string recordedAt;

    /// The next record that holds something, as the user corrected it; tells the progress now and then. Throws
    /// Failure where the file cannot be read on, or the user stops.
    bool next();
    /// Calls `take` with the line of each record that the user did not leave out.
    template <typename Take> void eachRow(Take take)
    {
        while (next()) {
            if (const qint64 line = reader.line(); isLeftOut(line))
                leftOut(line, {});
            else
                take(line);
        }
    }
    const RowChoice *choiceOf(qint64 line) const; ///< null if the user made none about that row
    bool isLeftOut(qint64 line) const;
    /// Whether what that row says of one column of a known member replaces what is there.
    bool isTaken(qint64 line, std::string_view column, bool isFilled) const;
    /// Whether an id of ours, or that of one of these other systems, is of a person whom the book forgot.
    bool isForgotten(std::string_view id, std::span<const std::string> sources) const;
    static QString forgottenText();
    /// What the report calls a row; made into words only where the row is shown.
    struct Name {
        std::string_view first;
        std::string_view second = {};
    };
    void added(qint64 line, Name name);
    void changed(qint64 line, Name name, std::vector<ImportedValue> values);
    void same(qint64 line, Name name);
    void refused(csv::Record record, qint64 line, Name name, const QString &reason);
    /// The first of `culprits` that the file has is the one whose cell is the reason.
    void refused(csv::Record record, qint64 line, Name name, const QString &reason,
                 std::span<const csv::Field> culprits);
    void inDoubt(csv::Record record, qint64 line, Name name, const QString &reason,
                 std::optional<MemberRef> candidate = {}, std::vector<ImportedValue> values = {});
    void leftOut(qint64 line, Name name);

private:
    bool isWorthKeeping(ImportLine::Kind kind, qint64 line);
    void keep(ImportLine line, Name name);
    csv::Record corrected(csv::Record record);

    std::vector<std::string_view> m_corrected;
    QSet<QString> m_forgotten;
    qint64 m_records = 0;
    std::array<int, 6> m_kept{};
};

QString toQString(std::string_view utf8);

void importMembers(ImportJob &job);
void importChapters(ImportJob &job);
void importOfficers(ImportJob &job);
void importContacts(ImportJob &job);

} // namespace chapterhouse::app
