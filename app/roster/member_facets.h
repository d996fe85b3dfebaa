// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_index.h"
#include "app/tables/state_regions.h"
#include "app/tables/table_filters.h"

#include <span>

namespace chapterhouse::app {

/// By what the roster can be narrowed, asked of one snapshot on one day.
class MemberFacets {
public:
    MemberFacets(const StateRegions &regions, QDate date) : m_regions(regions), m_date(date) { }

    static std::span<const Facet> all();

    /// What the choices ask of the index; `without` is left out.
    RosterFilter filter(const TableFilters &chosen, const QString &without = {}) const;
    /// The values of a facet that rows of `filter` have.
    std::vector<FacetValue> values(const RosterIndex &index, const RosterFilter &filter, const QString &facet) const;
    QString text(const Directory &directory, const QString &facet, const QString &value) const;

private:
    std::vector<FacetValue> counts(const RosterIndex &index, const RosterFilter &filter, const QString &facet) const;

    const StateRegions &m_regions;
    QDate m_date;
};

} // namespace chapterhouse::app
