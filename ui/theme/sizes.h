// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace chapterhouse::theme {

/// What grows with the text that the user chose. In C++, as Colors are.
class Scaled : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(qreal scale READ scale WRITE setScale NOTIFY changed FINAL)

public:
    using QObject::QObject;

    qreal scale() const { return m_scale; }
    void setScale(qreal scale);

Q_SIGNALS:
    void changed();

protected:
    int scaled(int pixels) const { return qRound(pixels * m_scale); }

private:
    qreal m_scale = 1;
};

/// Sizes of type, in pixels.
class TextSizes : public chapterhouse::theme::Scaled {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int caption READ caption NOTIFY changed FINAL)
    Q_PROPERTY(int body READ body NOTIFY changed FINAL)
    Q_PROPERTY(int section READ section NOTIFY changed FINAL)
    Q_PROPERTY(int title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int display READ display NOTIFY changed FINAL)

public:
    using Scaled::Scaled;

    int caption() const { return scaled(12); }
    int body() const { return scaled(14); }
    int section() const { return scaled(16); }
    int title() const { return scaled(22); }
    int display() const { return scaled(32); }
};

/// Sizes of things, in pixels.
class Sizes : public chapterhouse::theme::Scaled {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool compact READ isCompact WRITE setCompact NOTIFY changed FINAL)
    Q_PROPERTY(int control READ control NOTIFY changed FINAL)
    Q_PROPERTY(int row READ row NOTIFY changed FINAL)
    Q_PROPERTY(int officeRow READ officeRow NOTIFY changed FINAL)
    Q_PROPERTY(int tableHeader READ tableHeader NOTIFY changed FINAL)
    Q_PROPERTY(int toolbar READ toolbar NOTIFY changed FINAL)
    Q_PROPERTY(int icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(int indicator READ indicator NOTIFY changed FINAL)
    Q_PROPERTY(int sidebar READ sidebar NOTIFY changed FINAL)
    Q_PROPERTY(int sidebarFolded READ sidebarFolded NOTIFY changed FINAL)
    Q_PROPERTY(int sidebarFoldsBelow READ sidebarFoldsBelow NOTIFY changed FINAL)
    Q_PROPERTY(int listPane READ listPane CONSTANT FINAL)
    Q_PROPERTY(int detailPane READ detailPane CONSTANT FINAL)
    Q_PROPERTY(int field READ field NOTIFY changed FINAL)
    Q_PROPERTY(int fieldLabel READ fieldLabel NOTIFY changed FINAL)
    Q_PROPERTY(int calendar READ calendar NOTIFY changed FINAL)
    Q_PROPERTY(int calendarDay READ calendarDay NOTIFY changed FINAL)
    Q_PROPERTY(int copyButton READ copyButton NOTIFY changed FINAL)
    Q_PROPERTY(int form READ form NOTIFY changed FINAL)
    Q_PROPERTY(int reading READ reading NOTIFY changed FINAL)
    Q_PROPERTY(int dialogNarrow READ dialogNarrow NOTIFY changed FINAL)
    Q_PROPERTY(int dialog READ dialog NOTIFY changed FINAL)
    Q_PROPERTY(int wizardWidth READ wizardWidth NOTIFY changed FINAL)
    Q_PROPERTY(int wizardHeight READ wizardHeight NOTIFY changed FINAL)
    Q_PROPERTY(int wizardList READ wizardList NOTIFY changed FINAL)
    Q_PROPERTY(int dialogWide READ dialogWide NOTIFY changed FINAL)
    Q_PROPERTY(int windowWidth READ windowWidth CONSTANT FINAL)
    Q_PROPERTY(int windowHeight READ windowHeight CONSTANT FINAL)
    Q_PROPERTY(int windowLeastWidth READ windowLeastWidth CONSTANT FINAL)
    Q_PROPERTY(int windowLeastHeight READ windowLeastHeight CONSTANT FINAL)
    Q_PROPERTY(int focusRing READ focusRing CONSTANT FINAL)
    Q_PROPERTY(int focusGap READ focusGap CONSTANT FINAL)

public:
    using Scaled::Scaled;

    bool isCompact() const { return m_compact; }
    void setCompact(bool compact); ///< rows and controls are lower

    int control() const { return scaled(m_compact ? 32 : 36); }
    int row() const { return scaled(m_compact ? 32 : 40); }
    int officeRow() const { return scaled(m_compact ? 40 : 48); }
    int tableHeader() const { return scaled(32); }
    int toolbar() const { return scaled(56); }
    int icon() const { return scaled(20); }
    int indicator() const { return scaled(20); }
    int sidebar() const { return scaled(232); }
    int sidebarFolded() const { return scaled(56); }
    int sidebarFoldsBelow() const { return scaled(1000); }
    int listPane() const { return 360; }
    int detailPane() const { return 376; }
    int field() const { return scaled(160); }
    int fieldLabel() const { return scaled(112); }
    int calendar() const { return scaled(300); }
    int calendarDay() const { return scaled(34); }
    int copyButton() const { return scaled(28); }
    int form() const { return scaled(560); }
    int reading() const { return scaled(720); }
    int dialogNarrow() const { return scaled(460); }
    int dialog() const { return scaled(640); }
    int wizardWidth() const { return scaled(960); }
    int wizardHeight() const { return scaled(680); }
    int wizardList() const { return scaled(216); }
    int dialogWide() const { return scaled(760); }
    int windowWidth() const { return 1280; }
    int windowHeight() const { return 800; }
    int windowLeastWidth() const { return 960; }
    int windowLeastHeight() const { return 640; }
    int focusRing() const { return 2; }
    int focusGap() const { return 2; }

private:
    bool m_compact = false;
};

} // namespace chapterhouse::theme
