// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/atomic_file.h"
#include "app/csv/csv_reader.h"
#include "app/csv/csv_writer.h"
#include "app/csv/formula_guard.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <string>
#include <vector>

#include <sys/stat.h>

using namespace chapterhouse;
using namespace std::string_literals;

using Rows = std::vector<std::vector<std::string>>;

namespace {

std::string written(const Rows &rows, const csv::WriteOptions &options = {})
{
    csv::CsvWriter writer(options);
    for (const auto &row : rows) {
        for (const std::string &cell : row)
            writer.cell(cell);
        writer.endRecord();
    }
    return writer.text();
}

Rows readBack(const std::string &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.data(), int(text.size()));
    buffer->open(QIODevice::ReadOnly);
    auto reader = csv::CsvReader::open(std::move(buffer));
    if (!reader)
        return {};
    Rows rows;
    csv::Record record;
    while (reader->next(record)) {
        rows.emplace_back();
        for (const std::string_view cell : record)
            rows.back().emplace_back(csv::withoutFormulaGuard(cell));
    }
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void guardsWhatASpreadsheetWouldRun_data();
    void guardsWhatASpreadsheetWouldRun();
    void rawGuardsNothing();
    void excelGetsAByteOrderMark();
    void guardAndUnguardAreTheIdentity();
    void everyCodePointComesBack();
    void everyTextComesBack();
    void theStartOfAFileIsNoPreamble();
    void numbersAreNoFormulas();
    void theFileAppearsWhole();
    void anAbandonedFileLeavesNothing();
    void aReplacedFileKeepsItsModeAndItsLink();
    void saysWhyItCannotWrite();
    void neverTakesThePlaceOfABook();
    void aFullDiskChangesNothing();
};

void TestCsvWriter::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("word") << QByteArray("Kim") << QByteArray("Kim");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("spaces") << QByteArray(" a b ") << QByteArray(" a b ");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("comma, ninth") << QByteArray("abcdefgh,") << QByteArray("\"abcdefgh,\"");
    QTest::newRow("quote") << QByteArray("5\" disk") << QByteArray("\"5\"\" disk\"");
    QTest::newRow("quotes") << QByteArray("\"\"") << QByteArray("\"\"\"\"\"\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("semicolon") << QByteArray("a;b") << QByteArray("a;b");
    QTest::newRow("near misses") << QByteArray("!#+-\x0B\x0C\x0E.-") << QByteArray("!#+-\x0B\x0C\x0E.-");
}

void TestCsvWriter::quotesOnlyWhereNeeded()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, written);
    const std::string text = ::written({{"x", cell.toStdString(), ""}});
    QCOMPARE(QByteArray::fromStdString(text), "x," + written + ",\r\n");
}

void TestCsvWriter::guardsWhatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("isGuarded");
    for (const char *cell : {"=1+1", "+1 555", "-2", "@SUM(A1)", "\tx", "\rx", "  =1", "\n=1", " \t+1", "'=x", "''=x",
                             "'+1", "' =x", "\u00A0=1", "\uFF1D1", "\t", "-"})
        QTest::newRow(cell) << QByteArray(cell) << true;
    for (const char *cell : {"", "'", "''", "'abc", "''abc", "abc", "a=b", " abc", "1-2", "#1", "\"=1\"", "(=1)",
                             " '=x", "\n", "é=1", "\u00C2", "_=1"})
        QTest::newRow(cell) << QByteArray(cell) << false;
}

void TestCsvWriter::guardsWhatASpreadsheetWouldRun()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, isGuarded);
    QCOMPARE(csv::needsFormulaGuard(cell.toStdString()), isGuarded);
    const std::string guarded = written({{"x", (isGuarded ? "'" : "") + cell.toStdString()}}, {true, false});
    QCOMPARE(written({{"x", cell.toStdString()}}), guarded);
}

void TestCsvWriter::rawGuardsNothing()
{
    csv::WriteOptions options;
    options.isRaw = true;
    QCOMPARE(written({{"=1", "'=2", "+3"}}, options), "=1,'=2,+3\r\n"s);
}

void TestCsvWriter::excelGetsAByteOrderMark()
{
    csv::WriteOptions options;
    options.byteOrderMark = true;
    QCOMPARE(written({{"a", "é"}}, options),
             "\xEF\xBB\xBF"
             "a,é\r\n"s);
}

void TestCsvWriter::guardAndUnguardAreTheIdentity()
{
    // Every text of up to six of the signs that matter.
    static constexpr char signs[] = "'= \ta+";
    std::string text;
    for (int n = 0; n < 6 * 6 * 6 * 6 * 6 * 6; ++n) {
        text.clear();
        for (int rest = n; rest > 0; rest /= 6)
            text += signs[rest % 6];
        const std::string guarded = csv::needsFormulaGuard(text) ? "'" + text : text;
        if (csv::withoutFormulaGuard(guarded) != text)
            QFAIL(text.c_str());
    }
}

