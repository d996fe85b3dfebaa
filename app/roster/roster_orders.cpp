// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_orders.h"

#include "app/folding.h"
#include "app/roster/roster_columns.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace chapterhouse::app {

namespace {

constexpr quint32 blank = ~quint32(0);
constexpr std::size_t daysKept = 4; // dates asked for in turn; the time slider does not fill the memory

// Compares rows by name, or by family name and then name; at last by row.
class NameOrder {
public:
    NameOrder(const RosterColumns &columns, bool byFamily) : m_columns(columns), m_byFamily(byFamily) { }

    std::string_view key(quint32 row) const
    {
        const std::string_view name = m_columns.name(row);
        return m_byFamily ? name.substr(m_columns.familyAt[row]) : name;
    }
    bool isBlank(quint32 row) const { return key(row).empty(); }

    bool operator()(quint32 a, quint32 b) const
    {
        if (const int order = key(a).compare(key(b)); order != 0)
            return !isBlank(a) && (isBlank(b) || order < 0);
        const int order = m_byFamily ? m_columns.name(a).compare(m_columns.name(b)) : 0;
        return order != 0 ? order < 0 : a < b;
    }

private:
    const RosterColumns &m_columns;
    bool m_byFamily;
};

struct Entry {
    quint64 beginning; ///< of the key, so that few comparisons reach for the text
    quint32 row;
};

quint64 beginningOf(std::string_view key)
{
    if (key.empty())
        return ~quint64(0);
    char bytes[8] = {};
    std::memcpy(bytes, key.data(), std::min(key.size(), sizeof bytes));
    return qFromBigEndian<quint64>(bytes);
}

quint32 blanksAtTheEnd(const NameOrder &names, const std::vector<quint32> &rows)
{
    const auto first = std::find_if_not(rows.rbegin(), rows.rend(), [&](quint32 row) { return names.isBlank(row); });
    return quint32(first - rows.rbegin());
}

RowOrder byName(const RosterColumns &columns, bool byFamily)
{
    const NameOrder names(columns, byFamily);
    std::vector<Entry> entries(columns.size());
    for (quint32 row = 0; row < columns.size(); ++row)
        entries[row] = {beginningOf(names.key(row)), row};
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning : names(a.row, b.row);
    });
    RowOrder order;
    order.rows.reserve(entries.size());
    for (const Entry &entry : entries)
        order.rows.push_back(entry.row);
    order.blanks = blanksAtTheEnd(names, order.rows);
    return order;
}

template <typename Value> std::vector<quint32> keysOf(const std::vector<Value> &column, Value none)
{
    std::vector<quint32> keys(column.size());
    std::transform(column.begin(), column.end(), keys.begin(),
                   [&](Value value) { return value == none ? blank : quint32(value); });
    return keys;
}

// Ranks of texts: equal texts get equal ranks, '' is blank.
std::vector<quint32> ranksOf(const std::vector<QByteArray> &texts)
{
    std::vector<QByteArray> sorted(texts);
    std::sort(sorted.begin(), sorted.end());
    std::vector<quint32> ranks;
    ranks.reserve(texts.size());
    for (const QByteArray &text : texts) {
        const auto place = std::lower_bound(sorted.begin(), sorted.end(), text);
        ranks.push_back(text.isEmpty() ? blank : quint32(place - sorted.begin()));
    }
    return ranks;
}

std::vector<quint32> chapterKeys(const RosterColumns &columns)
{
    std::vector<QByteArray> texts;
    for (const ChapterEntry &chapter : columns.chapters)
        texts.push_back(folded(chapter.name.isEmpty() ? chapter.id : chapter.name));
    const std::vector<quint32> ranks = ranksOf(texts);
    std::vector<quint32> keys(columns.size());
    for (std::size_t i = 0; i < columns.chapters.size(); ++i) {
        const RowRange rows = columns.chapters[i].rows;
        std::fill(keys.begin() + rows.first, keys.begin() + rows.last, ranks[i]);
    }
    return keys;
}

std::vector<quint32> schoolKeys(const RosterColumns &columns)
{
    const auto schools = columns.directory->schools();
    std::vector<QByteArray> texts;
    for (const School &school : schools)
        texts.push_back(folded(school.name));
    for (const ChapterEntry &chapter : columns.chapters)
        texts.push_back(columns.directory->find(chapter.countsAs) ? QByteArray() : folded(chapter.schoolId));
    const std::vector<quint32> ranks = ranksOf(texts);
    std::vector<quint32> keys(columns.size());
    for (std::size_t i = 0; i < columns.chapters.size(); ++i) {
        const ChapterEntry &chapter = columns.chapters[i];
        const int school = columns.directory->schoolIndex(chapter.countsAs);
        std::fill(keys.begin() + chapter.rows.first, keys.begin() + chapter.rows.last,
                  ranks[school < 0 ? schools.size() + i : std::size_t(school)]);
    }
    for (const auto &own : columns.ownSchools)
        keys[own.row] = ranks[std::size_t(own.value)];
    return keys;
}

std::vector<quint32> statusDayKeys(const RosterColumns &columns, Day day)
{
    std::vector<quint32> keys(columns.size());
    for (quint32 row = 0; row < columns.size(); ++row) {
        const Day since = columns.spellDayOn(row, day);
        keys[row] = since == noDay ? blank : quint32(since);
    }
    return keys;
}

