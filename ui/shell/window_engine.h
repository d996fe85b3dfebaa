// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace chapterhouse::ui {

/// Qt Quick Controls in our style; before the first engine.
void useOurStyle();

/// The engine with our modules and the one window, over a session that outlives it.
class WindowEngine {
public:
    explicit WindowEngine(app::Session *session);
    ~WindowEngine();
    Q_DISABLE_COPY_MOVE(WindowEngine)

    QQuickWindow *window() const; ///< null if it could not be loaded: Qt has said why

private:
    QQmlApplicationEngine m_engine;
};

} // namespace chapterhouse::ui
