// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/escape_watch.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace chapterhouse::ui {

void EscapeWatch::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (m_active)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
    Q_EMIT activeChanged();
}

// A window gets the key first, then each item that it is offered to.
bool EscapeWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWindowType()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        Q_EMIT pressed();
    return QObject::eventFilter(watched, event);
}

} // namespace chapterhouse::ui
