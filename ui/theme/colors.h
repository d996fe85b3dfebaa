// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>

#include <cstdlib>

namespace chapterhouse::theme {

/// Every colour of the window, for light and dark. Contrast ratios: tests/ui/tst_theme.qml; what the colour-blind can
/// tell apart: tests/ui/tst_color_blindness.qml. In C++, because what reads a property that no one can override is
/// compiled, and nearly everything on the screen reads these.
class Colors : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY changed FINAL)
    Q_PROPERTY(QColor window READ window NOTIFY changed FINAL)
    Q_PROPERTY(QColor sidebar READ sidebar NOTIFY changed FINAL)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed FINAL)
    Q_PROPERTY(QColor hover READ hover NOTIFY changed FINAL)
    Q_PROPERTY(QColor border READ border NOTIFY changed FINAL)
    Q_PROPERTY(QColor borderStrong READ borderStrong NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QColor textMuted READ textMuted NOTIFY changed FINAL)
    Q_PROPERTY(QColor textFaint READ textFaint NOTIFY changed FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentHover READ accentHover NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentPressed READ accentPressed NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentText READ accentText NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentSoftText READ accentSoftText NOTIFY changed FINAL)
    Q_PROPERTY(QColor success READ success NOTIFY changed FINAL)
    Q_PROPERTY(QColor successSoft READ successSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor warning READ warning NOTIFY changed FINAL)
    Q_PROPERTY(QColor warningSoft READ warningSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor danger READ danger NOTIFY changed FINAL)
    Q_PROPERTY(QColor dangerSoft READ dangerSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor dangerText READ dangerText NOTIFY changed FINAL)
    Q_PROPERTY(QColor info READ info NOTIFY changed FINAL)
    Q_PROPERTY(QColor infoSoft READ infoSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor shadow READ shadow NOTIFY changed FINAL)
    Q_PROPERTY(QColor scrim READ scrim NOTIFY changed FINAL)
    Q_PROPERTY(QColor seriesIndigo READ seriesIndigo NOTIFY changed FINAL)
    Q_PROPERTY(QColor seriesTeal READ seriesTeal NOTIFY changed FINAL)
    Q_PROPERTY(QColor seriesAmber READ seriesAmber NOTIFY changed FINAL)
    Q_PROPERTY(QColor seriesMagenta READ seriesMagenta NOTIFY changed FINAL)
    Q_PROPERTY(QColor seriesSlate READ seriesSlate NOTIFY changed FINAL)
    Q_PROPERTY(QColor ramp0 READ ramp0 NOTIFY changed FINAL)
    Q_PROPERTY(QColor ramp1 READ ramp1 NOTIFY changed FINAL)
    Q_PROPERTY(QColor ramp2 READ ramp2 NOTIFY changed FINAL)
    Q_PROPERTY(QColor ramp3 READ ramp3 NOTIFY changed FINAL)
    Q_PROPERTY(QColor ramp4 READ ramp4 NOTIFY changed FINAL)
    Q_PROPERTY(QColor ramp5 READ ramp5 NOTIFY changed FINAL)
    Q_PROPERTY(QColor rampFewText READ rampFewText NOTIFY changed FINAL)
    Q_PROPERTY(QColor rampManyText READ rampManyText NOTIFY changed FINAL)
    Q_PROPERTY(QColor fall3 READ fall3 NOTIFY changed FINAL)
    Q_PROPERTY(QColor fall2 READ fall2 NOTIFY changed FINAL)
    Q_PROPERTY(QColor fall1 READ fall1 NOTIFY changed FINAL)
    Q_PROPERTY(QColor unchanged READ unchanged NOTIFY changed FINAL)
    Q_PROPERTY(QColor rise1 READ rise1 NOTIFY changed FINAL)
    Q_PROPERTY(QColor rise2 READ rise2 NOTIFY changed FINAL)
    Q_PROPERTY(QColor rise3 READ rise3 NOTIFY changed FINAL)

