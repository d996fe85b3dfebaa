// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/ramp.h"

#include <algorithm>
#include <cmath>

namespace chapterhouse::app {

namespace {

/// A number that is easily said: 7, 15, 30, 150.
int roundedBound(double value)
{
    if (value < 10)
        return int(std::lround(value));
    const double unit = 5 * std::pow(10, std::floor(std::log10(value)) - 1);
    return int(std::round(value / unit) * unit);
}

} // namespace

Ramp Ramp::ofPercents()
{
    Ramp ramp;
    for (int step = 1; step <= steps; ++step)
        ramp.m_classes.push_back({step, (step - 1) * 20 + 1, step * 20});
    return ramp;
}

Ramp Ramp::ofCounts(int most, int threshold, int darkest)
{
    std::vector<int> bounds;
    if (threshold > 1 && most > 0)
        bounds.push_back(threshold - 1);
    const int below = bounds.empty() ? 0 : bounds.back();
    const int count = darkest - int(bounds.size());
    for (int place = 1; place <= count && below < most; ++place) {
        const double part = double(place * place) / (count * count);
        const int least = bounds.empty() ? 1 : bounds.back() + 1;
        const int bound =
            place == count ? most : std::min(std::max(roundedBound(below + part * (most - below)), least), most);
        if (bound >= least)
            bounds.push_back(bound);
    }

    return ofBounds(bounds, darkest);
}

Ramp Ramp::ofValues(std::vector<int> values)
{
    std::erase_if(values, [](int value) { return value <= 0; });
    std::sort(values.begin(), values.end());
    std::vector<int> bounds;
    for (int place = 1; place <= steps && !values.empty(); ++place) {
        const int last = values[std::max<std::size_t>(1, values.size() * std::size_t(place) / steps) - 1];
        const int bound = place == steps ? last : std::min(roundedBound(last), values.back());
        if (bounds.empty() || bound > bounds.back())
            bounds.push_back(bound);
    }
    return ofBounds(bounds, steps);
}

Ramp Ramp::ofBounds(const std::vector<int> &bounds, int darkest)
{
    Ramp ramp;
    const int classes = int(bounds.size());
    for (int place = 0; place < classes; ++place) {
        const int from = place == 0 ? 1 : bounds[std::size_t(place) - 1] + 1;
        // Few classes are told apart more easily when they are spread over the ramp.
        const int step = (2 * darkest * (place + 1) + classes) / (2 * classes);
        ramp.m_classes.push_back({step, from, bounds[std::size_t(place)]});
    }
    return ramp;
}

int Ramp::stepOf(int value) const
{
    if (value <= 0)
        return 0;
    const auto found =
        std::find_if(m_classes.begin(), m_classes.end(), [&](const Class &one) { return value <= one.to; });
    if (found != m_classes.end())
        return found->step;
    return m_classes.empty() ? steps : m_classes.back().step;
}

} // namespace chapterhouse::app
