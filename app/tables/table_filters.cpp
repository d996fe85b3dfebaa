// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_filters.h"

#include "app/formatting.h"
#include "app/roster/table_model.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace chapterhouse::app {

TableFilters::TableFilters(TableModel *table) : QAbstractListModel(table), m_table(table), m_values(initial())
{
    // Only then the table knows what states and schools are called.
    connect(table, &TableModel::readyChanged, this, &TableFilters::rename);
}

void TableFilters::rename()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Facet *TableFilters::find(const QString &facet) const
{
    const auto facets = m_table->facets();
    const auto found = std::find_if(facets.begin(), facets.end(),
                                    [&](const Facet &other) { return facet == QLatin1String(other.id); });
    return found == facets.end() ? nullptr : &*found;
}

QStringList TableFilters::initialOf(const Facet &facet)
{
    return QString::fromLatin1(facet.initial).split(u' ', Qt::SkipEmptyParts);
}

TableFilters::Values TableFilters::initial() const
{
    Values values;
    for (const Facet &facet : m_table->facets()) {
        if (const QStringList chosen = initialOf(facet); !chosen.isEmpty())
            values.insert(QString::fromLatin1(facet.id), chosen);
    }
    return values;
}

bool TableFilters::isNarrowed() const
{
    return m_values != initial();
}

bool TableFilters::hasMore() const
{
    const auto facets = m_table->facets();
    return std::any_of(facets.begin(), facets.end(), [this](const Facet &facet) {
        return !facet.isUpFront && values(QString::fromLatin1(facet.id)) == initialOf(facet);
    });
}

void TableFilters::choose(const QString &facet, const QStringList &values)
{
    const Facet *known = find(facet);
    if (!known)
        return;
    QStringList sorted = values;
    sorted.sort();
    sorted.removeDuplicates();
    if (known->kind != Facet::Kind::Many)
        sorted = sorted.mid(0, 1);
    Values all = m_values;
    if (sorted.isEmpty())
        all.remove(facet);
    else
        all.insert(facet, sorted);
    set(all);
}

void TableFilters::toggle(const QString &facet, const QString &value)
{
    const Facet *known = find(facet);
    QStringList chosen = values(facet);
    if (!known)
        return;
    if (chosen.contains(value))
        chosen.removeAll(value);
    else if (known->kind == Facet::Kind::Many)
        chosen.append(value);
    else
        chosen = {value};
    choose(facet, chosen);
}

void TableFilters::reset(const QString &facet)
{
    if (const Facet *known = find(facet))
        choose(facet, initialOf(*known));
}

void TableFilters::resetAll()
{
    set(initial());
}

void TableFilters::openAll()
{
    set({});
}

void TableFilters::set(const Values &values)
{
    if (values == m_values)
        return;
    m_values = values;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

QJsonObject TableFilters::toJson() const
{
    QJsonObject filters;
    for (auto facet = m_values.begin(); facet != m_values.end(); ++facet)
        filters.insert(facet.key(), QJsonArray::fromStringList(facet.value()));
    for (const Facet &facet : m_table->facets()) {
        // Where something is chosen at first, nothing must say so.
        if (const QString id = QString::fromLatin1(facet.id); !initialOf(facet).isEmpty() && !m_values.contains(id))
            filters.insert(id, QJsonArray());
    }
    return filters;
}

void TableFilters::fromJson(const QJsonObject &filters)
{
    Values values = initial();
    for (auto facet = filters.begin(); facet != filters.end(); ++facet) {
        if (!find(facet.key()))
            continue;
        QStringList chosen;
        for (const QJsonValue &value : facet.value().toArray())
            chosen.append(value.toString());
        chosen.sort();
        values.remove(facet.key());
        if (!chosen.isEmpty())
            values.insert(facet.key(), chosen);
    }
    set(values);
}

QString TableFilters::title(const Facet &facet) const
{
    return QCoreApplication::translate(m_table->metaObject()->className(), facet.title);
}

QString TableFilters::text(const Facet &facet) const
{
    const QString id = QString::fromLatin1(facet.id);
    const QStringList chosen = values(id);
    if (facet.kind == Facet::Kind::Switch || (chosen.isEmpty() && initialOf(facet).isEmpty()))
        return title(facet);
    const QString known = m_table->chosenText(id, chosen);
    if (!known.isEmpty())
        return tr("%1: %2", "filter: its value").arg(title(facet), known);
    const QString first = m_table->facetText(id, chosen.value(0));
    return chosen.size() == 1
        ? tr("%1: %2", "filter: its value").arg(title(facet), first)
        : tr("%1: %2 +%3", "filter: its value, and how many more").arg(title(facet), first, number(chosen.size() - 1));
}

int TableFilters::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table->facets().size());
}

QVariant TableFilters::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Facet &facet = m_table->facets()[std::size_t(index.row())];
    switch (role) {
    case FacetRole:
        return QString::fromLatin1(facet.id);
    case TitleRole:
        return title(facet);
    case Qt::DisplayRole:
    case TextRole:
        return text(facet);
    case ChosenRole:
        return values(QString::fromLatin1(facet.id)) != initialOf(facet);
    case SwitchRole:
        return facet.kind == Facet::Kind::Switch;
    case UpFrontRole:
        return facet.isUpFront;
    }
    return {};
}

QHash<int, QByteArray> TableFilters::roleNames() const
{
    return {{FacetRole, "facet"},   {TitleRole, "title"},     {TextRole, "label"},
            {ChosenRole, "chosen"}, {SwitchRole, "isSwitch"}, {UpFrontRole, "upFront"}};
}

} // namespace chapterhouse::app
