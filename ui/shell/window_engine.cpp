// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_engine.h"

#include <QAccessible>
#include <QQuickStyle>
#include <QQuickWindow>

namespace chapterhouse::ui {

void useOurStyle()
{
    QQuickStyle::setStyle(QStringLiteral("Chapterhouse.Style"));
    QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
}

WindowEngine::WindowEngine(app::Session *session)
{
    useOurStyle();
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setExtraFileSelectors({QStringLiteral("chapterhouse")}); // see ui/filedialog
    m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(session)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Chapterhouse/Ui/Main.qml")));
}

// Qt 6.4 tells screen readers of parts that are being destroyed, and crashes over it at exit.
WindowEngine::~WindowEngine()
{
    QAccessible::installUpdateHandler([](QAccessibleEvent *) {});
}

QQuickWindow *WindowEngine::window() const
{
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

} // namespace chapterhouse::ui
