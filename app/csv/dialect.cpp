// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/dialect.h"

#include "app/csv/cleaning.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace chapterhouse::csv {

namespace {

constexpr std::size_t sampleSize = 50;

QString translated(const char *source)
{
    return QCoreApplication::translate("CsvReader", source);
}

struct Signature {
    std::string_view bytes;
    const char *what;
};

const char *knownFormat(std::string_view bytes)
{
    using namespace std::string_view_literals;
    static constexpr const char *picture = QT_TRANSLATE_NOOP("CsvReader", "it is a picture");
    static constexpr const char *workbook = QT_TRANSLATE_NOOP(
        "CsvReader", "it is a workbook or an archive. Open it in its program and save it as CSV (UTF-8)");
    static constexpr const char *archive =
        QT_TRANSLATE_NOOP("CsvReader", "it is compressed. Unpack it and choose the CSV file inside");
    static constexpr const char *document = QT_TRANSLATE_NOOP("CsvReader", "it is a document, not a table of text");
    static constexpr const char *webPage = QT_TRANSLATE_NOOP(
        "CsvReader", "it is a web page, perhaps the sign-in page of the site that it was loaded from");
    static constexpr const char *database = QT_TRANSLATE_NOOP("CsvReader", "it is a database, perhaps a book");
    static constexpr const char *program = QT_TRANSLATE_NOOP("CsvReader", "it is a program");
    static constexpr std::array signatures{
        Signature{"\x89PNG\r\n"sv, picture},
        Signature{"\xFF\xD8\xFF"sv, picture},
        Signature{"GIF8"sv, picture},
        Signature{"II*\0"sv, picture},
        Signature{"MM\0*"sv, picture},
        Signature{"PK\x03\x04"sv, workbook},
        Signature{"\xD0\xCF\x11\xE0"sv, workbook},
        Signature{"\x1F\x8B"sv, archive},
        Signature{"7z\xBC\xAF"sv, archive},
        Signature{"BZh9"sv, archive},
        Signature{"%PDF-"sv, document},
        Signature{"{\\rtf"sv, document},
        Signature{"<?xml"sv, document},
        Signature{"<!doctype html"sv, webPage},
        Signature{"<!DOCTYPE html"sv, webPage},
        Signature{"<html"sv, webPage},
        Signature{"SQLite format 3\0"sv, database},
        Signature{"\x7F"
                  "ELF"sv,
                  program},
    };
    const auto found = std::find_if(signatures.begin(), signatures.end(),
                                    [&](const Signature &row) { return bytes.starts_with(row.bytes); });
    return found == signatures.end() ? nullptr : found->what;
}

// Control characters that no text holds; a stray zero byte happens in damaged exports.
bool isBinary(std::string_view bytes, bool isUtf16)
{
    std::size_t nuls = 0;
    std::size_t controls = 0;
    for (const char c : bytes) {
        if (c == '\0')
            ++nuls;
        else if ((c > 0 && c < '\t') || (c > '\r' && c < ' ' && c != '\x1A' && c != '\x1B'))
            ++controls;
    }
    if (!isUtf16 && nuls * 3 > bytes.size())
        return true;
    return controls > 3 && controls * 50 > bytes.size();
}

// One step of reading a sample: the plain rules, a character at a time.
class SampleParser {
public:
    explicit SampleParser(char delimiter) : m_delimiter(delimiter) { }

    /// True when `c` ended a record.
    bool take(char c)
    {
        if (m_isQuoted) {
            m_isQuoted = c != '"';
            m_cell.push_back(c);
            m_wasQuoted = !m_isQuoted;
            return false;
        }
        const bool reopens = c == '"' && m_wasQuoted;
        m_wasQuoted = false;
        if (c == '"' && (m_cell.empty() || reopens)) {
            m_isQuoted = true;
            m_hasQuotes = true;
            if (!reopens)
                m_cell.push_back(c);
            return false;
        }
        if (c == m_delimiter)
            endCell();
        else if (c == '\n' || c == '\r')
            return endRecord();
        else
            m_cell.push_back(c);
        return false;
    }
    bool endRecord()
    {
        if (m_record.empty() && m_cell.empty())
            return false;
        endCell();
        return true;
    }
    bool isQuoted() const { return m_isQuoted; }
    std::vector<std::string> takeRecord() { return std::exchange(m_record, {}); }

private:
    void endCell()
    {
        if (m_hasQuotes && m_cell.size() >= 2 && m_cell.back() == '"')
            m_cell = m_cell.substr(1, m_cell.size() - 2);
        m_record.push_back(std::exchange(m_cell, {}));
        m_hasQuotes = false;
        m_wasQuoted = false;
    }

