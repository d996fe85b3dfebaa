// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/backup.h"
#include "db/connection.h"
#include "db/error.h"
#include "db/row_batch.h"
#include "db/transaction.h"
#include "db/ulid.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace chapterhouse::db;

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWriterNeverSpills();
    void aCrashAfterASavepointLosesNothing();
    void aReaderCannotWrite();
    void aReadTransactionJoinsTheOneThatIsOpen();
    void aBackupIsPrivateAndWhole();
    void aBackupCanBeStopped();
    void textIsFreeOfNulCharacters();
    void aBatchBringsItsRowsIn();
    void aRowOfABatchThatIsRefusedIsAnError();
    void ulidsSortInTheOrderTheyWereMade();
};

namespace {

/// Commits a large transaction that rolled back to a savepoint on the way, then one more, and dies.
void writeAndDie(const QString &path)
{
    Connection connection(path);
    connection.run("PRAGMA cache_size = 10; PRAGMA wal_autocheckpoint = 0");
    connection.run("CREATE TABLE fact (id INTEGER PRIMARY KEY, text TEXT)");
    connection.run(R"(
        BEGIN IMMEDIATE;
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
            INSERT INTO fact SELECT i, printf('%.*c', 500, 'x') FROM n;
        SAVEPOINT here;
        UPDATE fact SET text = printf('%.*c', 500, 'y');
        ROLLBACK TO here;
        RELEASE here;
        COMMIT;
        INSERT INTO fact VALUES (3000, 'acknowledged'))");
    ::raise(SIGKILL);
}

} // namespace

void TestConnection::theWriterNeverSpills()
{
    const QTemporaryDir folder;
    Connection writer(folder.filePath(QStringLiteral("book")));
    QCOMPARE(writer.integer("PRAGMA cache_spill"), 0);
    QCOMPARE(writer.text("PRAGMA journal_mode"), QStringLiteral("wal"));
    QCOMPARE(writer.integer("PRAGMA synchronous"), 2);
    writer.allowSpill(true);
    QVERIFY(writer.integer("PRAGMA cache_spill") > 0);
    writer.allowSpill(false);
    QCOMPARE(writer.integer("PRAGMA cache_spill"), 0);
}

// The order of steps for which the writer does not spill: see openWriter() in connection.cpp.
void TestConnection::aCrashAfterASavepointLosesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book"));
    const pid_t child = ::fork();
    if (child == 0) {
        writeAndDie(path);
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));

    Connection connection(path);
    QCOMPARE(connection.integer("SELECT count(*) FROM fact WHERE text NOT LIKE '%y%'"), 2001);
    QCOMPARE(connection.text("PRAGMA integrity_check"), QStringLiteral("ok"));
}

void TestConnection::aReaderCannotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book"));
    Connection writer(path);
    writer.run("CREATE TABLE fact (id INTEGER PRIMARY KEY)");
    Connection reader(path, Connection::Access::Read);
    QVERIFY_EXCEPTION_THROWN(reader.run("INSERT INTO fact VALUES (1)"), Error);
    QVERIFY_EXCEPTION_THROWN(Connection(folder.filePath(QStringLiteral("none")), Connection::Access::Read), Error);
}

void TestConnection::aReadTransactionJoinsTheOneThatIsOpen()
{
    Connection connection(QStringLiteral(":memory:"));
    connection.run("CREATE TABLE fact (n INTEGER)");
    Transaction outer(connection);
    connection.run("INSERT INTO fact VALUES (1)");
    {
        Transaction inner(connection, Transaction::Kind::Read);
        QCOMPARE(connection.integer("SELECT n FROM fact"), 1);
        inner.commit();
    }
    outer.rollBack();
    QCOMPARE(connection.integer("SELECT count(*) FROM fact"), 0);
}

