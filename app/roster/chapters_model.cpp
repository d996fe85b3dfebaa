// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/chapters_model.h"

#include "app/book_reading.h"
#include "app/formatting.h"
#include "app/roster/chapter_facets.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr TableColumn columnTable[] = {
    {.id = "name", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Chapter"), .width = 190},
    {.id = "school", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "School"), .width = 250},
    {.id = "place", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Place"), .width = 160},
    {.id = "region",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Region"),
     .width = 120,
     .isShown = false},
    {.id = "status", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Status"), .width = 116},
    {.id = "members",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Members"),
     .width = 96,
     .isNumber = true},
    {.id = "counted_only",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Counted only"),
     .width = 116,
     .isShown = false,
     .isNumber = true},
    {.id = "active_since",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Active since"),
     .width = 122},
    {.id = "origin", .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Origin"), .width = 104},
    {.id = "president",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "President"),
     .width = 180,
     .isShown = false},
    {.id = "roster_updated_on",
     .title = QT_TRANSLATE_NOOP("chapterhouse::app::ChaptersModel", "Roster updated"),
     .width = 136,
     .isShown = false},
};
static_assert(std::size(columnTable) == ChaptersModel::ColumnCount);

TableModel::Tone toneOf(ChapterStatus status)
{
    switch (status) {
    case ChapterStatus::Active:
        return TableModel::Success;
    case ChapterStatus::AtRisk:
        return TableModel::Warning;
    case ChapterStatus::Forming:
    case ChapterStatus::Applied:
        return TableModel::Info;
    case ChapterStatus::Suspended:
        return TableModel::Danger;
    default:
        return TableModel::Muted;
    }
}

const QString statusFacet = QStringLiteral("status");

QStringList statusesOf(ChaptersModel::Which which)
{
    switch (which) {
    case ChaptersModel::Current:
        return {code(ChapterStatus::Active), code(ChapterStatus::AtRisk)};
    case ChaptersModel::Coming:
        return {QString(), code(ChapterStatus::Applied), code(ChapterStatus::Forming), code(ChapterStatus::Prospect)};
    case ChaptersModel::Past:
        return {code(ChapterStatus::Closed), code(ChapterStatus::Inactive), code(ChapterStatus::Suspended)};
    case ChaptersModel::Every:
        break;
    }
    return {};
}

} // namespace

ChaptersModel::ChaptersModel(QObject *parent) : TableModel(parent)
{
    connect(filters(), &TableFilters::changed, this, &ChaptersModel::whichChanged);
}

void ChaptersModel::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
    take();
}

void ChaptersModel::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &ChaptersModel::take);
    Q_EMIT rosterChanged();
    take();
}

void ChaptersModel::setLens(BoardLens *lens)
{
    if (m_follower.setLens(lens))
        Q_EMIT lensChanged();
}

void ChaptersModel::setShown(bool shown)
{
    if (m_follower.setShown(shown))
        Q_EMIT shownChanged();
}

std::span<const TableColumn> ChaptersModel::allColumns() const
{
    return columnTable;
}

std::span<const Facet> ChaptersModel::facets() const
{
    return chapterFacets();
}

ChaptersModel::Which ChaptersModel::which() const
{
    const QStringList statuses = chosen().values(statusFacet);
    for (const auto which : {Current, Coming, Past}) {
        if (statuses == statusesOf(which))
            return which;
    }
    return Every;
}

void ChaptersModel::setWhich(Which which)
{
    filters()->choose(statusFacet, statusesOf(which));
}

bool ChaptersModel::isVacant() const
{
    return isReady() && m_lines.empty();
}

QString ChaptersModel::summary() const
{
    if (!isReady())
        return {};
    const QString all = tr("%Ln chapters", nullptr, int(m_total));
    return count() == m_total ? all : tr("%1 of %2").arg(number(count()), all);
}

QString ChaptersModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? line(row).id : QString();
}

int ChaptersModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t place) { return m_lines[place].id == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

bool ChaptersModel::isArchived(int row) const
{
    return row >= 0 && row < rowCount() && line(row).isArchived;
}

int ChaptersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChaptersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return chapterText(line(index.row()), column);
    case NoteRole:
        return QString();
    case ToneRole:
        return column != Status ? Plain : line(index.row()).isArchived ? Muted : toneOf(line(index.row()).status);
    case StrongRole:
        return column == Name;
    case SelectedRole:
        return isSelected(index.row());
    }
    return {};
}

