// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/table_columns.h"

#include "app/roster/table_model.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr int least = 48; ///< pixels: still to be found and dragged
constexpr int most = 1200;
constexpr int step = 16;
constexpr qreal scrollBar = 14; ///< lies over the end of the last column
constexpr qreal tightest = 0.9; ///< of their own width: narrower, and the table scrolls instead

constexpr QLatin1String idKey("id");
constexpr QLatin1String widthKey("width");
constexpr QLatin1String shownKey("shown");

} // namespace

TableColumns::TableColumns(TableModel *table) : QAbstractProxyModel(table), m_table(table)
{
    setSourceModel(table);
    startOver();
    layOut();
    follow();
}

void TableColumns::startOver()
{
    const auto all = m_table->allColumns();
    m_order.resize(all.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_isShown.clear();
    for (const TableColumn &column : all)
        m_isShown.push_back(column.isShown);
    m_given.assign(all.size(), 0);
}

void TableColumns::follow()
{
    connect(m_table, &TableModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_table, &TableModel::modelReset, this, [this] { endResetModel(); });
    connect(m_table, &TableModel::headerDataChanged, this, &TableColumns::shownChanged); // other titles
    connect(m_table, &TableModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(m_table, &TableModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(m_table, &TableModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(m_table, &TableModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(m_table, &TableModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                Q_EMIT dataChanged(index(first.row(), 0), index(last.row(), count() - 1), roles);
            });
}

template <typename Change> void TableColumns::rearrange(Change change)
{
    beginResetModel();
    change();
    layOut();
    endResetModel();
    Q_EMIT shownChanged();
    Q_EMIT widthsChanged();
    Q_EMIT arranged();
}

// Columns without a width of their own are made wider to fill the table, or a little narrower to fit into it; what is
// left over then goes to the last, so that rows end where the table does.
void TableColumns::layOut()
{
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
                 [this](int column) { return isShown(column); });
    const auto all = m_table->allColumns();
    qreal given = 0;
    qreal own = 0;
    for (const int column : m_shown) {
        given += m_given[std::size_t(column)] * m_scale;
        own += m_given[std::size_t(column)] == 0 ? all[std::size_t(column)].width * m_scale : 0;
    }
    const qreal fitting = own > 0 ? (m_room - scrollBar - given) / own : 1;
    const qreal factor = fitting < tightest ? 1 : fitting;

    m_starts.assign(1, 0);
    for (const int column : m_shown) {
        const int width = m_given[std::size_t(column)];
        const qreal shown = width > 0 ? width * m_scale : all[std::size_t(column)].width * m_scale * factor;
        m_starts.push_back(m_starts.back() + std::max<qreal>(least, std::floor(shown)));
    }
    m_starts.back() = std::max(m_starts.back() + scrollBar, m_room);
}

// What is dragged shall move alone.
void TableColumns::freeze()
{
    for (int column = 0; column < count(); ++column) {
        int &given = m_given[std::size_t(source(column))];
        if (given == 0)
            given = int(std::round(widthOf(column) / m_scale));
    }
}

void TableColumns::setRoom(qreal room)
{
    if (qFuzzyCompare(room, m_room))
        return;
    m_room = room;
    layOut();
    Q_EMIT roomChanged();
    Q_EMIT widthsChanged();
}

void TableColumns::setScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    layOut();
    Q_EMIT scaleChanged();
    Q_EMIT widthsChanged();
}

qreal TableColumns::total() const
{
    return m_starts.back();
}

int TableColumns::source(int column) const
{
    return column >= 0 && column < count() ? m_shown[std::size_t(column)] : -1;
}

QStringList TableColumns::titles() const
{
    QStringList titles;
    for (int column = 0; column < count(); ++column)
        titles.append(title(column));
    return titles;
}

int TableColumns::placeOf(int source) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), source);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString TableColumns::title(int column) const
{
    return headerData(column, Qt::Horizontal).toString();
}

QString TableColumns::placeText(int column, int row, int rows) const
{
    return rows > 0 ? tr("%1, row %2 of %3").arg(title(column), QString::number(row + 1), QString::number(rows))
                    : tr("%1, row %2").arg(title(column), QString::number(row + 1));
}

