// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/state_outline.h"

#include <QPainter>

namespace chapterhouse::charts {

namespace {

constexpr double lineWidth = 2;

QPen penOf(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

StateOutline::StateOutline(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &StateOutline::changed, this, &StateOutline::place);
}

void StateOutline::setMap(PaintedStates *map)
{
    if (m_map == map)
        return;
    if (m_map)
        m_map->disconnect(this);
    m_map = map;
    if (map)
        connect(map, &PaintedStates::laidOut, this, &StateOutline::place);
    Q_EMIT changed();
}

void StateOutline::setCode(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    Q_EMIT changed();
}

void StateOutline::place()
{
    const QPainterPath path = m_map ? m_map->path(m_code) : QPainterPath();
    setVisible(!path.isEmpty());
    if (path.isEmpty())
        return;
    const double around = m_ringGap + m_ringWidth + lineWidth;
    const QRectF box = path.boundingRect().adjusted(-around, -around, around, around).toAlignedRect();
    setPosition(m_map->position() + box.topLeft());
    setSize(box.size());
    update();
}

void StateOutline::paint(QPainter *painter)
{
    if (!m_map)
        return;
    const QPainterPath path = m_map->path(m_code);
    painter->translate(m_map->position() - position());
    if (m_isRinged) {
        // A wide line, of which what lies nearer than the gap is taken out again.
        const double inner = lineWidth / 2 + m_ringGap;
        painter->strokePath(path, penOf(m_ringColor, 2 * (inner + m_ringWidth)));
        painter->setCompositionMode(QPainter::CompositionMode_Clear);
        painter->strokePath(path, penOf(Qt::black, 2 * inner));
        painter->fillPath(path, Qt::black);
        painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    if (m_color.isValid())
        painter->strokePath(m_map->outline(m_code), penOf(m_color, lineWidth));
}

} // namespace chapterhouse::charts
