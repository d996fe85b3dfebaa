// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "app/book_file.h"
#include "app/csv/made_workbook.h"
#include "db/connection.h"

#include <QJsonArray>
#include <QTest>

using namespace chapterhouse;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ');
}

qint64 count(const QString &book, std::string_view sql)
{
    db::Connection connection(book, db::Connection::Access::Read);
    return connection.integer(sql);
}

} // namespace

/// import and export, from outside.
class TestExchangeVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importSaysWhatItDid();
    void exitStatusTellsRefusedRowsFromRefusedFiles();
    void badFilesAreRefusedInOneLine_data();
    void badFilesAreRefusedInOneLine();
    void aSheetOfAWorkbookIsTaken();
    void oddFilesAreTaken_data();
    void oddFilesAreTaken();
    void aBookInUseIsNotWritten();
    void aReadOnlyBookIsNotWritten();
    void exportForOthersNeedsTheLedger();
    void exportedFilesArePrivate();
    void aFailedExportLeavesTheTargetAlone();
    void theFilesBesideABookAreNotTaken_data();
    void theFilesBesideABookAreNotTaken();
    void exportWritesToStandardOutput();
    void rejectsNeverReplaceWhatIsRead();
    void rejectsThatCannotBeWrittenChangeNothing();
    void streamsAreNotImported();
    void aHeaderReadWronglyIsNotLearnt();
    void exportWarnsWhereNothingIsMasked();
    void whatWasTypedComesBackUnchanged();

private:
    ProgramRun import(const QByteArray &bytes, const QStringList &options = {})
    {
        return runProgram(QStringList{QStringLiteral("import"), m_book, m_folder->write("in.csv", bytes)} + options);
    }
    ProgramRun apply(const QByteArray &lines)
    {
        return runProgram({QStringLiteral("apply"), m_book, QStringLiteral("-")}, lines);
    }
    QByteArray bookBytes() const { return m_folder->read("test.chapters"); }

    std::unique_ptr<ProgramFolder> m_folder;
    QString m_book;
};

void TestExchangeVerbs::init()
{
    qputenv("CHAPTERHOUSE_TODAY", "2020-09-01");
    m_folder = std::make_unique<ProgramFolder>();
    m_book = m_folder->path("test.chapters");
    QCOMPARE(runProgram({QStringLiteral("new"), m_book, QStringLiteral("--kind"), QStringLiteral("national")}).code, 0);
    const ProgramRun added =
        apply(R"({"add":"chapter","fields":{"school_id":"mercer","status":"active","since":"2019-09-01"}})");
    QVERIFY2(added.code == 0, added.out + added.error.toUtf8());
}

void TestExchangeVerbs::importSaysWhatItDid()
{
    const QByteArray file = "id,name,school,joined\n1,Sam Rivera,mercer,2020-01-01\n2,Kim Lee,mercer,2020-01-01\n";
    const ProgramRun dry = import(file, {QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.json().value(QLatin1String("new")).toInt(), 2);
    QCOMPARE(count(m_book, "SELECT count(*) FROM member"), 0);

    const ProgramRun first = import(file);
    QCOMPARE(first.code, 0);
    QVERIFY(first.out.startsWith("2 new, 0 changed, 0 same"));
    const ProgramRun again = import(file, {QStringLiteral("--json")});
    QCOMPARE(again.json().value(QLatin1String("same")).toInt(), 2);
    QCOMPARE(again.json().value(QLatin1String("into")).toString(), QStringLiteral("members"));
    QCOMPARE(runProgram({QStringLiteral("undo"), m_book}).code, 0);
    QCOMPARE(count(m_book, "SELECT count(*) FROM member"), 0);
}

void TestExchangeVerbs::exitStatusTellsRefusedRowsFromRefusedFiles()
{
    const QString rejects = m_folder->path("rejects.csv");
    const ProgramRun some =
        import("name,school\nSam Rivera,mercer\nKim Lee,Hogwarts\n", {QStringLiteral("--rejects"), rejects});
    QCOMPARE(some.code, 1);
    QVERIFY(some.error.contains(QStringLiteral("Hogwarts")));
    QVERIFY(m_folder->read("rejects.csv").contains("Kim Lee,Hogwarts,3,"));
    QVERIFY(import("name,school\n,mercer\n").error.startsWith(QStringLiteral("line 2: refused: has no name")));
    QVERIFY(import("name\nKim Lee\n").error.contains(QStringLiteral("--chapter names the chapter")));
    QCOMPARE(import("x", words(QStringLiteral("--dates tomorrow"))).code, 2);
    QCOMPARE(import("x", words(QStringLiteral("--on-match burn"))).code, 2);
    QCOMPARE(runProgram({QStringLiteral("import"), m_book}).code, 2);
    QCOMPARE(import("name,school\nBo Berg,mercer\n", words(QStringLiteral("--chapter Hogwarts"))).code, 3);
    QCOMPARE(runProgram({QStringLiteral("import"), m_book, m_folder->path("missing.csv")}).code, 3);
    const ProgramRun unfit =
        import("chapter,school\nPrism,uab\n", words(QStringLiteral("--into chapters --chapter mercer")));
    QCOMPARE(unfit.code, 2);
    QVERIFY(unfit.error.contains(QStringLiteral("--chapter")));
    QCOMPARE(count(m_book, "SELECT count(*) FROM member"), 1);
}

void TestExchangeVerbs::badFilesAreRefusedInOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 21);
    QTest::newRow("unclosed quote") << QByteArray("name,school\n\"Sam,mercer\nKim,mercer\n");
    QTest::newRow("a cell of two million characters") << "name,school\n" + QByteArray(2'000'000, 'a') + ",mercer\n";
    QTest::newRow("dates either way") << QByteArray("name,school,joined\nSam Rivera,mercer,03/04/2020\n");
}