std::vector<quint32> keysOf(const RosterColumns &columns, RosterOrder::Column column, Day day,
                            const StatusColumn &statuses)
{
    switch (column) {
    case RosterOrder::Column::Chapter:
        return chapterKeys(columns);
    case RosterOrder::Column::School:
        return schoolKeys(columns);
    case RosterOrder::Column::State:
        return keysOf(columns.state, RosterColumns::noState);
    case RosterOrder::Column::ClassYear:
        return keysOf(columns.classYear, quint16(0));
    case RosterOrder::Column::JoinedOn:
        return keysOf(columns.joined, noDay);
    case RosterOrder::Column::Status:
        return keysOf(*statuses, quint8(0));
    case RosterOrder::Column::StatusSince:
        return statusDayKeys(columns, day);
    case RosterOrder::Column::Channel:
        return keysOf(columns.channel, quint8(0));
    case RosterOrder::Column::Phase:
        return keysOf(columns.phase, quint8(0));
    case RosterOrder::Column::Name:
    case RosterOrder::Column::FamilyName:
        break;
    }
    Q_UNREACHABLE();
}

// Counting sort over the order by name, so that ties stay in it. Blank keys go to the end.
RowOrder byKey(const std::vector<quint32> &keys, const RowOrder &names)
{
    quint32 most = 0;
    for (const quint32 key : keys)
        most = std::max(most, key == blank ? 0 : key);
    std::vector<quint32> place(std::size_t(most) + 3);
    for (const quint32 key : keys)
        ++place[std::size_t(key == blank ? most + 1 : key) + 1];
    RowOrder order;
    order.blanks = place[std::size_t(most) + 2];
    std::partial_sum(place.begin(), place.end(), place.begin());
    order.rows.resize(keys.size());
    for (const quint32 row : names.rows)
        order.rows[place[keys[row] == blank ? most + 1 : keys[row]]++] = row;
    return order;
}

bool isOfDay(RosterOrder::Column column)
{
    return column == RosterOrder::Column::Status || column == RosterOrder::Column::StatusSince;
}

bool isByName(RosterOrder::Column column)
{
    return column == RosterOrder::Column::Name || column == RosterOrder::Column::FamilyName;
}

} // namespace

RowOrderPointer RosterOrders::find(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_orders.find(key);
    return found == m_orders.end() ? nullptr : found->second;
}

RowOrderPointer RosterOrders::keep(const Key &key, RowOrder order)
{
    auto made = std::make_shared<const RowOrder>(std::move(order));
    const std::lock_guard lock(m_mutex);
    if (key.day != 0)
        std::erase_if(m_orders, [&](const auto &entry) { return entry.first.day != 0 && entry.first.day != key.day; });
    return m_orders.insert_or_assign(key, made).first->second;
}

RowOrderPointer RosterOrders::order(const RosterColumns &columns, RosterOrder::Column column, Day day)
{
    const Key key{column, isOfDay(column) ? day : Day(0)};
    if (RowOrderPointer found = find(key))
        return found;
    if (isByName(column))
        return keep(key, byName(columns, column == RosterOrder::Column::FamilyName));
    const RowOrderPointer names = order(columns, RosterOrder::Column::Name, day);
    const bool isStatus = column == RosterOrder::Column::Status;
    return keep(key, byKey(keysOf(columns, column, day, isStatus ? statuses(columns, day) : nullptr), *names));
}

StatusColumn RosterOrders::statuses(const RosterColumns &columns, Day day)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_statuses.find(day); found != m_statuses.end())
            return found->second;
    }
    std::vector<quint8> column(columns.size());
    for (quint32 row = 0; row < columns.size(); ++row)
        column[row] = columns.spellOn(row, day) & 7;
    auto made = std::make_shared<const std::vector<quint8>>(std::move(column));
    const std::lock_guard lock(m_mutex);
    if (m_statuses.size() >= daysKept)
        m_statuses.clear();
    return m_statuses.insert_or_assign(day, made).first->second;
}

void RosterOrders::patch(const RosterColumns &columns, RosterOrders &older, std::span<const quint32> moved,
                         std::span<const quint32> fresh)
{
    for (const auto column : {RosterOrder::Column::Name, RosterOrder::Column::FamilyName}) {
        const RowOrderPointer before = older.find({column, 0});
        if (!before)
            continue;
        const NameOrder names(columns, column == RosterOrder::Column::FamilyName);
        std::vector<quint32> added(fresh.begin(), fresh.end());
        std::sort(added.begin(), added.end(), names);
        std::vector<quint32> kept;
        kept.reserve(columns.size());
        for (const quint32 row : before->rows) {
            if (moved[row] != blank)
                kept.push_back(moved[row]);
        }
        RowOrder order;
        order.rows.reserve(columns.size());
        auto from = kept.begin();
        for (const quint32 row : added) {
            const auto place = std::lower_bound(from, kept.end(), row, names);
            order.rows.insert(order.rows.end(), from, place);
            order.rows.push_back(row);
            from = place;
        }
        order.rows.insert(order.rows.end(), from, kept.end());
        order.blanks = blanksAtTheEnd(names, order.rows);
        keep({column, 0}, std::move(order));
    }
}

} // namespace chapterhouse::app
