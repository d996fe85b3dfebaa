// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

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
    /// Writes to `device`, which must be open and outlive it.
    explicit CsvWriter(QIODevice &device, WriteOptions options = {});
    /// Keeps everything; for tests and the clipboard. See text().
    explicit CsvWriter(WriteOptions options = {});

    void cell(std::string_view utf8);
    /// For what cannot hold a quote, a line break, a delimiter or a formula: ids, codes and dates of ours.
    void plainCell(std::string_view ascii)
    {
        startCell(ascii.empty());
        m_block.append(ascii);
    }
    void number(std::int64_t value);
    void endRecord();
    /// Hands the rest to the device. False if writing failed, now or earlier.
    bool flush();

    const std::string &text() const { return m_block; } ///< what is not handed on yet

private:
    void startCell(bool isEmpty)
    {
        if (m_inRecord)
            m_block.push_back(',');
        m_loneEmpty = isEmpty && !m_inRecord;
        m_inRecord = true;
        m_isFirst = false;
    }
    void handOn();

    QIODevice *m_device = nullptr;
    WriteOptions m_options;
    std::string m_block;
    bool m_isFirst = true; ///< no cell is written yet
    bool m_inRecord = false;
    bool m_loneEmpty = false; ///< the record is one empty cell so far, which a reader would take for a blank line
    bool m_failed = false;
};

} // namespace chapterhouse::csv
