// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_index.h"

#include "app/clock.h"
#include "app/roster/roster_builder.h"
#include "app/roster/roster_columns.h"
#include "app/roster/row_selection.h"

#include "db/connection.h"
#include "db/transaction.h"

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

// What must be read again; nothing where that is everything.
std::optional<RosterBuilder::Changes> changesOf(const db::Touches &touches)
{
    RosterBuilder::Changes changes;
    for (const db::RowKey &touch : touches.rows) {
        if (touch.table == QLatin1String("school"))
            return std::nullopt;
        const bool isMember = touch.table == QLatin1String("member") || touch.table == QLatin1String("member_status");
        const bool isChapter = touch.table == QLatin1String("chapter");
        const bool isOfChapter =
            touch.table == QLatin1String("chapter_status") || touch.table == QLatin1String("head_count");
        if (!isMember && !isChapter && !isOfChapter)
            continue;
        if (touch.key.size() < (isMember ? 2 : 1))
            return std::nullopt;
        changes.chapters = changes.chapters || isChapter || isOfChapter;
        if (isChapter)
            changes.wholeChapters.insert(touch.key[0]);
        if (isMember)
            changes.members[touch.key[0]].insert(touch.key[1]);
    }
    return touches.bulk ? std::nullopt : std::optional(changes);
}

template <typename Chapters> auto placeOf(const Chapters &chapters, const QString &id)
{
    const QByteArray wanted = id.toUtf8();
    const auto found = std::partition_point(chapters.begin(), chapters.end(),
                                            [&](const ChapterEntry &chapter) { return chapter.id.toUtf8() < wanted; });
    return found != chapters.end() && found->id == id ? found : chapters.end();
}

} // namespace

ChapterStatus ChapterEntry::statusOn(Day day) const
{
    ChapterStatus status = ChapterStatus::None;
    for (const Status &entry : statuses) {
        if (entry.since > day)
            break;
        status = entry.status;
    }
    return status;
}

bool ChapterEntry::isCountedOn(Day day) const
{
    return std::any_of(counted.begin(), counted.end(),
                       [&](const Interval &interval) { return interval.contains(day); });
}

int ChapterEntry::headsOn(Day day) const
{
    const auto found =
        std::find_if(heads.begin(), heads.end(), [&](const Heads &entry) { return entry.during.contains(day); });
    return found == heads.end() ? 0 : found->heads;
}

RosterIndex::RosterIndex(std::unique_ptr<RosterColumns> columns) : m_columns(std::move(columns)) { }
RosterIndex::~RosterIndex() = default;

RosterIndex::Pointer RosterIndex::load(db::Connection &connection, const Directory::Pointer &directory)
{
    db::Transaction transaction(connection, db::Transaction::Kind::Read);
    RosterBuilder builder(connection, directory->withSchoolsOf(connection));
    auto columns = builder.readAll();
    columns->number = 1;
    transaction.commit();
    return std::make_shared<const RosterIndex>(std::move(columns));
}

RosterIndex::Pointer RosterIndex::patched(db::Connection &connection, const db::Touches &touches) const
{
    db::Transaction transaction(connection, db::Transaction::Kind::Read);
    std::unique_ptr<RosterColumns> columns;
    if (const auto changes = changesOf(touches))
        columns = RosterBuilder(connection, m_columns->directory).readChanges(*m_columns, *changes);
    else
        columns = RosterBuilder(connection, m_columns->directory->withSchoolsOf(connection)).readAll();
    columns->number = m_columns->number + 1;
    transaction.commit();
    return std::make_shared<const RosterIndex>(std::move(columns));
}

quint64 RosterIndex::number() const
{
    return m_columns->number;
}

quint32 RosterIndex::size() const
{
    return m_columns->size();
}

const Directory &RosterIndex::directory() const
{
    return *m_columns->directory;
}

Directory::Pointer RosterIndex::directoryPointer() const
{
    return m_columns->directory;
}

std::span<const ChapterEntry> RosterIndex::chapters() const
{
    return m_columns->chapters;
}

const ChapterEntry *RosterIndex::chapter(const QString &id) const
{
    const auto found = placeOf(m_columns->chapters, id);
    return found == m_columns->chapters.end() ? nullptr : &*found;
}

const ChapterEntry *RosterIndex::chapterOf(quint32 row) const
{
    return &m_columns->chapters[m_columns->chapterOf(row)];
}