QString TableColumns::withNote(const QString &value, const QString &note) const
{
    return note.isEmpty() ? value : tr("%1 (%2)", "name, pronouns").arg(value, note);
}

qreal TableColumns::widthOf(int column) const
{
    return column >= 0 && column < count() ? m_starts[std::size_t(column) + 1] - m_starts[std::size_t(column)] : 0;
}

qreal TableColumns::startOf(int column) const
{
    return m_starts[std::size_t(std::clamp(column, 0, count()))];
}

int TableColumns::columnAt(qreal x) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), x);
    return after == m_starts.begin() || after == m_starts.end() ? -1 : int(after - m_starts.begin()) - 1;
}

void TableColumns::resize(int column, qreal width)
{
    if (column < 0 || column >= count())
        return;
    freeze();
    m_given[std::size_t(source(column))] = std::clamp(int(std::round(width / m_scale)), least, most);
    layOut();
    Q_EMIT widthsChanged();
    Q_EMIT arranged();
}

void TableColumns::widen(int column, int steps)
{
    resize(column, widthOf(column) + steps * step * m_scale);
}

void TableColumns::resetWidth(int column)
{
    if (column < 0 || column >= count())
        return;
    m_given[std::size_t(source(column))] = 0;
    layOut();
    Q_EMIT widthsChanged();
    Q_EMIT arranged();
}

void TableColumns::move(int column, int by)
{
    const int to = column + by;
    if (source(column) < 0 || source(to) < 0)
        return;
    const auto place = [this](int shown) { return std::find(m_order.begin(), m_order.end(), source(shown)); };
    rearrange([&] { std::iter_swap(place(column), place(to)); });
}

void TableColumns::reset()
{
    rearrange([this] { startOver(); });
}

void TableColumns::setShown(int source, bool shown)
{
    if (source <= 0 || isShown(source) == shown) // who it is about always shows
        return;
    rearrange([&] { m_isShown[std::size_t(source)] = shown; });
}

void TableColumns::reorder(int place, int by)
{
    const int to = place + by;
    if (std::min(place, to) < 0 || std::max(place, to) >= int(m_order.size()))
        return;
    rearrange([&] { std::swap(m_order[std::size_t(place)], m_order[std::size_t(to)]); });
}

QJsonArray TableColumns::toJson() const
{
    QJsonArray columns;
    for (const int column : m_order) {
        columns.append(QJsonObject{{idKey, QString::fromLatin1(m_table->allColumns()[std::size_t(column)].id)},
                                   {widthKey, m_given[std::size_t(column)]},
                                   {shownKey, isShown(column)}});
    }
    return columns;
}

void TableColumns::fromJson(const QJsonArray &columns)
{
    const auto all = m_table->allColumns();
    rearrange([&] {
        startOver();
        std::vector<int> order;
        for (const QJsonValue &value : columns) {
            const QByteArray id = value[idKey].toString().toLatin1();
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const TableColumn &column) { return id == column.id; });
            const int column = int(found - all.begin());
            if (found == all.end() || std::find(order.begin(), order.end(), column) != order.end())
                continue;
            order.push_back(column);
            m_isShown[std::size_t(column)] = column == 0 || value[shownKey].toBool();
            const int width = value[widthKey].toInt();
            m_given[std::size_t(column)] = width == 0 ? 0 : std::clamp(width, least, most);
        }
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(order),
                     [&](int column) { return std::find(order.begin(), order.end(), column) == order.end(); });
        m_order = std::move(order);
    });
}

QModelIndex TableColumns::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableColumns::parent(const QModelIndex &) const
{
    return {};
}

int TableColumns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table->rowCount();
}

int TableColumns::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QModelIndex TableColumns::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() ? m_table->index(proxyIndex.row(), source(proxyIndex.column())) : QModelIndex();
}

QModelIndex TableColumns::mapFromSource(const QModelIndex &sourceIndex) const
{
    const auto place = std::find(m_shown.begin(), m_shown.end(), sourceIndex.column());
    return sourceIndex.isValid() && place != m_shown.end()
        ? createIndex(sourceIndex.row(), int(place - m_shown.begin()))
        : QModelIndex();
}

QVariant TableColumns::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_table->headerData(source(section), orientation, role) : QVariant();
}

} // namespace chapterhouse::app
