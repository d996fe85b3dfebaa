// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "app/book_file.h"
#include "db/connection.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace chapterhouse;

namespace {

constexpr int people = 20'000;

QByteArray roster()
{
    QByteArray csv = "id,first name,last name,email,school,joined,class year\n";
    for (int i = 0; i < people; ++i)
        csv += QByteArray::number(i) + ",Sam,Rivera" + QByteArray::number(i) + ",sam" + QByteArray::number(i)
            + "@example.org,mercer,2020-01-01,2023\n";
    return csv;
}

/// Starts the program and kills it `delay` ms later; true if it had ended by itself before.
bool killAfter(const QStringList &arguments, int delay)
{
    QProcess process;
    process.start(QStringLiteral(TEST_PROGRAM), arguments);
    if (!process.waitForStarted())
        qFatal("the program does not start");
    const bool ended = process.waitForFinished(delay);
    if (!ended)
        ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
    return ended;
}

} // namespace

/// kill -9 at any moment: the book and the target file are as before or as after, nothing between.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void duringAnImport();
    void duringAnExport();
    void stoppedInGoodOrder_data();
    void stoppedInGoodOrder();
    void waitingForLinesTheBookIsWhole();

private:
    /// How many people the book holds; it must be sound.
    qint64 peopleInBook();

    std::unique_ptr<ProgramFolder> m_folder;
    QString m_book;
    QString m_csv;
};

void TestKilled::init()
{
    qputenv("CHAPTERHOUSE_TODAY", "2020-09-01");
    m_folder = std::make_unique<ProgramFolder>();
    m_book = m_folder->path("test.chapters");
    m_csv = m_folder->write("in.csv", roster());
    QCOMPARE(runProgram({QStringLiteral("new"), m_book, QStringLiteral("--kind"), QStringLiteral("national")}).code, 0);
    QCOMPARE(runProgram({QStringLiteral("apply"), m_book},
                        R"({"add":"chapter","fields":{"school_id":"mercer","status":"active","since":"2019-09-01"}})")
                 .code,
             0);
}

qint64 TestKilled::peopleInBook()
{
    auto book = app::BookFile::open(m_book, app::BookFile::Mode::Write);
    if (!book)
        qFatal("%s", qPrintable(book.message()));
    db::Connection &connection = book->connection();
    if (connection.text("PRAGMA integrity_check") != QLatin1String("ok"))
        return -1;
    if (connection.integer("SELECT count(*) FROM open_action") != 0)
        return -2;
    if (connection.integer("SELECT count(*) FROM external_id WHERE kind = 'member'")
        != connection.integer("SELECT count(*) FROM member"))
        return -3;
    return connection.integer("SELECT count(*) FROM member");
}

void TestKilled::duringAnImport()
{
    const QStringList import{QStringLiteral("import"), m_book, m_csv};
    int killed = 0;
    int finished = 0;
    for (int delay = 5; finished == 0 && delay < 60'000; delay = delay * 5 / 4 + 7) {
        finished += killAfter(import, delay) ? 1 : 0;
        killed += finished == 0 ? 1 : 0;
        const qint64 found = peopleInBook();
        QVERIFY2(found == 0 || found == people, qPrintable(QString::number(found)));
        if (found == people)
            break;
    }
    QVERIFY(killed > 3);
    const ProgramRun again = runProgram(import + QStringList{QStringLiteral("--json")});
    QCOMPARE(again.code, 0);
    QCOMPARE(peopleInBook(), people);
}

void TestKilled::duringAnExport()
{
    QCOMPARE(runProgram({QStringLiteral("import"), m_book, m_csv}).code, 0);
    const QString out = m_folder->path("out.csv");
    const QStringList request{QStringLiteral("export"), m_book, QStringLiteral("roster"), out};
    QCOMPARE(runProgram(request).code, 0);
    const QByteArray whole = m_folder->read("out.csv");
    QVERIFY(whole.count('\n') == people + 1);

    const QByteArray before = "what was there before";
    int killed = 0;
    for (int delay = 2; delay < 60'000; delay = delay * 5 / 4 + 3) {
        m_folder->write("out.csv", before);
        const bool ended = killAfter(request, delay);
        const QByteArray found = m_folder->read("out.csv");
        QVERIFY(found == before || found == whole);
        QVERIFY(peopleInBook() == people);
        if (ended)
            break;
        ++killed;
    }
    QVERIFY(killed > 3);
}

void TestKilled::stoppedInGoodOrder_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isImported");
    QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("BOOK"), QStringLiteral("in.csv")}
                            << false;
    QTest::newRow("undo") << QStringList{QStringLiteral("undo"), QStringLiteral("BOOK")} << true;
    QTest::newRow("export") << QStringList{QStringLiteral("export"), QStringLiteral("BOOK"), QStringLiteral("roster"),
                                           QStringLiteral("out.csv")}
                            << true;
    QTest::newRow("new") << QStringList{QStringLiteral("new"), QStringLiteral("demo.chapters"),
                                        QStringLiteral("--demo")}
                         << false;
}

// Ctrl-C: all or nothing, and no file left beside the book, which may be the only one that is copied.
void TestKilled::stoppedInGoodOrder()
{
    QFETCH(QStringList, words);
    QFETCH(const bool, isImported);
    words.replaceInStrings(QStringLiteral("BOOK"), m_book);
    if (isImported)
        QCOMPARE(runProgram({QStringLiteral("import"), m_book, m_csv}).code, 0);
    const QStringList before = m_folder->files();
    const qint64 peopleBefore = peopleInBook();
    int stopped = 0;
    for (int delay = 8; delay < 60'000; delay = delay * 3 / 2) {
        QProcess process;
        process.setWorkingDirectory(QFileInfo(m_book).path());
        process.start(QStringLiteral(TEST_PROGRAM), words);
        QVERIFY(process.waitForStarted());
        if (process.waitForFinished(delay))
            break;
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10'000));
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            break; // it was done before it could be stopped
        QCOMPARE(m_folder->files(), before);
        QCOMPARE(peopleInBook(), peopleBefore);
        if (process.exitStatus() == QProcess::CrashExit)
            continue; // before it began
        QCOMPARE(process.exitCode(), 3);
        const QByteArray error = process.readAllStandardError();
        QVERIFY2(error.toLower().contains("stopped") && error.count('\n') == 1, error);
        ++stopped;
    }
    QVERIFY(stopped > 0);
}

void TestKilled::waitingForLinesTheBookIsWhole()
{
    const QStringList before = m_folder->files();
    QProcess process;
    process.start(QStringLiteral(TEST_PROGRAM), {QStringLiteral("apply"), m_book});
    process.write("{\"set\":\"setting\",\"fields\":{\"name\":\"Spring\"}}\n");
    QVERIFY(process.waitForReadyRead(10'000));
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(m_book + QLatin1String("-wal")).size(), 0, 10'000);
    QVERIFY(m_folder->read("test.chapters").contains("Spring"));

    ::kill(pid_t(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().startsWith("Stopped behind line 1."));
    QCOMPARE(m_folder->files(), before);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
