// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/white_space_table.h"

#include "app/details/detail_line.h"
#include "app/folding.h"
#include "app/formatting.h"

#include <QSet>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr TableColumn columnTable[] = {
    {"rank", QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Rank"), 76, true, true},
    {"school", QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "School"), 180},
    {"points", QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Points"), 78, true, true},
    {.id = "why",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Why"),
     .width = 340,
     .isSortable = false},
    {"there", QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Already there"), 112, false, true},
    {"place", QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Place"), 140},
    {"region", QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Region"), 120, false},
    {"status", QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Status"), 112},
    {"last_contact", QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Last contact"), 116},
};
static_assert(std::size(columnTable) == WhiteSpaceTable::ColumnCount);

constexpr Facet facetTable[] = {
    {.id = "state", .title = QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "State"), .isUpFront = true},
    {.id = "region", .title = QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Region"), .isUpFront = true},
    {.id = "status", .title = QT_TRANSLATE_NOOP("chapterhouse::app::WhiteSpaceTable", "Status"), .isUpFront = true},
};

bool containsAll(const QByteArray &haystack, const QList<QByteArray> &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) { return haystack.contains(word); });
}

QString statusText(ChapterStatus status)
{
    return status == ChapterStatus::None ? QString() : nameOf(status);
}

template <typename Value> int order(const Value &a, const Value &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

void WhiteSpaceTable::set(const std::vector<RankedSchool> &schools, QDate day, const StateRegions &regions,
                          const Suppression &suppression)
{
    std::vector<Row> rows;
    for (const RankedSchool &ranked : schools) {
        const OpenSchool &school = ranked.school;
        const SharedCount there = suppression.count(school.told(suppression));
        Row &row = rows.emplace_back();
        row.id = school.id;
        row.chapterId = school.chapterId;
        row.rank = ranked.rank;
        row.name = school.shortName;
        row.points = ranked.points;
        row.why = reasonsText(ranked, day, suppression);
        row.there = there.isWithheld ? 0 : there.isMasked ? 1 : there.value;
        row.thereText = there.text(suppression.threshold());
        row.place = school.city.isEmpty() ? school.state : tr("%1, %2", "city, state").arg(school.city, school.state);
        row.state = school.state;
        row.region = regions.regionOf(school.state);
        row.status = school.status;
        row.lastContact = school.contact.lastOn;
        row.haystack =
            folded(QStringList{row.name, school.name, row.place, school.stateName, statusText(row.status)}.join(u' '));
    }
    if (m_regions != regions) {
        m_regions = regions;
        filters()->rename();
    }
    refill(m_shown, arranged(rows), [&] {
        if (hasSelection())
            setSelection(carriedSelection(rows));
        m_rows = std::move(rows);
    });
    setReady(true);
    Q_EMIT countChanged();
    Q_EMIT selectionChanged();
}

void WhiteSpaceTable::clear()
{
    refill(m_shown, std::vector<std::size_t>(), [&] {
        setSelection({});
        m_rows.clear();
    });
    setReady(false);
    Q_EMIT countChanged();
}

QString WhiteSpaceTable::chapterOf(const QString &schoolId) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &candidate) { return candidate.id == schoolId; });
    return found == m_rows.end() ? QString() : found->chapterId;
}

std::span<const TableColumn> WhiteSpaceTable::allColumns() const
{
    return columnTable;
}

std::span<const Facet> WhiteSpaceTable::facets() const
{
    return facetTable;
}

std::vector<FacetValue> WhiteSpaceTable::allValues(const QString &facet) const
{
    std::vector<FacetValue> values;
    if (facet == QLatin1String("region")) {
        for (const StateRegions::Group &group : m_regions.groups())
            values.push_back({group.value, group.name, 0});
    } else if (facet == QLatin1String("status")) {
        values.push_back({QString(), tr("No chapter yet"), 0});
        for (int status = int(ChapterStatus::Prospect); status <= int(ChapterStatus::Closed); ++status)
            values.push_back({code(ChapterStatus(status)), nameOf(ChapterStatus(status)), 0});
    } else {
        for (const State &state : Directory::shipped()->states())
            values.push_back({state.code, state.name, 0});
        std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
            return QString::localeAwareCompare(a.text, b.text) < 0;
        });
    }
    return values;
}

