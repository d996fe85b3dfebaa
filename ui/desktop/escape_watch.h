// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace chapterhouse::ui {

/// Hears of Esc and leaves it to whatever it is meant for: a tip goes, and so does what it stood beside.
class EscapeWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

public:
    using QObject::QObject;

    bool isActive() const { return m_active; }
    void setActive(bool active);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void activeChanged();
    void pressed();

private:
    bool m_active = false;
};

} // namespace chapterhouse::ui
