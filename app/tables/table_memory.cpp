// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_memory.h"

#include "db/connection.h"
#include "db/setting_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace chapterhouse::app {

using namespace std::chrono_literals;

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

TableMemory::TableMemory(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(250ms); // a column that is dragged changes with every pixel
    connect(&m_timer, &QTimer::timeout, this, &TableMemory::write);
}

TableMemory::~TableMemory()
{
    if (m_timer.isActive())
        write();
}

void TableMemory::componentComplete()
{
    if (!m_book || !m_table)
        return;
    m_kept = m_book;
    recall();
    if (m_book->isReadOnly())
        return;
    connect(m_table->columns(), &TableColumns::arranged, this, &TableMemory::note);
    connect(m_table->filters(), &TableFilters::changed, this, &TableMemory::note);
    connect(m_table, &TableModel::sortChanged, this, &TableMemory::note);
}

void TableMemory::recall()
{
    const auto text =
        m_book->read([this](db::Connection &connection) { return db::ViewSettingStore(connection).value(key()); });
    const QJsonObject view = text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
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
    m_view = QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact));
    m_timer.start();
}

void TableMemory::write()
{
    m_timer.stop();
    if (!m_kept)
        return;
    m_kept->note(
        [key = key(), view = m_view](db::Connection &connection) { db::ViewSettingStore(connection).set(key, view); });
}

} // namespace chapterhouse::app