public:
    using QObject::QObject;

    bool isDark() const { return m_dark; }
    void setDark(bool dark);

    QColor window() const { return of(0xff17171b, 0xfff6f6f8); }
    QColor sidebar() const { return of(0xff1d1d22, 0xffececf0); }
    QColor surface() const { return of(0xff212127, 0xffffffff); }
    QColor hover() const { return of(0xff2a2a31, 0xfff0f0f4); }
    QColor border() const { return of(0xff34343d, 0xffd9d9e0); }
    QColor borderStrong() const { return of(0xff7c7c8a, 0xff878794); }
    QColor text() const { return of(0xffececf1, 0xff1c1c22); }
    QColor textMuted() const { return of(0xffb4b4bf, 0xff55555f); }
    QColor textFaint() const { return of(0xff9898a5, 0xff63636e); }
    QColor accent() const { return of(0xffa9acff, 0xff4a4fc4); }
    QColor accentHover() const { return of(0xffbdbfff, 0xff3d42ae); }
    QColor accentPressed() const { return of(0xff9296f2, 0xff33388f); }
    QColor accentText() const { return of(0xff16163a, 0xffffffff); }
    QColor accentSoft() const { return of(0xff2c2d52, 0xffe6e7fa); }
    QColor accentSoftText() const { return of(0xffcfd1ff, 0xff32369a); }
    QColor success() const { return of(0xff7bd79a, 0xff1b7340); }
    QColor successSoft() const { return of(0xff183424, 0xffddf3e4); }
    QColor warning() const { return of(0xfff0b55b, 0xff8a5300); }
    QColor warningSoft() const { return of(0xff3a2a10, 0xfffbebd0); }
    QColor danger() const { return of(0xffff9a91, 0xffb3261e); }
    QColor dangerSoft() const { return of(0xff45201d, 0xfffbe4e2); }
    QColor dangerText() const { return of(0xff3a0e0a, 0xffffffff); }
    QColor info() const { return of(0xff78c9ea, 0xff0b6387); }
    QColor infoSoft() const { return of(0xff12323f, 0xffdceff7); }
    QColor shadow() const { return of(0x73000000, 0x2e000000); }
    QColor scrim() const { return of(0x8c000000, 0x591c1c22); }

    QColor seriesIndigo() const { return accent(); }
    QColor seriesTeal() const { return of(0xff4fc3b0, 0xff1c5244); }
    QColor seriesAmber() const { return of(0xfff0b55b, 0xffa85b00); }
    QColor seriesMagenta() const { return of(0xffd586c7, 0xffa51f6e); }
    QColor seriesSlate() const { return of(0xff81909a, 0xff5e718c); }

    // The map's six steps, none to many, and what is legible on each.
    QColor ramp0() const { return of(0xff2b2b33, 0xffeeeff3); }
    QColor ramp1() const { return of(0xff33355c, 0xffd5d6f5); }
    QColor ramp2() const { return of(0xff474a86, 0xffaeb1eb); }
    QColor ramp3() const { return of(0xff6468b4, 0xff7f83dc); }
    QColor ramp4() const { return of(0xff8a8ee0, 0xff4a4fc4); }
    QColor ramp5() const { return of(0xffbdbfff, 0xff2c3090); }
    QColor rampFewText() const { return text(); }
    QColor rampManyText() const { return of(0xff16163a, 0xffffffff); }
    Q_INVOKABLE QColor ramp(int step) const;
    Q_INVOKABLE QColor rampText(int step) const { return step < 4 ? rampFewText() : rampManyText(); }

    // A change: three steps down, none, three steps up. What fell has a pattern over it, too.
    QColor fall3() const { return of(0xfff0b55b, 0xff8a4a00); }
    QColor fall2() const { return of(0xff8f5f28, 0xffd08a2e); }
    QColor fall1() const { return of(0xff503a1e, 0xfff6d7a8); }
    QColor unchanged() const { return ramp0(); }
    QColor rise1() const { return of(0xff3c3f70, 0xffc3c6f1); }
    QColor rise2() const { return of(0xff6468b4, 0xff7f83dc); }
    QColor rise3() const { return of(0xffbdbfff, 0xff32369a); }
    Q_INVOKABLE QColor change(int step) const;
    Q_INVOKABLE QColor changeText(int step) const { return std::abs(step) < 3 ? rampFewText() : rampManyText(); }

Q_SIGNALS:
    void changed();

private:
    QColor of(QRgb dark, QRgb light) const { return QColor::fromRgba(m_dark ? dark : light); }

    bool m_dark = false;
};

} // namespace chapterhouse::theme
