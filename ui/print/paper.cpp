// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QLocale>

namespace chapterhouse::ui {

QFont printFont(qreal points, QFont::Weight weight)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

void setUp(QPdfWriter &writer, QPageLayout::Orientation orientation)
{
    writer.setResolution(dotsPerInch);
    const bool isUs = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageLayout(QPageLayout(QPageSize(isUs ? QPageSize::Letter : QPageSize::A4), orientation,
                                     QMarginsF(48, 42, 48, 36), QPageLayout::Point));
}

} // namespace chapterhouse::ui
