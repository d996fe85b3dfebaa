// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/csv_reader.h"
#include "app/csv/workbook.h"
#include "made_workbook.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse;
using test::MadeWorkbook;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QByteArray &words)
{
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QByteArray row(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFirstSheetAsATable();
    void readsSharedTexts();
    void readsTheSheetThatIsAskedFor();
    void hiddenSheetsAreNotOffered();
    void emptyCellsAndRowsKeepTheirPlace();
    void aLineIsTheNumberOfItsRow();
    void numbersReadAsPeopleTypeThem_data();
    void numbersReadAsPeopleTypeThem();
    void formatsSayWhatIsADate_data();
    void formatsSayWhatIsADate();
    void daysMayCountFrom1904();
    void wordsMayHoldAnything();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void aCutFileIsRefusedWhereverItIsCut();
    void aSmallFileThatUnpacksToMuchIsRefused();
    void aSheetThatWouldFillTheDiskIsRefused();
    void nothingIsLeftBehind();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("people.xlsx")); }
    std::vector<QStringList> read(const QString &file, const csv::ReadOptions &options = {});
    QString refusal(const QString &file);

    QTemporaryDir m_folder;
    std::vector<qint64> m_lines; ///< of what was read last
};

std::vector<QStringList> TestWorkbook::read(const QString &file, const csv::ReadOptions &options)
{
    m_lines.clear();
    std::vector<QStringList> rows;
    auto reader = csv::CsvReader::open(file, options);
    if (!reader) {
        qWarning("%s", qPrintable(reader.message()));
        return rows;
    }
    csv::Record record;
    while (reader->next(record)) {
        QStringList cells;
        for (const std::string_view cell : record)
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        rows.push_back(cells);
        m_lines.push_back(reader->line());
    }
    return rows;
}

QString TestWorkbook::refusal(const QString &file)
{
    const auto reader = csv::CsvReader::open(file);
    return reader ? QString() : reader.message();
}

void TestWorkbook::readsTheFirstSheetAsATable()
{
    const QString file =
        MadeWorkbook(row(text("Name") + text("Member")) + row(text("Kim Lee") + "<c t=\"b\"><v>1</v></c>")
                     + row(text("Bo Berg") + "<c t=\"str\"><f>IF(1,\"no\")</f><v>no</v></c>"))
            .save(path());
    const std::vector<QStringList> expected{
        {u"Name"_s, u"Member"_s}, {u"Kim Lee"_s, u"TRUE"_s}, {u"Bo Berg"_s, u"no"_s}};
    QCOMPARE(read(file), expected);
}

void TestWorkbook::readsSharedTexts()
{
    const QString file =
        MadeWorkbook("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>2</v></c><c "
                     "t=\"s\"><v>9</v></c></row>")
            .texts("<si><t>Email</t></si><si><r><t>Full </t></r><r><rPr><b/></rPr><t>name</t></r></si>"
                   "<si><t>李</t><rPh sb=\"0\" eb=\"1\"><t>り</t></rPh></si>")
            .save(path());
    const std::vector<QStringList> expected{{u"Full name"_s, u"Email"_s}, {u"李"_s, u""_s}};
    QCOMPARE(read(file), expected);
}

void TestWorkbook::readsTheSheetThatIsAskedFor()
{
    const QString file = MadeWorkbook(row(text("Notes")))
                             .addSheet("Roster &amp; more", row(text("Name")) + row(text("Kim")))
                             .save(path());
    csv::ReadOptions options;
    options.sheet = QStringLiteral("Roster & more");
    const std::vector<QStringList> expected{{u"Name"_s}, {u"Kim"_s}};
    QCOMPARE(read(file, options), expected);
    const auto reader = csv::CsvReader::open(file, options);
    QCOMPARE(reader->dialect().sheets, QStringList({u"People"_s, u"Roster & more"_s}));
    QCOMPARE(reader->dialect().sheet, options.sheet);

    options.sheet = QStringLiteral("Nowhere");
    QVERIFY(csv::CsvReader::open(file, options).message().contains(QLatin1String("People, Roster & more")));
}

void TestWorkbook::hiddenSheetsAreNotOffered()
{
    MadeWorkbook made;
    made.addSheet("Lists", row(text("x")), "hidden").addSheet("More", row(text("x")), "veryHidden");
    made.addSheet("Seen", row(text("Name")));
    const auto workbook = csv::Workbook::open(made.save(path()));
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets(), QStringList({u"People"_s, u"Seen"_s}));
}

