// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/chapter_facets.h"

#include "app/attention/concern.h"
#include "app/roster/chapters_model.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

constexpr Facet facetTable[] = {
    {.id = "status",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Status"),
     .isUpFront = true,
     .initial = "active at_risk"},
    {.id = "state", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "State"), .isUpFront = true},
    {.id = "region", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Region"), .isUpFront = true},
    {.id = "origin", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Origin"), .isUpFront = true},
    {.id = "attention", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Needs you")},
};

constexpr QLatin1String archivedValue("archived"); ///< no status, but chosen as one: it stands beside them

} // namespace

std::span<const Facet> chapterFacets()
{
    return facetTable;
}

bool isAmong(const ChapterLine &line, const QString &facet, const QStringList &chosen, const StateRegions &regions)
{
    if (facet == QLatin1String("status") && line.isArchived)
        return chosen.contains(archivedValue);
    if (chosen.isEmpty())
        return true;
    if (facet == QLatin1String("status"))
        return chosen.contains(code(line.status));
    if (facet == QLatin1String("state"))
        return chosen.contains(line.state);
    if (facet == QLatin1String("region"))
        return regions.statesOf(chosen).contains(line.state);
    if (facet == QLatin1String("attention")) {
        return std::any_of(line.concerns.begin(), line.concerns.end(),
                           [&](const QString &concern) { return chosen.contains(concern); });
    }
    return facet != QLatin1String("origin") || chosen.contains(line.origin);
}

std::vector<FacetValue> chapterFacetValues(const QString &facet, const StateRegions &regions,
                                           const Directory &directory)
{
    std::vector<FacetValue> values;
    if (facet == QLatin1String("status")) {
        for (int status = int(ChapterStatus::Prospect); status <= int(ChapterStatus::Closed); ++status)
            values.push_back({code(ChapterStatus(status)), nameOf(ChapterStatus(status)), 0});
        values.push_back({QString(), nameOf(ChapterStatus::None), 0});
        values.push_back({archivedValue, ChaptersModel::tr("Archived"), 0});
    } else if (facet == QLatin1String("state")) {
        for (const State &state : directory.states())
            values.push_back({state.code, state.name, 0});
        std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
            return QString::localeAwareCompare(a.text, b.text) < 0;
        });
        values.push_back({QString(), ChaptersModel::tr("Not known"), 0});
    } else if (facet == QLatin1String("region")) {
        for (const StateRegions::Group &group : regions.groups())
            values.push_back({group.value, group.name, 0});
    } else if (facet == QLatin1String("origin")) {
        for (const char *origin : {"new", "affiliated"})
            values.push_back({QString::fromLatin1(origin), originName(QString::fromLatin1(origin)), 0});
        values.push_back({QString(), ChaptersModel::tr("Not known"), 0});
    } else if (facet == QLatin1String("attention")) {
        for (const Concern concern : concerns)
            values.push_back({code(concern), nameOf(concern), 0});
    }
    return values;
}

} // namespace chapterhouse::app
