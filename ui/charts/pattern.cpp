// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pattern.h"

#include <QPainter>

namespace chapterhouse::charts {

QBrush patternBrush(app::StatePattern pattern, QColor paper, QColor ink)
{
    switch (pattern) {
    case app::StatePattern::Falling:
        paper.setAlphaF(0.55F);
        return {paper, Qt::BDiagPattern};
    case app::StatePattern::Untold:
        return {ink, Qt::Dense7Pattern};
    case app::StatePattern::Plain:
        break;
    }
    return Qt::NoBrush;
}

Pattern::Pattern(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Pattern::looksChanged, this, [this] { update(); });
}

void Pattern::paint(QPainter *painter)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(patternBrush(app::StatePattern(m_pattern), m_paper, m_ink));
    painter->drawRoundedRect(QRectF(QPointF(), size()), m_radius, m_radius);
}

} // namespace chapterhouse::charts