void TestExchangeVerbs::badFilesAreRefusedInOneLine()
{
    QFETCH(const QByteArray, bytes);
    const QByteArray before = bookBytes();
    const ProgramRun refused = import(bytes);
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.error.trimmed().count(u'\n'), 0);
    QVERIFY(!refused.error.trimmed().isEmpty());
    QCOMPARE(bookBytes(), before);
}

void TestExchangeVerbs::aSheetOfAWorkbookIsTaken()
{
    const auto row = [](const QByteArray &cells) { return "<row>" + cells + "</row>"; };
    const auto text = [](const QByteArray &words) { return "<c t=\"str\"><v>" + words + "</v></c>"; };
    test::MadeWorkbook made(row(text("Notes")) + row(text("none")));
    made.addSheet("Roster",
                  row(text("Name") + text("School") + text("Joined"))
                      + row(text("Kim Lee") + text("Creighton") + "<c s=\"0\"><v>43831</v></c>"));
    const QString file = made.styles({14}).save(m_folder->path("people.xlsx"));
    const ProgramRun run =
        runProgram({QStringLiteral("import"), m_book, file, QStringLiteral("--sheet"), QStringLiteral("Roster")});
    QCOMPARE(run.code, 0);
    QCOMPARE(count(m_book, "SELECT count(*) FROM member WHERE chosen_name = 'Kim' AND joined_on = '2020-01-01'"), 1);
    QCOMPARE(
        runProgram({QStringLiteral("import"), m_book, file, QStringLiteral("--sheet"), QStringLiteral("None")}).code,
        3);
}

void TestExchangeVerbs::oddFilesAreTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("people");
    const QString text = QStringLiteral("name;school\nZoë Berg;mercer\n\"Lee; Kim\";mercer\n");
    QTest::newRow("semicolons") << text.toUtf8() << 2;
    QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("UTF-16 of Excel") << "\xff\xfe" + utf16 << 2;
    QTest::newRow("UTF-16 without its mark") << utf16 << 2;
    QTest::newRow("Windows-1252") << text.toLatin1() << 2;
    QTest::newRow("sep=") << "sep=;\r\n" + text.toUtf8() << 2;
    QTest::newRow("header only") << QByteArray("name,school\n") << 0;
    QTest::newRow("no last newline, CR, blank lines")
        << QByteArray("name,school\r\rSam Rivera,mercer\r\rKim Lee,mercer") << 2;
    QTest::newRow("ragged rows") << QByteArray("name,school,phone\nSam Rivera,mercer\nKim Lee,mercer,1,2,3\n") << 2;
    QTest::newRow("a million characters") << "name,school,notes\nSam Rivera,mercer," + QByteArray(1'000'000, 'a') + "\n"
                                          << 1;
}

void TestExchangeVerbs::oddFilesAreTaken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, people);
    const ProgramRun taken = import(bytes, {QStringLiteral("--into"), QStringLiteral("members")});
    QVERIFY2(taken.code == 0, qPrintable(taken.error));
    QCOMPARE(count(m_book, "SELECT count(*) FROM member"), people);
}

void TestExchangeVerbs::aBookInUseIsNotWritten()
{
    auto open = app::BookFile::open(m_book, app::BookFile::Mode::Write);
    QVERIFY(open);
    const ProgramRun refused = import("name,school\nSam Rivera,mercer\n");
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.error.contains(QStringLiteral("open")));
    QCOMPARE(apply("{}").code, 3);
    // An export for oneself may run beside it, and says that the ledger lacks it.
    const ProgramRun own =
        runProgram({QStringLiteral("export"), m_book, QStringLiteral("roster"), m_folder->path("out.csv")});
    QCOMPARE(own.code, 0);
    QVERIFY(!own.error.isEmpty());
    QVERIFY(m_folder->read("out.csv").startsWith("member_id,"));
}

