// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/atomic_file.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace chapterhouse::csv {

struct WriteOptions {
    bool isRaw = false; ///< no guard against formulas
    bool byteOrderMark = false; ///< so that Excel takes it for UTF-8
};

/// Writes records as RFC 4180 says: UTF-8, CRLF, quotes only where needed. Keeps one block in memory.
class CsvWriter {
public:
    /// Writes to `file`, which must outlive it.
    explicit CsvWriter(AtomicFile &file, WriteOptions options = {});
    /// Keeps everything; for tests and the clipboard. See text().
    explicit CsvWriter(WriteOptions options = {});

    void cell(std::string_view utf8);
    /// For what cannot hold a quote, a line break, a delimiter or a formula: ids, codes and dates of ours.
    void plainCell(std::string_view ascii);
    void number(std::int64_t value);
    void endRecord();
    /// Hands the rest to the file, which is still to be committed. False if writing failed.
    bool flush();

    const std::string &text() const { return m_block; } ///< what is not handed on yet

private:
    void startCell();
    void quoted(std::string_view utf8, bool guarded);

    AtomicFile *m_file = nullptr;
    WriteOptions m_options;
    std::string m_block;
    bool m_atStart = true; ///< nothing of the file is written
    bool m_inRecord = false;
    bool m_firstIsEmpty = false; ///< the record is one empty cell so far, which a reader would take for a blank line
};

} // namespace chapterhouse::csv
