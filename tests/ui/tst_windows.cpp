// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_engine.h"

#include "app/book_file.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;

class TestWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWindowThatIsOpenedOnABookShowsItAtOnce();
    void aFurtherBookGetsAWindowOfItsOwn();
    void aBookThatIsOpenIsBroughtToTheFront();
    void whatCannotBeOpenedIsSaidWhereItWasAskedFor();
    void aNewWindowWelcomes();
    void closingOneLeavesTheOthers();
    void namesAreCoveredInAllWindowsAndWhileADialogIsOpen();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(file(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
};

namespace {

const QString one = QStringLiteral("one.chapters");
const QString two = QStringLiteral("two.chapters");

} // namespace

void TestWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(file(QStringLiteral("preferences.ini")));
    for (const QString &name : {one, two})
        QVERIFY(BookFile::create(file(name), name, BookFile::Kind::National));
}

void TestWindows::aWindowThatIsOpenedOnABookShowsItAtOnce()
{
    ui::WindowEngine engine(m_preferences.get(), m_folder->path());
    auto book = Session::openBook(file(one));
    QVERIFY(book);
    Session *session = engine.openWindow(std::move(*book));
    QVERIFY(session);
    QCOMPARE(session->book()->name(), one);
    QVERIFY(engine.windowOf(session)->findChild<QQuickItem *>(QStringLiteral("sidebar")));
}

void TestWindows::aFurtherBookGetsAWindowOfItsOwn()
{
    ui::WindowEngine engine(m_preferences.get(), m_folder->path());
    Session *first = engine.openWindow();
    QVERIFY(first);
    first->open(url(one));
    QVERIFY(first->book());
    QCOMPARE(engine.windowCount(), 1); // it welcomed: there was room
    first->open(url(two));
    QCOMPARE(engine.windowCount(), 2);
    QCOMPARE(first->book()->name(), one);
}

void TestWindows::aBookThatIsOpenIsBroughtToTheFront()
{
    ui::WindowEngine engine(m_preferences.get(), m_folder->path());
    Session *first = engine.openWindow();
    first->open(url(one));
    first->open(url(two));
    QSignalSpy failed(first, &Session::failed);
    first->open(url(two));
    QCOMPARE(engine.windowCount(), 2);
    QCOMPARE(failed.count(), 0);
}

void TestWindows::whatCannotBeOpenedIsSaidWhereItWasAskedFor()
{
    ui::WindowEngine engine(m_preferences.get(), m_folder->path());
    Session *first = engine.openWindow();
    first->open(url(one));
    QSignalSpy failed(first, &Session::failed);
    first->open(url(QStringLiteral("missing.chapters")));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(engine.windowCount(), 1);
    QCOMPARE(first->book()->name(), one);
}

void TestWindows::aNewWindowWelcomes()
{
    ui::WindowEngine engine(m_preferences.get(), m_folder->path());
    Session *first = engine.openWindow();
    first->open(url(one));
    first->openWindow();
    QCOMPARE(engine.windowCount(), 2);
}

void TestWindows::closingOneLeavesTheOthers()
{
    ui::WindowEngine engine(m_preferences.get(), m_folder->path());
    Session *first = engine.openWindow();
    first->open(url(one));
    first->open(url(two));
    engine.windowOf(first)->close();
    QTRY_COMPARE(engine.windowCount(), 1);
    QVERIFY(BookFile::open(file(one), BookFile::Mode::Write)); // no one has it open any more
    QVERIFY(!BookFile::open(file(two), BookFile::Mode::Write));
}

void TestWindows::namesAreCoveredInAllWindowsAndWhileADialogIsOpen()
{
    ui::WindowEngine engine(m_preferences.get(), m_folder->path());
    Session *first = engine.openWindow();
    first->open(url(one));
    QQuickWindow *window = engine.windowOf(first);
    QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(first->nameCover()->isCovered());
    QCOMPARE(first->book()->nameStyle(), NameStyle::Covered);
    QTest::keyClick(window, Qt::Key_F1);
    auto *dialog = window->findChild<QObject *>(QStringLiteral("keysDialog"));
    QTRY_VERIFY(dialog->property("opened").toBool());
    QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!first->nameCover()->isCovered());
    first->nameCover()->toggle();
    first->open(url(two));
    const auto windows = QGuiApplication::topLevelWindows();
    for (QWindow *shown : windows)
        QVERIFY(shown == window
                || shown->findChild<QObject *>(QStringLiteral("namesCovered"))->property("visible").toBool());
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
