// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book.h"
#include "app/roster/roster_watcher.h"
#include "db/connection.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse;

class TestRosterWatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheBook()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("test.chapters"));
        QVERIFY(app::BookFile::create(path, QStringLiteral("Test"), app::BookFile::Kind::National));
        auto book = app::Book::open(path);
        QVERIFY(book);
        app::RosterWatcher watcher(book->get());
        QVERIFY(!watcher.snapshot());
        QTRY_VERIFY(watcher.snapshot());
        QCOMPARE(watcher.snapshot()->size(), 0U);

        const auto before = watcher.snapshot();
        perform(**book,
                "INSERT INTO chapter (id, school_id, added_in) SELECT 'A', 'uab', change FROM open_action;"
                "INSERT INTO member (chapter_id, id, chosen_name, added_in) "
                "SELECT 'A', 'a', 'Ana', change FROM open_action");
        QTRY_COMPARE(watcher.snapshot()->size(), 1U);
        QVERIFY(watcher.snapshot()->number() > before->number());
        QCOMPARE(before->size(), 0U); // who still holds the old snapshot sees it unchanged

        perform(**book, "UPDATE member SET chosen_name = 'Zoe'");
        app::RosterFilter filter;
        filter.text = QStringLiteral("zoe");
        QTRY_COMPARE(watcher.snapshot()->count(filter), 1);
        (*book)->undo();
        QTRY_COMPARE(watcher.snapshot()->count(filter), 0);
        QTRY_VERIFY(!watcher.isBusy());
    }

    void readsLaterWhereItIsToldSo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("test.chapters"));
        QVERIFY(app::BookFile::create(path, QStringLiteral("Test"), app::BookFile::Kind::National));
        auto book = app::Book::open(path);
        QVERIFY(book);
        { // may go before it has begun
            const app::RosterWatcher idle(book->get(), app::RosterWatcher::Begin::Later);
        }
        app::RosterWatcher watcher(book->get(), app::RosterWatcher::Begin::Later);
        QSignalSpy committed(book->get(), &app::Book::performed);
        perform(**book, "INSERT INTO chapter (id, school_id, added_in) SELECT 'A', 'uab', change FROM open_action");
        QTRY_COMPARE(committed.count(), 1);
        QVERIFY(!watcher.snapshot());

        watcher.begin();
        QTRY_VERIFY(!watcher.isBusy());
        QVERIFY(watcher.snapshot());
        QCOMPARE(watcher.snapshot()->chapters().size(), std::size_t(2)); // the national row is one
    }

    void mayGoWhileItReads()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("test.chapters"));
        QVERIFY(app::BookFile::create(path, QStringLiteral("Test"), app::BookFile::Kind::Chapter));
        auto book = app::Book::open(path);
        QVERIFY(book);
        for (int i = 0; i < 20; ++i)
            const app::RosterWatcher watcher(book->get());
        QCoreApplication::processEvents();
    }

private:
    static void perform(app::Book &book, const char *sql)
    {
        book.perform({QStringLiteral("test"), {}, {}, {}}, [sql](db::Connection &connection) { connection.run(sql); });
    }
};

QTEST_GUILESS_MAIN(TestRosterWatcher)
#include "tst_roster_watcher.moc"
