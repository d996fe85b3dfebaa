// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace chapterhouse::ui {

/// The desktop's clipboard, which QML cannot reach.
class Clipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    Q_INVOKABLE void setText(const QString &text);
    Q_INVOKABLE QString text() const;
};

} // namespace chapterhouse::ui
