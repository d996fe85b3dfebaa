// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/signed_number.h"

#include "app/formatting.h"

#include <cstdlib>

namespace chapterhouse::app {

QString signedNumber(int change)
{
    if (change == 0)
        return number(0);
    const QString sign = change > 0 ? QStringLiteral("+") : QString(QChar(0x2212));
    return sign + number(std::abs(change));
}

} // namespace chapterhouse::app
