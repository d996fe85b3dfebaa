// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/commands.h"
#include "app/recent_books.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesABookAndOpensIt();
    void aBookThatCannotBeOpenedLeavesTheOtherOpen();
    void openingTheOpenBookChangesNothing();
    void aFurtherBookIsForAnotherWindow();
    void makesTheExampleOnce();
    void suggestsAFileNameThatCanBe();
    void remembersWhatWasOpenAndIsStillThere();
    void preferencesSurvive();
    void commandsFollowTheBook();
    void discreetModeSaysNothingOfWhoseBookItIs();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(file(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<NameCover> m_nameCover;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(file(QStringLiteral("preferences.ini")));
    m_nameCover = std::make_unique<NameCover>(m_preferences.get());
}

void TestSession::makesABookAndOpensIt()
{
    Session session(m_preferences.get(), m_nameCover.get(), m_folder->path());
    QSignalSpy changed(&session, &Session::bookChanged);
    QVERIFY(!session.book());
    session.create(url(QStringLiteral("Ours")), QStringLiteral("  Our Alliance "), true);
    QVERIFY(session.book());
    QVERIFY(session.roster());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.book()->name(), QStringLiteral("Our Alliance"));
    QVERIFY(QFile::exists(file(QStringLiteral("Ours.chapters"))));
    session.close();
    QVERIFY(!session.book());
    QVERIFY(!session.roster());
    QCOMPARE(changed.count(), 2);
}

void TestSession::aBookThatCannotBeOpenedLeavesTheOtherOpen()
{
    Session session(m_preferences.get(), m_nameCover.get(), m_folder->path());
    session.create(url(QStringLiteral("Ours.chapters")), QStringLiteral("Ours"), true);
    QSignalSpy failed(&session, &Session::failed);
    session.openPath(file(QStringLiteral("missing.chapters")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.front().front().toString().isEmpty());
    session.create(url(QStringLiteral("Ours.chapters")), QStringLiteral("Other"), true);
    QCOMPARE(failed.count(), 2); // never overwrites
    QCOMPARE(session.book()->name(), QStringLiteral("Ours"));
}

void TestSession::aFurtherBookIsForAnotherWindow()
{
    Session session(m_preferences.get(), m_nameCover.get(), m_folder->path());
    QSignalSpy asked(&session, &Session::windowRequested);
    session.create(url(QStringLiteral("Ours.chapters")), QStringLiteral("Ours"), true);
    QCOMPARE(asked.count(), 0);
    session.create(url(QStringLiteral("Theirs.chapters")), QStringLiteral("Theirs"), true);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), file(QStringLiteral("Theirs.chapters")));
    QCOMPARE(session.book()->name(), QStringLiteral("Ours"));
}

void TestSession::openingTheOpenBookChangesNothing()
{
    Session session(m_preferences.get(), m_nameCover.get(), m_folder->path());
    session.create(url(QStringLiteral("Ours.chapters")), QStringLiteral("Ours"), false);
    QSignalSpy changed(&session, &Session::bookChanged);
    QVERIFY(session.openPath(file(QStringLiteral("Ours.chapters"))));
    QCOMPARE(changed.count(), 0);
}