void TestWorkbook::emptyCellsAndRowsKeepTheirPlace()
{
    const QString file =
        MadeWorkbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"C1\" t=\"str\"><v>c</v></c></row>"
                     "<row r=\"3\"><c r=\"B3\" t=\"str\"><v>b</v></c><c r=\"D3\" s=\"1\"/></row>"
                     "<row r=\"4\"/><row r=\"5\"><c r=\"AA5\" t=\"str\"><v>far</v></c></row>")
            .save(path());
    QStringList far(26);
    far.append(QStringLiteral("far"));
    const std::vector<QStringList> expected{{u"a"_s, u""_s, u"c"_s}, {u""_s, u"b"_s, u""_s}, far};
    QCOMPARE(read(file), expected);
    QCOMPARE(m_lines, std::vector<qint64>({1, 3, 5}));
}

void TestWorkbook::aLineIsTheNumberOfItsRow()
{
    const QString file = MadeWorkbook(row(text("Name")) + row(text("Kim\nLee")) + row(text("Bo"))).save(path());
    QCOMPARE(read(file).at(1), QStringList(u"Kim\nLee"_s));
    QCOMPARE(m_lines, std::vector<qint64>({1, 2, 3}));
}

void TestWorkbook::numbersReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a year") << QByteArray("2027") << QStringLiteral("2027");
    QTest::newRow("a phone number") << QByteArray("5.551234567E9") << QStringLiteral("5551234567");
    QTest::newRow("the noise of binary fractions") << QByteArray("0.10000000000000001") << QStringLiteral("0.1");
    QTest::newRow("negative") << QByteArray("-3") << QStringLiteral("-3");
    QTest::newRow("no number at all") << QByteArray("abc") << QStringLiteral("abc");
    QTest::newRow("not finite") << QByteArray("1e999") << QStringLiteral("1e999");
}

void TestWorkbook::numbersReadAsPeopleTypeThem()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, shown);
    QCOMPARE(read(MadeWorkbook(row("<c><v>" + number + "</v></c>")).save(path())).at(0), QStringList(shown));
}

void TestWorkbook::formatsSayWhatIsADate_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("shown");
    const QByteArray day = "46279"; // 14 September 2026
    const QByteArray time = "46279.5454166667";
    const auto add = [](const char *name, int id, const char *format, const QByteArray &number, const char *shown) {
        QTest::newRow(name) << id << QString::fromUtf8(format) << number << QString::fromUtf8(shown);
    };
    add("general", 0, "", day, "46279");
    add("a number", 3, "", day, "46279");
    add("built in", 14, "", day, "2026-09-14");
    add("built in, with time", 22, "", time, "2026-09-14 13:05:24");
    add("a day that holds a time", 14, "", time, "2026-09-14");
    add("time alone", 20, "", "0.5", "12:00:00");
    add("its own", 164, "yyyy\\-mm\\-dd", day, "2026-09-14");
    add("with a language", 164, "[$-409]d\\-mmm\\-yy;@", day, "2026-09-14");
    add("a month", 164, "mmmm", day, "2026-09-14");
    add("with a time", 164, "m/d/yyyy h:mm:ss", time, "2026-09-14 13:05:24");
    add("words are no format", 164, "0 \"days\"", day, "46279");
    add("nor are colours", 164, "[Red]0.00", day, "46279");
    add("the last second of a day", 164, "yyyy-mm-dd hh:mm", "46279.9999999", "2026-09-15 00:00:00");
    add("before the leap day that was none", 14, "", "59", "1900-02-28");
    add("the first day", 14, "", "1", "1900-01-01");
    add("no day", 14, "", "-5", "-5");
    add("beyond the last day", 14, "", "9999999", "9999999");
}

void TestWorkbook::formatsSayWhatIsADate()
{
    QFETCH(int, id);
    QFETCH(QString, format);
    QFETCH(QByteArray, number);
    QFETCH(QString, shown);
    const QByteArray own = format.isEmpty()
        ? QByteArray()
        : "<numFmt numFmtId=\"164\" formatCode=\"" + format.toHtmlEscaped().toUtf8() + "\"/>";
    const QString file = MadeWorkbook(row("<c s=\"1\"><v>" + number + "</v></c>")).styles({0, id}, own).save(path());
    QCOMPARE(read(file).at(0), QStringList(shown));
}

void TestWorkbook::daysMayCountFrom1904()
{
    const QString file = MadeWorkbook(row("<c s=\"0\"><v>44817</v></c>")).styles({14}).from1904().save(path());
    QCOMPARE(read(file).at(0), QStringList(u"2026-09-14"_s));
}

void TestWorkbook::wordsMayHoldAnything()
{
    const QString file = MadeWorkbook(row(text("He said \"no\", then left") + text("_x000D_a_x005F_b")
                                          + text("&lt;b&gt; &amp; 😀") + text("sep=;")))
                             .save(path());
    QCOMPARE(read(file).at(0), QStringList({u"He said \"no\", then left"_s, u"\ra_b"_s, u"<b> & 😀"_s, u"sep=;"_s}));
}

