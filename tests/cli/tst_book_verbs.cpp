// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/cli/verb.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/officer_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace chapterhouse;

/// The verbs about a book as a whole: new, info, history, undo, redo, check, backup.
class TestBookVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newMakesABookOnce();
    void infoSaysWhatABookHolds();
    void infoCountsActiveChaptersApart();
    void undoAndRedoSayWhatTheyDid();
    void undoSaysWhatItPassedOver();
    void historyOfOneRecordNamesItsValues();
    void checkFindsAndMendsAMissingRule();
    void checkSaysWhatToDo();
    void backupReplacesOnlyBackups();
    void backupReplacesNoOtherBook();
    void errorsAreOneLineAndChangeNothing();
    void aFullDiskIsSaidAndTheBookStillRead();

private:
    struct Run {
        int code;
        QString out;
        QString error;
    };
    static Run run(const QStringList &arguments, bool isDiskFull = false);
    void addChapter();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

void TestBookVerbs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = m_folder->filePath(QStringLiteral("Spring.chapters"));
    const Run made = run({QStringLiteral("new"), m_book, QStringLiteral("--name"), QStringLiteral("Spring"),
                          QStringLiteral("--kind"), QStringLiteral("chapter")});
    QVERIFY2(made.code == cli::Done, qPrintable(made.error));
}

