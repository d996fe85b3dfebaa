// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QQmlEngine>
#include <QTimer>

namespace chapterhouse::ui {

/// The second half of a double click whose first half has closed what it was on: it goes nowhere, else it would press
/// what lies below.
class ClickEcho : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY openChanged FINAL)

public:
    explicit ClickEcho(QObject *parent = nullptr);

    bool isOpen() const { return m_open; } ///< what is clicked on
    void setOpen(bool open);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void openChanged();

private:
    bool m_open = false;
    QPointF m_place; ///< of the last press, on the screen
    QElapsedTimer m_since;
    QTimer m_rest; ///< until no press can be an echo any more
};

} // namespace chapterhouse::ui
