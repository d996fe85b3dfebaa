// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/csv_writer.h"

#include "app/csv/formula_guard.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace chapterhouse::csv {

namespace {

constexpr std::size_t blockSize = 256 * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

constexpr bool isSpecial(char c)
{
    return c == ',' || c == '"' || c == '\n' || c == '\r';
}

// Whether some byte of the word is less than '-', as all special ones are, and few of those in a cell.
bool mayHoldSpecial(const char *at)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return ((word - ones * '-') & ~word & (ones << 7U)) != 0;
}

bool mayHoldSpecial(std::string_view text)
{
    constexpr std::size_t step = sizeof(std::uint64_t);
    if (text.size() < step)
        return true;
    const char *const last = text.data() + text.size() - step; // reaches back into the words before it
    for (const char *at = text.data(); at < last; at += step) {
        if (mayHoldSpecial(at))
            return true;
    }
    return mayHoldSpecial(last);
}

bool needsQuotes(std::string_view text)
{
    return mayHoldSpecial(text) && std::any_of(text.begin(), text.end(), isSpecial);
}

// What a reader would take for something else than text when it stands at the very start of a file.
bool looksLikeAPreamble(std::string_view text)
{
    constexpr auto equals = [](char c, char lower) { return (c | 0x20) == lower; };
    return text.starts_with(byteOrderMark)
        || (text.size() > 4 && equals(text[0], 's') && equals(text[1], 'e') && equals(text[2], 'p') && text[3] == '=');
}

/// Writes at most twice the text and three bytes.
char *writeQuoted(std::string_view text, bool isGuarded, char *out)
{
    *out++ = '"';
    if (isGuarded)
        *out++ = '\'';
    for (const char c : text) {
        if (c == '"')
            *out++ = '"';
        *out++ = c;
    }
    *out++ = '"';
    return out;
}

} // namespace

bool isPlainText(std::string_view text)
{
    return !needsQuotes(text) && !needsFormulaGuard(text) && !looksLikeAPreamble(text);
}

CsvWriter::CsvWriter(QIODevice &device, WriteOptions options) : CsvWriter(options)
{
    m_device = &device;
}

CsvWriter::CsvWriter(WriteOptions options) : m_options(options)
{
    grow(byteOrderMark.size());
    if (m_options.byteOrderMark)
        m_end = std::copy(byteOrderMark.begin(), byteOrderMark.end(), m_end);
    m_recordStart = size();
}

void CsvWriter::filledCell(std::string_view utf8)
{
    const bool isGuarded = !m_options.isRaw && needsFormulaGuard(utf8);
    const bool isPreamble = !m_hasRecords && m_cells == 0 && looksLikeAPreamble(utf8);
    if (isPreamble || needsQuotes(utf8)) {
        m_end = writeQuoted(utf8, isGuarded, startCell(2 * utf8.size() + 3));
        return;
    }
    char *out = startCell(utf8.size() + 1);
    if (isGuarded)
        *out++ = '\'';
    m_end = std::copy_n(utf8.data(), utf8.size(), out);
}

void CsvWriter::number(std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    plainCell({digits.data(), std::size_t(end - digits.data())});
}

void CsvWriter::endRecord()
{
    if (std::size_t(m_limit - m_end) < roomForEnd)
        grow(roomForEnd);
    // A reader would take a lone empty cell for a blank line.
    const bool isBlank = m_cells == 1 && size() == m_recordStart;
    const std::string_view end = isBlank ? "\"\"\r\n" : "\r\n";
    m_end = std::copy(end.begin(), end.end(), m_end);
    m_cells = 0;
    m_hasRecords = true;
    m_recordStart = size();
    if (m_device && m_recordStart >= blockSize)
        handOn();
}

bool CsvWriter::flush()
{
    if (m_device)
        handOn();
    return !m_failed;
}

void CsvWriter::grow(std::size_t length)
{
    const std::size_t used = m_end ? size() : 0;
    m_block.resize(std::max({used + length, m_block.size() * 2, std::size_t(4096)}));
    m_end = m_block.data() + used;
    m_limit = m_block.data() + m_block.size();
}

void CsvWriter::handOn()
{
    if (!m_failed)
        m_failed = m_device->write(m_block.data(), qint64(size())) != qint64(size());
    m_end = m_block.data();
    m_recordStart = 0;
}

} // namespace chapterhouse::csv
