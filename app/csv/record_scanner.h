// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace chapterhouse::csv {

/// Line ends in a piece of text: CRLF is one, as are LF and CR alone.
std::int64_t countLineEnds(const char *from, const char *to);

/// Cuts one record out of a buffer of UTF-8. Cells are views into that buffer; the few that hold doubled quotes are
/// rewritten in place, once the record is whole. Knows no file: CsvReader brings more bytes when the record is cut.
class RecordScanner {
public:
    static constexpr std::size_t columnLimit = 16384; ///< as in the spreadsheets

    enum class Outcome {
        Whole,
        Blank, ///< an empty line
        Cut, ///< the buffer ends within the record: ask again with more
        CellTooLong,
        TooManyCells,
        UnclosedQuote
    };

    RecordScanner(char delimiter, std::size_t cellLimit) : m_cellLimit(cellLimit), m_delimiter(delimiter) { }

    /// Scans from `begin`; `isLast` says that the file ends at `end`.
    Outcome scan(char *begin, char *end, bool isLast);

    const std::vector<std::string_view> &cells() const { return m_cells; }
    char *next() const { return m_at; } ///< where the record after this one begins
    std::int64_t lines() const { return m_lines; } ///< that the record took; until the culprit, where it failed
    std::size_t tailedCell() const { return m_tailedCell; } ///< the first with text after its closing quote, from 1

private:
    Outcome scanCell();
    Outcome scanQuotedCell();
    Outcome endCell(char *from, char *to);
    void rewriteCells();

    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_rewritten; ///< indexes of cells that hold doubled quotes or a tail
    std::size_t m_cellLimit;
    std::size_t m_tailedCell = 0;
    std::int64_t m_lines = 0;
    char *m_at = nullptr;
    char *m_end = nullptr;
    char m_delimiter;
    bool m_isLast = false;
    bool m_isDone = false; ///< the last cell ended the record
};

} // namespace chapterhouse::csv
