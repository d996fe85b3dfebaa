// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <algorithm>

namespace chapterhouse::theme {

void Colors::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

QColor Colors::ramp(int step) const
{
    const QColor steps[] = {ramp0(), ramp1(), ramp2(), ramp3(), ramp4(), ramp5()};
    return steps[std::clamp(step, 0, 5)];
}

QColor Colors::change(int step) const
{
    const QColor steps[] = {fall3(), fall2(), fall1(), unchanged(), rise1(), rise2(), rise3()};
    return steps[std::clamp(step, -3, 3) + 3];
}

} // namespace chapterhouse::theme