void TestCsvWriter::everyCodePointComesBack()
{
    Rows rows{{"first", "second"}};
    for (char32_t code = 1; code <= 0x10FFFF; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        const std::string sign = QString::fromUcs4(&code, 1).toStdString();
        rows.push_back({sign, sign + "x" + sign});
        if (rows.size() < 50000 && code != 0x10FFFF)
            continue;
        QVERIFY(readBack(written(rows)) == rows);
        rows.resize(1);
    }
}

void TestCsvWriter::everyTextComesBack()
{
    static const std::vector<std::string> pieces{
        "\"",     "\"\"",   ",",          ";",          "\t",         "|",          "\n",  "\r",    "\r\n",
        "'",      "=",      "+",          "-",          "@",          " ",          "a",   "é",     "e\u0301",
        "\u200B", "\uFEFF", "\U0001F308", "\U00020000", "\U000E0041", "\U0010FFFD", "1,5", "sep=;", "\u00A0"};
    std::mt19937 random(20200831);
    for (int round = 0; round < 300; ++round) {
        Rows rows{{"name", "note", "more"}};
        const std::size_t width = 1 + random() % 3;
        rows.front().resize(width);
        for (int i = 0; i < 20; ++i) {
            rows.emplace_back();
            for (std::size_t column = 0; column < width; ++column) {
                std::string cell;
                for (std::size_t n = random() % 6; n > 0; --n)
                    cell += pieces[random() % pieces.size()];
                rows.back().push_back(cell);
            }
        }
        const std::string text = written(rows);
        if (readBack(text) != rows)
            QFAIL(text.c_str());
    }
}

void TestCsvWriter::theStartOfAFileIsNoPreamble()
{
    for (const std::string first : {"\uFEFFa", "sep=;", "SEP=,", "sep=", "", "=a"}) {
        const Rows rows{{first}, {"b"}};
        QVERIFY2(readBack(written(rows)) == rows, first.c_str());
    }
    // Nor is an empty cell alone a blank line.
    const Rows lonely{{"a"}, {""}, {"b"}};
    QCOMPARE(readBack(written(lonely)), lonely);
}

void TestCsvWriter::numbersAreNoFormulas()
{
    csv::CsvWriter writer;
    writer.number(-5);
    writer.number(1234567890123);
    writer.plainCell("2020-08-31");
    writer.endRecord();
    QCOMPARE(writer.text(), "-5,1234567890123,2020-08-31\r\n"s);
}

void TestCsvWriter::theFileAppearsWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("roster.csv"));
    auto file = csv::AtomicFile::open(path);
    QVERIFY(file);
    csv::CsvWriter writer(**file);
    std::string expected;
    for (int i = 0; i < 100000; ++i) {
        writer.number(i);
        writer.cell("Kim");
        writer.endRecord();
        expected += std::to_string(i) + ",Kim\r\n";
    }
    QVERIFY(writer.flush());
    QVERIFY((*file)->sync());
    QVERIFY(!QFile::exists(path));
    QVERIFY((*file)->commit());
    QVERIFY(contentOf(path).toStdString() == expected);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCsvWriter::anAbandonedFileLeavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("roster.csv"));
    write(path, "before");
    {
        auto file = csv::AtomicFile::open(path);
        QVERIFY(file);
        QCOMPARE((*file)->write("half"), 4);
    }
    QCOMPARE(contentOf(path), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCsvWriter::aReplacedFileKeepsItsModeAndItsLink()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("roster.csv"));
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    write(path, "before");
    QVERIFY(::chmod(QFile::encodeName(path).constData(), 0640) == 0);
    QVERIFY(QFile::link(path, link));
    auto file = csv::AtomicFile::open(link);
    QVERIFY(file);
    (*file)->write("after");
    QVERIFY((*file)->commit());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(path), QByteArray("after"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0640);
}

void TestCsvWriter::saysWhyItCannotWrite()
{
    const QTemporaryDir folder;
    const auto nowhere = csv::AtomicFile::open(folder.filePath(QStringLiteral("none/roster.csv")));
    QVERIFY(!nowhere && nowhere.message().contains(QStringLiteral("folder does not exist")));
    QVERIFY(!csv::AtomicFile::open(QString()));
    const auto directory = csv::AtomicFile::open(folder.path());
    QVERIFY(!directory && directory.message().contains(QStringLiteral("is a folder")));
}

void TestCsvWriter::neverTakesThePlaceOfABook()
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("ours.chapters"));
    const QByteArray bytes("SQLite format 3\0 and what follows", 33);
    QFile file(book);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString link = folder.filePath(QStringLiteral("roster.csv"));
    QVERIFY(QFile::link(book, link));

    QVERIFY(!csv::AtomicFile::open(book));
    QVERIFY(!csv::AtomicFile::open(link));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestCsvWriter::aFullDiskChangesNothing()
{
    auto file = csv::AtomicFile::open(QStringLiteral("/dev/full"));
    if (!file)
        QSKIP("no /dev/full here");
    csv::CsvWriter writer(**file);
    writer.cell("Kim");
    writer.endRecord();
    QVERIFY(!writer.flush());
    const auto committed = (*file)->commit();
    QVERIFY(!committed && committed.message().contains(QStringLiteral("disk is full")));
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
