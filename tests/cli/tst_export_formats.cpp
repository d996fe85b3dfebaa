// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "app/book_file.h"
#include "db/connection.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace chapterhouse;

namespace {

/// What another program prints; '' where it fails.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    const bool isFine = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isFine ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// A part of a spreadsheet, which is a ZIP file.
QString partOf(const QString &spreadsheet, const QString &name)
{
    return outputOf(QStringLiteral("python3"),
                    {QStringLiteral("-c"),
                     QStringLiteral("import sys, zipfile\n"
                                    "file = zipfile.ZipFile(sys.argv[1])\n"
                                    "assert file.testzip() is None\n"
                                    "sys.stdout.buffer.write(file.read(sys.argv[2]))"),
                     spreadsheet, name});
}

QString sheetOf(const QString &spreadsheet)
{
    return partOf(spreadsheet, QStringLiteral("xl/worksheets/sheet1.xml"));
}

QString textOfPdf(const QString &file)
{
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
}

} // namespace

/// `export` to a spreadsheet and to paper.
class TestExportFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNameOfTheFileChoosesTheFormat();
    void textsStayTextsAndDaysAreDays();
    void whatXmlCannotHoldComesThrough();
    void consentIsAppliedInEveryFormat();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void withoutRoomForTemporaryFilesNothingIsWritten();
    void aBookIsNotReplaced();
    void optionsOfOneFormatAreNotForAnother_data();
    void optionsOfOneFormatAreNotForAnother();
    void everyPageSaysWhatItIs();
    void aSheetToSignHasRoomForGuests();
    void aNameFromRightToLeftStaysWhole();
    void metadataSaysNothing();

private:
    ProgramRun exportTo(const QString &file, const QStringList &options = {}) const
    {
        return runProgram(QStringList{QStringLiteral("export"), m_book, QStringLiteral("roster"), file} + options);
    }
    void addMember(const QByteArray &fields) const
    {
        apply(R"({"add":"member","chapter":"mercer","fields":)" + fields + '}');
    }
    void apply(const QByteArray &action) const
    {
        const ProgramRun run = runProgram({QStringLiteral("apply"), m_book}, action);
        QVERIFY2(run.code == 0, run.out);
    }
    QString file(const char *name) const { return m_folder->path(name); }

    std::unique_ptr<ProgramFolder> m_folder;
    QString m_book;
};

void TestExportFormats::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    m_book = file("test.chapters");
    QVERIFY(app::BookFile::create(m_book, QStringLiteral("Rainbow Doctors"), app::BookFile::Kind::National));
    apply(R"({"add":"chapter","fields":{"school_id":"mercer","status":"active","since":"2019-09-01"}})");
    const QByteArray rows = "name,school,joined,class_year,consent_school\n"
                            "Sam Rivera,mercer,2020-01-02,2024,full\n"
                            "Kim Larkspur,mercer,2020-01-02,2024,initials\n"
                            "Noor Hollyhock,mercer,2020-01-02,2024,counted\n";
    QCOMPARE(runProgram({QStringLiteral("import"), m_book, m_folder->write("in.csv", rows)}).code, 0);
}

