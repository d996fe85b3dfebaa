// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/region_editor.h"

#include "app/directory/directory.h"
#include "app/folding.h"
#include "app/formatting.h"

#include <algorithm>

namespace chapterhouse::app {

RegionEditor::RegionEditor(QObject *parent) : QAbstractListModel(parent)
{
    for (const State &state : Directory::shipped()->states())
        m_places.push_back({state.code, state.name, {}});
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.code < b.code; });
}

void RegionEditor::setRegions(RegionsModel *regions)
{
    if (regions == m_regions)
        return;
    m_regions = regions;
    Q_EMIT regionsChanged();
}

void RegionEditor::setName(const QString &name)
{
    if (name == m_region.name)
        return;
    m_region.name = name;
    Q_EMIT changed();
}

QString RegionEditor::countText() const
{
    return tr("States (%1)").arg(number(m_region.states.size()));
}

QString RegionEditor::problem() const
{
    const QByteArray wanted = folded(m_region.name.simplified());
    const auto regions = m_regions ? std::span(m_regions->regions()) : std::span<const db::Region>();
    const bool isTaken = std::any_of(regions.begin(), regions.end(), [&](const db::Region &other) {
        return other.id != m_region.id && folded(other.name) == wanted;
    });
    return isTaken ? tr("There is a region of this name already.") : QString();
}

bool RegionEditor::isSharing() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const Place &place) { return !place.elsewhere.isEmpty(); });
}

void RegionEditor::begin(const QString &id)
{
    beginResetModel();
    m_region = {};
    for (Place &place : m_places)
        place.elsewhere.clear();
    for (const db::Region &region : m_regions ? m_regions->regions() : std::vector<db::Region>()) {
        if (region.id == id)
            m_region = region;
        for (Place &place : m_places) {
            if (region.id != id && region.states.contains(place.code))
                place.elsewhere = region.name;
        }
    }
    endResetModel();
    m_saving.forget();
    Q_EMIT changed();
}

void RegionEditor::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString &code = m_places[std::size_t(row)].code;
    if (m_region.states.removeAll(code) == 0)
        m_region.states.append(code);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

int RegionEditor::find(const QString &letter, int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int candidate = (row + step) % rowCount();
        if (m_places[std::size_t(candidate)].code.startsWith(letter, Qt::CaseInsensitive))
            return candidate;
    }
    return row;
}

void RegionEditor::save()
{
    if (!m_regions || !m_regions->book() || !isSavable())
        return;
    db::Region region = m_region;
    region.name = region.name.simplified();
    m_saving.follow(m_regions->save(region), [this] { Q_EMIT saved(); });
}

int RegionEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant RegionEditor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CodeRole:
        return place.code;
    case NameRole:
        return place.name;
    case ChosenRole:
        return m_region.states.contains(place.code);
    case ElsewhereRole:
        return place.elsewhere;
    }
    return {};
}

QHash<int, QByteArray> RegionEditor::roleNames() const
{
    return {{CodeRole, "code"}, {NameRole, "name"}, {ChosenRole, "chosen"}, {ElsewhereRole, "elsewhere"}};
}

} // namespace chapterhouse::app
