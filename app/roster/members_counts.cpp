// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatting.h"
#include "app/roster/member_facets.h"
#include "app/roster/members_model.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chapterhouse::app {

// Apart from the table: how many it shows, also under each value of a filter, and whom a figure counts.

void MembersModel::showList(const QString &list)
{
    filters()->fromJson(QJsonDocument::fromJson(list.toUtf8()).object());
}

std::vector<FacetValue> MembersModel::facetValues(const QString &facet) const
{
    if (!m_snapshot)
        return {};
    auto values =
        MemberFacets(m_regions, m_date).values(m_snapshot, filterWithout(facet), MemberFacets::figure(chosen()), facet);
    for (FacetValue &value : values)
        value.countText = told(value.count);
    return values;
}

QString MembersModel::summary() const
{
    if (!isReady())
        return {};
    if (m_figure)
        return figureText();
    // A line is one person at one chapter: whoever was at two has two among everyone.
    const int shown = int(m_total);
    if (suppression().isOn()) {
        const QString total = who() == Present ? tr("%1 members", "rounded: <10").arg(told(shown))
                                               : tr("%1 records", "rounded: <10").arg(told(shown));
        return count() == m_total ? total : tr("%1 of %2").arg(told(count()), total);
    }
    const QString total = who() == Present ? tr("%Ln members", nullptr, shown) : tr("%Ln records", nullptr, shown);
    return count() == m_total ? total : tr("%1 of %2").arg(number(count()), total);
}

Suppression MembersModel::suppression() const
{
    return m_book ? m_follower.suppression(*m_book) : Suppression::off();
}

QString MembersModel::told(qsizetype people) const
{
    const Suppression suppression = this->suppression();
    return suppression.count(int(people)).text(suppression.threshold());
}

QString MembersModel::figureText() const
{
    const QString total = suppression().isOn() ? tr("%1 people", "rounded: <10").arg(told(m_total))
                                               : tr("%Ln people", nullptr, int(m_total));
    const QString shown = count() == m_total ? total : tr("%1 of %2").arg(told(count()), total);
    if (m_heads > 0)
        return tr("%1, and %2 counted without a name").arg(shown, told(m_heads));
    if (m_people.again > 0)
        return tr("%1, some more than once: %2 in all").arg(shown, told(m_people.people + m_people.again));
    if (m_figure && m_figure->figure == PeopleFigure::StudentRetention
        && chosen().values(QStringLiteral("status")).isEmpty())
        return tr("%1, of whom %2 stayed").arg(shown, told(m_people.stayed));
    return shown;
}

} // namespace chapterhouse::app
