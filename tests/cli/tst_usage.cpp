// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "app/cli/verb.h"

#include <QTest>

using namespace chapterhouse;

/// What the program says of words it cannot use, and of itself.
class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongWordsGetTheRightOnes_data();
    void wrongWordsGetTheRightOnes();
    void datesAreReadStrictly_data();
    void datesAreReadStrictly();
    void usageNamesTheVerbAndWhatIsWrong();
    void everyVerbHelps();
    void emptyWordsMeanNothing();
    void namesMayBeginWithADash();
    void todayHasToBeADay();
    void unknownWordsAreNotOpened();
    void aClosedOutputIsSaid();
    void whatIsDoneIsNotCalledAFailure();
    void nothingIsPrintedIntoAnOpenFile();

private:
    ProgramRun run(const QString &line) const
    {
        QStringList words = line.split(u' ');
        words.replaceInStrings(QStringLiteral("BOOK"), m_book);
        words.replaceInStrings(QStringLiteral("OUT"), m_folder.path("out"));
        return runProgram(words);
    }

    ProgramFolder m_folder;
    QString m_book;
};

void TestUsage::initTestCase()
{
    m_book = m_folder.path("test.chapters");
    QCOMPARE(runProgram({QStringLiteral("new"), m_book}).code, 0);
    m_folder.write("in.csv", "name,school\n");
}

void TestUsage::wrongWordsGetTheRightOnes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(says);
    };
    row("export BOOK roster OUT.csv --columns name,phone", "“name”; it is one of: member_id, chapter_id");
    row("export BOOK chapters OUT.csv --columns phone", "founded_on");
    row("export BOOK roster OUT.csv --status at_risk", "“at_risk”; it is one of: prospect, active, away, alumni, left");
    row("export BOOK chapters OUT.csv --status active,gone", "“gone”; it is one of: prospect, forming");
    row("export BOOK states OUT.csv --status active", "no status");
    row("export BOOK states OUT.csv --chapter Mercer", "--chapter");
    row("export BOOK roster OUT.csv --columns state,chapter,state", "“state” twice");
    row("export BOOK roster OUT.csv --json --excel", "--json");
    row("export BOOK roster OUT.csv --state XX", "“XX”; it is one of: AK");
    row("export BOOK roster OUT.csv --audience everybody", "chapter, national, mentors, school, public");
    row("export BOOK people OUT.csv", "roster, chapters, officers or states");
    row("new OUT.chapters --kind club", "national, chapter");
    row("new -", "“./-”");
    row("backup BOOK -", "“./-”");
    row("import BOOK in.csv --rejects -", "--rejects");
    row("import BOOK in.csv --into people", "members, chapters, officers, contacts");
    row("import BOOK in.csv --on-match burn", "update, fill, skip");
    row("import BOOK in.csv --dates ymd", "mdy, dmy, iso");
    row("import BOOK in.csv --delimiter colon", "comma, semicolon, tab, pipe");
    row("import BOOK in.csv --encoding EBCDIC", "UTF-8");
    row("figures BOOK --by week", "state, month, term, chapter, channel, cohort");
    row("figures BOOK --json --csv", "--json and --csv");
    row("picture BOOK OUT.png --page officers", "dashboard");
    row("picture BOOK OUT.png --size big", "1280x800");
    row("picture BOOK OUT.png --size 10x10", "1280x800");
    row("picture BOOK OUT.jpg", ".pdf");
    row("picture BOOK OUT.pdf --size 800x600", "--size");
}

void TestUsage::wrongWordsGetTheRightOnes()
{
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    const QStringList before = m_folder.files();
    const ProgramRun wrong = run(line);
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.error.count(u'\n'), 1);
    QVERIFY2(wrong.error.contains(says), qPrintable(wrong.error));
    QVERIFY(wrong.out.isEmpty());
    QCOMPARE(m_folder.files(), before);
}

void TestUsage::datesAreReadStrictly_data()
{
    QTest::addColumn<QString>("day");
    for (const char *day : {"2020-08-31xyz", "2020-02-30", "20-1-1", "2020-1-1", "2020-08", "31.8.2020",
                            "2020-08-31T00:00", "20200831", "-2020-08-31", "tomorrow"})
        QTest::newRow(day) << QString::fromLatin1(day);
}

void TestUsage::datesAreReadStrictly()
{
    QFETCH(const QString, day);
    for (const char *line :
         {"figures BOOK --as-of=", "export BOOK roster OUT.csv --as-of=", "picture BOOK OUT.png --as-of="}) {
        const ProgramRun wrong = run(QString::fromLatin1(line) + day);
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.error.contains(u'“' + day + u'”'), qPrintable(wrong.error));
        QCOMPARE(wrong.error.count(u'\n'), 1);
    }
}

void TestUsage::usageNamesTheVerbAndWhatIsWrong()
{
    for (const char *line :
         {"export BOOK", "import", "export BOOK roster OUT.csv more", "info BOOK more", "redo BOOK --twice", "undo"}) {
        const QString verb = QString::fromLatin1(line).section(u' ', 0, 0);
        const ProgramRun wrong = run(QString::fromLatin1(line));
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.error.count(u'\n'), 1);
        QVERIFY2(wrong.error.startsWith(verb + u':') && wrong.error.contains(QStringLiteral("chapterhouse ") + verb),
                 qPrintable(wrong.error));
    }
    QVERIFY(run(QStringLiteral("info BOOK more")).error.contains(QStringLiteral("“more”")));
    QVERIFY(run(QStringLiteral("redo BOOK --twice")).error.contains(QStringLiteral("twice")));
}

