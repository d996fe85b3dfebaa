// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/csv_reader.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <string>
#include <vector>

#include <sys/resource.h>

using namespace chapterhouse;
using namespace std::string_literals;

using Rows = std::vector<std::vector<std::string>>;

namespace {

struct Reading {
    Rows rows;
    std::vector<qint64> lines;
    std::vector<csv::Warning> warnings;
    csv::Dialect dialect;
    QString refusal; ///< why the file was not opened
    QString error; ///< why reading stopped
};

Reading read(const std::string &bytes, const csv::ReadOptions &options = {})
{
    Reading reading;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes.data(), int(bytes.size()));
    buffer->open(QIODevice::ReadOnly);
    auto reader = csv::CsvReader::open(std::move(buffer), options);
    if (!reader) {
        reading.refusal = reader.message();
        return reading;
    }
    csv::Record record;
    while (reader->next(record)) {
        reading.rows.emplace_back(record.begin(), record.end());
        reading.lines.push_back(reader->line());
    }
    reading.warnings = reader->warnings();
    reading.dialect = reader->dialect();
    if (reader->error())
        reading.error = reader->error()->message;
    return reading;
}

csv::ReadOptions plain(qsizetype blockSize = 256 * 1024)
{
    csv::ReadOptions options;
    options.encoding = csv::Encoding::Utf8;
    options.delimiter = ',';
    options.hasHeader = false;
    options.blockSize = blockSize;
    return options;
}

// The rules of the format, a character at a time and without any thought of speed.
Rows naive(const std::string &text)
{
    Rows rows;
    std::vector<std::string> row;
    std::string cell;
    enum { Start, Unquoted, Quoted, AfterQuote, Tail } state = Start;
    bool isBlank = true;
    const auto endRow = [&] {
        row.push_back(cell);
        cell.clear();
        if (!isBlank)
            rows.push_back(row);
        row.clear();
        isBlank = true;
        state = Start;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isEnd = c == '\n' || c == '\r';
        if (state == AfterQuote && c == '"') {
            cell += '"';
            state = Quoted;
        } else if (state == Quoted) {
            if (c == '"')
                state = AfterQuote;
            else
                cell += c;
        } else if (state == Start && c == '"') {
            state = Quoted;
            isBlank = false;
        } else if (c == ',') {
            row.push_back(cell);
            cell.clear();
            state = Start;
            isBlank = false;
        } else if (isEnd) {
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
            endRow();
        } else {
            cell += c;
            state = state == AfterQuote || state == Tail ? Tail : Unquoted;
            isBlank = false;
        }
    }
    if (!isBlank)
        endRow();
    return rows;
}

bool hasUnclosedQuote(const std::string &text)
{
    return naive(text + "\n@,@").back() != std::vector<std::string>{"@", "@"}; // an open quote swallows it
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysFlat(); // first, before other tests raise the peak
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void findsTheHeader_data();
    void findsTheHeader();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void namesTheLineOfAnUnclosedQuote();
    void linesAreThoseOfTheFile();
    void reportsRaggedRowsAndTails();
    void countsTheNulsThatItDrops();
    void refusesACellOverTheLimit();
    void refusesTooManyColumns();
    void aCellOfAMillionCharactersIsRead();
    void blockBordersChangeNothing();
    void agreesWithTheNaiveReader();
    void startsAgainFromTheFirstRecord();
    void readsEncodings_data();
    void readsEncodings();
    void manyWarningsAreCountedInTheEnd();
    void theUserOverrulesTheEvidence();
    void saysWhyAFileCannotBeOpened();
    void warnsWhereUtf8IsBroken();
    void readsOrRefusesAnyBytes();
};

