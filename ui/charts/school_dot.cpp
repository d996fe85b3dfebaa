// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/school_dot.h"

#include <QPainter>
#include <QPolygonF>

namespace chapterhouse::charts {

void paintSchoolDot(QPainter &painter, QPointF at, app::Standing standing, const QColor &color, const QColor &paper)
{
    switch (standing) {
    case app::Standing::Reached:
        painter.setPen(QPen(paper, 1));
        painter.setBrush(color);
        painter.drawEllipse(at, 4, 4);
        break;
    case app::Standing::Forming:
        painter.setPen(QPen(color, 2));
        painter.setBrush(paper);
        painter.drawEllipse(at, 3.5, 3.5);
        break;
    case app::Standing::Prospect: {
        const QPolygonF diamond({at + QPointF(0, -5), at + QPointF(5, 0), at + QPointF(0, 5), at + QPointF(-5, 0)});
        painter.setPen(QPen(paper, 1));
        painter.setBrush(color);
        painter.drawPolygon(diamond);
        break;
    }
    case app::Standing::None:
        painter.setPen(QPen(color, 1));
        painter.setBrush(paper);
        painter.drawEllipse(at, 2, 2);
        break;
    }
}

} // namespace chapterhouse::charts