void TestExportFormats::theNameOfTheFileChoosesTheFormat()
{
    const std::pair<const char *, QByteArray> files[] = {
        {"a.csv", "member_id"}, {"a.xlsx", "PK"}, {"a.PDF", "%PDF"}, {"a.txt", "member_id"}};
    for (const auto &[name, beginning] : files) {
        const ProgramRun run = exportTo(file(name));
        QVERIFY2(run.code == 0, qPrintable(run.error));
        QVERIFY2(m_folder->read(name).startsWith(beginning), name);
        QCOMPARE(QFile::permissions(file(name)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    db::Connection connection(m_book, db::Connection::Access::Read);
    QCOMPARE(connection.text("SELECT group_concat(format) FROM (SELECT format FROM export_record ORDER BY at)"),
             QStringLiteral("csv,xlsx,pdf,csv"));
    QVERIFY(runProgram({QStringLiteral("export"), QStringLiteral("--help")}).out.contains(".xlsx"));
}

void TestExportFormats::textsStayTextsAndDaysAreDays()
{
    addMember(R"({"chosen_name":"=1+1","phone":"+1 555"})");
    QCOMPARE(exportTo(file("a.xlsx")).code, 0);
    const QString sheet = sheetOf(file("a.xlsx"));
    QVERIFY(sheet.contains(QStringLiteral("<t>=1+1</t>")));
    QVERIFY(sheet.contains(QStringLiteral("<t>+1 555</t>")));
    QVERIFY(!sheet.contains(QStringLiteral("<f>")));
    QVERIFY(sheet.contains(QStringLiteral("<v>43832</v>"))); // 2 January 2020
    QVERIFY(sheet.contains(QStringLiteral("<v>2024</v>")));
    QVERIFY(sheet.contains(QStringLiteral("state=\"frozen\"")));
    const QString styles = partOf(file("a.xlsx"), QStringLiteral("xl/styles.xml"));
    QVERIFY(styles.contains(QStringLiteral("yyyy-mm-dd")) && styles.contains(QStringLiteral("numFmtId=\"49\"")));
}

void TestExportFormats::whatXmlCannotHoldComesThrough()
{
    addMember(R"({"chosen_name":"A<b>&\"_x0041_ ","family_name":"\uffff李小龍"})");
    QCOMPARE(exportTo(file("a.xlsx")).code, 0);
    const QString sheet = sheetOf(file("a.xlsx"));
    QVERIFY2(sheet.contains(QStringLiteral("A&lt;b&gt;&amp;")) && sheet.contains(QStringLiteral("_x005F_x0041_")),
             qPrintable(sheet));
    QVERIFY(sheet.contains(QStringLiteral("李小龍")));
    const QString parsed =
        outputOf(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral(
                      "import sys, zipfile, xml.etree.ElementTree as tree\n"
                      "tree.fromstring(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))\nprint('fine')"),
                  file("a.xlsx")});
    QCOMPARE(parsed, QStringLiteral("fine\n"));
}

void TestExportFormats::consentIsAppliedInEveryFormat()
{
    const QStringList forSchool{QStringLiteral("--audience"), QStringLiteral("school")};
    QCOMPARE(exportTo(file("a.csv"), forSchool).code, 0);
    QCOMPARE(exportTo(file("a.xlsx"), forSchool).code, 0);
    QCOMPARE(exportTo(file("a.pdf"), forSchool).code, 0);
    QCOMPARE(exportTo(file("s.pdf"), forSchool + QStringList{QStringLiteral("--sign-in")}).code, 0);
    const QString texts[] = {QString::fromUtf8(m_folder->read("a.csv")), sheetOf(file("a.xlsx")),
                             textOfPdf(file("a.pdf")), textOfPdf(file("s.pdf"))};
    for (const QString &text : texts) {
        QVERIFY2(text.contains(QStringLiteral("Rivera")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Larkspur")) && !text.contains(QStringLiteral("Hollyhock")));
        QVERIFY(text.contains(QStringLiteral("L.")));
    }
}

void TestExportFormats::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << QStringLiteral("full.xlsx");
    QTest::newRow("pdf") << QStringLiteral("full.pdf");
}

void TestExportFormats::aFullDiskLeavesNothing()
{
    QFETCH(const QString, name);
    const QString link = file(qPrintable(name));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), link));
    const ProgramRun run = exportTo(link);
    QCOMPARE(run.code, 3);
    QVERIFY2(run.error.contains(QStringLiteral("disk is full")) && run.error.count(u'\n') == 1, qPrintable(run.error));
    db::Connection connection(m_book, db::Connection::Access::Read);
    QCOMPARE(connection.integer("SELECT count(*) FROM export_record"), 0);
}

void TestExportFormats::withoutRoomForTemporaryFilesNothingIsWritten()
{
    QByteArray rows = "name,school\n";
    for (int i = 0; i < 600; ++i)
        rows += "Person Number" + QByteArray::number(i) + ",mercer\n";
    QCOMPARE(runProgram({QStringLiteral("import"), m_book, m_folder->write("in.csv", rows)}).code, 0);
    const QStringList before = m_folder->files();
    const auto withSmallFiles = [] {
        const rlimit fewBytes{200'000, 200'000};
        setrlimit(RLIMIT_FSIZE, &fewBytes);
        std::signal(SIGXFSZ, SIG_IGN);
    };
    const ProgramRun run =
        runProgram({QStringLiteral("export"), m_book, QStringLiteral("roster"), file("a.xlsx")}, {}, withSmallFiles);
    QCOMPARE(run.code, 3);
    QVERIFY2(run.error.contains(QStringLiteral("temporary files")) && run.error.count(u'\n') == 1,
             qPrintable(run.error));
    QCOMPARE(m_folder->files(), before);
}

