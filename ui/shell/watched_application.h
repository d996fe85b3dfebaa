// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace chapterhouse::ui {

/// The application of builds with CHAPTERHOUSE_WATCHDOG: says on stderr which event kept the GUI thread for longer than
/// a limit, in a line of its own, without anything of the book. The limit is 50 ms; the variable
/// CHAPTERHOUSE_WATCHDOG_MS sets another, and 0 turns this off.
///
/// What counts is CPU of this thread, so that a busy machine accuses no one ("watchdog: busy"). Where the thread slept
/// meanwhile, for a disk or a lock, that is said too ("watchdog: waited"), but a machine at its work may well be why.
class WatchedApplication : public QGuiApplication {
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    double m_limit; ///< in milliseconds
    bool m_isHandling = false; ///< what an event sends on is part of it
};

} // namespace chapterhouse::ui
