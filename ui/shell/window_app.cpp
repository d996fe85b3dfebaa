// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_app.h"

#ifdef CHAPTERHOUSE_WATCHDOG
#include "ui/shell/watched_application.h"
#endif
#include "ui/shell/window_engine.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>

#include <algorithm>
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

/// On Linux a card shows itself as a device; a virtual machine and a remote desktop have none. Elsewhere there is one.
bool hasGraphicsCard()
{
#ifdef Q_OS_LINUX
    const char *const devices[] = {"/dev/dri", "/dev/nvidiactl", "/dev/dxg"};
    return std::any_of(std::begin(devices), std::end(devices),
                       [](const char *device) { return QFile::exists(QString::fromLatin1(device)); });
#else
    return true;
#endif
}

/// Without a card OpenGL would be worked out by the processor, which begins later and takes several times the memory of
/// Qt Quick's own painting. Whoever chose otherwise keeps that.
void chooseRenderer()
{
    const bool isChosen = qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!isChosen && !hasGraphicsCard())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
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
    chooseRenderer();
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
