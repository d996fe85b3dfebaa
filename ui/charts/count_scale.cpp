// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/count_scale.h"

#include <algorithm>
#include <cmath>

namespace chapterhouse::charts {

std::vector<qint64> CountScale::ticks() const
{
    std::vector<qint64> values;
    for (qint64 value = 0; value <= top; value += step)
        values.push_back(value);
    return values;
}

CountScale countScale(qint64 most, double length, double leastGap)
{
    // Room over the highest point, so that the line never runs along the upper edge.
    const double highest = double(std::max<qint64>(most, 0)) * 1.04;
    const double gaps = std::max(1.0, std::floor(length / std::max(leastGap, 1.0)));

    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = factor * power;
            const double count = std::max(1.0, std::ceil(highest / double(step)));
            if (count <= gaps)
                return {step, qint64(count) * step};
        }
    }
}

} // namespace chapterhouse::charts
