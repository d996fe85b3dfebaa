// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/record_scanner.h"

#include <bit>
#include <cstring>

namespace chapterhouse::csv {

namespace {

constexpr std::uint64_t ones = 0x0101010101010101U;

// The high bit of every byte that is zero, exact up to and including the first such byte.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - ones) & ~word & (ones << 7U);
}

// The first delimiter or line end, eight bytes at a time.
char *findCellEnd(char *at, const char *end, char delimiter)
{
    const std::uint64_t delimiters = ones * static_cast<unsigned char>(delimiter);
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - at >= 8; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, 8);
            const std::uint64_t hits =
                zeroBytes(word ^ delimiters) | zeroBytes(word ^ (ones * '\n')) | zeroBytes(word ^ (ones * '\r'));
            if (hits != 0)
                return at + std::countr_zero(hits) / 8;
        }
    }
    while (at != end && *at != delimiter && *at != '\n' && *at != '\r')
        ++at;
    return at;
}

} // namespace

std::int64_t countLineEnds(const char *from, const char *to)
{
    std::int64_t count = 0;
    for (const char *at = from; at != to; ++at) {
        if (*at == '\n' || (*at == '\r' && (at + 1 == to || at[1] != '\n')))
            ++count;
    }
    return count;
}

RecordScanner::Outcome RecordScanner::scan(char *begin, char *end, bool isLast)
{
    m_cells.clear();
    m_rewritten.clear();
    m_tailedCell = 0;
    m_lines = 0;
    m_at = begin;
    m_end = end;
    m_isLast = isLast;
    m_isDone = false;
    while (!m_isDone) {
        const bool isQuoted = m_at != m_end && *m_at == '"';
        const Outcome outcome = isQuoted ? scanQuotedCell() : scanCell();
        if (outcome != Outcome::Whole)
            return outcome;
    }
    if (!m_rewritten.empty())
        rewriteCells();
    if (m_cells.size() == 1 && m_cells.front().empty() && *begin != '"')
        return Outcome::Blank;
    return Outcome::Whole;
}

RecordScanner::Outcome RecordScanner::scanCell()
{
    char *const from = m_at;
    char *const to = findCellEnd(from, m_end, m_delimiter);
    if (std::size_t(to - from) > m_cellLimit)
        return Outcome::CellTooLong;
    return endCell(from, to);
}

RecordScanner::Outcome RecordScanner::scanQuotedCell()
{
    char *const from = m_at + 1;
    char *at = from;
    std::size_t doubled = 0;
    for (;;) {
        auto *quote = static_cast<char *>(std::memchr(at, '"', std::size_t(m_end - at)));
        const std::size_t length = std::size_t((quote ? quote : m_end) - from) - doubled;
        if (length > m_cellLimit)
            return Outcome::CellTooLong;
        if (!quote || (quote + 1 == m_end && !m_isLast))
            return m_isLast ? Outcome::UnclosedQuote : Outcome::Cut;
        at = quote + 1;
        if (at == m_end || *at != '"')
            break;
        ++at;
        ++doubled;
    }
    char *const close = at - 1;
    char *const to = findCellEnd(at, m_end, m_delimiter);
    const bool hasTail = to != at;
    if (std::size_t(to - from) - doubled > m_cellLimit + 1)
        return Outcome::CellTooLong;
    if (doubled > 0 || hasTail)
        m_rewritten.push_back(m_cells.size());
    if (hasTail && m_tailedCell == 0)
        m_tailedCell = m_cells.size() + 1;
    m_lines += countLineEnds(from, close);
    // A cell to be rewritten keeps its quotes until the record is whole, since a cut record is scanned anew.
    if (doubled > 0 || hasTail)
        return endCell(from - 1, to);
    const Outcome outcome = endCell(from, to);
    if (outcome == Outcome::Whole)
        m_cells.back().remove_suffix(1);
    return outcome;
}

RecordScanner::Outcome RecordScanner::endCell(char *from, char *to)
{
    if (to == m_end && !m_isLast)
        return Outcome::Cut;
    const bool isLineEnd = to == m_end || *to != m_delimiter;
    if (isLineEnd && to != m_end && *to == '\r' && to + 1 == m_end && !m_isLast)
        return Outcome::Cut; // whether a line feed follows is in the next block
    if (m_cells.size() == columnLimit)
        return Outcome::TooManyCells;
    m_cells.emplace_back(from, std::size_t(to - from));
    m_isDone = isLineEnd;
    if (!isLineEnd) {
        m_at = to + 1;
        return Outcome::Whole;
    }
    ++m_lines;
    const bool isPair = to != m_end && *to == '\r' && to + 1 != m_end && to[1] == '\n';
    m_at = to + (to == m_end ? 0 : isPair ? 2 : 1);
    return Outcome::Whole;
}

// In place: what comes out is never longer than what went in.
void RecordScanner::rewriteCells()
{
    for (const std::size_t index : m_rewritten) {
        std::string_view &cell = m_cells[index];
        char *const start = m_at - (m_at - cell.data()); // the buffer is ours to write; the view only hides it
        const char *from = start + 1;
        const char *const end = start + cell.size();
        char *to = start;
        for (; from != end; ++from) {
            if (*from != '"') {
                *to++ = *from;
                continue;
            }
            ++from;
            if (from == end || *from != '"')
                break;
            *to++ = '"';
        }
        for (; from != end; ++from)
            *to++ = *from;
        cell = {start, std::size_t(to - start)};
    }
}

} // namespace chapterhouse::csv
