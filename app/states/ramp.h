// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace chapterhouse::app {

/// The steps of colour of a map, none to many: which counts share a colour.
class Ramp {
public:
    static constexpr int steps = 5; ///< beside that of none

    struct Class {
        int step = 0; ///< from 1 on
        int from = 0;
        int to = 0; ///< both in it
        bool operator==(const Class &) const = default;
    };

    /// Of whole percents: fifths of the whole.
    static Ramp ofPercents();
    /// Of counts up to `most`: narrow classes for the small ones, which are many, and wide ones for the large. What is
    /// too small to be told (below `threshold`, 0: nothing) is a class of its own.
    static Ramp ofCounts(int most, int threshold = 0, int darkest = steps);
    /// Of counts that lie close together: about as many of them in each class, with bounds that are easily said.
    static Ramp ofValues(std::vector<int> values);

    int stepOf(int value) const; ///< 0 for none
    const std::vector<Class> &classes() const { return m_classes; } ///< ascending; none where there is nothing

private:
    static Ramp ofBounds(const std::vector<int> &bounds, int darkest);

    std::vector<Class> m_classes;
};

} // namespace chapterhouse::app
