// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>

namespace chapterhouse::ui {

constexpr int dotsPerInch = 600;

inline qreal dots(qreal points)
{
    return points * dotsPerInch / 72;
}

QFont printFont(qreal points, QFont::Weight weight = QFont::Normal);

/// The paper of the user's country. No title, author or subject is set: what a file browser shows of a PDF says nothing
/// of the organisation.
void setUp(QPdfWriter &writer, QPageLayout::Orientation orientation);

} // namespace chapterhouse::ui
