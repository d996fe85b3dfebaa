// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/facet_options.h"

#include "app/folding.h"
#include "app/formatting.h"
#include "app/roster/table_model.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr std::size_t glance = 10;

} // namespace

void FacetOptions::setFilters(TableFilters *filters)
{
    if (filters == m_filters)
        return;
    if (m_filters)
        m_filters->disconnect(this);
    m_filters = filters;
    if (filters) {
        connect(filters, &TableFilters::changed, this, [this] {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
            Q_EMIT chosenChanged();
        });
    }
    Q_EMIT filtersChanged();
}

void FacetOptions::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    beginResetModel();
    find();
    endResetModel();
}

bool FacetOptions::isLong() const
{
    return m_values.size() > glance;
}

bool FacetOptions::isAnyChosen() const
{
    return m_filters && !m_filters->values(m_facet).isEmpty();
}

// What is chosen stays in the list although no row has it any more.
void FacetOptions::load(const QString &facet)
{
    if (!m_filters)
        return;
    beginResetModel();
    m_facet = facet;
    m_values = m_filters->table()->facetValues(facet);
    for (const QString &chosen : m_filters->values(facet)) {
        if (std::none_of(m_values.begin(), m_values.end(),
                         [&](const FacetValue &value) { return value.value == chosen; }))
            m_values.push_back({chosen, m_filters->table()->facetText(facet, chosen), 0});
    }
    find();
    endResetModel();
    Q_EMIT loaded();
    Q_EMIT chosenChanged();
}

void FacetOptions::find()
{
    const QByteArray wanted = folded(m_search);
    m_shown.clear();
    for (std::size_t place = 0; place < m_values.size(); ++place) {
        if (wanted.isEmpty() || folded(m_values[place].text).contains(wanted))
            m_shown.push_back(place);
    }
}

void FacetOptions::toggle(int row)
{
    if (m_filters && row >= 0 && row < rowCount())
        m_filters->toggle(m_facet, m_values[m_shown[std::size_t(row)]].value);
}

void FacetOptions::clear()
{
    if (m_filters)
        m_filters->choose(m_facet, {});
}

int FacetOptions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FacetOptions::data(const QModelIndex &index, int role) const
{
    if (!m_filters || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetValue &value = m_values[m_shown[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return value.text;
    case CountRole:
        return value.countText.isEmpty() ? number(value.count) : value.countText;
    case ChosenRole:
        return m_filters->values(m_facet).contains(value.value);
    }
    return {};
}

QHash<int, QByteArray> FacetOptions::roleNames() const
{
    return {{TextRole, "label"}, {CountRole, "count"}, {ChosenRole, "chosen"}};
}

} // namespace chapterhouse::app
