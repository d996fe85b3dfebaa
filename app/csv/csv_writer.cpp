// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/csv_writer.h"

#include "app/csv/formula_guard.h"

#include <array>
#include <charconv>
#include <cstring>

namespace chapterhouse::csv {

namespace {

constexpr std::size_t blockSize = 256 * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// Whether some byte of the word is `byte`; the classic test for a zero byte, which is exact as a yes or no.
constexpr std::uint64_t holds(std::uint64_t word, unsigned char byte)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    const std::uint64_t difference = word ^ (ones * byte);
    return (difference - ones) & ~difference & (ones << 7U);
}

bool needsQuotes(std::string_view text)
{
    const char *at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        if ((holds(word, ',') | holds(word, '"') | holds(word, '\n') | holds(word, '\r')) != 0)
            return true;
    }
    for (; left > 0; ++at, --left) {
        if (*at == ',' || *at == '"' || *at == '\n' || *at == '\r')
            return true;
    }
    return false;
}

// What a reader would take for something else than text when it stands at the very start of a file.
bool looksLikeAPreamble(std::string_view text)
{
    constexpr auto equals = [](char c, char lower) { return (c | 0x20) == lower; };
    return text.starts_with(byteOrderMark)
        || (text.size() > 4 && equals(text[0], 's') && equals(text[1], 'e') && equals(text[2], 'p') && text[3] == '=');
}

void appendQuoted(std::string_view text, bool isGuarded, std::string &out)
{
    out.push_back('"');
    if (isGuarded)
        out.push_back('\'');
    while (!text.empty()) {
        const auto quote = text.find('"');
        if (quote == std::string_view::npos) {
            out.append(text);
            break;
        }
        out.append(text.substr(0, quote + 1));
        out.push_back('"');
        text.remove_prefix(quote + 1);
    }
    out.push_back('"');
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, WriteOptions options) : CsvWriter(options)
{
    m_device = &device;
    m_block.reserve(blockSize + blockSize / 4);
}

CsvWriter::CsvWriter(WriteOptions options) : m_options(options)
{
    if (m_options.byteOrderMark)
        m_block.append(byteOrderMark);
}

void CsvWriter::cell(std::string_view utf8)
{
    const bool isGuarded = !m_options.isRaw && needsFormulaGuard(utf8);
    const bool isPreamble = m_isFirst && looksLikeAPreamble(utf8);
    startCell(utf8.empty());
    if (isPreamble || needsQuotes(utf8)) {
        appendQuoted(utf8, isGuarded, m_block);
        return;
    }
    if (isGuarded)
        m_block.push_back('\'');
    m_block.append(utf8);
}

void CsvWriter::number(std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    plainCell({digits.data(), std::size_t(end - digits.data())});
}

void CsvWriter::endRecord()
{
    if (m_loneEmpty)
        m_block.append("\"\"");
    m_block.append("\r\n");
    m_isFirst = false;
    m_inRecord = false;
    m_loneEmpty = false;
    if (m_device && m_block.size() >= blockSize)
        handOn();
}

bool CsvWriter::flush()
{
    if (m_device)
        handOn();
    return !m_failed;
}

void CsvWriter::handOn()
{
    if (!m_failed)
        m_failed = m_device->write(m_block.data(), qint64(m_block.size())) != qint64(m_block.size());
    m_block.clear();
}

} // namespace chapterhouse::csv
