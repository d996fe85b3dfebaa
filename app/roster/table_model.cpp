// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/table_model.h"

#include "app/csv/formula_guard.h"
#include "app/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent) { }
TableModel::~TableModel() = default;

// Both ask the model what it has, which it can answer only once it is made.
TableColumns *TableModel::columns()
{
    if (!m_columns)
        m_columns = new TableColumns(this);
    return m_columns;
}

TableFilters *TableModel::filters()
{
    if (!m_filters) {
        m_filters = new TableFilters(this);
        connect(m_filters, &TableFilters::changed, this, &TableModel::refresh);
    }
    return m_filters;
}

void TableModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (column < 0 || column >= columnCount() || !isSortable(column)
        || (column == m_sortColumn && descending == m_descending))
        return;
    m_sortColumn = column;
    m_descending = descending;
    Q_EMIT sortChanged();
    refresh();
}

void TableModel::sortBy(int column)
{
    sort(column, column == m_sortColumn && !m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(allColumns().size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return QCoreApplication::translate(metaObject()->className(), allColumns()[std::size_t(section)].title);
}

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {NoteRole, "note"},
            {ToneRole, "tone"},
            {StrongRole, "strong"},
            {SelectedRole, "selected"}};
}

void TableModel::setReady(bool ready)
{
    if (m_ready == ready)
        return;
    m_ready = ready;
    Q_EMIT readyChanged();
}

bool TableModel::isTyped(int /*column*/) const
{
    return false;
}

QString TableModel::refusal(int /*column*/) const
{
    return {};
}

QString TableModel::typedText(int /*row*/, int /*column*/) const
{
    return {};
}

QString TableModel::completed(int /*column*/, const QString & /*begun*/) const
{
    return {};
}

QString TableModel::type(int /*row*/, int /*column*/, const QString & /*text*/)
{
    return {};
}

QString TableModel::selectionText() const
{
    if (m_selectedCount == 0)
        return {};
    int shown = 0;
    for (int row = 0; row < count(); ++row)
        shown += isSelected(row);
    const QString all = tr("%Ln selected", nullptr, int(m_selectedCount));
    const int hidden = m_selectedCount - shown;
    return hidden == 0 ? all : tr("%1, of which %2 not shown").arg(all, number(hidden));
}

bool TableModel::isSelected(int row) const
{
    return m_selectedCount > 0 && m_selected[itemAt(row)] != 0;
}

void TableModel::mark(Item item, bool selected)
{
    m_selectedCount += int(selected) - int(m_selected[item]);
    m_selected[item] = quint8(selected);
}

void TableModel::toggle(int row)
{
    if (row < 0 || row >= count())
        return;
    m_selected.resize(itemCount());
    mark(itemAt(row), !isSelected(row));
    announceSelection(row, row);
}

void TableModel::selectOnly(int first, int last)
{
    m_selected.assign(itemCount(), 0);
    m_selectedCount = 0;
    const int from = std::max(0, std::min(first, last));
    const int to = std::min(count() - 1, std::max(first, last));
    for (int row = from; row <= to; ++row)
        mark(itemAt(row), true);
    announceSelection(0, count() - 1);
}

void TableModel::selectAll()
{
    selectOnly(0, count() - 1);
}

void TableModel::clearSelection()
{
    if (m_selectedCount == 0)
        return;
    m_selected.clear();
    m_selectedCount = 0;
    announceSelection(0, count() - 1);
}

void TableModel::setSelection(std::vector<quint8> selected)
{
    m_selected = std::move(selected);
    m_selectedCount = std::accumulate(m_selected.begin(), m_selected.end(), 0);
}

void TableModel::announceSelection(int firstRow, int lastRow)
{
    if (count() > 0)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, columnCount() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

// As they are shown, and then those that are not.
void TableModel::copySelection()
{
    std::vector<Item> items;
    items.reserve(std::size_t(m_selectedCount));
    std::vector<quint8> left = m_selected;
    for (int row = 0; row < count() && hasSelection(); ++row) {
        const Item item = itemAt(row);
        if (left[item] != 0)
            items.push_back(item);
        left[item] = 0;
    }
    for (Item item = 0; item < left.size(); ++item) {
        if (left[item] != 0)
            items.push_back(item);
    }
    if (!items.empty())
        copyItems(std::move(items), columns()->shown());
}

QString TableModel::textOf(const std::vector<int> &columns) const
{
    QString text;
    for (const int column : columns)
        text += (text.isEmpty() ? QString() : QStringLiteral("\t")) + headerData(column, Qt::Horizontal).toString();
    return text + u'\n';
}

QString copiedCell(QString text)
{
    for (QChar &character : text) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    const QByteArray utf8 = text.toUtf8();
    if (csv::needsFormulaGuard({utf8.constData(), std::size_t(utf8.size())}))
        text.prepend(u'\'');
    return text;
}

} // namespace chapterhouse::app