std::vector<FacetValue> ChaptersModel::facetValues(const QString &facet) const
{
    std::vector<FacetValue> values = chapterFacetValues(facet, m_regions, *m_directory);
    const ChapterQuery asked = query();
    for (const ChapterLine &line : m_lines) {
        if (!asked.finds(line, facet))
            continue;
        for (FacetValue &value : values)
            value.count += isAmong(line, facet, {value.value}, m_regions);
    }
    std::erase_if(values, [](const FacetValue &value) { return value.count == 0; });
    return values;
}

QString ChaptersModel::facetText(const QString &facet, const QString &value) const
{
    if (facet == QLatin1String("region"))
        return m_regions.nameOf(value);
    const std::vector<FacetValue> values = chapterFacetValues(facet, m_regions, *m_directory);
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const FacetValue &known) { return known.value == value; });
    return found == values.end() ? value : found->text;
}

QString ChaptersModel::chosenText(const QString &facet, const QStringList &values) const
{
    if (facet != statusFacet)
        return {};
    if (values == statusesOf(Coming))
        return tr("In the making");
    if (values == statusesOf(Past))
        return tr("No longer active");
    if (values == statusesOf(Current))
        return tr("Active");
    return values.isEmpty() ? tr("All") : QString();
}

ChapterQuery ChaptersModel::query() const
{
    return ChapterQuery(filter(), chosen(), m_regions, sortColumn(), isDescending());
}

ChaptersModel::Answer ChaptersModel::answer(std::vector<ChapterLine> lines, ChapterQuery query)
{
    Answer answer{std::move(lines), std::move(query), {}, 0};
    answer.shown = answer.query.arranged(answer.lines);
    answer.total = answer.query.total(answer.lines);
    return answer;
}

void ChaptersModel::refresh()
{
    if (!isReady())
        return;
    const ChapterQuery asked = query();
    refill(m_shown, asked.arranged(m_lines), [] {});
    m_total = asked.total(m_lines);
    Q_EMIT countChanged();
    if (hasSelection())
        Q_EMIT selectionChanged();
}

// One reading at a time, and then the newest: whoever drags the day asks faster than is read. The past is never waited
// for.
void ChaptersModel::take()
{
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    m_isOutdated = m_isReading;
    if (m_isReading)
        return;
    const RosterIndex::Pointer snapshot = m_roster->snapshot();
    m_date = m_follower.date(*m_book);
    m_directory = snapshot->directoryPointer();
    if (m_regions.read(*m_book, *m_directory))
        filters()->rename();
    const auto read = [snapshot, query = query(), regions = m_regions, date = m_date, withLater = !m_follower.isAway(),
                       suppression = m_follower.suppression(*m_book)](db::Connection &connection) {
        return answer(readChapterLines(connection, snapshot, regions, date, withLater, suppression), query);
    };
    if (snapshot->size() < m_waitsBelow && !m_follower.isAway()) {
        if (auto answer = m_book->read(read))
            show(std::move(*answer));
        return;
    }
    m_isReading = true;
    inBackground(this, readingWork(*m_book, read), [this](Result<Answer> answer) {
        m_isReading = false;
        if (answer)
            show(std::move(*answer));
        else if (m_book)
            Q_EMIT m_book->failed(answer.message());
        if (m_isOutdated)
            take();
    });
}

// Whoever searches or sorts meanwhile has the lines arranged anew.
void ChaptersModel::show(Answer answer)
{
    if (ChapterQuery now = query(); now != answer.query)
        answer = ChaptersModel::answer(std::move(answer.lines), std::move(now));
    refill(m_shown, std::move(answer.shown), [&] {
        if (hasSelection())
            setSelection(carriedSelection(answer.lines));
        std::swap(m_lines, answer.lines);
    });
    dropInBackground(std::move(answer.lines));
    m_total = answer.total;
    setReady(true);
    Q_EMIT countChanged();
    Q_EMIT selectionChanged();
}

std::vector<quint8> ChaptersModel::carriedSelection(const std::vector<ChapterLine> &lines) const
{
    QSet<QString> ids;
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        if (selection()[place] != 0)
            ids.insert(m_lines[place].id);
    }
    std::vector<quint8> carried;
    for (const ChapterLine &line : lines)
        carried.push_back(quint8(ids.contains(line.id)));
    return carried;
}

void ChaptersModel::copyItems(std::vector<Item> items, std::vector<int> columns)
{
    QString text = textOf(columns);
    for (const Item item : items) {
        QStringList cells;
        for (const int column : columns)
            cells.append(copiedCell(chapterText(m_lines[item], column)));
        text += cells.join(u'\t') + u'\n';
    }
    Q_EMIT copied(text);
}

} // namespace chapterhouse::app