MemberKey RosterIndex::key(quint32 row) const
{
    return {chapterOf(row)->id, QString::fromStdString(m_columns->idText(m_columns->ids[row]))};
}

std::optional<quint32> RosterIndex::rowOf(const MemberKey &key) const
{
    const ChapterEntry *entry = chapter(key.chapterId);
    if (!entry)
        return std::nullopt;
    const std::string id = key.memberId.toStdString();
    const auto begin = m_columns->ids.begin();
    const auto found = std::partition_point(begin + entry->rows.first, begin + entry->rows.last,
                                            [&](const RowId &row) { return compareIds(*m_columns, row, id) < 0; });
    if (found == begin + entry->rows.last || compareIds(*m_columns, *found, id) != 0)
        return std::nullopt;
    return quint32(found - begin);
}

MemberStatus RosterIndex::statusOn(quint32 row, Day day) const
{
    return MemberStatus(m_columns->spellOn(row, day) & 7);
}

QDate RosterIndex::statusSince(quint32 row, Day day) const
{
    return dateOf(m_columns->spellDayOn(row, day));
}

LeaveReason RosterIndex::reasonOn(quint32 row, Day day) const
{
    return LeaveReason(m_columns->spellOn(row, day) >> 3);
}

QDate RosterIndex::joinedOn(quint32 row) const
{
    return dateOf(m_columns->joined[row]);
}

int RosterIndex::classYear(quint32 row) const
{
    return m_columns->classYear[row];
}

Phase RosterIndex::phase(quint32 row) const
{
    return Phase(m_columns->phase[row]);
}

Channel RosterIndex::channel(quint32 row) const
{
    return Channel(m_columns->channel[row]);
}

int RosterIndex::state(quint32 row) const
{
    const quint8 state = m_columns->state[row];
    return state == RosterColumns::noState ? -1 : state;
}

const School *RosterIndex::school(quint32 row) const
{
    const ChapterEntry *chapter = chapterOf(row);
    if (!chapter->isNational)
        return directory().find(chapter->schoolId);
    const auto &own = m_columns->ownSchools;
    const auto found = std::partition_point(own.begin(), own.end(), [&](const auto &entry) { return entry.row < row; });
    return found != own.end() && found->row == row ? &directory().schools()[std::size_t(found->value)] : nullptr;
}

QDate RosterIndex::archivedOn(quint32 row) const
{
    const auto &archived = m_columns->archived;
    const auto found =
        std::partition_point(archived.begin(), archived.end(), [&](const auto &entry) { return entry.row < row; });
    return found != archived.end() && found->row == row ? dateOf(found->value) : QDate();
}

std::vector<quint32> RosterIndex::rowsOfPerson(quint32 row) const
{
    const RosterColumns &columns = *m_columns;
    for (std::size_t group = 0; group < columns.groups(); ++group) {
        const auto rows = columns.rowsOfGroup(group);
        if (std::find(rows.begin(), rows.end(), row) != rows.end())
            return {rows.begin(), rows.end()};
    }
    return {row};
}

std::vector<quint32> RosterIndex::rows(const RosterFilter &filter, RosterOrder order) const
{
    return rows(maskOf(*m_columns, filter), dayOf(filter.asOf.isValid() ? filter.asOf : today()), order);
}

std::vector<quint32> RosterIndex::rows(const std::vector<quint8> &mask, Day day, RosterOrder order) const
{
    const RowOrderPointer sorted = m_columns->orders.order(*m_columns, order.column, day);
    // One place more, so that the write before the test never runs over.
    std::vector<quint32> result(std::accumulate(mask.begin(), mask.end(), std::size_t(1)));
    std::size_t found = 0;
    const auto take = [&](quint32 row) {
        result[found] = row;
        found += mask[row];
    };
    const auto known = sorted->rows.begin();
    const auto blanks = sorted->rows.end() - sorted->blanks;
    if (order.descending)
        std::for_each(std::reverse_iterator(blanks), std::reverse_iterator(known), take);
    else
        std::for_each(known, blanks, take);
    std::for_each(blanks, sorted->rows.end(), take);
    result.resize(found);
    return result;
}

qsizetype RosterIndex::count(const RosterFilter &filter) const
{
    const std::vector<quint8> mask = maskOf(*m_columns, filter);
    return std::accumulate(mask.begin(), mask.end(), qsizetype(0));
}

} // namespace chapterhouse::app
