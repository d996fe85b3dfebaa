// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_memory.h"

#include <QJsonObject>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String filtersKey("filters");
constexpr QLatin1String sortKey("sort");
constexpr QLatin1String descendingKey("descending");

QString idOf(const TableModel &table, int column)
{
    return QString::fromLatin1(table.allColumns()[std::size_t(column)].id);
}

} // namespace

TableMemory::TableMemory(QObject *parent) : QObject(parent) { }

void TableMemory::componentComplete()
{
    if (!m_book || !m_table)
        return;
    recall();
    connect(m_table->columns(), &TableColumns::arranged, this, &TableMemory::note);
    connect(m_table->filters(), &TableFilters::changed, this, &TableMemory::note);
    connect(m_table, &TableModel::sortChanged, this, &TableMemory::note);
}

void TableMemory::recall()
{
    const QJsonObject view = m_note.emplace(QStringLiteral("table.") + m_page).recall(m_book);
    if (view.isEmpty())
        return;
    m_table->columns()->fromJson(view[columnsKey].toArray());
    m_table->filters()->fromJson(view[filtersKey].toObject());
    const auto all = m_table->allColumns();
    for (int column = 0; column < int(all.size()); ++column) {
        if (idOf(*m_table, column) == view[sortKey].toString())
            m_table->sort(column, view[descendingKey].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void TableMemory::note()
{
    const QJsonObject view{{columnsKey, m_table->columns()->toJson()},
                           {filtersKey, m_table->filters()->toJson()},
                           {sortKey, idOf(*m_table, m_table->sortColumn())},
                           {descendingKey, m_table->isDescending()}};
    m_note->note(view);
}

} // namespace chapterhouse::app
