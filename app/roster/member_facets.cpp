// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/member_facets.h"

#include "app/roster/joined_periods.h"
#include "app/roster/members_model.h"
#include "app/roster/row_selection.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr char figureFacet[] = "figure";

constexpr Facet facetTable[] = {
    {.id = "status",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Status"),
     .isUpFront = true,
     .initial = "active away"},
    {.id = "state", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "State"), .isUpFront = true},
    {.id = "class_year", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Class"), .isUpFront = true},
    {.id = figureFacet,
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Counted as"),
     .kind = Facet::Kind::One},
    {.id = "region", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Region")},
    {.id = "chapter", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Chapter")},
    {.id = "school", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "School")},
    {.id = "phase", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Phase")},
    {.id = "channel", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Channel")},
    {.id = "joined", .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "Joined"), .kind = Facet::Kind::One},
    {.id = "no_email",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::MembersModel", "No e-mail"),
     .kind = Facet::Kind::Switch},
};

const QString nowhere = QStringLiteral("-"); ///< no state has this code

using Mask = std::vector<quint8>;

/// Those that the facet offers; others come from the number that was opened.
constexpr PeopleFigure offeredFigures[] = {PeopleFigure::Members, PeopleFigure::Joined, PeopleFigure::Left,
                                           PeopleFigure::StudentRetention};

template <typename Value> std::vector<qint64> histogram(const Mask &mask, const std::vector<Value> &column)
{
    std::vector<qint64> counts(std::size_t(std::numeric_limits<Value>::max()) + 1);
    for (std::size_t row = 0; row < mask.size(); ++row)
        counts[column[row]] += mask[row];
    return counts;
}

QHash<QString, qint64> countBySchool(const RosterColumns &columns, const Mask &mask)
{
    QHash<QString, qint64> counts;
    for (const ChapterEntry &chapter : columns.chapters) {
        if (!chapter.isNational)
            counts[chapter.countsAs] +=
                std::accumulate(mask.begin() + chapter.rows.first, mask.begin() + chapter.rows.last, qint64(0));
    }
    for (const auto &own : columns.ownSchools) {
        const QString id = columns.directory->schools()[std::size_t(own.value)].id;
        counts[columns.directory->schoolOf(id)->id] += mask[own.row];
    }
    return counts;
}

std::vector<FacetValue> countByRegion(const RosterIndex &index, const Mask &mask, const StateRegions &regions)
{
    const auto counts = histogram(mask, index.columns().state);
    std::vector<FacetValue> values;
    for (const StateRegions::Group &group : regions.groups()) {
        qint64 count = 0;
        for (const QString &state : group.states) {
            if (const int place = index.directory().stateIndex(state); place >= 0)
                count += counts[std::size_t(place)];
        }
        if (count > 0)
            values.push_back({group.value, {}, count});
    }
    return values;
}

template <typename Code> std::vector<Code> codes(const QStringList &values, Code (*parse)(std::string_view))
{
    std::vector<Code> result;
    for (const QString &value : values)
        result.push_back(parse(value.toStdString()));
    return result;
}

// Of the states and of the regions, where both are asked for.
std::vector<QString> statesIn(const QStringList &states, const QStringList &regions, bool hasRegions)
{
    if (!hasRegions)
        return {states.begin(), states.end()};
    std::vector<QString> both;
    std::copy_if(regions.begin(), regions.end(), std::back_inserter(both),
                 [&](const QString &state) { return states.isEmpty() || states.contains(state); });
    if (both.empty())
        both.push_back(nowhere);
    return both;
}

} // namespace

std::span<const Facet> MemberFacets::all()
{
    return facetTable;
}

RosterFilter MemberFacets::filter(const TableFilters &chosen, const QString &without) const
{
    const auto values = [&](const char *facet) {
        const QString id = QString::fromLatin1(facet);
        return id == without ? QStringList() : chosen.values(id);
    };
    RosterFilter filter;
    filter.asOf = m_date;
    filter.withLater = m_withLater;
    filter.statuses = codes<MemberStatus>(values("status"), memberStatus);
    const QStringList regions = values("region");
    filter.states = statesIn(values("state"), m_regions.statesOf(regions), !regions.isEmpty());
    const QStringList chapters = values("chapter");
    filter.chapters = {chapters.begin(), chapters.end()};
    const QStringList schools = values("school");
    filter.schools = {schools.begin(), schools.end()};
    for (const QString &year : values("class_year"))
        filter.classYears.push_back(year.toInt());
    filter.phases = codes<Phase>(values("phase"), phase);
    filter.channels = codes<Channel>(values("channel"), channel);
    filter.withoutEmail = !values("no_email").isEmpty();
    if (const QStringList joined = values("joined"); !joined.isEmpty()) {
        const JoinedPeriod period = joinedPeriod(joined.first(), m_date);
        filter.joinedFrom = period.from;
        filter.joinedUntil = period.until;
    }
    return filter;
}

std::optional<PeopleQuestion> MemberFacets::figure(const TableFilters &chosen)
{
    return peopleQuestion(chosen.values(QString::fromLatin1(figureFacet)).value(0));
}

std::vector<FacetValue> MemberFacets::values(const RosterIndex::Pointer &index, const RosterFilter &filter,
                                             const std::optional<PeopleQuestion> &figure, const QString &facet) const
{
    std::vector<FacetValue> values = facet == QLatin1String(figureFacet)
        ? figures(index, filter)
        : counts(*index, listRows(index, filter, figure).marks, facet);
    for (FacetValue &value : values)
        value.text = text(index.get(), facet, value.value);
    if (facet == QLatin1String("school") || facet == QLatin1String("state") || facet == QLatin1String("chapter"))
        std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
            return QString::localeAwareCompare(a.text, b.text) < 0;
        });
    return values;
}

