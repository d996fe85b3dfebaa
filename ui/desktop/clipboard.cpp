// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chapterhouse::ui {

void Clipboard::setText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString Clipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

} // namespace chapterhouse::ui