void TestSession::makesTheExampleOnce()
{
    Session session(m_preferences.get(), m_nameCover.get(), file(QStringLiteral("data")));
    QSignalSpy busy(&session, &Session::busyChanged);
    session.openExample();
    QVERIFY(session.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(session.book(), 30'000);
    QCOMPARE(busy.count(), 2);
    session.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    session.openExample();
    QVERIFY(session.book());
    QCOMPARE(busy.count(), 2);
}

void TestSession::suggestsAFileNameThatCanBe()
{
    const Session session(m_preferences.get(), m_nameCover.get(), m_folder->path());
    QVERIFY(session.suggestedFile(QStringLiteral("A/B: \"C\""))
                .toLocalFile()
                .endsWith(QStringLiteral("/A-B- -C-.chapters")));
    QVERIFY(session.suggestedFile({}).toLocalFile().endsWith(QStringLiteral(".chapters")));
}

void TestSession::remembersWhatWasOpenAndIsStillThere()
{
    RecentBooks recent;
    const QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
    recent.setPreferences(m_preferences.get());
    QCOMPARE(recent.count(), 0);
    {
        Session session(m_preferences.get(), m_nameCover.get(), m_folder->path());
        session.create(url(QStringLiteral("First.chapters")), QStringLiteral("First"), true);
        session.close();
        session.create(url(QStringLiteral("Second.chapters")), QStringLiteral("Second"), true);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(recent.count(), 2);
    QCOMPARE(recent.index(0).data(RecentBooks::TitleRole).toString(), QStringLiteral("Second"));
    QVERIFY(QFile::remove(file(QStringLiteral("Second.chapters"))));
    m_preferences->addRecentBook(file(QStringLiteral("Third.chapters"))); // was never there
    QCOMPARE(recent.count(), 1);
    QCOMPARE(recent.index(0).data(RecentBooks::FileRole).toUrl(), url(QStringLiteral("First.chapters")));
}

void TestSession::preferencesSurvive()
{
    QCOMPARE(m_preferences->scheme(), Preferences::Scheme::System);
    m_preferences->setScheme(Preferences::Scheme::Dark);
    m_preferences->keepWindowSize(1000, 700);
    m_preferences = std::make_unique<Preferences>(file(QStringLiteral("preferences.ini")));
    QCOMPARE(m_preferences->scheme(), Preferences::Scheme::Dark);
    QCOMPARE(m_preferences->windowWidth(), 1000);
    QCOMPARE(m_preferences->windowHeight(), 700);
}

void TestSession::commandsFollowTheBook()
{
    Session session(m_preferences.get(), m_nameCover.get(), m_folder->path());
    Commands commands;
    auto *undo = commands.property("undo").value<Command *>();
    auto *open = commands.property("openBook").value<Command *>();
    auto *exportRoster = commands.property("exportRoster").value<Command *>();
    QVERIFY(open->isEnabled());
    QVERIFY(!exportRoster->isEnabled());
    QSignalSpy triggered(exportRoster, &Command::triggered);
    exportRoster->trigger();
    QCOMPARE(triggered.count(), 0);

    session.create(url(QStringLiteral("Ours.chapters")), QStringLiteral("Ours"), true);
    commands.setBook(session.book());
    exportRoster->trigger();
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(undo->isEnabled(), session.book()->canUndo());
    session.book()->perform({QStringLiteral("book.name"), {}, {}, {}}, [](db::Connection &connection) {
        connection.prepare("UPDATE book_setting SET value = 'Other' WHERE key = 'name'").execute();
        connection.touch(QStringLiteral("book_setting"), {QStringLiteral("name")});
    });
    QTRY_COMPARE(undo->text(), QStringLiteral("Undo “Rename book”"));
    QVERIFY(undo->isEnabled());

    session.close();
    commands.setBook(nullptr);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->text(), QStringLiteral("Undo"));
}

void TestSession::discreetModeSaysNothingOfWhoseBookItIs()
{
    Session session(m_preferences.get(), m_nameCover.get(), m_folder->path());
    session.create(url(QStringLiteral("Rainbow")), QStringLiteral("Rainbow Doctors"), true);
    QVERIFY(session.title().startsWith(QStringLiteral("Rainbow Doctors – ")));
    QVERIFY(session.suggestedFile(session.book()->name()).path().contains(QStringLiteral("Rainbow")));
    RecentBooks recent;
    recent.setPreferences(m_preferences.get());
    QCOMPARE(recent.index(0).data(RecentBooks::TitleRole).toString(), QStringLiteral("Rainbow"));

    Commands commands;
    commands.setPreferences(m_preferences.get());
    commands.setBook(session.book());
    const auto discreet = commands.property("discreet").value<Command *>();
    QSignalSpy titled(&session, &Session::titleChanged);
    discreet->trigger();
    QVERIFY(m_preferences->isDiscreet());
    QCOMPARE(titled.count(), 1);
    QVERIFY(discreet->text().startsWith(QStringLiteral("Usual")));
    const QStringList texts{session.title(),
                            QFileInfo(session.suggestedFile(session.book()->name()).path()).completeBaseName(),
                            recent.index(0).data(RecentBooks::TitleRole).toString(),
                            recent.index(0).data(RecentBooks::FolderRole).toString()};
    for (const QString &text : texts) {
        for (const char *word : {"Rainbow", "Doctors", "Chapter"})
            QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(text));
    }
    session.close();
    QCOMPARE(session.title(), texts.front()); // the same for every window
    m_preferences->setDiscreet(false);
    QCOMPARE(recent.index(0).data(RecentBooks::TitleRole).toString(), QStringLiteral("Rainbow"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
