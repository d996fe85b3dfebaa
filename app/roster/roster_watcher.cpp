// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_watcher.h"

#include "app/book.h"

#include "db/error.h"

#include <utility>

namespace chapterhouse::app {

/// What runs on the watcher's thread, with a connection of its own.
class RosterWatcher::Worker : public QObject {
public:
    Worker(std::unique_ptr<db::Connection> connection, Directory::Pointer directory)
        : m_connection(std::move(connection)), m_directory(std::move(directory))
    {
    }

    RosterIndex::Pointer read(const db::Touches &touches)
    {
        const RosterIndex::Pointer before = std::exchange(m_snapshot, nullptr); // after a failure all is read again
        RosterIndex::Pointer next =
            before ? before->patched(*m_connection, touches) : RosterIndex::load(*m_connection, m_directory);
        next->rows({}); // sorts by name here, so that the window need not wait for it
        m_snapshot = next;
        return next;
    }

private:
    std::unique_ptr<db::Connection> m_connection;
    Directory::Pointer m_directory;
    RosterIndex::Pointer m_snapshot;
};

RosterWatcher::RosterWatcher(Book *book, Begin begin, QObject *parent) : QObject(parent)
{
    try {
        m_worker = new Worker(book->newReader(), Directory::forBook(book->path()));
    } catch (const db::Error &error) {
        const QString message = explain(error).message;
        QMetaObject::invokeMethod(
            this, [this, message] { Q_EMIT failed(message); }, Qt::QueuedConnection);
        return;
    }
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // Before the first read, so that no commit falls between.
    connect(book, &Book::changed, this, [this](const db::Change &change) { read(change.touches); });
    read({}); // waits for the thread to run
    if (begin == Begin::AtOnce)
        this->begin();
}

RosterWatcher::~RosterWatcher()
{
    begin(); // what never ran would not be let go of
    m_thread.quit();
    m_thread.wait();
}

void RosterWatcher::begin()
{
    if (m_worker && !m_thread.isRunning())
        m_thread.start();
}

void RosterWatcher::read(const db::Touches &touches)
{
    if (m_pending++ == 0)
        Q_EMIT busyChanged();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, touches] {
        RosterIndex::Pointer snapshot;
        QString message;
        try {
            snapshot = worker->read(touches);
        } catch (const db::Error &error) {
            message = explain(error).message;
        }
        QMetaObject::invokeMethod(this, [this, snapshot, message] { finish(snapshot, message); });
    });
}

void RosterWatcher::finish(const RosterIndex::Pointer &snapshot, const QString &message)
{
    if (snapshot) {
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged(m_snapshot);
    } else {
        Q_EMIT failed(message);
    }
    if (--m_pending == 0)
        Q_EMIT busyChanged();
}

} // namespace chapterhouse::app