std::vector<FacetValue> MemberFacets::figures(const RosterIndex::Pointer &index, const RosterFilter &filter) const
{
    std::vector<FacetValue> values;
    for (const PeopleFigure figure : offeredFigures) {
        if (const int people = listRows(index, filter, figure).people; people > 0)
            values.push_back({codeOf(figure), {}, people});
    }
    return values;
}

std::vector<FacetValue> MemberFacets::counts(const RosterIndex &index, const Mask &mask, const QString &facet) const
{
    const RosterColumns &columns = index.columns();
    std::vector<FacetValue> result;
    const auto add = [&](const QString &value, qint64 count) {
        if (count > 0)
            result.push_back({value, {}, count});
    };
    if (facet == QLatin1String("status")) {
        const auto counts = histogram(mask, *columns.orders.statuses(columns, dayOf(m_date)));
        for (const auto status : {MemberStatus::Active, MemberStatus::Away, MemberStatus::Prospect,
                                  MemberStatus::Alumni, MemberStatus::Left, MemberStatus::None})
            add(code(status), counts[std::size_t(status)]);
    } else if (facet == QLatin1String("state")) {
        const auto counts = histogram(mask, columns.state);
        const auto states = index.directory().states();
        for (std::size_t state = 0; state < states.size(); ++state)
            add(states[state].code, counts[state]);
        add({}, counts[RosterColumns::noState]);
    } else if (facet == QLatin1String("region")) {
        result = countByRegion(index, mask, m_regions);
    } else if (facet == QLatin1String("chapter")) {
        for (const ChapterEntry &chapter : columns.chapters)
            add(chapter.id,
                std::accumulate(mask.begin() + chapter.rows.first, mask.begin() + chapter.rows.last, qint64(0)));
    } else if (facet == QLatin1String("school")) {
        const auto counts = countBySchool(columns, mask);
        for (auto school = counts.begin(); school != counts.end(); ++school)
            add(school.key(), school.value());
    } else if (facet == QLatin1String("class_year")) {
        const auto counts = histogram(mask, columns.classYear);
        for (std::size_t year = 1; year < counts.size(); ++year) {
            if (counts[year] > 0)
                add(QString::number(year), counts[year]);
        }
        add(QStringLiteral("0"), counts[0]);
    } else if (facet == QLatin1String("phase")) {
        const auto counts = histogram(mask, columns.phase);
        for (const auto phase : {Phase::PreClinical, Phase::Clinical, Phase::Research, Phase::Other, Phase::None})
            add(code(phase), counts[std::size_t(phase)]);
    } else if (facet == QLatin1String("channel")) {
        const auto counts = histogram(mask, columns.channel);
        for (int channel = 1; channel <= channelCount; ++channel)
            add(code(Channel(channel % channelCount)), counts[std::size_t(channel % channelCount)]);
    } else if (facet == QLatin1String("joined")) {
        result = countByPeriod(histogram(mask, columns.joined), m_date);
    }
    return result;
}

QString MemberFacets::text(const RosterIndex *index, const QString &facet, const QString &value) const
{
    const Directory &directory = index ? index->directory() : *Directory::shipped();
    const std::string code = value.toStdString();
    if (facet == QLatin1String("status"))
        return nameOf(memberStatus(code));
    if (facet == QLatin1String(figureFacet)) {
        const std::optional<PeopleQuestion> question = peopleQuestion(value);
        return question ? nameOf(*question) : value;
    }
    if (facet == QLatin1String("phase"))
        return nameOf(phase(code));
    if (facet == QLatin1String("channel"))
        return nameOf(channel(code));
    if (facet == QLatin1String("region"))
        return m_regions.nameOf(value);
    if (facet == QLatin1String("joined"))
        return joinedPeriodName(value);
    if (value.isEmpty() || value == QLatin1String("0"))
        return MembersModel::tr("Not known");
    if (facet == QLatin1String("chapter")) {
        const ChapterEntry *chapter = index ? index->chapter(value) : nullptr;
        return chapter ? rosterName(*chapter) : value;
    }
    if (facet == QLatin1String("state")) {
        const State *state = directory.state(value);
        return state ? state->name : value;
    }
    if (facet == QLatin1String("school")) {
        const School *school = directory.find(value);
        return school ? school->name : value;
    }
    return value;
}

} // namespace chapterhouse::app