void TestCsvReader::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArrayList>>("rows");
    using L = QList<QByteArrayList>;
    QTest::newRow("plain") << QByteArray("a,b\r\n1,2\r\n") << L{{"a", "b"}, {"1", "2"}};
    QTest::newRow("no final line end") << QByteArray("a,b\n1,2") << L{{"a", "b"}, {"1", "2"}};
    QTest::newRow("no final cell") << QByteArray("a,b\n1,") << L{{"a", "b"}, {"1", ""}};
    QTest::newRow("mixed line ends") << QByteArray("a,b\r1,2\n3,4\r\n5,6")
                                     << L{{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}};
    QTest::newRow("blank lines") << QByteArray("\n\na,b\r\n\r\n\r1,2\n\n") << L{{"a", "b"}, {"1", "2"}};
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"1,1\",\"2\"\"2\"\n") << L{{"a", "b"}, {"1,1", "2\"2"}};
    QTest::newRow("quoted line ends") << QByteArray("a,\"x\ny\r\nz\rw\"\n") << L{{"a", "x\ny\r\nz\rw"}};
    QTest::newRow("quoted at the end") << QByteArray("a,\"b\"") << L{{"a", "b"}};
    QTest::newRow("empty quoted") << QByteArray("a,b\n\"\",\"\"\n") << L{{"a", "b"}, {"", ""}};
    QTest::newRow("lone quoted empty is a record") << QByteArray("a\n\"\"\nb\n") << L{{"a"}, {""}, {"b"}};
    QTest::newRow("only quotes") << QByteArray("a,b\n\"\"\"\",\"\"\"\"\"\"\n") << L{{"a", "b"}, {"\"", "\"\""}};
    QTest::newRow("quote inside a plain cell")
        << QByteArray("a,b\n5\" disk,x\"y\"\n") << L{{"a", "b"}, {"5\" disk", "x\"y\""}};
    QTest::newRow("space before a quote") << QByteArray("a,b\n1, \"2\"\n") << L{{"a", "b"}, {"1", " \"2\""}};
    QTest::newRow("text after a quote") << QByteArray("a,b\n\"1\"x,\"2\"\"3\" y\"z\n")
                                        << L{{"a", "b"}, {"1x", "2\"3 y\"z"}};
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n1,2,3,4\n") << L{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}};
    QTest::newRow("only delimiters") << QByteArray("a,b\n,\n") << L{{"a", "b"}, {"", ""}};
    QTest::newRow("header only") << QByteArray("a,b,c\n") << L{{"a", "b", "c"}};
    QTest::newRow("one column") << QByteArray("name\nKim\nLee\n") << L{{"name"}, {"Kim"}, {"Lee"}};
    QTest::newRow("spaces stay") << QByteArray("a,b\n x , y \n") << L{{"a", "b"}, {" x ", " y "}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << L{{"a", "b"}, {"1", "2"}};
    QTest::newRow("sep line") << QByteArray("sep=;\r\na;b\r\n1,5;2\r\n") << L{{"a", "b"}, {"1,5", "2"}};
    QTest::newRow("sep line, odd sign") << QByteArray("SEP=^\na^b\n1^2\n") << L{{"a", "b"}, {"1", "2"}};
}

void TestCsvReader::readsWhatSpreadsheetsWrite()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArrayList>, rows);
    const Reading reading = read(text.toStdString());
    QCOMPARE(reading.refusal, QString());
    QCOMPARE(reading.error, QString());
    QList<QByteArrayList> got;
    for (const auto &row : reading.rows) {
        got.append(QByteArrayList());
        for (const auto &cell : row)
            got.last().append(QByteArray::fromStdString(cell));
    }
    QCOMPARE(got, rows);
}

void TestCsvReader::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t';
    QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("decimal commas") << QByteArray("name;height;share\nKim;1,5;2,5\nLee;1,6;3,0\n") << ';';
    QTest::newRow("decimal commas, no header") << QByteArray("1,5;2,5\n1,6;3,0\n1,7;3,1\n") << ';';
    QTest::newRow("commas in quotes") << QByteArray("name;note\n\"Lee, Kim\";\"a, b\"\n\"Doe, Jo\";\"c, d\"\n") << ';';
    QTest::newRow("commas in names, tab") << QByteArray("name\tyear\nLee, Kim\t1\nDoe, Jo\t2\n") << '\t';
    QTest::newRow("semicolons in notes") << QByteArray("name,note\nKim,a; b; c\nLee,d\nJo,e; f\n") << ',';
    QTest::newRow("semicolons in the only column") << QByteArray("notes\na; b\nc; d\n") << ',';
    QTest::newRow("one column") << QByteArray("name\nKim\n") << ',';
    QTest::newRow("title above the header") << QByteArray("Our roster\nname;mail\nA;1\nB;2\nC;3\nD;4\nE;5\n") << ';';
    QTest::newRow("quoted line ends") << QByteArray("a;b\n\"1\n2,3\n4,5\";x\n\"1\";y\n") << ';';
    QTest::newRow("header only") << QByteArray("a;b;c\n") << ';';
}

void TestCsvReader::findsTheDelimiter()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QCOMPARE(read(text.toStdString()).dialect.delimiter, delimiter);
}

