// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/timestamp.h"

#include <QDateTime>

namespace chapterhouse::db {

QString timestamp()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace chapterhouse::db
