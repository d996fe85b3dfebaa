// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestCsvVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsEveryRecordAsJson();
    void escapesWhatJsonCannotHold();
    void obeysTheUser();
    void showsAPersonTheFirstRows();
    void refusesWithTheReasonAndPrintsNothing_data();
    void refusesWithTheReasonAndPrintsNothing();
    void wrongWordsAreWrongUsage();
    void readsTheDemoFiles();
    void readsAPipeToItsEnd();

private:
    struct Run {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };
    Run run(const QByteArray &content, const QStringList &options);
    static Run runOn(const QString &path, const QStringList &options);

    QTemporaryDir m_folder;
};

TestCsvVerb::Run TestCsvVerb::runOn(const QString &path, const QStringList &options)
{
    QProcess process;
    process.start(QStringLiteral(TEST_PROGRAM), QStringList{QStringLiteral("csv"), path} + options);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

TestCsvVerb::Run TestCsvVerb::run(const QByteArray &content, const QStringList &options)
{
    QFile file(m_folder.filePath(QStringLiteral("file.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    file.close();
    return runOn(file.fileName(), options);
}

void TestCsvVerb::printsEveryRecordAsJson()
{
    const Run shown = run("name;note\r\nZo\xEB;\"a \"\"b\"\"\r\nc\"\r\n\r\nKim\r\n", {QStringLiteral("--json")});
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.err, QByteArray());
    const QJsonObject json = QJsonDocument::fromJson(shown.out).object();
    QCOMPARE(json.keys(),
             QStringList({QStringLiteral("delimiter"), QStringLiteral("encoding"), QStringLiteral("header"),
                          QStringLiteral("rows"), QStringLiteral("warnings")}));
    QCOMPARE(json[QStringLiteral("encoding")], QJsonValue(QStringLiteral("Windows-1252")));
    QCOMPARE(json[QStringLiteral("delimiter")], QJsonValue(QStringLiteral(";")));
    QCOMPARE(json[QStringLiteral("header")], QJsonValue(true));
    const QJsonArray rows{QJsonArray{QStringLiteral("name"), QStringLiteral("note")},
                          QJsonArray{QStringLiteral("Zoë"), QStringLiteral("a \"b\"\r\nc")},
                          QJsonArray{QStringLiteral("Kim")}};
    QCOMPARE(json[QStringLiteral("rows")].toArray(), rows);
    const QJsonArray warnings = json[QStringLiteral("warnings")].toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0][QStringLiteral("line")], QJsonValue(5));
    QVERIFY(!warnings[0][QStringLiteral("text")].toString().isEmpty());
}

void TestCsvVerb::escapesWhatJsonCannotHold()
{
    QByteArray cell;
    for (char c = 1; c < 127; ++c)
        cell += c == '"' ? QByteArray("\"\"") : QByteArray(1, c);
    const QByteArray padding(4000, 'x'); // or it would be taken for no text at all
    const Run shown = run("name,note\n\"" + cell + "\"," + padding + "\n", {QStringLiteral("--json")});
    const QJsonObject json = QJsonDocument::fromJson(shown.out).object();
    QCOMPARE(json[QStringLiteral("rows")][1][0].toString().toUtf8(), cell.replace("\"\"", "\""));
}

void TestCsvVerb::obeysTheUser()
{
    const Run shown =
        run("a,b;c\n1,2;3\n",
            {QStringLiteral("--json"), QStringLiteral("--delimiter"), QStringLiteral("semicolon"),
             QStringLiteral("--header"), QStringLiteral("no"), QStringLiteral("--encoding"), QStringLiteral("latin1")});
    const QJsonObject json = QJsonDocument::fromJson(shown.out).object();
    QCOMPARE(json[QStringLiteral("rows")][0][0].toString(), QStringLiteral("a,b"));
    QCOMPARE(json[QStringLiteral("header")], QJsonValue(false));
    QCOMPARE(json[QStringLiteral("encoding")], QJsonValue(QStringLiteral("Windows-1252")));
}

void TestCsvVerb::showsAPersonTheFirstRows()
{
    const Run shown = run("name\tyear\nKim\t2027\nLee\n", {});
    QCOMPARE(shown.exit, 0);
    for (const char *part : {"UTF-8", "tab", "Rows: 2", "Kim | 2027", "Line 3"})
        QVERIFY2(shown.out.contains(part), part);
}

void TestCsvVerb::refusesWithTheReasonAndPrintsNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("empty") << QByteArray() << QByteArray("The file is empty");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << QByteArray("picture");
    QTest::newRow("open quote") << QByteArray("a,b\n1,2\n3,\"4\n") << QByteArray("line 3");
    QTest::newRow("long cell") << "a,b\n1," + QByteArray(2000000, 'x') << QByteArray("line 2");
}

void TestCsvVerb::refusesWithTheReasonAndPrintsNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, reason);
    const Run shown = run(content, {QStringLiteral("--json")});
    QCOMPARE(shown.exit, 3);
    QCOMPARE(shown.out, QByteArray());
    QVERIFY2(shown.err.contains(reason), shown.err.constData());
    QCOMPARE(shown.err.count('\n'), 1);
}

void TestCsvVerb::wrongWordsAreWrongUsage()
{
    QCOMPARE(run("a,b\n", {QStringLiteral("--encoding"), QStringLiteral("klingon")}).exit, 2);
    QCOMPARE(run("a,b\n", {QStringLiteral("--delimiter"), QStringLiteral("ab")}).exit, 2);
    QCOMPARE(run("a,b\n", {QStringLiteral("--header"), QStringLiteral("perhaps")}).exit, 2);
    QCOMPARE(run("a,b\n", {QStringLiteral("--colour")}).exit, 2);
    QCOMPARE(runOn(QStringLiteral("none.csv"), {}).exit, 3);
}

void TestCsvVerb::readsTheDemoFiles()
{
    for (const auto &[name, rows] : {std::pair("members", 605), std::pair("chapters", 56), std::pair("officers", 470),
                                     std::pair("outreach", 92)}) {
        const QString path = QStringLiteral(DEMO_DATA "/%1.csv").arg(QLatin1String(name));
        const QJsonObject json = QJsonDocument::fromJson(runOn(path, {QStringLiteral("--json")}).out).object();
        QCOMPARE(json[QStringLiteral("rows")].toArray().size(), rows);
        QCOMPARE(json[QStringLiteral("header")], QJsonValue(true));
        QVERIFY(json[QStringLiteral("warnings")].toArray().isEmpty());
    }
}

void TestCsvVerb::readsAPipeToItsEnd()
{
    QProcess process;
    process.start(QStringLiteral(TEST_PROGRAM),
                  {QStringLiteral("csv"), QStringLiteral("/dev/stdin"), QStringLiteral("--json")});
    QVERIFY(process.waitForStarted());
    process.write("name,note\n");
    QVERIFY(process.waitForBytesWritten());
    QTest::qWait(200); // the reader must wait for what comes late
    process.write("Kim,x\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(json[QStringLiteral("rows")].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestCsvVerb)
#include "tst_csv_verb.moc"