void TestCsvReader::findsTheHeader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("names") << QByteArray("name,email\nKim,kim@example.edu\n") << true;
    QTest::newRow("names only") << QByteArray("chosen_name,family_name\n") << true;
    QTest::newRow("question with a mark") << QByteArray("What is your e-mail (name@school.edu)?,x\na,b\n") << true;
    QTest::newRow("an address") << QByteArray("Kim,kim@example.edu\nLee,lee@example.edu\n") << false;
    QTest::newRow("a date") << QByteArray("Kim,2024-09-01\nLee,2024-09-02\n") << false;
    QTest::newRow("a number") << QByteArray("Kim,2027\nLee,2026\n") << false;
}

void TestCsvReader::findsTheHeader()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, hasHeader);
    QCOMPARE(read(text.toStdString()).dialect.hasHeader, hasHeader);
}

void TestCsvReader::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QString empty = QStringLiteral("empty");
    QTest::newRow("nothing") << QByteArray() << empty;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF") << empty;
    QTest::newRow("line ends") << QByteArray("\r\n\n\n") << empty;
    QTest::newRow("sep line alone") << QByteArray("sep=;\n") << empty;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << QStringLiteral("picture");
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QStringLiteral("picture");
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04xx") << QStringLiteral("workbook");
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0xx") << QStringLiteral("workbook");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("document");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << QStringLiteral("web page");
    QTest::newRow("book") << QByteArray("SQLite format 3\0xx", 18) << QStringLiteral("database");
    QTest::newRow("zeros") << QByteArray(5000, '\0') << QStringLiteral("binary");
    QByteArray noise;
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i)
        noise.append(char(random()));
    QTest::newRow("noise") << noise << QStringLiteral("binary");
}

void TestCsvReader::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Reading reading = read(bytes.toStdString());
    QVERIFY2(reading.refusal.contains(reason), qPrintable(reading.refusal));
}

void TestCsvReader::namesTheLineOfAnUnclosedQuote()
{
    const Reading reading = read("a,b\n1,2\n\"x\ny\",\"open\n3,4\n5,6\n");
    QCOMPARE(reading.rows.size(), 2U);
    QVERIFY2(reading.error.contains(QStringLiteral("line 4")), qPrintable(reading.error));
    QVERIFY(read("a,b\n1,\"").error.contains(QStringLiteral("line 2")));
}

void TestCsvReader::linesAreThoseOfTheFile()
{
    const Reading reading = read("a,b\r\n\r\n\"1\n\r\n\r\",2\n\n3,4\r5,6\n");
    QCOMPARE(reading.lines, (std::vector<qint64>{1, 3, 8, 9}));
    QCOMPARE(read("sep=,\na,b\n1,2\n").lines, (std::vector<qint64>{2, 3}));
}

void TestCsvReader::reportsRaggedRowsAndTails()
{
    const Reading reading = read("a,b\n1\n1,2\n\"1\"x,2\n1,2,3\n");
    QCOMPARE(reading.warnings.size(), 3U);
    QCOMPARE(reading.warnings[0].line, 2);
    QVERIFY(reading.warnings[0].text.contains(QStringLiteral("1")));
    QCOMPARE(reading.warnings[1].line, 4);
    QCOMPARE(reading.warnings[2].line, 5);
}

void TestCsvReader::countsTheNulsThatItDrops()
{
    for (const qsizetype blockSize : {1, 3, 1000}) {
        const Reading reading = read("a,b\n\"1\n2\",2\nx\0\0y,\0z\n"s, plain(blockSize));
        QCOMPARE(reading.rows.back(), (std::vector<std::string>{"xy", "z"}));
        QCOMPARE(reading.warnings.size(), 1U);
        QCOMPARE(reading.warnings[0].line, 4);
        QVERIFY(reading.warnings[0].text.contains(QStringLiteral("3")));
    }
}