void TestWorkbook::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    int number = 0;
    const auto add = [&](const char *name, MadeWorkbook &made, const char *reason) {
        const QString file = m_folder.filePath(QStringLiteral("refused%1.xlsx").arg(++number));
        QTest::newRow(name) << made.save(file) << QString::fromLatin1(reason);
    };
    MadeWorkbook locked(row(text("Name")));
    add("locked", locked.lock(), "password");
    MadeWorkbook empty;
    add("empty", empty, "empty");
    MadeWorkbook backwards("<row r=\"2\"/><row r=\"1\"/>");
    add("rows backwards", backwards, "damaged");
    MadeWorkbook same("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>");
    add("cells backwards", same, "damaged");
    MadeWorkbook nowhere("<row><c r=\"11\"><v>1</v></c></row>");
    add("a cell in no column", nowhere, "damaged");
    MadeWorkbook wide("<row><c r=\"ZZZZ1\"><v>1</v></c></row>");
    add("a cell beyond the last column", wide, "damaged");
    MadeWorkbook deep("<row r=\"99999999999\"><c><v>1</v></c></row>");
    add("a row beyond the last", deep, "damaged");
    MadeWorkbook open("<row><c><v>1</c></row>");
    add("broken XML", open, "damaged");
    MadeWorkbook entities;
    entities.set(QStringLiteral("xl/worksheets/sheet1.xml"),
                 "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row><c "
                 "t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>");
    add("entities", entities, "damaged");

    const QString document = m_folder.filePath(QStringLiteral("letter.docx"));
    zip_t *archive = zip_open(QFile::encodeName(document).constData(), ZIP_CREATE, nullptr);
    zip_file_add(archive, "word/document.xml", zip_source_buffer(archive, "<w/>", 4, 0), 0);
    zip_close(archive);
    QTest::newRow("another archive") << document << QStringLiteral("of another kind");
    QFile old(m_folder.filePath(QStringLiteral("locked.xls")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray("\xD0\xCF\x11\xE0\0\0\0\0", 8)
              + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32));
    QTest::newRow("encrypted by Excel") << old.fileName() << QStringLiteral("password");
}

void TestWorkbook::refusesWhatItCannotRead()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    const QString message = refusal(file);
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void TestWorkbook::aCutFileIsRefusedWhereverItIsCut()
{
    QByteArray rows;
    for (int i = 0; i < 200; ++i)
        rows += row(text("Person " + QByteArray::number(i * 7919)) + text("p" + QByteArray::number(i) + "@x.org"));
    QFile whole(MadeWorkbook(rows).save(path()));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype length = 10; length < bytes.size(); length += 97) {
        QFile cut(m_folder.filePath(QStringLiteral("cut.xlsx")));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(bytes.left(length));
        cut.close();
        const QString message = refusal(cut.fileName());
        QVERIFY2(message.contains(QLatin1String("damaged")), qPrintable(message));
    }
    // A byte that is not as it was: either it changes nothing that is read, or the file is refused.
    for (qsizetype at = 40; at < bytes.size(); at += 61) {
        QByteArray wrong = bytes;
        wrong[at] = char(wrong[at] ^ 0x55);
        QFile spoilt(m_folder.filePath(QStringLiteral("spoilt.xlsx")));
        QVERIFY(spoilt.open(QIODevice::WriteOnly));
        spoilt.write(wrong);
        spoilt.close();
        const auto reader = csv::CsvReader::open(spoilt.fileName());
        QVERIFY(reader || !reader.message().isEmpty());
    }
}

void TestWorkbook::aSmallFileThatUnpacksToMuchIsRefused()
{
    const QString file = MadeWorkbook(row(text(QByteArray(3'000'000, 'a')))).save(path());
    QVERIFY(QFileInfo(file).size() < 50'000);
    const auto workbook = csv::Workbook::open(file, 1'000'000);
    QVERIFY(workbook);
    const auto sheet = workbook->read({});
    QVERIFY(!sheet);
    QVERIFY(sheet.message().contains(QLatin1String("too large")));
}

void TestWorkbook::aSheetThatWouldFillTheDiskIsRefused()
{
    QByteArray rows;
    for (int i = 0; i < 2000; ++i)
        rows += "<row><c r=\"XFD1\" t=\"s\"><v>0</v></c></row>";
    const auto workbook = csv::Workbook::open(
        MadeWorkbook(rows).texts("<si><t>" + QByteArray(10'000, 'x') + "</t></si>").save(path()), 1'000'000);
    QVERIFY(workbook);
    QVERIFY(workbook->read({}).message().contains(QLatin1String("too large")));
}

void TestWorkbook::nothingIsLeftBehind()
{
    const auto files = [] { return QDir::temp().entryList(QDir::Files).size(); };
    const auto before = files();
    {
        const auto reader = csv::CsvReader::open(MadeWorkbook(row(text("Name")) + row(text("Kim"))).save(path()));
        QVERIFY(reader);
        QCOMPARE(files(), before); // no name while it is read, either
    }
    QCOMPARE(files(), before);
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
