// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table_filters.h"

#include <QDate>

#include <vector>

namespace chapterhouse::app {

/// A time in which one may have joined: an academic year (August to July), or the days up to the one that is shown.
struct JoinedPeriod {
    QDate from; ///< included
    QDate until; ///< not included
};

JoinedPeriod joinedPeriod(const QString &value, QDate date); ///< an empty one for a value that is not known
QString joinedPeriodName(const QString &value); ///< "2025–26"
/// The periods with how many joined in each, the newest first, by how many joined on each day.
std::vector<FacetValue> countByPeriod(const std::vector<qint64> &byDay, QDate date);

} // namespace chapterhouse::app
