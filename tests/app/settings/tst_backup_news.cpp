// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/backup_news.h"

#include "app/backups.h"
#include "app/example_book.h"
#include "app/history/history_model.h"
#include "db/setting_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestBackupNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheStepsThatTheBackupDoesNotHave();
    void saysThatEverythingIsSaved();
};

namespace {

void rename(const ExampleBook &example, const QString &name)
{
    QVERIFY(example.perform(
        [name](db::Connection &connection) { db::SettingStore(connection).set(QStringLiteral("name"), name); }));
}

} // namespace

void TestBackupNews::countsTheStepsThatTheBackupDoesNotHave()
{
    const ExampleBook example;
    rename(example, QStringLiteral("One")); // the first change makes a backup of how it was
    BackupNews news;
    news.setBook(example.book());
    QTRY_VERIFY(news.stepsText().startsWith(QStringLiteral("1 step since the backup of ")));
    rename(example, QStringLiteral("Two"));
    QTRY_VERIFY(news.stepsText().startsWith(QStringLiteral("2 steps since the backup of ")));

    HistoryModel history;
    history.setSince(HistoryModel::LastBackup);
    history.setBook(example.book());
    history.setRoster(example.roster());
    QTRY_COMPARE(history.count(), 2);

    auto reader = example.book()->newReader();
    Backups::ofBook(db::SettingStore(*reader).value(QStringLiteral("book_id")))
        .add(*reader, QDateTime::currentDateTimeUtc());
    news.readAnew();
    QTRY_COMPARE(news.stepsText(), QString());
}

void TestBackupNews::saysThatEverythingIsSaved()
{
    const ExampleBook example;
    BackupNews news;
    news.setShown(false);
    news.setBook(example.book());
    QSignalSpy told(&news, &BackupNews::told);
    rename(example, QStringLiteral("One"));
    news.tell();
    QTRY_COMPARE(told.count(), 1);
    const QString text = told.front().front().toString();
    QVERIFY2(text.startsWith(QStringLiteral("Everything is already saved. The last backup is of ")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestBackupNews)
#include "tst_backup_news.moc"
