// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"

#include "db/checker.h"
#include "db/setting_store.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace chapterhouse;
using namespace chapterhouse::app;

class TestBookFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewBookIsPrivateAndWhole();
    void aNewBookNeverReplacesAFile();
    void whatIsNoBookIsRefusedUntouched_data();
    void whatIsNoBookIsRefusedUntouched();
    void aMissingFileAndAFolderAreRefused();
    void anOlderBookIsBackedUpAndMigrated();
    void anOlderBookIsMigratedForAReader();
    void aBookOfVersionOneIsBroughtUpToDate();
    void aFailingMigrationLeavesTheFileAsItWas();
    void aSecondWriterIsToldWho();
    void aReaderRunsBesideTheWriter();
    void aBookThatCannotBeWrittenOpensForReading();
    void closingLeavesOneFile();
    void aFailedActionWritesNothing();
    void aFullDiskIsExplained();
    void noteIsNotUndoable();
    void theAuthorIsSigned();
    void killingTheWriterLeavesTheBookAsBefore_data();
    void killingTheWriterLeavesTheBookAsBefore();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("Spring.chapters")); }
    void make();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

db::ActionInfo label(const char *code)
{
    return {QString::fromLatin1(code), {}, {}, {}};
}

const BookFile::Work renameBook = [](db::Connection &connection) {
    db::SettingStore(connection).set(QStringLiteral("name"), QStringLiteral("Autumn"));
};

std::vector<db::Migration> withOneMore(const QString &script)
{
    auto migrations = db::builtInMigrations();
    migrations.push_back({int(migrations.size()) + 1, script});
    return migrations;
}

/// Takes the right to write from a folder and its file, from root as well, for as long as it lives.
class ReadOnlyFolder {
public:
    ReadOnlyFolder(const QString &folder, const QString &file) : m_paths{file, folder}
    {
        if (::geteuid() == 0) {
            m_isSet = QProcess::execute(QStringLiteral("chattr"), QStringList{QStringLiteral("+i")} + m_paths) == 0;
        } else {
            m_isSet = QFile::setPermissions(file, QFile::ReadOwner)
                && QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        }
    }
    ~ReadOnlyFolder()
    {
        if (::geteuid() == 0)
            QProcess::execute(QStringLiteral("chattr"), QStringList{QStringLiteral("-i")} + m_paths);
        for (const QString &path : m_paths)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    bool isSet() const { return m_isSet; }

private:
    const QStringList m_paths;
    bool m_isSet = false;
};

} // namespace

void TestBookFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("CHAPTERHOUSE_AUTHOR", "Sam");
}

void TestBookFile::make()
{
    const auto made = BookFile::create(path(), QStringLiteral("Spring"), BookFile::Kind::National);
    QVERIFY2(made, made ? "" : qPrintable(made.message()));
}

void TestBookFile::aNewBookIsPrivateAndWhole()
{
    make();

    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("Spring.chapters")});
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY(book);
    QVERIFY(!book->isReadOnly());
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Spring"));
    QCOMPARE(book->setting(QStringLiteral("kind")), QStringLiteral("national"));
    QCOMPARE(book->connection().integer("SELECT count(*) FROM chapter WHERE kind = 'national'"), 1);
    QVERIFY(!book->undo()); // making a book is no step to undo
}

void TestBookFile::aNewBookNeverReplacesAFile()
{
    write(path(), "my thesis");
    const auto made = BookFile::create(path(), {}, BookFile::Kind::Chapter);
    QVERIFY(!made);
    QVERIFY(made.message().contains(QStringLiteral("already")));
    QCOMPARE(contentOf(path()), QByteArray("my thesis"));

    QVERIFY(!BookFile::create(m_folder->filePath(QStringLiteral("no/such/folder")), {}, BookFile::Kind::Chapter));
}

void TestBookFile::whatIsNoBookIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    init(); // Qt calls it only after this
    make();
    const QByteArray book = contentOf(path());
    const auto changed = [&book](int at, const char *bytes, int count) {
        return QByteArray(book).replace(at, count, QByteArray(bytes, count));
    };
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(500, 'x')
                               << QStringLiteral("not a book");
    QTest::newRow("short") << book.left(60) << QStringLiteral("not a book");
    QTest::newRow("another program's") << changed(68, "\0\0\0\1", 4) << QStringLiteral("another program");
    QTest::newRow("newer") << changed(60, "\0\0\1\0", 4) << QStringLiteral("newer");
    QTest::newRow("cut in the middle") << book.left(book.size() / 2) << QStringLiteral("damaged");
    QTest::newRow("a page missing") << book.left(book.size() - 1) << QStringLiteral("damaged");
    QTest::newRow("overwritten behind the header")
        << changed(100, QByteArray(3000, 'z').constData(), 3000) << QStringLiteral("damaged");
}

