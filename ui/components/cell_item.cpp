// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/cell_item.h"

#include <QQuickWindow>
#include <QSGRectangleNode>

namespace chapterhouse::ui {

CellItem::CellItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &CellItem::colorsChanged, this, &CellItem::update);
}

void CellItem::setColumns(app::TableColumns *columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    Q_EMIT placeChanged();
}

QString CellItem::place() const
{
    return m_columns ? m_columns->placeText(m_column, m_row, m_rows) : QString();
}

QString CellItem::whole() const
{
    return m_columns ? m_columns->withNote(m_display, m_note) : m_display;
}

QSGNode *CellItem::updatePaintNode(QSGNode *before, UpdatePaintNodeData * /*data*/)
{
    auto *ground = static_cast<QSGRectangleNode *>(before);
    if (!ground) {
        ground = window()->createRectangleNode();
        ground->appendChildNode(window()->createRectangleNode());
    }
    auto *line = static_cast<QSGRectangleNode *>(ground->firstChild());
    ground->setRect(boundingRect());
    ground->setColor(m_color);
    line->setRect(0, height() - 1, width(), 1);
    line->setColor(m_lineColor);
    return ground;
}

} // namespace chapterhouse::ui