void TestConnection::aBackupIsPrivateAndWhole()
{
    const QTemporaryDir folder;
    Connection book(folder.filePath(QStringLiteral("book")));
    book.run("CREATE TABLE fact (text TEXT); INSERT INTO fact VALUES ('kept')");
    const QString copy = folder.filePath(QStringLiteral("copy"));

    QVERIFY(backUp(book, copy));
    book.run("INSERT INTO fact VALUES ('later')");

    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(copy) & others));
    Connection read(copy, Connection::Access::Read);
    QCOMPARE(read.text("SELECT group_concat(text) FROM fact"), QStringLiteral("kept"));
    QVERIFY_EXCEPTION_THROWN(backUp(book, folder.filePath(QStringLiteral("no/such/folder"))), Error);
}

void TestConnection::aBackupCanBeStopped()
{
    const QTemporaryDir folder;
    Connection book(folder.filePath(QStringLiteral("book")));
    book.run("CREATE TABLE fact (text TEXT);"
             "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
             "  INSERT INTO fact SELECT printf('%.*c', 1000, 'x') FROM n");
    const QString copy = folder.filePath(QStringLiteral("copy"));

    QVERIFY(!backUp(book, copy, [](double) { return false; }));

    QVERIFY(!QFile::exists(copy));
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
}

void TestConnection::textIsFreeOfNulCharacters()
{
    Connection connection(QStringLiteral(":memory:"));
    auto query = connection.prepare("SELECT ?1");
    query.bind(QStringLiteral("a") + QChar(u'\0') + u'b');
    QVERIFY(query.next());
    QCOMPARE(query.text(0), QStringLiteral("ab"));
}

void TestConnection::aBatchBringsItsRowsIn()
{
    Connection connection(QStringLiteral(":memory:"));
    connection.run("CREATE TABLE fact (n INTEGER PRIMARY KEY, text TEXT, note TEXT) STRICT");
    constexpr std::string_view columns[] = {"text", "n", "note"};
    RowBatch batch(connection, "fact", columns);
    constexpr int rows = 2000; // several times what a batch holds
    for (int row = 0; row < rows; ++row) {
        batch.text(row % 3 == 0 ? std::string() : std::string(std::size_t(row), 'x'));
        batch.integer(row);
        batch.null();
        batch.endRow();
    }
    batch.flush();
    batch.flush(); // nothing is left
    QCOMPARE(connection.integer("SELECT count(*) FROM fact WHERE note IS NULL"), rows);
    QCOMPARE(connection.integer("SELECT count(*) FROM fact WHERE length(text) = iif(n % 3 = 0, 0, n)"), rows);
    QCOMPARE(connection.integer("SELECT count(*) FROM fact WHERE typeof(text) = 'text'"), rows);
}

void TestConnection::aRowOfABatchThatIsRefusedIsAnError()
{
    Connection connection(QStringLiteral(":memory:"));
    connection.run("CREATE TABLE fact (n INTEGER PRIMARY KEY)");
    {
        constexpr std::string_view columns[] = {"n"};
        RowBatch batch(connection, "fact", columns);
        for (const int n : {1, 2, 2}) {
            batch.integer(n);
            batch.endRow();
        }
        QVERIFY_EXCEPTION_THROWN(batch.flush(), Error);
    }
    QCOMPARE(connection.integer("SELECT count(*) FROM fact"), 0);
    QVERIFY_EXCEPTION_THROWN(connection.run("SELECT * FROM chapterhouse_rows_of_fact"), Error);
}

void TestConnection::ulidsSortInTheOrderTheyWereMade()
{
    static qint64 now;
    now = 1'700'000'000'000;
    UlidMaker maker(7, [] { return now; });
    QString last;
    for (int i = 0; i < 20000; ++i) {
        if (i % 1000 == 999)
            now += i % 2000 == 999 ? 1 : -5; // a clock that is set back must not set the order back
        const QString id = maker.next();
        QVERIFY(isUlid(id.toStdString()));
        QVERIFY(last < id);
        last = id;
    }
    QVERIFY(!isUlid("8ZZZZZZZZZZZZZZZZZZZZZZZZZ"));
    QVERIFY(!isUlid("01ARZ3NDEKTSV4RRFFQ69G5FA"));
    const QString earlier = newUlid();
    QVERIFY(earlier < newUlid());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