std::vector<FacetValue> WhiteSpaceTable::facetValues(const QString &facet) const
{
    std::vector<FacetValue> values = allValues(facet);
    const QList<QByteArray> words = folded(filter()).split(' ');
    for (const Row &row : m_rows) {
        if (!passes(row, facet) || !containsAll(row.haystack, words))
            continue;
        for (FacetValue &value : values)
            value.count += isAmong(row, facet, {value.value});
    }
    std::erase_if(values, [](const FacetValue &value) { return value.count == 0; });
    return values;
}

QString WhiteSpaceTable::facetText(const QString &facet, const QString &value) const
{
    if (facet == QLatin1String("region"))
        return m_regions.nameOf(value);
    const std::vector<FacetValue> values = allValues(facet);
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const FacetValue &known) { return known.value == value; });
    return found == values.end() ? value : found->text;
}

bool WhiteSpaceTable::isAmong(const Row &row, const QString &facet, const QStringList &values) const
{
    if (values.isEmpty())
        return true;
    if (facet == QLatin1String("state"))
        return values.contains(row.state);
    if (facet == QLatin1String("region"))
        return m_regions.statesOf(values).contains(row.state);
    return values.contains(code(row.status));
}

bool WhiteSpaceTable::passes(const Row &row, const QString &without) const
{
    return std::all_of(std::begin(facetTable), std::end(facetTable), [&](const Facet &facet) {
        const QString id = QString::fromLatin1(facet.id);
        return id == without || isAmong(row, id, chosen().values(id));
    });
}

std::vector<std::size_t> WhiteSpaceTable::arranged(const std::vector<Row> &rows) const
{
    QList<QByteArray> words = folded(filter()).split(' ');
    words.removeAll(QByteArray());
    std::vector<std::size_t> shown;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (passes(rows[place]) && containsAll(rows[place].haystack, words))
            shown.push_back(place);
    }
    std::stable_sort(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) {
        const int found = compare(rows[a], rows[b], sortColumn());
        return isDescending() ? found > 0 : found < 0;
    });
    return shown;
}

int WhiteSpaceTable::compare(const Row &a, const Row &b, int column)
{
    switch (column) {
    case School:
        return QString::localeAwareCompare(a.name, b.name);
    case Points:
        return order(a.points, b.points);
    case There:
        return order(a.there, b.there);
    case Place:
        return a.state == b.state ? QString::localeAwareCompare(a.place, b.place) : order(a.state, b.state);
    case Region:
        return QString::localeAwareCompare(a.region, b.region);
    case Status:
        return order(int(a.status), int(b.status));
    case LastContact:
        return order(a.lastContact, b.lastContact);
    default:
        return order(a.rank, b.rank);
    }
}

QString WhiteSpaceTable::textOf(const Row &row, int column)
{
    switch (column) {
    case Rank:
        return number(row.rank);
    case School:
        return row.name;
    case Points:
        return number(row.points);
    case Why:
        return row.why;
    case There:
        return row.thereText;
    case Place:
        return row.place;
    case Region:
        return row.region;
    case Status:
        return statusText(row.status);
    case LastContact:
        return shortDate(row.lastContact);
    default:
        return {};
    }
}

QString WhiteSpaceTable::summary() const
{
    if (!isReady())
        return {};
    const QString all = tr("%Ln eligible schools without a chapter", nullptr, int(m_rows.size()));
    return m_shown.size() == m_rows.size() ? all : tr("%1 of %2").arg(number(count()), all);
}

QString WhiteSpaceTable::keyAt(int place) const
{
    return place >= 0 && place < count() ? row(place).id : QString();
}

int WhiteSpaceTable::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t place) { return m_rows[place].id == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int WhiteSpaceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant WhiteSpaceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(shown, column);
    case NoteRole:
        return QString();
    case ToneRole:
        return column == Status && shown.status != ChapterStatus::None ? toneOf(shown.status) : int(Plain);
    case StrongRole:
        return column == School;
    case SelectedRole:
        return isSelected(index.row());
    }
    return {};
}

void WhiteSpaceTable::refresh()
{
    if (!isReady())
        return;
    refill(m_shown, arranged(m_rows), [] {});
    Q_EMIT countChanged();
    if (hasSelection())
        Q_EMIT selectionChanged();
}

std::vector<quint8> WhiteSpaceTable::carriedSelection(const std::vector<Row> &rows) const
{
    QSet<QString> ids;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (selection()[place] != 0)
            ids.insert(m_rows[place].id);
    }
    std::vector<quint8> carried;
    for (const Row &row : rows)
        carried.push_back(quint8(ids.contains(row.id)));
    return carried;
}

void WhiteSpaceTable::copyItems(std::vector<Item> items, std::vector<int> columns)
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

} // namespace chapterhouse::app
