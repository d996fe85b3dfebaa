// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_app.h"

#ifdef CHAPTERHOUSE_WATCHDOG
#include "ui/shell/watched_application.h"
#endif
#include "ui/shell/window_engine.h"

#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

#include <cstdio>

namespace chapterhouse::ui {

namespace {

#ifdef CHAPTERHOUSE_WATCHDOG
using Application = WatchedApplication;
#else
using Application = QGuiApplication;
#endif

constexpr int unusable = 3; ///< as the command line ends where it cannot do its work

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int runWindow(int argc, char **argv)
{
    if (!hasDisplay()) {
        std::fputs("Chapterhouse has no display to open its window on. chapterhouse --help lists what it can do "
                   "without one.\n",
                   stderr);
        return unusable;
    }
    const Application application(argc, argv);
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    app::Preferences preferences(QDir(settings).filePath(QStringLiteral("preferences.ini")));
    WindowEngine engine(&preferences, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QStringList arguments = QGuiApplication::arguments();
    app::Result<std::unique_ptr<app::Book>> book(nullptr);
    if (arguments.size() > 1)
        book = app::Session::openBook(arguments.at(1));
    app::Session *session = engine.openWindow(book ? std::move(*book) : nullptr);
    if (!session)
        return unusable;
    if (!book)
        Q_EMIT session->failed(book.message());
    return QGuiApplication::exec();
}

} // namespace chapterhouse::ui
