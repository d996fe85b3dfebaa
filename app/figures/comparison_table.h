// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/chapter_comparison.h"
#include "app/figures/chart_table.h"

namespace chapterhouse::app {

/// How the figures of a chapter are said beside those of others. Places are those of the comparison.
class ChapterWords {
public:
    ChapterWords(const ChapterComparison &comparison, Suppression suppression)
        : m_comparison(comparison), m_suppression(suppression)
    {
    }

    QString members(std::size_t place) const;
    QString change(std::size_t place) const; ///< "+4", "n/a"
    QString retention(std::size_t place) const; ///< "81 %", "–"
    QString age(std::size_t place) const; ///< "2 years 3 months"; '' where it never counted

private:
    const ChapterComparison &m_comparison;
    Suppression m_suppression;
};

/// The chapters at these places as data.
ChartTable comparisonTable(const ChapterComparison &comparison, const std::vector<std::size_t> &places,
                           Suppression suppression);

/// Members by chapter and month as their curves are drawn: rounded for sharing.
std::shared_ptr<const std::vector<int>> drawnMembers(const ChapterComparison::Pointer &comparison,
                                                     Suppression suppression);

} // namespace chapterhouse::app
