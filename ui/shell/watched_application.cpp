// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watched_application.h"

#include <QMetaEnum>
#include <QThread>

#include <cstdio>
#include <ctime>
#include <sys/resource.h>

namespace chapterhouse::ui {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How often this thread has given up its core of itself.
long sleeps()
{
    rusage used{};
    getrusage(RUSAGE_THREAD, &used);
    return used.ru_nvcsw;
}

struct Moment {
    double cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    double clock = milliseconds(CLOCK_MONOTONIC);
    long slept = sleeps();
};

/// Asked before the event is handled: its receiver may be gone afterwards.
QByteArray describe(const QObject *receiver, const QEvent *event)
{
    const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    QByteArray text = kind ? QByteArray(kind) : "event " + QByteArray::number(event->type());
    text.append(" of ").append(receiver->metaObject()->className());
    if (!receiver->objectName().isEmpty())
        text.append(' ').append(receiver->objectName().toUtf8());
    return text;
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv) : QGuiApplication(argc, argv)
{
    bool isNumber = false;
    const int limit = qEnvironmentVariableIntValue("CHAPTERHOUSE_WATCHDOG_MS", &isNumber);
    m_limit = isNumber ? limit : 50;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_isHandling || m_limit <= 0)
        return QGuiApplication::notify(receiver, event);
    m_isHandling = true;
    const QByteArray what = describe(receiver, event);
    const Moment before;
    const bool isHandled = QGuiApplication::notify(receiver, event);
    const Moment after;
    m_isHandling = false;

    const double cpu = after.cpu - before.cpu;
    const double asleep = after.slept > before.slept ? after.clock - before.clock - cpu : 0;
    if (cpu > m_limit)
        std::fprintf(stderr, "watchdog: busy for %.0f ms with %s\n", cpu, what.constData());
    else if (asleep > m_limit)
        std::fprintf(stderr, "watchdog: waited for %.0f ms in %s\n", asleep, what.constData());
    return isHandled;
}

} // namespace chapterhouse::ui
