// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QObject>
#include <QQmlEngine>

#include <memory>
#include <vector>

class QQuickWindow;

namespace chapterhouse::ui {

/// Qt Quick Controls in our style; before the first engine.
void useOurStyle();

/// The windows of the program, each over a session of its own; all share the preferences. A book that is opened while
/// a window shows another gets a window of its own, and one that is open already is brought to the front.
class WindowEngine : public QObject {
    Q_OBJECT

public:
    WindowEngine(app::Preferences *preferences, const QString &dataFolder);
    ~WindowEngine() override;

    /// On the book, or to welcome. Null if the window could not be loaded: Qt has said why.
    app::Session *openWindow(std::unique_ptr<app::Book> book = nullptr);
    QQuickWindow *windowOf(const app::Session *session) const;
    int windowCount() const { return int(m_windows.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Window {
        std::unique_ptr<app::Session> session;
        std::unique_ptr<QQuickWindow> window; ///< goes before its session
    };
    void openBeside(const QString &path, app::Session *asking);
    void forget(const QQuickWindow *window);

    app::Preferences *m_preferences;
    app::NameCover m_nameCover;
    QString m_dataFolder;
    QQmlEngine m_engine;
    std::vector<Window> m_windows;
};

} // namespace chapterhouse::ui