TestBookVerbs::Run TestBookVerbs::run(const QStringList &arguments, bool isDiskFull)
{
    QProcess process;
    if (isDiskFull) {
        process.setChildProcessModifier([] {
            const rlimit fewBytes{4, 4};
            setrlimit(RLIMIT_FSIZE, &fewBytes);
            std::signal(SIGXFSZ, SIG_IGN);
        });
    }
    process.start(QStringLiteral(TEST_PROGRAM), arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void TestBookVerbs::addChapter()
{
    auto book = app::BookFile::open(m_book, app::BookFile::Mode::Write);
    QVERIFY(book);
    QVERIFY(book->perform({QStringLiteral("chapter.add"), {}, {}, {}}, [](db::Connection &connection) {
        db::Chapter chapter;
        chapter.id = QStringLiteral("C1");
        chapter.schoolId = QStringLiteral("S1");
        chapter.localName = QStringLiteral("Rainbow Docs");
        db::ChapterStore(connection).add(chapter);
    }));
}

void TestBookVerbs::newMakesABookOnce()
{
    const Run again = run({QStringLiteral("new"), m_book});
    QCOMPARE(again.code, int(cli::Unusable));
    QVERIFY(again.error.contains(QStringLiteral("already")));
    const QString other = m_folder->filePath(QStringLiteral("other"));
    QCOMPARE(run({QStringLiteral("new"), other, QStringLiteral("--kind"), QStringLiteral("club")}).code,
             int(cli::WrongUsage));
    QVERIFY(!QFile::exists(other));
}

void TestBookVerbs::infoSaysWhatABookHolds()
{
    addChapter();
    const Run info = run({QStringLiteral("info"), m_book, QStringLiteral("--json")});
    QCOMPARE(info.code, int(cli::Done));
    const QJsonObject json = QJsonDocument::fromJson(info.out.toUtf8()).object();
    QCOMPARE(json.value(QStringLiteral("name")).toString(), QStringLiteral("Spring"));
    QCOMPARE(json.value(QStringLiteral("kind")).toString(), QStringLiteral("chapter"));
    QCOMPARE(json.value(QStringLiteral("chapters")).toInt(), 0); // it has no status yet
    QCOMPARE(json.value(QStringLiteral("chapters_other")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("schema_version")).toInt(), 2);
    QCOMPARE(json.value(QStringLiteral("integrity")).toString(), QStringLiteral("ok"));
}

void TestBookVerbs::infoCountsActiveChaptersApart()
{
    qputenv("CHAPTERHOUSE_TODAY", "2020-09-01");
    addChapter();
    auto book = app::BookFile::open(m_book, app::BookFile::Mode::Write);
    QVERIFY(book->perform({QStringLiteral("chapter.add"), {}, {}, {}}, [](db::Connection &connection) {
        db::ChapterStore chapters(connection);
        db::ChapterStatusStore statuses(connection);
        const auto add = [&](const char *status, QDate since) {
            db::Chapter chapter;
            chapter.schoolId = QStringLiteral("S2");
            const QString id = chapters.add(chapter);
            statuses.add(id, QLatin1String(status), since, {});
            return id;
        };
        add("active", {2020, 1, 1});
        statuses.add(add("active", {2020, 1, 1}), QStringLiteral("at_risk"), {2020, 5, 1}, {});
        statuses.add(add("prospect", {2020, 1, 1}), QStringLiteral("active"), {2020, 9, 2}, {}); // from tomorrow on
        add("closed", {2020, 1, 1});
        chapters.archive(add("active", {2020, 1, 1}), {2020, 9, 1});
    }));
    const QJsonObject json =
        QJsonDocument::fromJson(run({QStringLiteral("info"), m_book, QStringLiteral("--json")}).out.toUtf8()).object();
    QCOMPARE(json.value(QStringLiteral("chapters")).toInt(), 2);
    QCOMPARE(json.value(QStringLiteral("chapters_other")).toInt(), 3);
    QCOMPARE(json.value(QStringLiteral("chapters_archived")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("chapters_by_status")).toObject(),
             QJsonObject({{QStringLiteral("active"), 1},
                          {QStringLiteral("at_risk"), 1},
                          {QStringLiteral("prospect"), 1},
                          {QStringLiteral("closed"), 1},
                          {QStringLiteral("none"), 1}}));
    const QString lines = run({QStringLiteral("info"), m_book}).out;
    QVERIFY(lines.contains(QStringLiteral("Chapters:  2 active")));
    QVERIFY(lines.contains(QStringLiteral("Others:    3 (Closed 1, Not known 1, Prospect 1)")));
    qunsetenv("CHAPTERHOUSE_TODAY");
}

void TestBookVerbs::undoSaysWhatItPassedOver()
{
    addChapter();
    {
        auto book = app::BookFile::open(m_book, app::BookFile::Mode::Write);
        QVERIFY(book->perform({QStringLiteral("member.forget"), {}, {}, {}}, &db::setFinal));
    }
    const Run undone = run({QStringLiteral("undo"), m_book});
    QCOMPARE(undone.code, int(cli::Done));
    QCOMPARE(undone.out, QStringLiteral("Undone: Add chapter\n"));
    QCOMPARE(undone.error, QStringLiteral("Passed over, since it cannot be undone: Forget person\n"));
    QCOMPARE(run({QStringLiteral("undo"), m_book}).code, int(cli::Unusable));
}

void TestBookVerbs::undoAndRedoSayWhatTheyDid()
{
    addChapter();
    QCOMPARE(run({QStringLiteral("undo"), m_book}).out, QStringLiteral("Undone: Add chapter\n"));
    QCOMPARE(run({QStringLiteral("redo"), m_book}).out, QStringLiteral("Redone: Add chapter\n"));
    const Run history = run({QStringLiteral("history"), m_book, QStringLiteral("--json")});
    const QJsonArray entries = QJsonDocument::fromJson(history.out.toUtf8()).array();
    QCOMPARE(entries.size(), 4); // the book, the chapter, its undo and its redo
    QCOMPARE(entries.at(0).toObject().value(QStringLiteral("text")).toString(), QStringLiteral("Redo: Add chapter"));

    const QString id = entries.at(2).toObject().value(QStringLiteral("id")).toString();
    QCOMPARE(run({QStringLiteral("undo"), m_book, id}).code, int(cli::Done));
    const Run nothing = run({QStringLiteral("undo"), m_book, id});
    QCOMPARE(nothing.code, int(cli::Unusable));
    QVERIFY(nothing.error.contains(QStringLiteral("undone already")));
}

void TestBookVerbs::historyOfOneRecordNamesItsValues()
{
    addChapter();
    auto book = app::BookFile::open(m_book, app::BookFile::Mode::Write);
    QVERIFY(book->perform({QStringLiteral("chapter.set"), {}, {}, {}}, [](db::Connection &connection) {
        db::ChapterStore(connection)
            .update(QStringLiteral("C1"), {{QStringLiteral("local_name"), QStringLiteral("Prism")}});
    }));

    const Run history = run({QStringLiteral("history"), m_book, QStringLiteral("--of"), QStringLiteral("C1")});

    QCOMPARE(history.code, int(cli::Done));
    QVERIFY(history.out.contains(QStringLiteral("chapter added")));
    QVERIFY(history.out.contains(QStringLiteral("local_name: “Rainbow Docs” to “Prism”")));
    QCOMPARE(run({QStringLiteral("history"), m_book, QStringLiteral("--of"), QStringLiteral("Prism")}).out,
             history.out);

    const Run unknown = run({QStringLiteral("history"), m_book, QStringLiteral("--of"), QStringLiteral("C9")});
    QCOMPARE(unknown.code, int(cli::Unusable));
    QVERIFY(unknown.out.isEmpty());
    QVERIFY(unknown.error.contains(QStringLiteral("“C9”")));
}

void TestBookVerbs::checkFindsAndMendsAMissingRule()
{
    QCOMPARE(run({QStringLiteral("check"), m_book}).out, QStringLiteral("fine\n"));
    db::Connection(m_book).run("DROP TRIGGER capture_member_delete");
    const Run check = run({QStringLiteral("check"), m_book});
    QCOMPARE(check.code, int(cli::Unusable));
    QVERIFY(check.error.contains(QStringLiteral("capture_member_delete")));

    QCOMPARE(run({QStringLiteral("check"), m_book, QStringLiteral("--repair")}).code, int(cli::Done));
    QCOMPARE(run({QStringLiteral("check"), m_book}).out, QStringLiteral("fine\n"));
}

void TestBookVerbs::checkSaysWhatToDo()
{
    addChapter();
    auto book = app::BookFile::open(m_book, app::BookFile::Mode::Write);
    QVERIFY(book->perform({QStringLiteral("officer.add"), {}, {}, {}}, [](db::Connection &connection) {
        db::OfficerTerm term;
        term.chapterId = QStringLiteral("C1");
        term.personId = QStringLiteral("nobody");
        term.office = QStringLiteral("President");
        term.startsOn = QDate(2020, 1, 1);
        db::OfficerStore(connection).add(term);
    }));
    const Run check = run({QStringLiteral("check"), m_book});
    QCOMPARE(check.code, int(cli::Unusable));
    QVERIFY(check.error.startsWith(QStringLiteral("officer_term.person_id: rows that point to nothing: 1\n")));
    QVERIFY(check.error.contains(QStringLiteral("backup")) && !check.error.contains(QStringLiteral("--repair")));
}

void TestBookVerbs::backupReplacesOnlyBackups()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.chapters"));
    QCOMPARE(run({QStringLiteral("backup"), m_book, copy}).code, int(cli::Done));
    addChapter();
    QCOMPARE(run({QStringLiteral("backup"), m_book, copy}).code, int(cli::Done));
    QVERIFY(run({QStringLiteral("info"), copy, QStringLiteral("--json")})
                .out.contains(QStringLiteral("\"chapters_other\":1")));

    const QString thesis = m_folder->filePath(QStringLiteral("thesis.txt"));
    QFile file(thesis);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("my thesis");
    file.close();
    QCOMPARE(run({QStringLiteral("backup"), m_book, thesis}).code, int(cli::Unusable));
    QCOMPARE(file.size(), 9);
    QCOMPARE(run({QStringLiteral("backup"), m_book, m_book}).code, int(cli::Unusable));
}

void TestBookVerbs::backupReplacesNoOtherBook()
{
    const auto refused = [this](const QString &target) {
        QFile file(target);
        const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const Run run = this->run({QStringLiteral("backup"), m_book, target});
        QFile after(target);
        const QByteArray now = after.open(QIODevice::ReadOnly) ? after.readAll() : QByteArray();
        return run.code == cli::Unusable && run.error.count(u'\n') == 1 && run.error.contains(target) && now == before;
    };
    const QString other = m_folder->filePath(QStringLiteral("other.chapters"));
    QCOMPARE(run({QStringLiteral("new"), other}).code, int(cli::Done));
    QVERIFY(refused(other));

    const QString copy = m_folder->filePath(QStringLiteral("copy.chapters"));
    QCOMPARE(run({QStringLiteral("backup"), m_book, copy}).code, int(cli::Done));
    {
        auto open = app::BookFile::open(copy, app::BookFile::Mode::Write);
        QVERIFY(open);
        QVERIFY(refused(copy));
    }
    QVERIFY(QFile::copy(copy, copy + QLatin1String("-wal"))); // anything: a log that was not merged
    QVERIFY(refused(copy));
    QVERIFY(QFile::remove(copy + QLatin1String("-wal")));

    QVERIFY(refused(m_folder->path()));
    QVERIFY(refused(m_folder->filePath(QStringLiteral("none/copy.chapters"))));
    const QString inTheWay = m_folder->filePath(QStringLiteral("new.chapters.part"));
    QFile thesis(inTheWay);
    QVERIFY(thesis.open(QIODevice::WriteOnly) && thesis.write("my thesis") == 9);
    thesis.close();
    QVERIFY(refused(m_folder->filePath(QStringLiteral("new.chapters"))));
    QCOMPARE(thesis.size(), 9);
    QCOMPARE(run({QStringLiteral("backup"), m_book, copy}).code, int(cli::Done));
    QVERIFY(!QFile::exists(copy + QLatin1String(".lock")));
}

void TestBookVerbs::errorsAreOneLineAndChangeNothing()
{
    const QString missing = m_folder->filePath(QStringLiteral("missing.chapters"));
    for (const char *verb : {"info", "history", "undo", "redo", "check"}) {
        const Run failed = run({QString::fromLatin1(verb), missing});
        QCOMPARE(failed.code, int(cli::Unusable));
        QCOMPARE(failed.error.count(u'\n'), 1);
        QCOMPARE(run({QString::fromLatin1(verb)}).code, int(cli::WrongUsage));
    }
    QVERIFY(!QFile::exists(missing));
}

void TestBookVerbs::aFullDiskIsSaidAndTheBookStillRead()
{
    const Run info = run({QStringLiteral("info"), m_book}, true);
    QVERIFY2(info.code == cli::Done, qPrintable(info.error));
    QVERIFY(info.out.contains(QStringLiteral("Spring")));

    const Run undo = run({QStringLiteral("undo"), m_book}, true);
    QCOMPARE(undo.code, int(cli::Unusable));
    QVERIFY2(undo.error.contains(QStringLiteral("disk is not full")), qPrintable(undo.error));
    const Run backup = run({QStringLiteral("backup"), m_book, m_folder->filePath(QStringLiteral("copy"))}, true);
    QCOMPARE(backup.code, int(cli::Unusable));
    QVERIFY2(backup.error.contains(QStringLiteral("disk is not full")), qPrintable(backup.error));
    QVERIFY(run({QStringLiteral("check"), m_book}).out.startsWith(QStringLiteral("fine")));
}

QTEST_GUILESS_MAIN(TestBookVerbs)
#include "tst_book_verbs.moc"