void TestExchangeVerbs::aReadOnlyBookIsNotWritten()
{
    QFile::setPermissions(m_book, QFile::ReadOwner);
    const QString rows = m_folder->write("in.csv", "name,school\nSam Rivera,mercer\n");
    const QStringList exported{QStringLiteral("export"), m_book, QStringLiteral("chapters"), m_folder->path("out.csv")};
    QCOMPARE(runWithoutRights({QStringLiteral("import"), m_book, rows}).code, 3);
    const ProgramRun run = runWithoutRights(exported);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.error.startsWith(QStringLiteral("Warning: ")) && run.error.endsWith(QStringLiteral(".\n")),
             qPrintable(run.error));
    QVERIFY(!run.error.contains(QStringLiteral(" \n")));
    QCOMPARE(runWithoutRights(exported + QStringList{QStringLiteral("--audience"), QStringLiteral("public")}).code, 3);
}

void TestExchangeVerbs::exportForOthersNeedsTheLedger()
{
    const QStringList arguments{QStringLiteral("export"),     m_book,
                                QStringLiteral("roster"),     m_folder->path("public.csv"),
                                QStringLiteral("--audience"), QStringLiteral("public"),
                                QStringLiteral("--purpose"),  QStringLiteral("web page")};
    {
        auto open = app::BookFile::open(m_book, app::BookFile::Mode::Write);
        QVERIFY(open);
        const ProgramRun refused = runProgram(arguments);
        QCOMPARE(refused.code, 3);
        QVERIFY(!QFile::exists(m_folder->path("public.csv")));
    }
    QCOMPARE(runProgram(arguments).code, 0);
    QCOMPARE(count(m_book, "SELECT count(*) FROM export_record WHERE audience = 'public' AND purpose = 'web page'"), 1);
    QCOMPARE(runProgram({QStringLiteral("export"), m_book, QStringLiteral("roster"), QStringLiteral("-"),
                         QStringLiteral("--audience"), QStringLiteral("everybody")})
                 .code,
             2);
}

void TestExchangeVerbs::exportedFilesArePrivate()
{
    const QString out = m_folder->path("out.csv");
    QCOMPARE(runProgram({QStringLiteral("export"), m_book, QStringLiteral("roster"), out}).code, 0);
    QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestExchangeVerbs::aFailedExportLeavesTheTargetAlone()
{
    const QString out = m_folder->write("out.csv", "what was there");
    QCOMPARE(runProgram({QStringLiteral("export"), m_book, QStringLiteral("roster"), out, QStringLiteral("--columns"),
                         QStringLiteral("nonsense")})
                 .code,
             2);
    QCOMPARE(m_folder->read("out.csv"), "what was there");
    const QStringList before = m_folder->files();
    QCOMPARE(runProgram(
                 {QStringLiteral("export"), m_book, QStringLiteral("roster"), m_folder->path("no such folder/out.csv")})
                 .code,
             3);
    QCOMPARE(m_folder->files(), before);
}

void TestExchangeVerbs::theFilesBesideABookAreNotTaken_data()
{
    QTest::addColumn<QString>("name");
    for (const char *ending : {"-wal", "-shm", "-journal", ".lock"})
        QTest::newRow(ending) << QStringLiteral("test.chapters") + QLatin1String(ending);
}

// What is written there is gone when the book is closed, or with it what the book still keeps there.
void TestExchangeVerbs::theFilesBesideABookAreNotTaken()
{
    QFETCH(const QString, name);
    const QString file = QFileInfo(m_book).path() + u'/' + name;
    const QByteArray before = bookBytes();
    const QByteArray rows = "name,school\nKim Lee,Hogwarts\n";
    for (const ProgramRun &run :
         {runProgram({QStringLiteral("export"), m_book, QStringLiteral("roster"), file}),
          runProgram({QStringLiteral("backup"), m_book, file}), runProgram({QStringLiteral("new"), file}),
          import(rows, {QStringLiteral("--rejects"), file})}) {
        QCOMPARE(run.code, 3);
        QVERIFY2(run.error.contains(name) && run.error.count(u'\n') == 1, qPrintable(run.error));
    }
    QVERIFY(!QFile::exists(file));
    QCOMPARE(bookBytes(), before);
}

void TestExchangeVerbs::exportWritesToStandardOutput()
{
    import("id,name,school,joined\n1,Sam Rivera,mercer,2020-01-01\n");
    const ProgramRun run = runProgram({QStringLiteral("export"), m_book, QStringLiteral("roster"), QStringLiteral("-"),
                                       QStringLiteral("--columns"), QStringLiteral("chosen_name,status")});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, "chosen_name,status\r\nSam,active\r\n");
    QVERIFY(!run.error.isEmpty());
}

