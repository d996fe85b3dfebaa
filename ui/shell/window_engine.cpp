// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_engine.h"

#include "app/commands.h"
#include "ui/print/brief_painter.h"
#include "ui/print/sheet_painter.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlFileSelector>
#include <QQuickStyle>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace chapterhouse::ui {

namespace {

bool isCoverKey(const QKeyEvent &event)
{
    return QKeySequence(event.keyCombination()) == QKeySequence(app::Commands::coverNamesKey);
}

} // namespace

void useOurStyle()
{
    static bool isUsed = false; // Qt complains where it is said once more
    if (std::exchange(isUsed, true))
        return;
    QQuickStyle::setStyle(QStringLiteral("Chapterhouse.Style"));
    QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
}

WindowEngine::WindowEngine(app::Preferences *preferences, const QString &dataFolder)
    : m_preferences(preferences), m_nameCover(preferences), m_dataFolder(dataFolder)
{
    useOurStyle();
    app::setSheetPainter(&paintSheet);
    app::setBriefPainter(&paintBrief);
    qGuiApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) { m_nameCover.setAway(state != Qt::ApplicationActive); });
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    // Closes every window, which keeps what each has to keep.
    connect(
        &m_engine, &QQmlEngine::quit, this, [] { QGuiApplication::quit(); }, Qt::QueuedConnection);
    auto *selector = new QQmlFileSelector(&m_engine, &m_engine);
    selector->setExtraSelectors({QStringLiteral("chapterhouse")}); // see ui/filedialog
}

// Qt 6.4 tells screen readers of parts that are being destroyed, and crashes over it at exit.
WindowEngine::~WindowEngine()
{
    QAccessible::installUpdateHandler([](QAccessibleEvent *) {});
}

/// The key that covers names is seen here too, since a dialog keeps all others from the window.
bool WindowEngine::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_nameCover.noteInput();
        if (watched->isWindowType() && isCoverKey(*static_cast<QKeyEvent *>(event))) {
            m_nameCover.toggle();
            return true;
        }
        break;
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_nameCover.noteInput();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

// The book first: else the window would make its welcome, only to throw it away.
app::Session *WindowEngine::openWindow(std::unique_ptr<app::Book> book)
{
    auto session = std::make_unique<app::Session>(m_preferences, &m_nameCover, m_dataFolder);
    session->show(std::move(book), app::RosterWatcher::Begin::Later);
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Chapterhouse/Ui/Main.qml")));
    std::unique_ptr<QObject> made(
        component.createWithInitialProperties({{QStringLiteral("session"), QVariant::fromValue(session.get())}}));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (!window) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    made.release();
    app::Session *opened = session.get();
    m_windows.push_back({std::move(session), std::unique_ptr<QQuickWindow>(window)});
    connect(
        window, &QQuickWindow::frameSwapped, opened,
        [opened] {
            if (opened->roster())
                opened->roster()->begin();
        },
        Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
    connect(opened, &app::Session::windowRequested, this,
            [this, opened](const QString &path) { openBeside(path, opened); });
    connect(window, &QWindow::visibleChanged, this, [this, window](bool visible) {
        if (!visible)
            QMetaObject::invokeMethod(
                this, [this, window] { forget(window); }, Qt::QueuedConnection);
    });
    return opened;
}

QQuickWindow *WindowEngine::windowOf(const app::Session *session) const
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [&](const Window &window) { return window.session.get() == session; });
    return found == m_windows.end() ? nullptr : found->window.get();
}

/// In a window of its own, unless a window shows the book already. What fails is said where it was asked for.
void WindowEngine::openBeside(const QString &path, app::Session *asking)
{
    for (const Window &window : m_windows) {
        if (window.session->book() && window.session->book()->path() == path) {
            window.window->raise();
            window.window->requestActivate();
            return;
        }
    }
    std::unique_ptr<app::Book> book;
    if (!path.isEmpty()) {
        auto opened = app::Book::open(path);
        if (!opened) {
            Q_EMIT asking->failed(opened.message());
            return;
        }
        book = std::move(*opened);
    }
    openWindow(std::move(book));
}

/// The last window is kept until the program ends: what ends the program is the closing of it.
void WindowEngine::forget(const QQuickWindow *window)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [&](const Window &known) { return known.window.get() == window; });
    if (found == m_windows.end() || m_windows.size() == 1)
        return;
    const Window closing = std::move(*found); // erasing moves others over it, and their sessions first
    m_windows.erase(found);
}

} // namespace chapterhouse::ui
