// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace chapterhouse::theme {

/// Room between and around things, in pixels. In C++, as Colors are.
class Spaces : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int xs READ xs CONSTANT FINAL)
    Q_PROPERTY(int s READ s CONSTANT FINAL)
    Q_PROPERTY(int m READ m CONSTANT FINAL)
    Q_PROPERTY(int l READ l CONSTANT FINAL)
    Q_PROPERTY(int xl READ xl CONSTANT FINAL)
    Q_PROPERTY(int xxl READ xxl CONSTANT FINAL)
    Q_PROPERTY(int xxxl READ xxxl CONSTANT FINAL)

public:
    using QObject::QObject;

    int xs() const { return 4; }
    int s() const { return 8; }
    int m() const { return 12; }
    int l() const { return 16; }
    int xl() const { return 24; }
    int xxl() const { return 32; }
    int xxxl() const { return 48; }
};

/// How round corners are, in pixels.
class Radii : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int control READ control CONSTANT FINAL)
    Q_PROPERTY(int card READ card CONSTANT FINAL)
    Q_PROPERTY(int dialog READ dialog CONSTANT FINAL)

public:
    using QObject::QObject;

    int control() const { return 6; }
    int card() const { return 10; }
    int dialog() const { return 14; }
};

/// How long things take, in milliseconds; all 0 where nothing shall move. The delays are not motion and stay.
class Durations : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool still READ isStill WRITE setStill NOTIFY changed FINAL)
    Q_PROPERTY(int color READ color NOTIFY changed FINAL)
    Q_PROPERTY(int popupIn READ popupIn NOTIFY changed FINAL)
    Q_PROPERTY(int popupOut READ popupOut NOTIFY changed FINAL)
    Q_PROPERTY(int pane READ pane NOTIFY changed FINAL)
    Q_PROPERTY(int toolTipDelay READ toolTipDelay CONSTANT FINAL)
    Q_PROPERTY(int skeletonDelay READ skeletonDelay CONSTANT FINAL)
    Q_PROPERTY(int progressDelay READ progressDelay CONSTANT FINAL)
    Q_PROPERTY(int toastStays READ toastStays CONSTANT FINAL)

public:
    using QObject::QObject;

    bool isStill() const { return m_still; }
    void setStill(bool still);

    int color() const { return m_still ? 0 : 100; }
    int popupIn() const { return m_still ? 0 : 150; }
    int popupOut() const { return m_still ? 0 : 100; }
    int pane() const { return m_still ? 0 : 200; }
    int toolTipDelay() const { return 700; }
    int skeletonDelay() const { return 200; }
    int progressDelay() const { return 500; }
    int toastStays() const { return 8000; }

Q_SIGNALS:
    void changed();

private:
    bool m_still = false;
};

} // namespace chapterhouse::theme