void TestExchangeVerbs::rejectsNeverReplaceWhatIsRead()
{
    const QByteArray rows = "name,school\nSam Rivera,mercer\nKim Lee,Hogwarts\n";
    QVERIFY(QFile::link(m_folder->write("in.csv", rows), m_folder->path("link.csv")));
    for (const QString &name : {m_folder->path("in.csv"), m_folder->path("link.csv"), m_book}) {
        const ProgramRun run = import(rows, {QStringLiteral("--rejects"), name});
        QCOMPARE(run.code, 2);
        QVERIFY(run.error.contains(name));
        QCOMPARE(run.error.count(u'\n'), 1);
    }
    QCOMPARE(m_folder->read("in.csv"), rows);
    QCOMPARE(count(m_book, "SELECT count(*) FROM member"), 0);
}

void TestExchangeVerbs::rejectsThatCannotBeWrittenChangeNothing()
{
    const QStringList toFull{QStringLiteral("--rejects"), QStringLiteral("/dev/full")};
    const ProgramRun run = import("name,school\nSam Rivera,mercer\nKim Lee,Hogwarts\n", toFull);
    QCOMPARE(run.code, 3);
    QCOMPARE(run.error.count(u'\n'), 1);
    QCOMPARE(count(m_book, "SELECT count(*) FROM member"), 0);
    QCOMPARE(import("name,school\nSam Rivera,mercer\n", toFull).code, 0); // nothing to write
}

// What comes from a pipe is gone after the first look at it.
void TestExchangeVerbs::streamsAreNotImported()
{
    const ProgramRun run = runProgram({QStringLiteral("import"), m_book, QStringLiteral("/dev/stdin")},
                                      "name,school\nSam Rivera,mercer\n");
    QCOMPARE(run.code, 3);
    QVERIFY2(run.error.contains(QStringLiteral("/dev/stdin")), qPrintable(run.error));
    QCOMPARE(run.error.count(u'\n'), 1);
}

void TestExchangeVerbs::aHeaderReadWronglyIsNotLearnt()
{
    const QByteArray rows = "name,school\nSam Rivera,mercer\n";
    const QStringList wrong{QStringLiteral("--map"), QStringLiteral("name=none")};
    QCOMPARE(import(rows, wrong).code, 1);
    QCOMPARE(import(rows).code, 0);
    const ProgramRun unknown = import(rows, {QStringLiteral("--map"), QStringLiteral("name=surname")});
    QCOMPARE(unknown.code, 3);
    QVERIFY(unknown.error.contains(QStringLiteral("“surname”"))
            && unknown.error.contains(QStringLiteral("family_name")));
}

void TestExchangeVerbs::exportWarnsWhereNothingIsMasked()
{
    const QStringList arguments{QStringLiteral("export"),     m_book,
                                QStringLiteral("states"),     m_folder->path("out.csv"),
                                QStringLiteral("--audience"), QStringLiteral("public")};
    QVERIFY(runProgram(arguments).error.isEmpty());
    QCOMPARE(apply(R"({"set":"setting","fields":{"small_number_threshold":0}})").code, 0);
    const ProgramRun run = runProgram(arguments);
    QCOMPARE(run.code, 0);
    QVERIFY(run.error.startsWith(QStringLiteral("Warning: small numbers are not masked")));
    const ProgramRun figures = runProgram({QStringLiteral("figures"), m_book, QStringLiteral("--for-sharing")});
    QVERIFY(figures.error.startsWith(QStringLiteral("Warning: small numbers are not masked")));
}

// However a value was typed, the book holds it as an import would have read it.
void TestExchangeVerbs::whatWasTypedComesBackUnchanged()
{
    const ProgramRun typed = apply(
        R"({"add":"member","chapter":"mercer","fields":{"chosen_name":"Ada","school_email":"Ada@Example.EDU","degree":"M.D.","phone":"tel:Tel: 555"}}
{"add":"member","chapter":"mercer","fields":{"chosen_name":"Bo","personal_email":"mailto:bo@example.org","degree":"=md"}}
{"add":"member","chapter":"mercer","fields":{"chosen_name":"Cy","personal_email":"Cy <cy@example.org>","phone":"+1 555"}}
)");
    QVERIFY2(typed.code == 0, typed.out);
    const QString file = m_folder->path("out.csv");
    QCOMPARE(runProgram({QStringLiteral("export"), m_book, QStringLiteral("roster"), file}).code, 0);
    const ProgramRun run = runProgram({QStringLiteral("import"), m_book, file, QStringLiteral("--json")});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json().value(QLatin1String("same")).toInt(), 3);
    QCOMPARE(run.json().value(QLatin1String("changed")).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestExchangeVerbs)
#include "tst_exchange_verbs.moc"
