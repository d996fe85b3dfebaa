// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/csv_reader.h"

#include "app/cli/verb.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace chapterhouse::cli {

namespace {

constexpr int rowsShown = 5;
constexpr std::size_t cellsShown = 24;
constexpr qsizetype cellWidth = 32;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvVerb)
};

/// Writes JSON as it comes, so that a large file needs no memory.
class JsonOut {
public:
    ~JsonOut() { flush(); }

    void raw(std::string_view text)
    {
        m_block.append(text);
        if (m_block.size() > 256 * 1024)
            flush();
    }
    void string(std::string_view utf8)
    {
        m_block.push_back('"');
        while (!utf8.empty()) {
            const auto plain = std::find_if(utf8.begin(), utf8.end(), needsEscape);
            const auto length = std::size_t(plain - utf8.begin());
            m_block.append(utf8.substr(0, length));
            if (length == utf8.size())
                break;
            escape(utf8[length]);
            utf8.remove_prefix(length + 1);
        }
        m_block.push_back('"');
    }

private:
    static bool needsEscape(char c) { return c == '"' || c == '\\' || (c >= 0 && c < ' '); }
    void escape(char c)
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            m_block.append({'\\', c});
        else if (c == '\n')
            m_block.append("\\n");
        else if (c == '\r')
            m_block.append("\\r");
        else if (c == '\t')
            m_block.append("\\t");
        else
            m_block.append("\\u00").append({digits[byte >> 4U], digits[byte & 0xFU]});
    }
    void flush()
    {
        printBytes(m_block);
        m_block.clear();
    }

    std::string m_block;
};

void printJson(csv::CsvReader &reader)
{
    const csv::Dialect &dialect = reader.dialect();
    JsonOut out;
    out.raw("{\"encoding\":");
    out.string(csv::encodingName(dialect.encoding));
    out.raw(",\"delimiter\":");
    out.string({&dialect.delimiter, 1});
    out.raw(dialect.hasHeader ? ",\"header\":true,\"rows\":[" : ",\"header\":false,\"rows\":[");
    csv::Record record;
    for (bool isFirst = true; reader.next(record); isFirst = false) {
        out.raw(isFirst ? "[" : ",\n[");
        for (std::size_t i = 0; i < record.size(); ++i) {
            if (i > 0)
                out.raw(",");
            out.string(record[i]);
        }
        out.raw("]");
    }
    out.raw("],\"warnings\":[");
    bool isFirst = true;
    for (const csv::Warning &warning : reader.warnings()) {
        out.raw(isFirst ? "{\"line\":" : ",{\"line\":");
        out.raw(std::to_string(warning.line));
        out.raw(",\"text\":");
        out.string(warning.text.toStdString());
        out.raw("}");
        isFirst = false;
    }
    out.raw("]}\n");
}

QString delimiterTitle(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Text::tr("comma");
    case ';':
        return Text::tr("semicolon");
    case '\t':
        return Text::tr("tab");
    case '|':
        return Text::tr("vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString shortened(std::string_view cell)
{
    const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size())).simplified();
    return text.size() <= cellWidth ? text : text.left(cellWidth - 1) + QChar(u'…');
}

void printForPeople(csv::CsvReader &reader, qint64 records)
{
    const csv::Dialect &dialect = reader.dialect();
    if (!dialect.sheet.isEmpty())
        printOut(Text::tr("Sheet: %1").arg(dialect.sheet));
    printOut(Text::tr("Encoding: %1").arg(QLatin1String(csv::encodingName(dialect.encoding))));
    printOut(Text::tr("Delimiter: %1").arg(delimiterTitle(dialect.delimiter)));
    printOut(Text::tr("Header: %1").arg(dialect.hasHeader ? Text::tr("yes") : Text::tr("no")));
    printOut(Text::tr("Rows: %1").arg(records - (dialect.hasHeader ? 1 : 0)));
    csv::Record record;
    for (int row = 0; row < rowsShown + (dialect.hasHeader ? 1 : 0) && reader.next(record); ++row) {
        QStringList cells;
        for (const std::string_view cell : record.first(std::min(record.size(), cellsShown)))
            cells.append(shortened(cell));
        if (record.size() > cellsShown)
            cells.append(QString(QChar(u'…')));
        printOut(QStringLiteral("  ") + cells.join(QStringLiteral(" | ")));
    }
}

