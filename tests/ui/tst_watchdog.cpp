// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watched_application.h"

#include <QEvent>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <ctime>
#include <unistd.h>

using chapterhouse::ui::WatchedApplication;

namespace {

/// Works, or sleeps, when it is sent an event.
class Receiver : public QObject {
public:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User)
            work();
        else if (event->type() == QEvent::Type(QEvent::User + 1))
            QThread::msleep(80);
        return true;
    }

private:
    static void work()
    {
        const std::clock_t end = std::clock() + 80 * CLOCKS_PER_SEC / 1000;
        while (std::clock() < end) { }
    }
};

/// What is written to stderr while it lives.
class Captured {
public:
    Captured()
    {
        if (m_file.open(QIODevice::ReadWrite))
            dup2(m_file.handle(), STDERR_FILENO);
    }
    ~Captured() { dup2(m_before, STDERR_FILENO); }

    QByteArray text()
    {
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    int m_before = dup(STDERR_FILENO);
    QTemporaryDir m_folder;
    QFile m_file{m_folder.filePath(QStringLiteral("stderr"))};
};

QByteArray saidOn(QEvent::Type type)
{
    Captured captured;
    Receiver receiver;
    receiver.setObjectName(QStringLiteral("worker"));
    QEvent event(type);
    QCoreApplication::sendEvent(&receiver, &event);
    return captured.text();
}

} // namespace

class TestWatchdog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatKeepsTheThreadBusy();
    void sleepIsToldApart();
    void shortWorkIsNotTold();
};

void TestWatchdog::tellsWhatKeepsTheThreadBusy()
{
    const QByteArray said = saidOn(QEvent::User);
    QVERIFY2(said.startsWith("watchdog: busy for ") && said.endsWith(" ms with User of QObject worker\n"),
             said.constData());
}

void TestWatchdog::sleepIsToldApart()
{
    const QByteArray said = saidOn(QEvent::Type(QEvent::User + 1));
    QVERIFY2(said.startsWith("watchdog: waited for ") && said.count('\n') == 1, said.constData());
}

void TestWatchdog::shortWorkIsNotTold()
{
    QCOMPARE(saidOn(QEvent::LanguageChange), QByteArray());
}

int main(int argc, char *argv[])
{
    qunsetenv("CHAPTERHOUSE_WATCHDOG_MS");
    const WatchedApplication application(argc, argv);
    TestWatchdog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchdog.moc"
