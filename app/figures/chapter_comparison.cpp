// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/chapter_comparison.h"

#include "app/figures/told_places.h"
#include "app/folding.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

ChapterComparison::ChapterComparison(const RosterIndex::Pointer &snapshot, QDate date) : m_curves(snapshot, date)
{
    const std::size_t count = m_curves.chapters().size();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(count);
    for (std::size_t place = 0; place < count; ++place) {
        const School *school = snapshot->directory().find(entry(place).schoolId);
        keys.push_back(collator.sortKey(entry(place).name));
        m_folded.push_back(folded(entry(place).name + u'\n' + (school ? school->name : QString())));
        if (const QString code = state(place); !code.isEmpty() && !m_states.contains(code))
            m_states.append(code);
    }
    m_states.sort();

    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    m_nameRanks.resize(count);
    for (std::size_t rank = 0; rank < count; ++rank)
        m_nameRanks[order[rank]] = int(rank);
}

ChapterComparison::Pointer ChapterComparison::told(Suppression suppression) const
{
    auto told = std::make_shared<ChapterComparison>(*this);
    if (!suppression.isOn() || m_curves.days().empty())
        return told;
    for (std::size_t month = 0; month < m_curves.days().size(); ++month)
        told->tellMonth(month, suppression);
    const ToldPlaces yearAgo(*m_curves.snapshot(), m_curves.days().back().addYears(-1), suppression);
    for (std::size_t place = 0; place < m_curves.chapters().size(); ++place) {
        ChapterCurve curve = m_curves.chapters()[place];
        curve.members = told->m_curves.members(place).back();
        if (!yearAgo.tellsChapter(curve.chapter))
            curve.yearAgo = untold;
        // Of those who were there then not even that there was someone: where no one came or left, they are those of
        // now.
        if (curve.retention.plain.whole < suppression.threshold() || !yearAgo.tellsNamed(curve.chapter))
            curve.retention = {{untold, untold}, {untold, untold}};
        for (int *moved : {&curve.movement.joined, &curve.movement.left})
            *moved = *moved < suppression.threshold() ? untold : *moved;
        told->m_curves.tell(place, curve);
    }
    return told;
}

void ChapterComparison::tellMonth(std::size_t month, Suppression suppression)
{
    const bool isPast = month + 1 < m_curves.days().size();
    const ToldPlaces places(*m_curves.snapshot(), m_curves.days()[month], suppression);
    for (std::size_t place = 0; place < m_curves.chapters().size(); ++place) {
        const bool isFew = isPast && suppression.isSmall(m_curves.members(place)[month]);
        if (isFew || !places.tellsChapter(m_curves.chapters()[place].chapter))
            m_curves.withhold(place, month);
    }
}

ChapterComparison::Pointer ChapterComparison::untoldYet() const
{
    auto hidden = std::make_shared<ChapterComparison>(*this);
    for (std::size_t place = 0; place < m_curves.chapters().size(); ++place) {
        ChapterCurve curve = m_curves.chapters()[place];
        curve.members = curve.yearAgo = curve.movement.joined = curve.movement.left = untold;
        curve.retention = {{untold, untold}, {untold, untold}};
        for (std::size_t month = 0; month < m_curves.days().size(); ++month)
            hidden->m_curves.withhold(place, month);
        hidden->m_curves.tell(place, curve);
    }
    return hidden;
}

const ChapterEntry &ChapterComparison::entry(std::size_t place) const
{
    return m_curves.snapshot()->chapters()[m_curves.chapters()[place].chapter];
}

QString ChapterComparison::state(std::size_t place) const
{
    const int state = entry(place).state;
    return state < 0 ? QString() : m_curves.snapshot()->directory().states()[std::size_t(state)].code;
}

std::size_t ChapterComparison::firstMonth(std::size_t place) const
{
    const auto members = m_curves.members(place);
    const auto found = std::find_if(members.begin(), members.end(), [](int count) { return count > 0; });
    auto first = std::size_t(found - members.begin());
    const QDate founded = m_curves.chapters()[place].foundedOn;
    if (!founded.isValid())
        return first;
    const auto &days = m_curves.days();
    return std::min(first, std::size_t(std::lower_bound(days.begin(), days.end(), founded) - days.begin()));
}

bool ChapterComparison::isAmong(std::size_t place, const ComparisonFilter &filter) const
{
    using Which = ComparisonFilter::Which;
    const ChapterCurve &curve = m_curves.chapters()[place];
    const bool fits = filter.which == Which::Every || (filter.which == Which::Counted && isCounted(curve.status))
        || (filter.which == Which::Active && curve.status == ChapterStatus::Active)
        || (filter.which == Which::AtRisk && curve.status == ChapterStatus::AtRisk)
        || (filter.which == Which::Ended && curve.foundedOn.isValid() && !isCounted(curve.status));
    return fits && (filter.state.isEmpty() || state(place) == filter.state)
        && (filter.text.isEmpty() || m_folded[place].contains(filter.text));
}

double ChapterComparison::keyOf(std::size_t place, ComparisonOrder order, Suppression suppression) const
{
    constexpr double lowest = -1e9; // below all that is told
    const ChapterCurve &curve = m_curves.chapters()[place];
    switch (order) {
    case ComparisonOrder::Name:
        return m_nameRanks[place];
    case ComparisonOrder::Members: {
        const SharedCount members = suppression.count(curve.members);
        return members.isMasked ? 1 : members.value;
    }
    case ComparisonOrder::Change: {
        const SharedCount change = suppression.change(curve.yearAgo, curve.members);
        return change.isMasked ? lowest : change.value;
    }
    case ComparisonOrder::Age:
        return curve.foundedOn.isValid() ? double(-curve.foundedOn.toJulianDay()) : lowest;
    case ComparisonOrder::Retention:
        break;
    }
    return suppression.share(curve.retention.student).value_or(lowest);
}

std::vector<std::size_t> ChapterComparison::chosen(const ComparisonFilter &filter, ComparisonOrder order,
                                                   bool isDescending, Suppression suppression) const
{
    std::vector<std::size_t> places;
    std::vector<double> keys(m_curves.chapters().size());
    for (std::size_t place = 0; place < keys.size(); ++place) {
        if (!isAmong(place, filter))
            continue;
        places.push_back(place);
        keys[place] = keyOf(place, order, suppression);
    }
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        if (keys[a] != keys[b])
            return isDescending ? keys[a] > keys[b] : keys[a] < keys[b];
        return m_nameRanks[a] < m_nameRanks[b];
    });
    return places;
}

} // namespace chapterhouse::app
