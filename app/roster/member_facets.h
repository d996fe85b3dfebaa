// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/people_list.h"
#include "app/roster/roster_index.h"
#include "app/tables/state_regions.h"
#include "app/tables/table_filters.h"

#include <span>

namespace chapterhouse::app {

/// By what the roster can be narrowed, asked of one snapshot on one day.
class MemberFacets {
public:
    /// `withLater`: also those who came only after that day.
    MemberFacets(const StateRegions &regions, QDate date, bool withLater = true)
        : m_regions(regions), m_date(date), m_withLater(withLater)
    {
    }

    static std::span<const Facet> all();

    /// What the choices ask of the index; `without` is left out.
    RosterFilter filter(const TableFilters &chosen, const QString &without = {}) const;
    /// The figure whose people are chosen, whatever else narrows them.
    static std::optional<PeopleQuestion> figure(const TableFilters &chosen);
    /// The values of a facet that rows of `filter`, or of the figure in it, have.
    std::vector<FacetValue> values(const RosterIndex::Pointer &index, const RosterFilter &filter,
                                   const std::optional<PeopleQuestion> &figure, const QString &facet) const;
    /// `index` may be null: then chapters have no name yet.
    QString text(const RosterIndex *index, const QString &facet, const QString &value) const;

private:
    std::vector<FacetValue> counts(const RosterIndex &index, const std::vector<quint8> &mask,
                                   const QString &facet) const;
    std::vector<FacetValue> figures(const RosterIndex::Pointer &index, const RosterFilter &filter) const;

    const StateRegions &m_regions;
    QDate m_date;
    bool m_withLater;
};

} // namespace chapterhouse::app