void TestExportFormats::aBookIsNotReplaced()
{
    const QString other = file("book.xlsx");
    QVERIFY(app::BookFile::create(other, QStringLiteral("Other"), app::BookFile::Kind::Chapter));
    const QByteArray before = m_folder->read("book.xlsx");
    const ProgramRun run = exportTo(other);
    QCOMPARE(run.code, 3);
    QCOMPARE(m_folder->read("book.xlsx"), before);
}

void TestExportFormats::optionsOfOneFormatAreNotForAnother_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *name, const char *options) {
        QTest::addRow("%s %s", name, options) << QString::fromLatin1(name) << QString::fromLatin1(options).split(u' ');
    };
    row("a.xlsx", "--json");
    row("a.pdf", "--raw");
    row("a.xlsx", "--excel");
    row("a.csv", "--sign-in");
    row("a.pdf", "--sign-in --columns phone");
}

void TestExportFormats::optionsOfOneFormatAreNotForAnother()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    const ProgramRun run = exportTo(file(qPrintable(name)), options);
    QCOMPARE(run.code, 2);
    QVERIFY(!run.error.isEmpty() && !QFile::exists(file(qPrintable(name))));
}

void TestExportFormats::everyPageSaysWhatItIs()
{
    QByteArray rows = "name,school,joined\n";
    for (int i = 0; i < 90; ++i)
        rows += "Person Number" + QByteArray::number(i) + ",mercer,2020-01-02\n";
    QCOMPARE(runProgram({QStringLiteral("import"), m_book, m_folder->write("in.csv", rows)}).code, 0);
    QCOMPARE(exportTo(file("a.pdf"), {QStringLiteral("--purpose"), QStringLiteral("Charter renewal")}).code, 0);
    const QStringList pages = textOfPdf(file("a.pdf")).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    for (int page = 0; page < pages.size(); ++page) {
        QVERIFY2(pages[page].contains(QStringLiteral("%1 of %2").arg(page + 1).arg(pages.size())),
                 qPrintable(pages[page]));
        for (const char *text : {"Rainbow Doctors", "Class year", "Charter renewal", "National organisation", "20"})
            QVERIFY2(pages[page].contains(QLatin1String(text)), text);
    }
    QCOMPARE(pages.join(QString()).count(QStringLiteral("Person Number")), 90); // nobody is lost between pages
}

void TestExportFormats::aSheetToSignHasRoomForGuests()
{
    QCOMPARE(exportTo(file("s.pdf"), {QStringLiteral("--sign-in")}).code, 0);
    const QString text = textOfPdf(file("s.pdf"));
    for (const char *word : {"Sign-in sheet", "Name", "Signature", "Sam Rivera", "Guests"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
    QVERIFY(!text.contains(QStringLiteral("2024")));
    db::Connection connection(m_book, db::Connection::Access::Read);
    QCOMPARE(connection.text("SELECT what || names FROM export_record"), QStringLiteral("sign_in3"));
}

void TestExportFormats::aNameFromRightToLeftStaysWhole()
{
    addMember(R"({"chosen_name":"נועה","family_name":"כהן"})");
    QCOMPARE(exportTo(file("a.pdf")).code, 0);
    const QString text = textOfPdf(file("a.pdf"));
    QVERIFY2(text.contains(QStringLiteral("נועה")) && text.contains(QStringLiteral("כהן")), qPrintable(text));
}

void TestExportFormats::metadataSaysNothing()
{
    QCOMPARE(exportTo(file("a.pdf")).code, 0);
    QCOMPARE(exportTo(file("a.xlsx")).code, 0);
    const QString pdf = outputOf(QStringLiteral("pdfinfo"), {file("a.pdf")});
    QVERIFY(!pdf.isEmpty() && !pdf.contains(QStringLiteral("Rainbow")));
    for (const char *part : {"docProps/core.xml", "docProps/app.xml", "xl/workbook.xml"}) {
        const QString text = partOf(file("a.xlsx"), QLatin1String(part));
        QVERIFY(!text.isEmpty() && !text.contains(QStringLiteral("Rainbow")));
    }
}

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_export_formats.moc"
