// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

#include <memory>
#include <span>
#include <vector>

namespace chapterhouse::app {

/// The months of one small curve: a view into those of all, which many cells share.
class CurvePoints {
    Q_GADGET
    QML_VALUE_TYPE(curvePoints)

public:
    std::shared_ptr<const std::vector<int>> all;
    std::size_t first = 0;
    std::size_t count = 0;
    std::size_t begin = 0; ///< the month before which there is nothing to draw

    std::span<const int> values() const { return all ? std::span(*all).subspan(first, count) : std::span<const int>(); }
    bool operator==(const CurvePoints &) const = default;
};

} // namespace chapterhouse::app