void TestBookFile::whatIsNoBookIsRefusedUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    write(path(), content);

    for (const BookFile::Mode mode : {BookFile::Mode::Write, BookFile::Mode::Read}) {
        const auto book = BookFile::open(path(), mode);
        QVERIFY(!book);
        QVERIFY2(book.message().contains(reason), qPrintable(book.message()));
    }

    QCOMPARE(contentOf(path()), content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestBookFile::aMissingFileAndAFolderAreRefused()
{
    QVERIFY(BookFile::open(path(), BookFile::Mode::Write).message().contains(QStringLiteral("There is no book")));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(BookFile::open(m_folder->path(), BookFile::Mode::Write).message().contains(QStringLiteral("is a folder")));
}

void TestBookFile::anOlderBookIsBackedUpAndMigrated()
{
    make();
    const QString script = m_folder->filePath(QStringLiteral("next_mood.sql"));
    write(script, "ALTER TABLE chapter ADD COLUMN mood TEXT NOT NULL DEFAULT 'fine';");
    const auto migrations = withOneMore(script);

    auto book = BookFile::open(path(), BookFile::Mode::Write, migrations);
    QVERIFY2(book, book ? "" : qPrintable(book.message()));

    QCOMPARE(db::schemaVersion(book->connection()), int(migrations.size()));
    const QString backup = m_folder->filePath(QStringLiteral("Spring.before-v%1.chapters").arg(migrations.size()));
    auto old = BookFile::open(backup, BookFile::Mode::Read);
    QVERIFY2(old, old ? "" : qPrintable(old.message()));
    QCOMPARE(old->setting(QStringLiteral("name")), QStringLiteral("Spring"));
    QVERIFY(book->perform(label("test"),
                          [](db::Connection &connection) { connection.run("UPDATE chapter SET mood = 'good'"); }));
    QVERIFY(book->undo());
    QCOMPARE(book->connection().text("SELECT mood FROM chapter"), QStringLiteral("fine"));
}

void TestBookFile::anOlderBookIsMigratedForAReader()
{
    make();
    const QString script = m_folder->filePath(QStringLiteral("next_mood.sql"));
    write(script, "ALTER TABLE chapter ADD COLUMN mood TEXT NOT NULL DEFAULT 'fine';");

    auto book = BookFile::open(path(), BookFile::Mode::Read, withOneMore(script));

    QVERIFY(book);
    QVERIFY(book->isReadOnly());
    QCOMPARE(book->connection().text("SELECT mood FROM chapter"), QStringLiteral("fine"));
    QVERIFY(!book->perform(label("test"), renameBook));
}

// What the first release wrote: everything in it stays, and can still be undone.
void TestBookFile::aBookOfVersionOneIsBroughtUpToDate()
{
    {
        db::Connection connection(path());
        db::migrate(connection, {db::builtInMigrations().front()});
        for (const char *name : {"Spring", "Autumn"}) {
            db::Action action(connection, label("book.name"));
            db::SettingStore(connection).set(QStringLiteral("name"), QString::fromLatin1(name));
            action.commit();
        }
    }

    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY2(book, book ? "" : qPrintable(book.message()));

    QCOMPARE(db::schemaVersion(book->connection()), int(db::builtInMigrations().size()));
    QVERIFY(db::check(book->connection()).empty());
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Autumn"));
    QVERIFY(book->undo());
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Spring"));
    const QString backup =
        m_folder->filePath(QStringLiteral("Spring.before-v%1.chapters").arg(db::builtInMigrations().size()));
    db::Connection old(backup, db::Connection::Access::Read);
    QCOMPARE(db::schemaVersion(old), 1);
}

void TestBookFile::aFailingMigrationLeavesTheFileAsItWas()
{
    make();
    const QByteArray before = contentOf(path());
    const QString script = m_folder->filePath(QStringLiteral("next_broken.sql"));
    write(script, "CREATE TABLE half_done (id INTEGER PRIMARY KEY); SELECT nonsense;");

    QVERIFY(!BookFile::open(path(), BookFile::Mode::Write, withOneMore(script)));

    QCOMPARE(contentOf(path()), before);
}

void TestBookFile::aSecondWriterIsToldWho()
{
    make();
    auto first = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY(first);

    const auto second = BookFile::open(path(), BookFile::Mode::Write);

    QVERIFY(!second);
    QVERIFY(second.message().contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(first->perform(label("test"), renameBook));
}

void TestBookFile::aReaderRunsBesideTheWriter()
{
    make();
    auto writer = BookFile::open(path(), BookFile::Mode::Write);
    auto reader = BookFile::open(path(), BookFile::Mode::Read);
    QVERIFY(writer && reader);
    QVERIFY(reader->isReadOnly());

    QVERIFY(writer->perform(label("test"), renameBook));

    QCOMPARE(reader->setting(QStringLiteral("name")), QStringLiteral("Autumn"));
    QVERIFY(!reader->perform(label("test"), renameBook));
    QVERIFY_EXCEPTION_THROWN(reader->connection().run("DELETE FROM export_record"), db::Error);
}

void TestBookFile::aBookThatCannotBeWrittenOpensForReading()
{
    make();
    const ReadOnlyFolder readOnly(m_folder->path(), path());
    if (!readOnly.isSet())
        QSKIP("the file system here cannot be made read-only for this user");

    auto book = BookFile::open(path(), BookFile::Mode::Write);

    QVERIFY2(book, book ? "" : qPrintable(book.message()));
    QVERIFY(book->isReadOnly());
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Spring"));
    const auto change = book->perform(label("test"), renameBook);
    QVERIFY(!change);
    QVERIFY(change.message().contains(QStringLiteral("for reading only")));
}

void TestBookFile::closingLeavesOneFile()
{
    make();
    {
        auto reader = BookFile::open(path(), BookFile::Mode::Read);
        auto writer = BookFile::open(path(), BookFile::Mode::Write);
        QVERIFY(writer->perform(label("test"), renameBook));
        QCOMPARE(reader->setting(QStringLiteral("name")), QStringLiteral("Autumn"));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("Spring.chapters")});
    {
        auto reader = BookFile::open(path(), BookFile::Mode::Read);
        QCOMPARE(reader->setting(QStringLiteral("name")), QStringLiteral("Autumn"));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("Spring.chapters")});
}

