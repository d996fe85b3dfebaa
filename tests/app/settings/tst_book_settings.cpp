// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/backups_model.h"
#include "app/settings/book_settings.h"
#include "app/small_book.h"
#include "db/setting_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestBookSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void eachThresholdIsOneActionAndIsUndone();
    void whatIsSetHoldsAtOnce();
    void whatMakesNoSenseIsNotSet();
    void whatOthersSetIsFollowed();
    void nothingIsReadWhileHidden();
    void backupsAreListedInTheBackgroundAndOnlyWhileShown();

private:
    static QString stored(const SmallBook &book, const AttentionThresholds::Field &field)
    {
        const auto value = book.book()->read(
            [&](db::Connection &connection) { return db::SettingStore(connection).value(QLatin1String(field.key)); });
        return value ? *value : QString();
    }
};

void TestBookSettings::eachThresholdIsOneActionAndIsUndone()
{
    const SmallBook book;
    BookSettings settings;
    settings.setBook(book.book());
    settings.setVacantDays(60);
    settings.setRosterDays(200);
    QTRY_VERIFY(!book.book()->isBusy());
    QCOMPARE(stored(book, AttentionThresholds::vacant), QStringLiteral("60"));
    QCOMPARE(book.book()->undoText(), QStringLiteral("Change settings"));
    book.book()->undo();
    QTRY_COMPARE(settings.rosterDays(), 180);
    QCOMPARE(settings.vacantDays(), 60);
    book.book()->undo();
    QTRY_COMPARE(settings.vacantDays(), 90);
}

void TestBookSettings::whatIsSetHoldsAtOnce()
{
    const SmallBook book;
    BookSettings settings;
    settings.setBook(book.book());
    for (int percent = 11; percent <= 15; ++percent) {
        settings.setMembersDownPercent(percent);
        QCOMPARE(settings.membersDownPercent(), percent);
    }
    // No answer of an older question comes between.
    connect(&settings, &BookSettings::changed, this, [&] { QCOMPARE(settings.membersDownPercent(), 15); });
    BookSettings other;
    other.setBook(book.book());
    QTRY_COMPARE(other.membersDownPercent(), 15);
    QCOMPARE(settings.membersDownPercent(), 15);
    QCOMPARE(stored(book, AttentionThresholds::membersDown), QStringLiteral("15"));
}

void TestBookSettings::whatMakesNoSenseIsNotSet()
{
    const SmallBook book;
    BookSettings settings;
    settings.setBook(book.book());
    settings.setMembersDownPercent(101);
    settings.setTermEndsDays(-1);
    settings.setTermEndsDays(30); // as it is
    QVERIFY(!book.book()->isBusy());
    QCOMPARE(settings.membersDownPercent(), 10);
    QCOMPARE(settings.termEndsDays(), 30);
}

void TestBookSettings::whatOthersSetIsFollowed()
{
    const SmallBook book;
    BookSettings one;
    BookSettings other;
    one.setBook(book.book());
    other.setBook(book.book());
    one.setRosterDays(365);
    QTRY_COMPARE(other.rosterDays(), 365);
    other.setRosterDays(30);
    QTRY_COMPARE(one.rosterDays(), 30);
}

void TestBookSettings::nothingIsReadWhileHidden()
{
    const SmallBook book;
    BookSettings settings;
    settings.setShown(false);
    settings.setBook(book.book());
    QSignalSpy changes(&settings, &BookSettings::changed);
    book.perform([](db::Connection &connection) {
        db::SettingStore(connection).set(QLatin1String(AttentionThresholds::vacant.key), QStringLiteral("40"));
    });
    QCOMPARE(changes.count(), 0);
    QCOMPARE(settings.vacantDays(), 90);
    settings.setShown(true);
    QTRY_COMPARE(settings.vacantDays(), 40);
}

void TestBookSettings::backupsAreListedInTheBackgroundAndOnlyWhileShown()
{
    const SmallBook book;
    BackupsModel backups;
    const QAbstractItemModelTester tester(&backups, QAbstractItemModelTester::FailureReportingMode::QtTest);
    backups.setBook(book.book());
    QVERIFY(!backups.isReady());
    QTRY_VERIFY(backups.isReady());
    QCOMPARE(backups.count(), 0);
    backups.backUpNow();
    QVERIFY(backups.isBusy());
    QTRY_COMPARE(backups.count(), 1);
    QVERIFY(!backups.isBusy());
    backups.setShown(false);
    backups.backUpNow();
    QTRY_VERIFY(!backups.isBusy());
    QCOMPARE(backups.count(), 1);
    backups.setShown(true);
    QTRY_COMPARE(backups.count(), 2);
}

QTEST_GUILESS_MAIN(TestBookSettings)
#include "tst_book_settings.moc"