void printWarnings(const std::vector<csv::Warning> &warnings)
{
    for (const csv::Warning &warning : warnings) {
        printOut(warning.line > 0 ? Text::tr("Line %1: %2").arg(warning.line).arg(warning.text)
                                  : Text::tr("Note: %1").arg(warning.text));
    }
}

std::optional<csv::ReadOptions> optionsFrom(const QString &encoding, const QString &delimiter, const QString &header)
{
    csv::ReadOptions options;
    if (!encoding.isEmpty() && !(options.encoding = csv::encodingFromName(encoding))) {
        printError(Text::tr("“%1” is no encoding that can be read. Use UTF-8, UTF-16LE, UTF-16BE or Windows-1252.")
                       .arg(encoding));
        return std::nullopt;
    }
    if (!delimiter.isEmpty() && !(options.delimiter = csv::delimiterFromName(delimiter))) {
        printError(
            Text::tr("“%1” is no delimiter that can be read. Use comma, semicolon, tab or pipe.").arg(delimiter));
        return std::nullopt;
    }
    if (header == QLatin1String("yes") || header == QLatin1String("no")) {
        options.hasHeader = header == QLatin1String("yes");
    } else if (!header.isEmpty()) {
        printError(Text::tr("Say --header yes or --header no."));
        return std::nullopt;
    }
    return options;
}

} // namespace

int runCsv(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Shows how a CSV file, or a sheet of a workbook (XLSX), is read, without any book."));
    parser.addPositionalArgument(QStringLiteral("FILE.csv"), Text::tr("The file."));
    const QCommandLineOption json(QStringLiteral("json"), Text::tr("Print every record as JSON."));
    const QCommandLineOption encoding(QStringLiteral("encoding"),
                                      Text::tr("Do not guess the encoding: UTF-8, UTF-16LE, UTF-16BE or Windows-1252."),
                                      QStringLiteral("NAME"));
    const QCommandLineOption delimiter(QStringLiteral("delimiter"),
                                       Text::tr("Do not guess the delimiter: comma, semicolon, tab or pipe."),
                                       QStringLiteral("SIGN"));
    const QCommandLineOption header(QStringLiteral("header"), Text::tr("Whether the first row names the columns."),
                                    QStringLiteral("yes|no"));
    const QCommandLineOption sheet(QStringLiteral("sheet"),
                                   Text::tr("The sheet of a workbook (XLSX); without it the first."),
                                   QStringLiteral("NAME"));
    parser.addOptions({json, encoding, delimiter, header, sheet});
    if (const auto exit = parse(parser, arguments, 1, 1))
        return *exit;
    auto options = optionsFrom(parser.value(encoding), parser.value(delimiter), parser.value(header));
    if (!options)
        return WrongUsage;
    options->sheet = parser.value(sheet);

    auto reader = csv::CsvReader::open(parser.positionalArguments().constFirst(), *options);
    if (!reader)
        return refuse(reader.failure());
    // Once through without a word: a file that cannot be read to its end is refused before anything is printed.
    csv::Record record;
    qint64 records = 0;
    while (reader->next(record))
        ++records;
    if (reader->error())
        return refuse(*reader->error());
    const std::vector<csv::Warning> warnings = reader->warnings();
    reader->restart();
    if (parser.isSet(json)) {
        printJson(*reader);
        return Done;
    }
    printForPeople(*reader, records);
    printWarnings(warnings);
    return Done;
}

} // namespace chapterhouse::cli
