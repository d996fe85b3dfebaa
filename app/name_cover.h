// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <chrono>

namespace chapterhouse::app {

/// Whether people's names are covered in all windows: because the user asked for it, because another program is in
/// front, or because nobody has touched the program for a while. What the user asked for outlasts the program; names
/// that were covered because nobody was here stay so until someone asks for them.
class NameCover : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application covers the names.")
    Q_PROPERTY(bool covered READ isCovered NOTIFY coveredChanged FINAL)

public:
    /// `minute` is how long a minute of the preferences lasts: a test cannot wait for a real one.
    explicit NameCover(Preferences *preferences, std::chrono::milliseconds minute = std::chrono::minutes(1));

    bool isCovered() const { return m_isCovered; }
    Q_INVOKABLE void toggle();
    void setAway(bool away); ///< another program is in front
    void noteInput(); ///< someone pressed a key or moved the mouse: the wait begins anew

Q_SIGNALS:
    void coveredChanged();

private:
    void restartWait();
    void refresh();

    Preferences *m_preferences;
    std::chrono::milliseconds m_minute;
    QTimer m_wait;
    bool m_isAway = false;
    bool m_isIdle = false;
    bool m_isCovered = false;
};

} // namespace chapterhouse::app
