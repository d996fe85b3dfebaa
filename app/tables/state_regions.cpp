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

QLatin1String prefixOf(StateRegions::Kind kind)
{
    switch (kind) {
    case StateRegions::Kind::Own:
        return QLatin1String("own:");
    case StateRegions::Kind::Census:
        return QLatin1String("census:");
    case StateRegions::Kind::Division:
        break;
    }
    return QLatin1String("division:");
}

QString translated(const QString &name)
{
    return QCoreApplication::translate("Census", name.toUtf8().constData());
}

std::vector<db::Region> ownRegions(Book &book)
{
    const auto own = book.read([](db::Connection &connection) { return db::RegionStore(connection).all(); });
    return own ? *own : std::vector<db::Region>();
}

} // namespace

StateRegions::StateRegions(Book &book, const Directory &directory) : StateRegions(ownRegions(book), directory) { }

StateRegions StateRegions::of(db::Connection &connection, const Directory &directory)
{
    return {db::RegionStore(connection).all(), directory};
}

StateRegions::StateRegions(const std::vector<db::Region> &own, const Directory &directory)
{
    for (const db::Region &region : own)
        m_groups.push_back({prefixOf(Kind::Own) + region.id, region.name, region.states});
    QMap<QString, QStringList> regions;
    QMap<QString, QStringList> divisions;
    for (const State &state : directory.states()) {
        if (state.region.isEmpty())
            continue;
        regions[state.region].append(state.code);
        divisions[state.division].append(state.code);
    }
    for (auto region = regions.begin(); region != regions.end(); ++region)
        m_groups.push_back({prefixOf(Kind::Census) + region.key(), translated(region.key()), region.value()});
    m_regions = qsizetype(m_groups.size());
    for (auto division = divisions.begin(); division != divisions.end(); ++division)
        m_groups.push_back({prefixOf(Kind::Division) + division.key(), translated(division.key()), division.value()});
}

bool StateRegions::read(Book &book, const Directory &directory)
{
    StateRegions now(book, directory);
    std::swap(*this, now);
    return *this != now;
}

bool StateRegions::hasOwn() const
{
    return std::any_of(m_groups.begin(), m_groups.end(),
                       [](const Group &group) { return group.value.startsWith(prefixOf(Kind::Own)); });
}

std::vector<StateRegions::Group> StateRegions::covering(Kind kind, const Directory &directory) const
{
    std::vector<Group> result;
    for (const Group &group : m_groups) {
        if (group.value.startsWith(prefixOf(kind)))
            result.push_back(group);
    }
    Group rest{QStringLiteral("none"),
               kind == Kind::Own ? QCoreApplication::translate("StateRegions", "In no region")
                                 : QCoreApplication::translate("StateRegions", "Territories"),
               {}};
    for (const State &state : directory.states()) {
        const bool isIn = std::any_of(result.begin(), result.end(),
                                      [&](const Group &group) { return group.states.contains(state.code); });
        if (!isIn)
            rest.states.append(state.code);
    }
    if (!rest.states.isEmpty())
        result.push_back(std::move(rest));
    return result;
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