void TestCsvReader::refusesACellOverTheLimit()
{
    const std::string fits(1024 * 1024, 'x');
    for (const char *quote : {"", "\""}) {
        QCOMPARE(read("a,b\n1," + (quote + fits + quote) + "\n").error, QString());
        const Reading reading = read("a,b\n1,2\n3," + (quote + fits + "y" + quote) + "\n4,5\n");
        QCOMPARE(reading.rows.size(), 2U);
        QVERIFY2(reading.error.contains(QStringLiteral("line 3")), qPrintable(reading.error));
        QVERIFY(reading.error.contains(QStringLiteral("1 MiB")));
    }
    // Doubled quotes count once, text behind the quotes counts, too.
    csv::ReadOptions options = plain();
    options.cellLimit = 4;
    QCOMPARE(read("a,b\n\"\"\"\"\"\"\"\"\"\",x\n", options).error, QString());
    QVERIFY(read("a,b\n\"\"\"\"\"\"\"\"\"\"\"\",x\n", options).error.contains(QStringLiteral("line 2")));
    QCOMPARE(read("a,b\n\"123\"4,x\n", options).error, QString());
    QVERIFY(!read("a,b\n\"123\"45,x\n", options).error.isEmpty());
    // An open quote in a large file is found by the limit, long before the end.
    QVERIFY(read("a,b\n1,\"" + fits + fits).error.contains(QStringLiteral("quote")));
}

void TestCsvReader::refusesTooManyColumns()
{
    QCOMPARE(read("a" + std::string(16383, ',') + "\n").error, QString());
    QVERIFY(read("a,b\na" + std::string(16384, ',') + "\n").error.contains(QStringLiteral("line 2")));
}

void TestCsvReader::aCellOfAMillionCharactersIsRead()
{
    const std::string cell(1000000, 'x');
    const Reading reading = read("a\n" + cell + "\nb\n");
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.rows, (Rows{{"a"}, {cell}, {"b"}}));
}

void TestCsvReader::blockBordersChangeNothing()
{
    const std::string text =
        "\xEF\xBB\xBFname,\"a \"\"b\"\"\"\r\n\"Zo\xC3\xAB\r\n\xF0\x9F\x8C\x88\",x\r\r\n\"1\"y,\n\"\",\"\"\"\"\n";
    const Reading whole = read(text);
    QCOMPARE(whole.rows.size(), 4U);
    for (qsizetype blockSize = 1; blockSize <= 17; ++blockSize) {
        csv::ReadOptions options;
        options.blockSize = blockSize;
        const Reading reading = read(text, options);
        QCOMPARE(reading.rows, whole.rows);
        QCOMPARE(reading.lines, whole.lines);
        QCOMPARE(reading.warnings.size(), whole.warnings.size());
    }
}

void TestCsvReader::agreesWithTheNaiveReader()
{
    static constexpr char alphabet[] = "ab\"\"\",,\n\r\xC3 ;";
    std::mt19937 random(20200831);
    int unclosed = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text = "h";
        const std::size_t length = random() % 40;
        for (std::size_t i = 0; i < length; ++i) {
            const char c = alphabet[random() % (sizeof alphabet - 1)];
            text += c;
            if (c == '\xC3')
                text += '\xA9';
        }
        const Reading reading = read(text, plain(qsizetype(1 + random() % 20)));
        if (!reading.error.isEmpty()) {
            QVERIFY2(hasUnclosedQuote(text), text.c_str());
            ++unclosed;
            continue;
        }
        if (reading.rows != naive(text))
            QFAIL(text.c_str());
    }
    QVERIFY(unclosed > 100);
}

void TestCsvReader::startsAgainFromTheFirstRecord()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData("sep=;\na;b\n1\n3;4\0\n", 18);
    buffer->open(QIODevice::ReadOnly);
    auto reader = csv::CsvReader::open(std::move(buffer));
    QVERIFY(reader);
    for (int pass = 0; pass < 3; ++pass) {
        csv::Record record;
        int rows = 0;
        while (reader->next(record)) {
            if (rows == 0)
                QCOMPARE(std::string(record[0]), "a"s);
            ++rows;
        }
        QCOMPARE(rows, 3);
        QCOMPARE(reader->warnings().size(), 2U);
        QCOMPARE(reader->bytesRead(), reader->bytesTotal());
        reader->restart();
    }
}

void TestCsvReader::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const QString text = QStringLiteral("name,note\r\nZoë,🌈 \U00020000\r\n");
    const QByteArray utf8 = text.toUtf8();
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    QTest::newRow("utf-8") << utf8 << int(csv::Encoding::Utf8);
    QTest::newRow("utf-8 mark") << "\xEF\xBB\xBF" + utf8 << int(csv::Encoding::Utf8);
    QTest::newRow("utf-16le") << little << int(csv::Encoding::Utf16Le);
    QTest::newRow("utf-16le mark") << "\xFF\xFE" + little << int(csv::Encoding::Utf16Le);
    QTest::newRow("utf-16be") << big << int(csv::Encoding::Utf16Be);
    QTest::newRow("utf-16be mark") << "\xFE\xFF" + big << int(csv::Encoding::Utf16Be);
}