void TestBookFile::aFailedActionWritesNothing()
{
    make();
    auto book = BookFile::open(path(), BookFile::Mode::Write);

    const auto refused = book->perform(label("test"), [](db::Connection &connection) {
        renameBook(connection);
        throw Failure{QStringLiteral("Not today.")};
    });
    QCOMPARE(refused.message(), QStringLiteral("Not today."));
    QVERIFY(!book->perform(label("test"), [](db::Connection &connection) {
        renameBook(connection);
        connection.run("INSERT INTO nowhere VALUES (1)");
    }));

    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Spring"));
    QVERIFY(!book->undo());
    QVERIFY(book->perform(label("test"), renameBook));
}

void TestBookFile::aFullDiskIsExplained()
{
    make();
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    const qint64 pages = book->connection().integer("PRAGMA page_count");
    book->connection().integer("PRAGMA max_page_count = " + std::to_string(pages + 3));

    const auto change = book->perform(label("test"), [](db::Connection &connection) {
        db::SettingStore(connection).set(QStringLiteral("name"), QString(100000, u'x'));
    });

    QVERIFY(!change);
    QVERIFY(change.message().contains(QStringLiteral("disk is full")));
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Spring"));
    QVERIFY(book->perform(label("test"), renameBook));
}

void TestBookFile::noteIsNotUndoable()
{
    make();
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY(book->note([](db::Connection &connection) {
        db::ViewSettingStore(connection).set(QStringLiteral("a"), QStringLiteral("b"));
    }));
    QVERIFY(!book->undo());
    QVERIFY(!book->note(renameBook)); // what is captured needs an action
}

void TestBookFile::theAuthorIsSigned()
{
    make();
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY(book->perform(label("test"), renameBook));
    QCOMPARE(db::Journal(book->connection()).entries(1).front().author, QStringLiteral("Sam"));
}

void TestBookFile::killingTheWriterLeavesTheBookAsBefore_data()
{
    QTest::addColumn<bool>("inBulk");
    QTest::newRow("before the commit") << false;
    QTest::newRow("after pages were spilled to the log") << true;
}

void TestBookFile::killingTheWriterLeavesTheBookAsBefore()
{
    QFETCH(bool, inBulk);
    make();
    const pid_t child = ::fork();
    if (child == 0) {
        auto book = BookFile::open(path(), BookFile::Mode::Write);
        const BookFile::Work work = [](db::Connection &connection) {
            db::SettingStore settings(connection);
            for (int i = 0; i < 3000; ++i)
                settings.set(QString::number(i), QString(3000, u'x'));
            ::raise(SIGKILL);
        };
        inBulk ? book->performInBulk(label("test"), work) : book->perform(label("test"), work);
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(QFile(path() + QStringLiteral("-wal")).size() > 1000000, inBulk);

    auto book = BookFile::open(path(), BookFile::Mode::Write); // the dead writer's lock does not hold

    QVERIFY2(book, book ? "" : qPrintable(book.message()));
    QCOMPARE(book->connection().text("PRAGMA integrity_check"), QStringLiteral("ok"));
    QCOMPARE(book->connection().integer("SELECT count(*) FROM book_setting"), 3);
    QCOMPARE(int(db::Journal(book->connection()).entries().size()), 1);
    QVERIFY(book->perform(label("test"), renameBook));
}

QTEST_GUILESS_MAIN(TestBookFile)
#include "tst_book_file.moc"