void TestUsage::everyVerbHelps()
{
    for (const cli::Verb &verb : cli::verbs()) {
        const ProgramRun help = runProgram({QLatin1String(verb.name), QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.startsWith(QByteArray("Usage: chapterhouse ") + verb.name), help.out);
        QVERIFY(!help.out.contains(TEST_PROGRAM));
        QVERIFY2(help.out.count('\n') > 3, help.out);
        QVERIFY(help.error.isEmpty());
    }
}

// An unset variable of a script must not undo the latest step, nor export all columns.
void TestUsage::emptyWordsMeanNothing()
{
    const QByteArray before = m_folder.read("test.chapters");
    const QString out = m_folder.path("out");
    for (const QStringList &words :
         {QStringList{QStringLiteral("undo"), m_book, QString()},
          {QStringLiteral("info"), QString()},
          {QString()},
          {QStringLiteral("export"), m_book, QStringLiteral("roster"), out, QStringLiteral("--columns"), QString()},
          {QStringLiteral("export"), m_book, QStringLiteral("roster"), out, QStringLiteral("--status=")},
          {QStringLiteral("import"), m_book, out, QStringLiteral("--rejects"), QString()},
          {QStringLiteral("backup"), m_book, QString()},
          {QStringLiteral("new"), QString()},
          {QStringLiteral("apply"), m_book, QString()}}) {
        const ProgramRun wrong = runProgram(words);
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.error.count(u'\n') == 1, qPrintable(wrong.error));
    }
    QVERIFY(!QFile::exists(out));
    QCOMPARE(m_folder.read("test.chapters"), before);
    QCOMPARE(runProgram({QStringLiteral("new"), m_folder.path("n"), QStringLiteral("--name"), QString()}).code, 0);
}

void TestUsage::namesMayBeginWithADash()
{
    const ProgramRun wrong = run(QStringLiteral("new -x.chapters"));
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.error.contains(QStringLiteral("x.chapters")) && wrong.error.contains(QStringLiteral("“--”")),
             qPrintable(wrong.error));
    QCOMPARE(run(QStringLiteral("info -- -x.chapters")).code, 3);
    QCOMPARE(run(QStringLiteral("info --json -- BOOK")).code, 0);
}

void TestUsage::todayHasToBeADay()
{
    for (const char *day : {"2020-02-30", "soon", "2020-08-31 "}) {
        qputenv("CHAPTERHOUSE_TODAY", day);
        const ProgramRun wrong = run(QStringLiteral("info BOOK"));
        qunsetenv("CHAPTERHOUSE_TODAY");
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.error.count(u'\n'), 1);
        QVERIFY(wrong.error.contains(QStringLiteral("CHAPTERHOUSE_TODAY")));
    }
}

void TestUsage::unknownWordsAreNotOpened()
{
    for (const char *line : {"frobnicate", "--frobnicate", "BOOK BOOK"}) {
        const ProgramRun wrong = run(QString::fromLatin1(line));
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.error.count(u'\n'), 1);
        QVERIFY(wrong.out.isEmpty());
    }
    QCOMPARE(run(QStringLiteral("--version")).out, run(QStringLiteral("version")).out);
}

void TestUsage::aClosedOutputIsSaid()
{
    for (const char *words : {"history", "figures", "figures --csv", "info", "export"}) {
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"), QStringLiteral("\"$1\" $2 \"$3\" $4 >/dev/full; echo $?"),
                       QStringLiteral("sh"), QStringLiteral(TEST_PROGRAM), QString::fromLatin1(words), m_book,
                       words == QByteArray("export") ? QStringLiteral("roster -") : QString()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), "3\n");
        const QByteArray error = process.readAllStandardError();
        QVERIFY2(error.count('\n') == 1 && !error.contains(": ."), error);
    }
}

// A script that reads 3 may rely on it that nothing was changed.
void TestUsage::whatIsDoneIsNotCalledAFailure()
{
    const QString book = m_folder.path("done.chapters");
    QCOMPARE(runProgram({QStringLiteral("new"), book}).code, 0);
    QCOMPARE(runProgram({QStringLiteral("apply"), book}, R"({"add":"chapter","fields":{"school_id":"mercer"}})").code,
             0);
    for (const char *verb : {"undo", "redo"}) {
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"), QStringLiteral("\"$1\" $2 \"$3\" >/dev/full; echo $?"),
                       QStringLiteral("sh"), QStringLiteral(TEST_PROGRAM), QString::fromLatin1(verb), book});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), "0\n");
        QVERIFY(process.readAllStandardError().startsWith("Done, but"));
    }
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QStringLiteral("\"$1\" export \"$2\" states \"$3\" >/dev/full; echo $?"),
                   QStringLiteral("sh"), QStringLiteral(TEST_PROGRAM), book, m_folder.path("done.csv")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), "0\n");
    QVERIFY(m_folder.read("done.csv").startsWith("state,"));
}

// Without a standard stream the next file that is opened would take its number.
void TestUsage::nothingIsPrintedIntoAnOpenFile()
{
    const QString out = m_folder.path("closed.csv");
    for (const char *closed : {">&-", "2>&-", "<&- >&- 2>&-"}) {
        QFile::remove(out);
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("\"$1\" export \"$2\" roster \"$3\" %1; \"$1\" info \"$2\" %1; \"$1\" undo %1")
                           .arg(QLatin1String(closed)),
                       QStringLiteral("sh"), QStringLiteral(TEST_PROGRAM), m_book, out});
        QVERIFY(process.waitForFinished());
        QVERIFY(m_folder.read("closed.csv").startsWith("member_id,"));
        QCOMPARE(m_folder.read("closed.csv").count('\n'), 1);
        QCOMPARE(runProgram({QStringLiteral("check"), m_book}).out, "fine\n");
    }
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
