// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"

#include "app/book.h"
#include "app/book_file.h"
#include "db/chapter_store.h"
#include "db/export_store.h"
#include "db/forget.h"
#include "db/member_store.h"
#include "db/setting_store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;

class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsFiveSessionsAndOneADay();
    void theFirstChangeOfASessionKeepsABackup();
    void theWindowKeepsOneInTheBackground();
    void aPersonIsForgottenInEveryCopy();
    void restoringBringsBackTheBookAndKeepsWhatItWas();
    void restoringKeepsTheLedgerOfExports();
    void anotherBookIsNoBackup();
    void theWindowShowsWhatWasRestored();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("Spring.chapters")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const db::ActionInfo renaming{QStringLiteral("book.name"), {}, {}, {}};

BookFile::Work nameTo(const QString &name)
{
    return [name](db::Connection &connection) { db::SettingStore(connection).set(QStringLiteral("name"), name); };
}

std::vector<Backups::Backup> backupsOf(BookFile &book)
{
    return Backups::ofBook(book.setting(QStringLiteral("book_id"))).all();
}

} // namespace

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toUtf8());
    QVERIFY(BookFile::create(path(), QStringLiteral("Spring"), BookFile::Kind::Chapter));
}

void TestBackups::keepsFiveSessionsAndOneADay()
{
    const Backups backups(m_folder->filePath(QStringLiteral("kept")));
    auto book = BookFile::open(path(), BookFile::Mode::Read);
    const QDateTime start(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    for (int day = 0; day < 30; ++day) {
        for (int session = 0; session < 3; ++session)
            backups.add(book->connection(), start.addDays(day).addSecs(session * 3600));
    }

    const auto kept = backups.all();

    QCOMPARE(int(kept.size()), 14 + 3); // the last of fourteen days, and three more of the last five sessions
    QCOMPARE(kept.front().at, start.addDays(29).addSecs(7200));
    QCOMPARE(kept.back().at, start.addDays(16).addSecs(7200));
}

void TestBackups::theFirstChangeOfASessionKeepsABackup()
{
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY(backupsOf(*book).empty());
    QVERIFY(book->perform(renaming, nameTo(QStringLiteral("Autumn"))));
    QVERIFY(book->perform(renaming, nameTo(QStringLiteral("Winter"))));

    const auto backups = backupsOf(*book);
    QCOMPARE(int(backups.size()), 1);
    auto backup = BookFile::open(backups.front().path, BookFile::Mode::Read);
    QCOMPARE(backup->setting(QStringLiteral("name")), QStringLiteral("Spring"));
}

void TestBackups::theWindowKeepsOneInTheBackground()
{
    auto book = Book::open(path());
    QVERIFY(book);
    (*book)->perform(renaming, nameTo(QStringLiteral("Autumn")));
    QTRY_COMPARE((*book)->name(), QStringLiteral("Autumn"));

    auto reader = BookFile::open(path(), BookFile::Mode::Read);
    QTRY_COMPARE(int(backupsOf(*reader).size()), 1);
    auto backup = BookFile::open(backupsOf(*reader).front().path, BookFile::Mode::Read);
    QVERIFY(backup);
    QCOMPARE(backup->setting(QStringLiteral("name")), QStringLiteral("Spring"));
}

void TestBackups::aPersonIsForgottenInEveryCopy()
{
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QString id;
    QVERIFY(book->perform(renaming, [&id](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("S1");
        db::Member member;
        member.chapterId = db::ChapterStore(connection).add(chapter);
        member.chosenName = QStringLiteral("Zebulonia");
        id = db::MemberStore(connection).add(member).id;
    }));
    const Backups backups = Backups::ofBook(book->setting(QStringLiteral("book_id")));
    backups.add(book->connection(), QDateTime::currentDateTimeUtc());
    QFile::copy(path(), m_folder->filePath(QStringLiteral("Spring.before-v2.chapters")));

    const auto change = book->perform({QStringLiteral("member.forget"), {}, {}, {}},
                                      [&id](db::Connection &connection) { db::forgetPerson(connection, id); });

    QVERIFY2(change, change ? "" : qPrintable(change.message()));
    QVERIFY(!book->undo(change->id));
    QCOMPARE(int(backups.all().size()), 2);
    QStringList files{path()};
    for (const auto &backup : backups.all())
        files << backup.path;
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Zebulonia"), qPrintable(name));
    }
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("Spring.before-v2.chapters"))));
}

void TestBackups::restoringBringsBackTheBookAndKeepsWhatItWas()
{
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY(book->perform(renaming, nameTo(QStringLiteral("Summer"))));
    const auto before = backupsOf(*book);
    QCOMPARE(before.size(), std::size_t(1)); // of Spring

    const auto change = book->restore(before.front().path);
    QVERIFY2(change, qPrintable(change ? QString() : change.message()));
    QVERIFY(change->touches.bulk);
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Spring"));
    QCOMPARE(backupsOf(*book).size(), std::size_t(2));

    QVERIFY(book->restore(backupsOf(*book).front().path)); // the way back
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Summer"));
    QVERIFY(book->undo()); // its history came with it
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Spring"));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.restore*")}, QDir::Files), QStringList());
}

void TestBackups::restoringKeepsTheLedgerOfExports()
{
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY(book->perform(renaming, nameTo(QStringLiteral("Summer"))));
    db::ExportRecord record;
    record.what = QStringLiteral("roster");
    record.audience = QStringLiteral("school");
    record.format = QStringLiteral("csv");
    QVERIFY(book->note([&](db::Connection &connection) { db::ExportStore(connection).add(record); }));
    QVERIFY(book->restore(backupsOf(*book).front().path));
    QCOMPARE(db::ExportStore(book->connection()).all().size(), std::size_t(1));
}

void TestBackups::anotherBookIsNoBackup()
{
    const QString other = m_folder->filePath(QStringLiteral("Other.chapters"));
    QVERIFY(BookFile::create(other, QStringLiteral("Other"), BookFile::Kind::Chapter));
    auto book = BookFile::open(path(), BookFile::Mode::Write);
    QVERIFY(!book->restore(other));
    QVERIFY(!book->restore(m_folder->filePath(QStringLiteral("missing.chapters"))));
    QCOMPARE(book->setting(QStringLiteral("name")), QStringLiteral("Spring"));
}

void TestBackups::theWindowShowsWhatWasRestored()
{
    const auto book = std::move(*Book::open(path()));
    book->perform(renaming, nameTo(QStringLiteral("Summer")));
    QTRY_COMPARE(book->name(), QStringLiteral("Summer"));
    const QString id = *book->read(
        [](db::Connection &connection) { return db::SettingStore(connection).value(QStringLiteral("book_id")); });
    QTRY_COMPARE(Backups::ofBook(id).all().size(), std::size_t(1));
    book->restore(QUrl::fromLocalFile(Backups::ofBook(id).all().front().path));
    QTRY_COMPARE(book->name(), QStringLiteral("Spring"));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
