// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_index.h"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QThread>

#include <memory>

namespace chapterhouse::app {

class Book;

/// Keeps the roster index of an open book up to date on a thread of its own: loads it after it is made, patches it
/// after each commit, and hands out the newest snapshot on its own thread.
class RosterWatcher : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session watches the roster of its book.")

public:
    enum class Begin {
        AtOnce,
        Later ///< with begin(): what a window paints first shall not share the processor
    };
    explicit RosterWatcher(Book *book, Begin begin = Begin::AtOnce, QObject *parent = nullptr);
    ~RosterWatcher() override; ///< waits for the step under way

    void begin();
    RosterIndex::Pointer snapshot() const { return m_snapshot; } ///< null until the first has been read
    bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void snapshotChanged(const chapterhouse::app::RosterIndex::Pointer &snapshot);
    void failed(const QString &message); ///< the last snapshot stays
    void busyChanged();

private:
    class Worker;
    void read(const db::Touches &touches);
    void finish(const RosterIndex::Pointer &snapshot, const QString &message);

    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on m_thread
    RosterIndex::Pointer m_snapshot;
    int m_pending = 0;
};

} // namespace chapterhouse::app
