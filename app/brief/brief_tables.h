// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/brief.h"
#include "app/brief/brief_counts.h"
#include "app/states/states_report.h"

namespace chapterhouse::app {

/// The tables of a brief. count() first, with the totals under which their numbers stand; then they can be told.
class BriefTables {
public:
    BriefTables(const Scope &scope, QDate asOf, BriefCounts &counts)
        : m_scope(scope), m_asOf(asOf), m_counts(counts) { }

    void count(const Dashboard &dashboard, const StatesReport &report, BriefCounts::Cell joined);

    BriefTable states(const StatesReport &report) const;
    std::vector<BriefTable> others(const Dashboard &dashboard, bool isNational) const;

private:
    using Cell = BriefCounts::Cell;
    struct Year {
        int year = 0; ///< in which it begins, in August
        int chapters = 0; ///< at its end
        Cell joined = 0;
        Cell left = 0;
    };
    struct CohortLine {
        int year = 0;
        Cell joined = 0;
        std::vector<Cell> present; ///< after 12, 24 … months
    };
    struct ChannelLine {
        QString name;
        Cell joined = 0;
    };

    void countYears(const Dashboard &dashboard);
    void countCohorts();
    void countChannels(Cell joined);
    BriefTable years(bool isNational) const;
    BriefTable cohorts() const;
    BriefTable channels() const;
    BriefTable newChapters() const;

    const Scope &m_scope;
    QDate m_asOf;
    BriefCounts &m_counts;
    std::vector<Cell> m_states; ///< members of each line of the report
    std::vector<Year> m_years;
    std::vector<CohortLine> m_cohorts;
    std::vector<ChannelLine> m_channels;
};

} // namespace chapterhouse::app
