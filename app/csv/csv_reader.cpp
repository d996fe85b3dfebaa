// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/csv_reader.h"

#include "app/csv/byte_source.h"
#include "app/csv/dialect.h"
#include "app/csv/record_scanner.h"
#include "app/csv/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

#include <algorithm>
#include <string>

namespace chapterhouse::csv {

namespace {

constexpr std::size_t sampleBytes = 64 * 1024;
constexpr std::size_t recordLimit = 64 * 1024 * 1024;
constexpr qint64 pipeBlock = 1024 * 1024;
constexpr qint64 warningsOfAKind = 1000;

using app::Failure;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

Failure cannotRead(const QString &reason)
{
    return {Text::tr("This file cannot be read as CSV: %1.").arg(reason)};
}

Failure emptyFile()
{
    return {Text::tr("The file is empty: it has neither a header nor rows.")};
}

// Reading goes over the file more than once; what comes from a pipe is kept in a private file until then.
app::Result<std::unique_ptr<QIODevice>> seekable(std::unique_ptr<QIODevice> device)
{
    if (!device->isSequential())
        return device;
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return cannotRead(copy->errorString());
    for (QByteArray block = device->read(pipeBlock); !block.isEmpty(); block = device->read(pipeBlock)) {
        if (copy->write(block) != block.size())
            return cannotRead(copy->errorString());
    }
    copy->flush();
    return std::unique_ptr<QIODevice>(std::move(copy));
}

} // namespace

struct CsvReader::State {
    State(std::unique_ptr<QIODevice> device, const DetectedEncoding &encoding, const ReadOptions &readOptions)
        : source(std::move(device), encoding, readOptions.blockSize)
        , detected(encoding)
        , cellLimit(std::size_t(readOptions.cellLimit))
    {
        dialect.encoding = encoding.encoding;
    }

    void findDialect(const ReadOptions &options);
    void restart();
    bool next(Record &record);
    bool readMore(std::size_t pending);
    void checkRecord();
    void warnAtEnd();
    void fail(RecordScanner::Outcome outcome);

    ByteSource source;
    DetectedEncoding detected;
    std::size_t cellLimit;
    std::size_t preamble = 0; ///< length of the line "sep=;"
    Dialect dialect;
    RecordScanner scanner{',', 0};

