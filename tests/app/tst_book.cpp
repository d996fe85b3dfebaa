// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book.h"

#include "db/setting_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace chapterhouse;
using namespace chapterhouse::app;

class TestBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void performWritesOnAThreadOfItsOwnAndTellsHere();
    void undoAndRedoAreNamed();
    void aFailureIsToldOnce();
    void aReadOnlyBookFailsWithASentence();
    void aNoteIsWaitedForOnAnotherThread();
    void closingWaitsForTheWork();
    void aLongActionCanBeStopped();
    void theLogIsMergedAfterTwoIdleSeconds();
    void aForeignFileIsRefused();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("Spring.chapters")); }
    std::unique_ptr<Book> open();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const db::ActionInfo renaming{QStringLiteral("book.name"), {}, {}, {}};

BookFile::Work nameTo(const QString &name)
{
    return [name](db::Connection &connection) { db::SettingStore(connection).set(QStringLiteral("name"), name); };
}

} // namespace

void TestBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(BookFile::create(path(), QStringLiteral("Spring"), BookFile::Kind::Chapter));
}

std::unique_ptr<Book> TestBook::open()
{
    auto book = Book::open(path());
    return book ? std::move(*book) : nullptr;
}

void TestBook::performWritesOnAThreadOfItsOwnAndTellsHere()
{
    const auto book = open();
    QSignalSpy changed(book.get(), &Book::changed);
    QSignalSpy performed(book.get(), &Book::performed);
    QSignalSpy settings(book.get(), &Book::settingsChanged);
    QSignalSpy busy(book.get(), &Book::busyChanged);
    QThread *writer = nullptr;

    auto future = book->perform(renaming, [&writer](db::Connection &connection) {
        writer = QThread::currentThread();
        nameTo(QStringLiteral("Autumn"))(connection);
    });
    QVERIFY(book->isBusy());
    QCOMPARE(changed.count(), 0);

    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QVERIFY(writer && writer != QThread::currentThread());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(performed.count(), 1);
    QCOMPARE(performed.front().at(0).toString(), QStringLiteral("Rename book"));
    QVERIFY(performed.front().at(1).toBool());
    QCOMPARE(settings.count(), 1);
    QCOMPARE(busy.count(), 2);
    QVERIFY(!book->isBusy());
    QCOMPARE(book->name(), QStringLiteral("Autumn"));
    const auto read = book->read(
        [](db::Connection &connection) { return db::SettingStore(connection).value(QStringLiteral("name")); });
    QVERIFY(read);
    QCOMPARE(*read, QStringLiteral("Autumn"));
}

void TestBook::undoAndRedoAreNamed()
{
    const auto book = open();
    QVERIFY(!book->canUndo());
    book->perform(renaming, nameTo(QStringLiteral("Autumn")));
    QTRY_VERIFY(book->canUndo());
    QCOMPARE(book->undoText(), QStringLiteral("Rename book"));
    QSignalSpy performed(book.get(), &Book::performed);

    book->undo();
    QTRY_VERIFY(book->canRedo());
    QVERIFY(!book->canUndo());
    QCOMPARE(book->name(), QStringLiteral("Spring"));
    QCOMPARE(performed.back().at(0).toString(), QStringLiteral("Undone: Rename book"));

    book->redo();
    QTRY_VERIFY(book->canUndo());
    QCOMPARE(book->name(), QStringLiteral("Autumn"));
}

void TestBook::aFailureIsToldOnce()
{
    const auto book = open();
    QSignalSpy failed(book.get(), &Book::failed);
    QSignalSpy changed(book.get(), &Book::changed);

    auto future = book->perform(renaming, [](db::Connection &connection) {
        nameTo(QStringLiteral("Half"))(connection);
        connection.run("INSERT INTO nowhere VALUES (1)");
    });

    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(book->name(), QStringLiteral("Spring"));
    book->undo();
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.back().front().toString(), QStringLiteral("There is nothing to undo."));
}

void TestBook::aReadOnlyBookFailsWithASentence()
{
    if (QFile::setPermissions(path(), QFile::ReadOwner); QFileInfo(path()).isWritable())
        QSKIP("root may write whatever the permissions say; tst_book_file covers this for root");
    const auto book = open();
    QVERIFY(book->isReadOnly());
    QSignalSpy failed(book.get(), &Book::failed);
    book->perform(renaming, nameTo(QStringLiteral("Autumn")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.back().front().toString().contains(QStringLiteral("reading only")));
}

void TestBook::aNoteIsWaitedForOnAnotherThread()
{
    const auto book = open();
    bool noted = false;
    const std::unique_ptr<QThread> exporter(QThread::create([&] {
        noted = bool(book->note([](db::Connection &connection) {
                             db::ViewSettingStore(connection).set(QStringLiteral("width"), QStringLiteral("120"));
                         })
                         .result());
    }));
    exporter->start();
    QVERIFY(exporter->wait(10'000)); // this thread runs no events meanwhile
    QVERIFY(noted);
    QVERIFY(!book->canUndo());
}

void TestBook::closingWaitsForTheWork()
{
    auto book = open();
    for (int i = 0; i < 20; ++i)
        book->perform(renaming, nameTo(QString::number(i)));
    book.reset();

    book = open();
    QCOMPARE(book->name(), QStringLiteral("19"));
}

void TestBook::aLongActionCanBeStopped()
{
    const auto book = open();
    auto future = book->perform(renaming, [](db::Connection &connection) {
        nameTo(QStringLiteral("Never"))(connection);
        connection.integer("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    });
    while (!future.isFinished()) {
        QTest::qWait(20);
        book->stop();
    }
    QVERIFY(!future.result());
    QCOMPARE(future.result().message(), QStringLiteral("Stopped. Nothing was changed."));
    QCOMPARE(book->name(), QStringLiteral("Spring"));
}

void TestBook::theLogIsMergedAfterTwoIdleSeconds()
{
    const auto book = open();
    book->perform(renaming, nameTo(QStringLiteral("Autumn")));
    QTRY_COMPARE(book->name(), QStringLiteral("Autumn"));
    const QFileInfo log(path() + QStringLiteral("-wal"));
    QVERIFY(log.size() > 0);

    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(log.filePath()).size(), 0, 6000);
}

void TestBook::aForeignFileIsRefused()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("thesis");
    file.close();
    QVERIFY(!Book::open(path()));
}

QTEST_GUILESS_MAIN(TestBook)
#include "tst_book.moc"
