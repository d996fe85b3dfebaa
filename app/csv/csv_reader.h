// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/encoding.h"
#include "app/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace chapterhouse::csv {

/// How a file is read: found by evidence, or as the user said.
struct Dialect {
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    bool hasHeader = true; ///< whether the first record names the columns
    QStringList sheets; ///< of a workbook; empty for a file of text
    QString sheet; ///< the one that is read
};

/// Something that was read all the same, but that the user should know. `line` is 0 for the file as a whole.
struct Warning {
    qint64 line = 0;
    QString text;
};

struct ReadOptions {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<bool> hasHeader;
    QString sheet; ///< of a workbook; '': the first
    qsizetype blockSize = 256 * 1024; ///< bytes read at a time
    qsizetype cellLimit = 1024 * 1024; ///< bytes of UTF-8 in one cell
};

/// Reads what people type for a delimiter: one of , ; | or a tab, or "comma", "semicolon", "pipe", "tab", "\t".
std::optional<char> delimiterFromName(QStringView name);

/// The cells of one record as UTF-8.
using Record = std::span<const std::string_view>;

/// Reads a CSV file, or a sheet of a workbook (XLSX), record by record, in memory that does not grow with the file. RFC
/// 4180, and what spreadsheets make of it; nothing is ever cut silently: what cannot be read as it stands is an error,
/// what is odd is a warning.
class CsvReader {
public:
    /// Finds the dialect. Fails with the reason if this is no CSV file (empty, a picture, a workbook…).
    static app::Result<CsvReader> open(const QString &path, const ReadOptions &options = {});
    /// `device` must be open for reading.
    static app::Result<CsvReader> open(std::unique_ptr<QIODevice> device, const ReadOptions &options = {});

    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    ~CsvReader();

    const Dialect &dialect() const;
    /// The next record, the header first where there is one; its cells hold until the next call. Blank lines are
    /// skipped. False at the end and at an error.
    bool next(Record &record);
    /// What stopped the reading before the end of the file, if anything did.
    const std::optional<app::Failure> &error() const;
    /// The line of the file, from 1, on which the last record began; in a workbook the number of its row.
    qint64 line() const;
    /// So far; the first thousand of each kind one by one, the others as one warning that counts them once the end is
    /// reached.
    const std::vector<Warning> &warnings() const;
    qint64 bytesRead() const;
    qint64 bytesTotal() const;
    /// Goes back to the first record, with no warnings, for a second pass.
    void restart();

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    static app::Result<CsvReader> openWorkbook(const QString &path, const ReadOptions &options);
    static app::Result<CsvReader> begin(std::unique_ptr<State> state, const ReadOptions &options);

    std::unique_ptr<State> m_state;
};

} // namespace chapterhouse::csv
