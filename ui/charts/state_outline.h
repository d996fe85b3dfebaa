// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painted_states.h"

namespace chapterhouse::charts {

/// What stands around one state of the map, or one region: the line of the one that is looked at, and the ring of the
/// keyboard focus, both in the state's own shape. Lies over its map at the same place; apart from it, so that walking
/// through the states paints no map anew.
class StateOutline : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::charts::PaintedStates *map READ map WRITE setMap NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor ringColor MEMBER m_ringColor NOTIFY changed FINAL)
    Q_PROPERTY(qreal ringWidth MEMBER m_ringWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal ringGap MEMBER m_ringGap NOTIFY changed FINAL)
    Q_PROPERTY(bool ringed MEMBER m_isRinged NOTIFY changed FINAL)

public:
    explicit StateOutline(QQuickItem *parent = nullptr);

    PaintedStates *map() const { return m_map; }
    void setMap(PaintedStates *map);
    const QString &code() const { return m_code; }
    void setCode(const QString &code);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void place();

    QPointer<PaintedStates> m_map;
    QString m_code;
    QColor m_color;
    QColor m_ringColor;
    qreal m_ringWidth = 2;
    qreal m_ringGap = 2;
    bool m_isRinged = false;
};

} // namespace chapterhouse::charts
