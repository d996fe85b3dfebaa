// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"

namespace chapterhouse::app {

QDate today()
{
    const QDate set = QDate::fromString(qEnvironmentVariable("CHAPTERHOUSE_TODAY"), Qt::ISODate);
    return set.isValid() ? set : QDate::currentDate();
}

} // namespace chapterhouse::app
