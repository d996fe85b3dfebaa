// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/states_overview.h"

#include <QBrush>
#include <QColor>
#include <QQuickPaintedItem>

namespace chapterhouse::charts {

/// What lies over a colour, so that it is not the only sign: stripes of paper where something fell, dots of ink where
/// it is too small to tell.
QBrush patternBrush(app::StatePattern pattern, QColor paper, QColor ink);

/// The same for a swatch, or a tile.
class Pattern : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int pattern MEMBER m_pattern NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged FINAL)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY looksChanged FINAL)

public:
    explicit Pattern(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    int m_pattern = 0; ///< StatesOverview::Pattern
    QColor m_paper;
    QColor m_ink;
    qreal m_radius = 0;
};

} // namespace chapterhouse::charts
