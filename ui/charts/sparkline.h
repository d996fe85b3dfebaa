// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/curve_points.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace chapterhouse::charts {

/// A curve without axes, one of many: its line, the soft area under it, and a dot where it ends. Its months are spread
/// over the whole width, so that all of one width have one axis of time.
class Sparkline : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::CurvePoints points MEMBER m_points NOTIFY looksChanged FINAL)
    Q_PROPERTY(int most MEMBER m_most NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY looksChanged FINAL)
    Q_PROPERTY(qreal margin READ margin CONSTANT FINAL)

public:
    explicit Sparkline(QQuickItem *parent = nullptr);

    qreal margin() const { return 4; } ///< room for the dot at the end
    std::vector<QPointF> line() const; ///< in the item's coordinates

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    app::CurvePoints m_points;
    int m_most = 0; ///< the value at the upper edge
    QColor m_color;
    QColor m_ground; ///< of the line on which it stands
};

} // namespace chapterhouse::charts
