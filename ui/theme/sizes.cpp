// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sizes.h"

namespace chapterhouse::theme {

void Scaled::setScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    Q_EMIT changed();
}

void Sizes::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    Q_EMIT changed();
}

} // namespace chapterhouse::theme
