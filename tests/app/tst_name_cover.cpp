// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/name_cover.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse::app;
using namespace std::chrono_literals;

class TestNameCover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasAskedForOutlastsTheProgram();
    void anotherProgramInFrontCoversOnlyIfWanted();
    void whoComesBackSeesNamesAgain();
    void namesStayCoveredAfterALongWait();
    void inputPutsTheWaitOff();
    void noMinutesMeanNever();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
};

void TestNameCover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("preferences.ini")));
}

void TestNameCover::whatWasAskedForOutlastsTheProgram()
{
    NameCover first(m_preferences.get());
    QSignalSpy changed(&first, &NameCover::coveredChanged);
    QVERIFY(!first.isCovered());
    first.toggle();
    QVERIFY(first.isCovered());
    QCOMPARE(changed.count(), 1);
    NameCover next(m_preferences.get());
    QVERIFY(next.isCovered());
    next.toggle();
    QVERIFY(!next.isCovered());
    QVERIFY(!first.isCovered()); // in all windows
}

void TestNameCover::anotherProgramInFrontCoversOnlyIfWanted()
{
    NameCover cover(m_preferences.get());
    cover.setAway(true);
    QVERIFY(!cover.isCovered());
    m_preferences->setCoverWhenAway(true);
    QVERIFY(cover.isCovered());
}

void TestNameCover::whoComesBackSeesNamesAgain()
{
    m_preferences->setCoverWhenAway(true);
    NameCover cover(m_preferences.get());
    cover.setAway(true);
    QVERIFY(cover.isCovered());
    cover.setAway(false);
    QVERIFY(!cover.isCovered());
    cover.toggle();
    cover.setAway(true);
    cover.setAway(false);
    QVERIFY(cover.isCovered()); // as it was asked for
}

void TestNameCover::namesStayCoveredAfterALongWait()
{
    m_preferences->setCoverAfterMinutes(2);
    NameCover cover(m_preferences.get(), 1ms);
    QTRY_VERIFY(cover.isCovered());
    cover.noteInput(); // whoever that is
    QVERIFY(cover.isCovered());
    cover.toggle();
    QVERIFY(!cover.isCovered());
    QTRY_VERIFY(cover.isCovered()); // the wait began anew
}

void TestNameCover::inputPutsTheWaitOff()
{
    m_preferences->setCoverAfterMinutes(1);
    NameCover cover(m_preferences.get(), 1s);
    QElapsedTimer sinceInput;
    sinceInput.start();
    for (int i = 0; i < 10; ++i) { // longer than the wait
        QTest::qWait(250);
        if (sinceInput.restart() > 450)
            QSKIP("the machine stood still for as long as the wait lasts");
        QVERIFY(!cover.isCovered());
        cover.noteInput();
    }
    QTRY_VERIFY(cover.isCovered());
}

void TestNameCover::noMinutesMeanNever()
{
    m_preferences->setCoverAfterMinutes(0);
    NameCover cover(m_preferences.get(), 0ms);
    QCoreApplication::processEvents();
    QVERIFY(!cover.isCovered());
}

QTEST_GUILESS_MAIN(TestNameCover)
#include "tst_name_cover.moc"
