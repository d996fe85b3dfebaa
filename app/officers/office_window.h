// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace chapterhouse::app {

// The stretch of time that the line of offices shows: the academic year of a day, the one before and the one after.

QDate windowStart(QDate day);
QDate windowEnd(QDate day); ///< the first day that is shown no more

/// Where the name of a year stands that begins at `begin`, of 0 to 1: in its middle, or aside of the mark of today.
qreal textPlace(qreal begin, qreal today);

} // namespace chapterhouse::app