    char m_delimiter;
    bool m_isQuoted = false;
    bool m_wasQuoted = false; ///< the last character closed a quote
    bool m_hasQuotes = false;
    std::string m_cell;
    std::vector<std::string> m_record;
};

// Decimal commas: nearly every comma stands between two digits.
bool hasDecimalCommas(std::string_view sample)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t commas = 0;
    std::size_t decimals = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] != ',')
            continue;
        ++commas;
        if (i > 0 && i + 1 < sample.size() && isDigit(sample[i - 1]) && isDigit(sample[i + 1]))
            ++decimals;
    }
    return commas > 0 && decimals * 10 >= commas * 8;
}

// How much the records speak for their delimiter: how many agree on the number of cells, and how many cells that are.
// A table may have a title line above its header, but then many rows must agree.
double likeness(const std::vector<std::vector<std::string>> &records)
{
    std::map<std::size_t, std::size_t> counts;
    for (const auto &record : records)
        ++counts[record.size()];
    std::size_t cells = 1;
    std::size_t agreeing = 0;
    for (const auto &[size, count] : counts) {
        if (size > 1 && count >= agreeing) {
            cells = size;
            agreeing = count;
        }
    }
    if (cells == 1)
        return 0;
    const double agreement = double(agreeing) / double(records.size());
    if (agreement < 0.5)
        return 0;
    const double score = agreement * (1 - 1 / double(cells));
    const auto first = records.front().size();
    if (first == cells)
        return score;
    if (first == 1)
        return records.size() >= 5 && agreement >= 0.8 ? score / 2 : 0;
    return score * 0.8;
}

bool isNumber(std::string_view cell)
{
    return !cell.empty() && cell.find_first_of("0123456789") != std::string_view::npos
        && cell.find_first_not_of("0123456789.,+- ") == std::string_view::npos;
}

} // namespace

std::optional<QString> whyNotText(std::string_view firstBytes, bool isUtf16)
{
    if (const char *what = knownFormat(firstBytes))
        return translated(what);
    if (isBinary(firstBytes, isUtf16))
        return QCoreApplication::translate("CsvReader", "it holds binary data, not text");
    return std::nullopt;
}

std::optional<SeparatorLine> separatorLine(std::string_view start)
{
    const auto is = [&](std::size_t at, char lower) { return (start[at] | 0x20) == lower; };
    if (start.size() < 5 || !is(0, 's') || !is(1, 'e') || !is(2, 'p') || start[3] != '=')
        return std::nullopt;
    const char delimiter = start[4];
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r' || static_cast<unsigned char>(delimiter) >= 0x80)
        return std::nullopt;
    if (start.size() == 5)
        return SeparatorLine{delimiter, 5};
    if (start[5] == '\n')
        return SeparatorLine{delimiter, 6};
    if (start[5] != '\r')
        return std::nullopt;
    return SeparatorLine{delimiter, std::size_t(start.size() > 6 && start[6] == '\n' ? 7 : 6)};
}

std::vector<std::vector<std::string>> sampleRecords(std::string_view sample, char delimiter, std::size_t most,
                                                    bool isWhole)
{
    std::vector<std::vector<std::string>> records;
    SampleParser parser(delimiter);
    for (const char c : sample) {
        if (parser.take(c))
            records.push_back(parser.takeRecord());
        if (records.size() == most)
            return records;
    }
    if ((isWhole || records.empty()) && parser.endRecord())
        records.push_back(parser.takeRecord());
    return records;
}

char guessDelimiter(std::string_view sample, bool isWhole)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const auto records = sampleRecords(sample, delimiter, sampleSize, isWhole);
        if (records.empty())
            continue;
        double score = likeness(records);
        if (delimiter == ',' && hasDecimalCommas(sample))
            score /= 4;
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

bool guessHeader(const std::vector<std::vector<std::string>> &records)
{
    if (records.empty())
        return true;
    bool hasName = false;
    std::string scratch;
    for (const std::string &cell : records.front()) {
        const std::string_view text = cleanText(cell, scratch).text;
        if (cleanEmail(text) || isNumber(text))
            return false;
        if (!text.empty() && cleanDate(text, DateOrder::MonthFirst).problem == DateProblem::None)
            return false;
        hasName = hasName || !text.empty();
    }
    return hasName;
}

} // namespace chapterhouse::csv
