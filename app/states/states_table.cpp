// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_table.h"

#include "app/formatting.h"

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr TableColumn columnTable[] = {
    {"name", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "State"), 180},
    {"region", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Region"), 100},
    {"chapters", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Chapters"), 90, true, true},
    {"reached", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Reached"), 86, true, true},
    {"eligible", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Eligible"), 84, true, true},
    {"share", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Share"), 80, true, true},
    {"members", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Members"), 90, true, true},
};

} // namespace

void StatesTable::set(const StatesReport &report, const StateTexts &texts)
{
    std::vector<Row> rows;
    for (const StateLine &line : report.lines) {
        const Headline &figures = line.figures;
        rows.push_back({line.code, texts.name(line),
                        line.kind == State::Kind::Territory ? tr("Territory") : line.region, figures.reach.chapters,
                        figures.reach.schools, figures.eligibleSchools, StateTexts::percent(figures).value_or(-1),
                        figures.membership.members(), texts.people(figures.membership.members())});
    }
    if (isReady() && rows == m_rows)
        return; // another measure changes nothing here
    if (rows.size() == m_rows.size()) {
        Q_EMIT aboutToRefill();
        m_rows = std::move(rows);
        arrange();
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, columnCount() - 1));
        Q_EMIT refilled();
    } else {
        beginResetModel();
        setSelection({});
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    setReady(true);
    Q_EMIT countChanged();
}

void StatesTable::clear()
{
    beginResetModel();
    m_rows.clear();
    m_order.clear();
    setSelection({});
    endResetModel();
    setReady(false);
    Q_EMIT countChanged();
}

QString StatesTable::summary() const
{
    return isReady() ? tr("%Ln states and territories", nullptr, count()) : QString();
}

std::span<const TableColumn> StatesTable::allColumns() const
{
    return columnTable;
}

QString StatesTable::keyAt(int place) const
{
    return place >= 0 && place < count() ? row(place).code : QString();
}

int StatesTable::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_order.begin(), m_order.end(), [&](Item item) { return m_rows[item].code == key; });
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int StatesTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant StatesTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index.row());
    switch (role) {
    case NoteRole:
        return index.column() == Name && shown.code != StateLine::unknown() ? shown.code : QString();
    case ToneRole:
        return Plain;
    case StrongRole:
        return index.column() == Name;
    case SelectedRole:
        return isSelected(index.row());
    case Qt::DisplayRole:
        return textOf(shown, index.column());
    default:
        return {};
    }
}

QString StatesTable::textOf(const Row &row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Region:
        return row.region;
    case Chapters:
        return number(row.chapters);
    case Reached:
        return number(row.reached);
    case Eligible:
        return number(row.eligible);
    case Share:
        return row.percent < 0 ? QString(QChar(0x2013)) : StateTexts::percentText(row.percent);
    case Members:
        return row.membersText;
    default:
        return {};
    }
}

void StatesTable::copyItems(std::vector<Item> items, std::vector<int> columns)
{
    QString text = TableModel::textOf(columns);
    for (const Item item : items) {
        QStringList cells;
        for (const int column : columns)
            cells.append(copiedCell(textOf(m_rows[item], column)));
        text += cells.join(u'\t') + u'\n';
    }
    Q_EMIT copied(text);
}

int StatesTable::compare(const Row &a, const Row &b, int column)
{
    const auto numbers = [](int left, int right) { return left < right ? -1 : int(right < left); };
    switch (column) {
    case Region:
        return a.region.localeAwareCompare(b.region);
    case Chapters:
        return numbers(a.chapters, b.chapters);
    case Reached:
        return numbers(a.reached, b.reached);
    case Eligible:
        return numbers(a.eligible, b.eligible);
    case Share:
        return numbers(a.percent, b.percent);
    case Members:
        return numbers(a.members, b.members);
    default:
        return a.name.localeAwareCompare(b.name);
    }
}

void StatesTable::arrange()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), Item(0));
    std::sort(m_order.begin(), m_order.end(), [this](Item a, Item b) {
        const int order = compare(m_rows[a], m_rows[b], sortColumn());
        if (order != 0)
            return isDescending() ? order > 0 : order < 0;
        return compare(m_rows[a], m_rows[b], Name) < 0;
    });
}

void StatesTable::refresh()
{
    if (!isReady())
        return;
    beginResetModel();
    arrange();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace chapterhouse::app