    std::string buffer;
    std::size_t position = 0; ///< in the buffer, of the next record
    qint64 nextLine = 1;
    qint64 line = 0;
    std::size_t width = 0; ///< cells of the first record, 0 before it
    qint64 firstNulLine = 0;
    qint64 raggedRows = 0;
    qint64 tailedRows = 0;
    bool isFinished = false;
    std::vector<Warning> warnings;
    std::optional<app::Failure> error;
};

void CsvReader::State::findDialect(const ReadOptions &options)
{
    std::string start;
    source.append(start, sampleBytes);
    const bool isWhole = source.isAtEnd() || source.bytesRead() == source.device().size();
    std::string_view sample = start;
    const auto separator = separatorLine(sample);
    if (separator) {
        preamble = separator->length;
        sample.remove_prefix(separator->length);
        dialect.delimiter = separator->delimiter;
    }
    if (options.delimiter)
        dialect.delimiter = *options.delimiter;
    else if (!separator)
        dialect.delimiter = guessDelimiter(sample, isWhole);
    dialect.hasHeader =
        options.hasHeader ? *options.hasHeader : guessHeader(sampleRecords(sample, dialect.delimiter, 1, isWhole));
    restart();
}

void CsvReader::State::restart()
{
    source.restart();
    scanner = RecordScanner(dialect.delimiter, cellLimit);
    buffer.clear();
    position = 0;
    nextLine = 1;
    line = 0;
    width = 0;
    firstNulLine = 0;
    raggedRows = 0;
    tailedRows = 0;
    isFinished = false;
    warnings.clear();
    error.reset();
    if (detected.brokenUtf8) {
        warnings.push_back({0,
                            Text::tr("Parts of this file look like UTF-8, others are not. It was read as Windows-1252; "
                                     "if letters look wrong, choose UTF-8.")});
    }
    if (preamble > 0) {
        readMore(preamble);
        position = preamble;
        nextLine = 2;
    }
}

bool CsvReader::State::next(Record &record)
{
    using Outcome = RecordScanner::Outcome;
    while (!isFinished) {
        char *const begin = buffer.data() + position;
        char *const end = buffer.data() + buffer.size();
        const bool isLast = source.isAtEnd();
        if (begin == end) {
            if (!readMore(0))
                break;
            continue;
        }
        const Outcome outcome = scanner.scan(begin, end, isLast);
        if (outcome == Outcome::Cut) {
            readMore(std::size_t(end - begin));
            continue;
        }
        if (outcome != Outcome::Whole && outcome != Outcome::Blank) {
            fail(outcome);
            break;
        }
        line = nextLine;
        nextLine += dialect.sheet.isEmpty() ? scanner.lines() : 1; // a row may hold words on several lines
        position = std::size_t(scanner.next() - buffer.data());
        if (outcome == Outcome::Blank)
            continue;
        checkRecord();
        record = scanner.cells();
        return true;
    }
    if (!isFinished)
        warnAtEnd();
    isFinished = true;
    return false;
}

// Brings at least as much again as is pending, so that a long record is not scanned over and over.
bool CsvReader::State::readMore(std::size_t pending)
{
    if (pending > recordLimit) {
        error = cannotRead(Text::tr("the row that begins on line %1 is longer than 64 MiB").arg(nextLine));
        isFinished = true;
        return false;
    }
    buffer.erase(0, position);
    position = 0;
    const bool hasMore = source.append(buffer, std::max<std::size_t>(pending, 1));
    if (source.firstNul() && firstNulLine == 0)
        firstNulLine = nextLine + countLineEnds(buffer.data(), buffer.data() + *source.firstNul());
    if (!source.readError().isEmpty()) {
        error = cannotRead(source.readError());
        isFinished = true;
        return false;
    }
    return hasMore;
}

void CsvReader::State::checkRecord()
{
    const std::size_t cells = scanner.cells().size();
    if (width == 0)
        width = cells;
    if (cells != width && ++raggedRows <= warningsOfAKind)
        warnings.push_back({line, Text::tr("Cells in this row: %1; in the first row: %2.").arg(cells).arg(width)});
    if (scanner.tailedCell() > 0 && ++tailedRows <= warningsOfAKind) {
        warnings.push_back(
            {line, Text::tr("Text after the closing quote of cell %1; it was kept.").arg(scanner.tailedCell())});
    }
}

void CsvReader::State::warnAtEnd()
{
    if (raggedRows > warningsOfAKind) {
        warnings.push_back({0,
                            Text::tr("More rows with another number of cells than the first row: %1.")
                                .arg(raggedRows - warningsOfAKind)});
    }
    if (tailedRows > warningsOfAKind) {
        warnings.push_back(
            {0, Text::tr("More rows with text after a closing quote: %1.").arg(tailedRows - warningsOfAKind)});
    }
    if (source.nulsDropped() > 0)
        warnings.push_back({firstNulLine, Text::tr("NUL characters left out: %1.").arg(source.nulsDropped())});
    if (source.oddities() == 0)
        return;
    const QString text = dialect.encoding == Encoding::Utf8
        ? Text::tr("Bytes that are not valid UTF-8: %1. They were read as Windows-1252.")
        : Text::tr("Broken characters: %1. They became “\uFFFD”.");
    warnings.push_back({0, text.arg(source.oddities())});
}

void CsvReader::State::fail(RecordScanner::Outcome outcome)
{
    // The scanner has counted the line ends before the culprit.
    const qint64 at = nextLine + scanner.lines();
    switch (outcome) {
    case RecordScanner::Outcome::UnclosedQuote:
        error = cannotRead(Text::tr("the quote that opens on line %1 is never closed").arg(at));
        break;
    case RecordScanner::Outcome::CellTooLong: {
        const bool isQuoted = *scanner.next() == '"';
        const QString limit = QLocale::c().formattedDataSize(qint64(cellLimit), 0, QLocale::DataSizeIecFormat);
        error = cannotRead(isQuoted
                               ? Text::tr("a cell that begins on line %1 is longer than %2; perhaps its quote is never "
                                          "closed")
                                     .arg(at)
                                     .arg(limit)
                               : Text::tr("a cell that begins on line %1 is longer than %2").arg(at).arg(limit));
        break;
    }
    default:
        error = cannotRead(
            Text::tr("the row that begins on line %1 has more than %2 cells").arg(nextLine).arg(scanner.columnLimit));
    }
    line = nextLine;
}

std::optional<char> delimiterFromName(QStringView name)
{
    const QString folded = name.toString().toLower();
    if (folded == QLatin1String(",") || folded == QLatin1String("comma"))
        return ',';
    if (folded == QLatin1String(";") || folded == QLatin1String("semicolon"))
        return ';';
    if (folded == QLatin1String("|") || folded == QLatin1String("pipe"))
        return '|';
    if (folded == QLatin1String("\t") || folded == QLatin1String("\\t") || folded == QLatin1String("tab"))
        return '\t';
    return std::nullopt;
}

app::Result<CsvReader> CsvReader::open(const QString &path, const ReadOptions &options)
{
    if (QFileInfo(path).isDir())
        return cannotRead(Text::tr("it is a folder"));
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return app::Failure{Text::tr("There is no file “%1”.").arg(path)};
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(file->errorString());
    return open(std::move(file), options);
}

app::Result<CsvReader> CsvReader::open(std::unique_ptr<QIODevice> device, const ReadOptions &options)
{
    auto seeking = seekable(std::move(device));
    if (!seeking)
        return seeking.failure();
    std::unique_ptr<QIODevice> file = std::move(*seeking);
    file->seek(0);
    const QByteArray start = file->read(qint64(sampleBytes));
    if (start.isEmpty())
        return emptyFile();

    const auto *onDisk = qobject_cast<QFileDevice *>(file.get());
    if (onDisk && mayBeWorkbook({start.constData(), std::size_t(start.size())}))
        return openWorkbook(onDisk->fileName(), options);

    const DetectedEncoding encoding =
        options.encoding ? chosenEncoding(*file, *options.encoding) : detectEncoding(*file);
    const bool isUtf16 = encoding.encoding == Encoding::Utf16Le || encoding.encoding == Encoding::Utf16Be;
    if (const auto reason = whyNotText({start.constData(), std::size_t(start.size())}, isUtf16))
        return cannotRead(*reason);

    return begin(std::make_unique<State>(std::move(file), encoding, options), options);
}

app::Result<CsvReader> CsvReader::openWorkbook(const QString &path, const ReadOptions &options)
{
    const auto workbook = Workbook::open(path);
    if (!workbook)
        return workbook.failure();
    auto rows = workbook->read(options.sheet);
    if (!rows)
        return rows.failure();
    if ((*rows)->size() == 0)
        return emptyFile();
    ReadOptions plain = options;
    plain.delimiter = ',';
    auto state = std::make_unique<State>(std::move(*rows), DetectedEncoding{}, plain);
    state->dialect.sheets = workbook->sheets();
    state->dialect.sheet = options.sheet.isEmpty() ? workbook->sheets().constFirst() : options.sheet;
    return begin(std::move(state), plain);
}

app::Result<CsvReader> CsvReader::begin(std::unique_ptr<State> state, const ReadOptions &options)
{
    state->findDialect(options);
    Record first;
    if (!state->next(first) && !state->error)
        return emptyFile();
    state->restart();
    return CsvReader(std::move(state));
}

CsvReader::CsvReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }

CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;
CsvReader::~CsvReader() = default;

const Dialect &CsvReader::dialect() const
{
    return m_state->dialect;
}

bool CsvReader::next(Record &record)
{
    return m_state->next(record);
}

const std::optional<app::Failure> &CsvReader::error() const
{
    return m_state->error;
}

qint64 CsvReader::line() const
{
    return m_state->line;
}

const std::vector<Warning> &CsvReader::warnings() const
{
    return m_state->warnings;
}

qint64 CsvReader::bytesRead() const
{
    return m_state->source.bytesRead();
}

qint64 CsvReader::bytesTotal() const
{
    return m_state->source.device().size();
}

void CsvReader::restart()
{
    m_state->restart();
}

} // namespace chapterhouse::csv