void TestCsvReader::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    for (qsizetype blockSize = 1; blockSize <= 17; ++blockSize) {
        csv::ReadOptions options;
        options.blockSize = blockSize;
        const Reading reading = read(bytes.toStdString(), options);
        QCOMPARE(int(reading.dialect.encoding), encoding);
        QCOMPARE(reading.rows, (Rows{{"name", "note"}, {"Zo\xC3\xAB", "\xF0\x9F\x8C\x88 \xF0\xA0\x80\x80"}}));
        QVERIFY(reading.warnings.empty());
    }
}

void TestCsvReader::manyWarningsAreCountedInTheEnd()
{
    std::string text = "a,b\n";
    for (int i = 0; i < 1234; ++i)
        text += "x\n";
    const Reading reading = read(text);
    QCOMPARE(reading.rows.size(), 1235U);
    QCOMPARE(reading.warnings.size(), 1001U);
    QVERIFY(reading.warnings.back().text.contains(QStringLiteral("234")));
}

void TestCsvReader::theUserOverrulesTheEvidence()
{
    csv::ReadOptions options;
    options.delimiter = ';';
    options.hasHeader = false;
    options.encoding = csv::Encoding::Windows1252;
    const Reading reading = read("a,b\nZo\xC3\xAB;1,2\n", options);
    QCOMPARE(reading.rows, (Rows{{"a,b"}, {"Zo\xC3\x83\xC2\xAB", "1,2"}}));
    QVERIFY(!reading.dialect.hasHeader);
    QVERIFY(csv::delimiterFromName(u"Tab") == '\t');
    QVERIFY(!csv::delimiterFromName(u"x"));
}

void TestCsvReader::saysWhyAFileCannotBeOpened()
{
    const QTemporaryDir folder;
    const auto missing = csv::CsvReader::open(folder.filePath(QStringLiteral("none.csv")));
    QVERIFY(!missing && missing.message().contains(QStringLiteral("none.csv")));
    const auto directory = csv::CsvReader::open(folder.path());
    QVERIFY(!directory && directory.message().contains(QStringLiteral("folder")));
}

void TestCsvReader::warnsWhereUtf8IsBroken()
{
    const Reading guessed = read("name,note\nZo\xC3\xAB,Jos\xE9\n");
    QCOMPARE(int(guessed.dialect.encoding), int(csv::Encoding::Windows1252));
    QCOMPARE(guessed.warnings.size(), 1U);
    csv::ReadOptions options;
    options.encoding = csv::Encoding::Utf8;
    const Reading chosen = read("name,note\nZo\xC3\xAB,Jos\xE9\n", options);
    QCOMPARE(chosen.rows.back(), (std::vector<std::string>{"Zo\xC3\xAB", "Jos\xC3\xA9"}));
    QCOMPARE(chosen.warnings.size(), 1U);
}

void TestCsvReader::readsOrRefusesAnyBytes()
{
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 300, '\0');
        const auto highest = round % 2 == 0 ? 0xFFU : 0x3FU; // the lower half has all the signs of the format
        for (char &byte : bytes)
            byte = char(random() & highest);
        csv::ReadOptions options;
        options.blockSize = qsizetype(1 + random() % 50);
        options.cellLimit = qsizetype(1 + random() % 100);
        const Reading reading = read(bytes, options);
        QVERIFY(!reading.refusal.isEmpty() || !reading.error.isEmpty() || !reading.rows.empty());
    }
}

void TestCsvReader::memoryStaysFlat()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The sanitizer keeps what was freed.");
#endif
    const auto peakKilobytes = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    const QTemporaryDir folder;
    const auto readAll = [&](int rows) {
        QFile file(folder.filePath(QString::number(rows)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray block = QByteArray("Kim,\"Lee, \"\"K\"\"\",kim@example.edu,2027-05-31\n").repeated(1000);
        for (int written = 0; written < rows; written += 1000)
            file.write(block);
        file.close();
        auto reader = csv::CsvReader::open(file.fileName());
        QVERIFY(reader);
        csv::Record record;
        int found = 0;
        while (reader->next(record))
            ++found;
        QCOMPARE(found, rows);
    };
    readAll(20000);
    const auto before = peakKilobytes();
    readAll(400000);
    QVERIFY(peakKilobytes() - before < 2048);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
