// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::csv {

struct WriteOptions {
    bool isRaw = false; ///< no guard against formulas
    bool byteOrderMark = false; ///< so that Excel takes it for UTF-8
};

/// Whether plainCell() may write the text, wherever it stands.
bool isPlainText(std::string_view text);

/// Writes records as RFC 4180 says: UTF-8, CRLF, quotes only where needed. Keeps one block in memory.
class CsvWriter {
public:
    /// Writes to `device`, which must be open and outlive it.
    explicit CsvWriter(QIODevice &device, WriteOptions options = {});
    /// Keeps everything; for tests and the clipboard. See text().
    explicit CsvWriter(WriteOptions options = {});

    void cell(std::string_view utf8)
    {
        if (utf8.empty())
            startCell(0);
        else
            filledCell(utf8);
    }
    /// For what cannot hold a quote, a line break, a delimiter or a formula: ids, codes and dates of ours.
    void plainCell(std::string_view ascii) { m_end = std::copy_n(ascii.data(), ascii.size(), startCell(ascii.size())); }
    void number(std::int64_t value);
    void endRecord();
    /// Hands the rest to the device. False if writing failed, now or earlier.
    bool flush();

    /// What is not handed on yet.
    std::string text() const { return {m_block.data(), size()}; }

private:
    static constexpr std::size_t roomForEnd = 8; ///< for a comma and the end of the record

    std::size_t size() const { return std::size_t(m_end - m_block.data()); }
    /// Where the bytes of the next cell go; there is room for `length` of them.
    char *startCell(std::size_t length)
    {
        if (std::size_t(m_limit - m_end) < length + roomForEnd)
            grow(length + roomForEnd);
        if (m_cells++ > 0)
            *m_end++ = ',';
        return m_end;
    }
    void filledCell(std::string_view utf8);
    void grow(std::size_t length);
    void handOn();

    QIODevice *m_device = nullptr;
    WriteOptions m_options;
    std::vector<char> m_block;
    char *m_end = nullptr; ///< of what is written in the block
    char *m_limit = nullptr; ///< of the block
    std::size_t m_recordStart = 0; ///< in the block
    std::size_t m_cells = 0; ///< of the record so far
    bool m_hasRecords = false;
    bool m_failed = false;
};

} // namespace chapterhouse::csv
