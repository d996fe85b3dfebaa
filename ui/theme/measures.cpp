// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/measures.h"

namespace chapterhouse::theme {

void Durations::setStill(bool still)
{
    if (still == m_still)
        return;
    m_still = still;
    Q_EMIT changed();
}

} // namespace chapterhouse::theme
