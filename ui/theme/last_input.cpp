// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/last_input.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace chapterhouse::theme {

namespace {

/// Held while one clicks, too.
bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return true;
    default:
        return false;
    }
}

} // namespace

LastInput::LastInput(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LastInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!isModifier(static_cast<QKeyEvent *>(event)->key()))
            note(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        note(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LastInput::note(bool isByKeys)
{
    if (isByKeys == m_isByKeys)
        return;
    m_isByKeys = isByKeys;
    Q_EMIT changed();
}

} // namespace chapterhouse::theme
