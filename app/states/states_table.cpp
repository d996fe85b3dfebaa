// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/states_table.h"

#include "app/formatting.h"

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr TableColumn columnTable[] = {
    {"name", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "State"), 150},
    {"region", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Region"), 92},
    {"chapters", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Chapters"), 84, true, true},
    {"reached", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Reached"), 80, true, true},
    {"eligible", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Eligible"), 80, true, true},
    {"share", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Share"), 70, true, true},
    {"members", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Members"), 84, true, true},
    {"perSchool", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Per school"), 92, true, true},
    {"chapterChange", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Chapters ±"), 94, true, true},
    {"memberChange", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Members ±"), 94, true, true},
};

constexpr TableColumn regionColumnTable[] = {
    {"name", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Region"), 150},
    {"region", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "States"), 80, true, true},
    {"chapters", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Chapters"), 84, true, true},
    {"reached", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Reached"), 80, true, true},
    {"eligible", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Eligible"), 80, true, true},
    {"share", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Share"), 70, true, true},
    {"members", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Members"), 84, true, true},
    {"perSchool", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Per school"), 92, true, true},
    {"chapterChange", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Chapters ±"), 94, true, true},
    {"memberChange", QT_TRANSLATE_NOOP("chapterhouse::app::StatesTable", "Members ±"), 94, true, true},
};

} // namespace

StateMeasure StatesTable::measureOf(Column column)
{
    switch (column) {
    case Reached:
        return StateMeasure::Schools;
    case Share:
        return StateMeasure::Share;
    case Members:
        return StateMeasure::Members;
    case MembersPerSchool:
        return StateMeasure::MembersPerSchool;
    case ChapterChange:
        return StateMeasure::ChapterChange;
    case MemberChange:
        return StateMeasure::MemberChange;
    default:
        return StateMeasure::Chapters;
    }
}

StatesTable::Row StatesTable::rowOf(const StateLine &line, const StateTexts &texts)
{
    // What cannot be told, or is not there, stands below all that is.
    const double least = -1e9;
    Row row{line.code, line.isRegion(), {}};
    row.cells[Name].text = texts.name(line);
    if (line.isRegion())
        row.cells[Region] = {number(line.states.size()), double(line.states.size())};
    else
        row.cells[Region].text = line.kind == State::Kind::Territory ? tr("Territory") : line.region;
    for (int column = Chapters; column < ColumnCount; ++column) {
        if (column == Eligible) {
            row.cells[Eligible] = {number(line.figures.eligibleSchools), double(line.figures.eligibleSchools)};
            continue;
        }
        const StateMeasure measure = measureOf(Column(column));
        const auto value = texts.number(line, measure);
        const bool isMissing = measure == StateMeasure::Share && !StateTexts::percent(line.figures);
        row.cells[std::size_t(column)] = {texts.value(line, measure), value && !isMissing ? *value : least};
    }
    return row;
}

void StatesTable::set(const StatesReport &report, const StateTexts &texts)
{
    std::vector<Row> rows;
    for (const StateLine &line : report.shown())
        rows.push_back(rowOf(line, texts));
    if (isReady() && rows == m_rows)
        return; // another measure changes nothing here
    const bool isSame = isReady()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const Row &a, const Row &b) { return a.code == b.code; });
    if (isSame) {
        // A day further: the same lines with other figures, in another order perhaps.
        Q_EMIT aboutToRefill();
        m_rows = std::move(rows);
        arrange();
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, columnCount() - 1));
        Q_EMIT refilled();
        Q_EMIT countChanged();
        return;
    }
    const bool isOtherKind = isOfRegions() != (!rows.empty() && rows.front().isRegion);
    beginResetModel();
    if (rows.size() != m_rows.size())
        setSelection({});
    m_rows = std::move(rows);
    arrange();
    endResetModel();
    setReady(true);
    if (isOtherKind)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); // of states, or of regions
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
    if (!isReady())
        return {};
    return isOfRegions() ? tr("%Ln regions", nullptr, count()) : tr("%Ln states and territories", nullptr, count());
}

std::span<const TableColumn> StatesTable::allColumns() const
{
    return isOfRegions() ? std::span(regionColumnTable) : std::span(columnTable);
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
        return index.column() == Name && !shown.isRegion && shown.code != StateLine::unknown() ? shown.code : QString();
    case ToneRole:
        return Plain;
    case StrongRole:
        return index.column() == Name;
    case SelectedRole:
        return isSelected(index.row());
    case Qt::DisplayRole:
        return shown.cells[std::size_t(index.column())].text;
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
            cells.append(copiedCell(m_rows[item].cells[std::size_t(column)].text));
        text += cells.join(u'\t') + u'\n';
    }
    Q_EMIT copied(text);
}

int StatesTable::compare(const Row &a, const Row &b, int column)
{
    const Cell &left = a.cells[std::size_t(column)];
    const Cell &right = b.cells[std::size_t(column)];
    if (column == Name || (column == Region && !a.isRegion && !b.isRegion))
        return left.text.localeAwareCompare(right.text);
    return left.number < right.number ? -1 : int(right.number < left.number);
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
