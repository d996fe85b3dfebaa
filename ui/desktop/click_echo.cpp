// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/click_echo.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>

namespace chapterhouse::ui {

ClickEcho::ClickEcho(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { qGuiApp->removeEventFilter(this); });
}

void ClickEcho::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    if (m_open) {
        m_rest.stop();
        m_since.invalidate();
        qGuiApp->installEventFilter(this);
    } else {
        m_rest.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    }
    Q_EMIT openChanged();
}

bool ClickEcho::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress || !watched->isWindowType())
        return QObject::eventFilter(watched, event);
    const QStyleHints *hints = QGuiApplication::styleHints();
    const QPointF place = static_cast<QMouseEvent *>(event)->globalPosition();
    if (!m_open)
        return m_since.isValid() && m_since.elapsed() < hints->mouseDoubleClickInterval()
            && (place - m_place).manhattanLength() <= hints->startDragDistance();
    m_place = place;
    m_since.start();
    return QObject::eventFilter(watched, event);
}

} // namespace chapterhouse::ui
