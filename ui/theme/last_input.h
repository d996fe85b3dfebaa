// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace chapterhouse::theme {

/// Whether one works with the keys or with a pointer: the ring of the keyboard is shown to who used a key last, or
/// nothing yet.
class LastInput : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool byKeys READ isByKeys NOTIFY changed FINAL)

public:
    explicit LastInput(QObject *parent = nullptr);

    bool isByKeys() const { return m_isByKeys; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void note(bool isByKeys);

    bool m_isByKeys = true;
};

} // namespace chapterhouse::theme
