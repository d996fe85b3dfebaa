// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/board_lens.h"

namespace chapterhouse::app {

void BoardLens::setDate(QDate date)
{
    if (m_date == date)
        return;
    m_date = date;
    Q_EMIT dateChanged();
}

void BoardLens::setDay(int day)
{
    setDate(day > 0 ? QDate::fromJulianDay(day) : QDate());
}

void BoardLens::setForSharing(bool forSharing)
{
    if (m_forSharing == forSharing)
        return;
    m_forSharing = forSharing;
    Q_EMIT forSharingChanged();
}

} // namespace chapterhouse::app
