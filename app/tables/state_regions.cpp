// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/state_regions.h"

#include "app/book.h"
#include "db/region_store.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <utility>

namespace chapterhouse::app {

namespace {

// The Census names them in English; a translation may know better. Listed for the translators.
[[maybe_unused]] constexpr const char *censusNames[] = {
    QT_TRANSLATE_NOOP("Census", "Northeast"),
    QT_TRANSLATE_NOOP("Census", "Midwest"),
    QT_TRANSLATE_NOOP("Census", "South"),
    QT_TRANSLATE_NOOP("Census", "West"),
    QT_TRANSLATE_NOOP("Census", "New England"),
    QT_TRANSLATE_NOOP("Census", "Middle Atlantic"),
    QT_TRANSLATE_NOOP("Census", "East North Central"),
    QT_TRANSLATE_NOOP("Census", "West North Central"),
    QT_TRANSLATE_NOOP("Census", "South Atlantic"),
    QT_TRANSLATE_NOOP("Census", "East South Central"),
    QT_TRANSLATE_NOOP("Census", "West South Central"),
    QT_TRANSLATE_NOOP("Census", "Mountain"),
    QT_TRANSLATE_NOOP("Census", "Pacific"),
};

QString translated(const QString &name)
{
    return QCoreApplication::translate("Census", name.toUtf8().constData());
}

} // namespace

StateRegions::StateRegions(Book &book, const Directory &directory)
{
    const auto own = book.read([](db::Connection &connection) { return db::RegionStore(connection).all(); });
    for (const db::Region &region : own ? *own : std::vector<db::Region>())
        m_groups.push_back({QStringLiteral("own:") + region.id, region.name, region.states});
    QMap<QString, QStringList> regions;
    QMap<QString, QStringList> divisions;
    for (const State &state : directory.states()) {
        if (state.region.isEmpty())
            continue;
        regions[state.region].append(state.code);
        divisions[state.division].append(state.code);
    }
    for (auto region = regions.begin(); region != regions.end(); ++region)
        m_groups.push_back({QStringLiteral("census:") + region.key(), translated(region.key()), region.value()});
    m_regions = qsizetype(m_groups.size());
    for (auto division = divisions.begin(); division != divisions.end(); ++division)
        m_groups.push_back(
            {QStringLiteral("division:") + division.key(), translated(division.key()), division.value()});
}

bool StateRegions::read(Book &book, const Directory &directory)
{
    StateRegions now(book, directory);
    std::swap(*this, now);
    return *this != now;
}

QStringList StateRegions::statesOf(const QStringList &values) const
{
    QStringList states;
    for (const Group &group : m_groups) {
        if (values.contains(group.value))
            states += group.states;
    }
    states.removeDuplicates();
    return states;
}

QString StateRegions::nameOf(const QString &value) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) { return group.value == value; });
    return found == m_groups.end() ? QCoreApplication::translate("StateRegions", "No longer a region") : found->name;
}

QString StateRegions::regionOf(const QString &state) const
{
    const auto last = m_groups.begin() + m_regions;
    const auto found =
        std::find_if(m_groups.begin(), last, [&](const Group &group) { return group.states.contains(state); });
    return found == last ? QString() : found->name;
}

} // namespace chapterhouse::app
