// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace chapterhouse::charts {

/// The steps of an axis of counts. It starts at 0, ends on a whole step a little over the greatest value, and steps by
/// 1, 2 or 5 times a power of ten, never by a part of a person.
struct CountScale {
    qint64 step = 1;
    qint64 top = 1;

    std::vector<qint64> ticks() const;
};

/// The finest scale for counts up to `most` whose ticks stand at least `leastGap` apart on an axis of `length`.
CountScale countScale(qint64 most, double length, double leastGap);

} // namespace chapterhouse::charts
