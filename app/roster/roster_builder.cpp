// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_builder.h"

#include "app/folding.h"
#include "app/roster/text_search.h"

#include "db/connection.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr quint32 gone = ~quint32(0);
constexpr std::size_t typicalName = 20; ///< bytes, with the NUL: to begin with
constexpr quint8 activeSpell = quint8(MemberStatus::Active);

// Columns in the order in which addRow reads them.
constexpr const char *memberColumns = R"(
    SELECT chapter_id, id, person_id, chosen_name, family_name, school_email = '' AND personal_email = '', class_year,
           phase, joined_on, channel, school_id, archived_on
    FROM member WHERE merged_into = '')";
constexpr const char *spellColumns = "SELECT chapter_id, member_id, status, since, reason FROM member_status ";

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

quint8 spellCode(std::string_view status, std::string_view reason)
{
    return quint8(quint8(memberStatus(status)) | quint8(quint8(leaveReason(reason)) << 3));
}

StayEnd endOf(quint8 code)
{
    if (MemberStatus(code & 7) == MemberStatus::Alumni)
        return StayEnd::Graduated;
    return LeaveReason(code >> 3) == LeaveReason::Transferred ? StayEnd::Transferred : StayEnd::Other;
}

void findArchived(StayColumns &stays)
{
    for (quint32 row = 0; row < stays.end.size(); ++row) {
        if (stays.end[row] == StayEnd::Archived)
            stays.archived.push_back({row, stays.until[row]});
    }
}

template <typename Value> void copy(const std::vector<Value> &from, std::vector<Value> &to, quint32 first, quint32 last)
{
    to.insert(to.end(), from.begin() + first, from.begin() + last);
}

} // namespace

RosterBuilder::RosterBuilder(db::Connection &connection, const Directory::Pointer &directory)
    : m_connection(connection), m_columns(std::make_unique<RosterColumns>())
{
    m_columns->directory = directory;
    m_columns->nameAt.push_back(0);
    m_columns->spellAt.push_back(0);
}

std::unique_ptr<RosterColumns> RosterBuilder::readAll()
{
    readChapters(m_connection, *m_columns);
    const auto count = [this](const char *table) {
        auto counting = m_connection.prepare(std::string("SELECT count(*) FROM ") + table);
        counting.next();
        return std::size_t(counting.integer(0));
    };
    const std::size_t rows = count("member");
    makeRoom(rows, count("member_status") + rows, rows * typicalName);
    auto members = m_connection.prepare(std::string(memberColumns) + " ORDER BY chapter_id, id");
    auto spells = m_connection.prepare(std::string(spellColumns) + "ORDER BY chapter_id, member_id, id");
    bool hasMember = members.next();
    bool hasSpell = spells.next();
    for (std::size_t i = 0; i < m_columns->chapters.size(); ++i) {
        const QByteArray id = m_columns->chapters[i].id.toUtf8();
        begin(i);
        for (; hasMember && members.utf8(0) == view(id); hasMember = members.next()) {
            // Spells of merged-away members lie between and are passed over.
            const auto key = std::pair(members.utf8(0), members.utf8(1));
            while (hasSpell && std::pair(spells.utf8(0), spells.utf8(1)) < key)
                hasSpell = spells.next();
            for (; hasSpell && std::pair(spells.utf8(0), spells.utf8(1)) == key; hasSpell = spells.next())
                addSpell(dayOf(spells.utf8(3)), spellCode(spells.utf8(2), spells.utf8(4)));
            addRow(members);
        }
        end();
    }
    finish();
    return std::move(m_columns);
}

// At once: columns that grow leave as much behind in memory as they take.
void RosterBuilder::makeRoom(std::size_t rows, std::size_t spells, std::size_t nameBytes)
{
    RosterColumns &to = *m_columns;
    const auto reserve = [](std::size_t size, auto &...columns) { (columns.reserve(size), ...); };
    reserve(rows, to.ids, to.letters, to.familyAt, to.joined, to.classYear, to.phase, to.channel, to.state, to.hasEmail,
            to.stays.from, to.stays.until, to.stays.end);
    reserve(rows + 1, to.nameAt, to.spellAt);
    reserve(spells, to.spellSince, to.spellCode);
    to.names.reserve(nameBytes);
}

void RosterBuilder::readRows(db::Statement &members, db::Statement &spells)
{
    bool hasSpell = spells.next();
    while (members.next()) {
        while (hasSpell && spells.utf8(1) < members.utf8(1))
            hasSpell = spells.next();
        for (; hasSpell && spells.utf8(1) == members.utf8(1); hasSpell = spells.next())
            addSpell(dayOf(spells.utf8(3)), spellCode(spells.utf8(2), spells.utf8(4)));
        m_fresh.push_back(m_columns->size());
        addRow(members);
    }
}

void RosterBuilder::readWholeChapter(const QString &id)
{
    auto members = m_connection.prepare(std::string(memberColumns) + " AND chapter_id = ?1 ORDER BY id");
    auto spells = m_connection.prepare(std::string(spellColumns) + "WHERE chapter_id = ?1 ORDER BY member_id, id");
    members.bind(id);
    spells.bind(id);
    readRows(members, spells);
}

void RosterBuilder::readMember(const QString &chapterId, const std::string &id)
{
    auto members = m_connection.prepare(std::string(memberColumns) + " AND chapter_id = ?1 AND id = ?2");
    auto spells =
        m_connection.prepare(std::string(spellColumns) + "WHERE chapter_id = ?1 AND member_id = ?2 ORDER BY id");
    members.bind(chapterId, std::string_view(id));
    spells.bind(chapterId, std::string_view(id));
    readRows(members, spells);
}

void RosterBuilder::addRow(const db::Statement &member)
{
    RosterColumns &to = *m_columns;
    const quint32 row = to.size();
    to.ids.push_back(rowId(member.utf8(1), to.otherIds));
    if (!member.isNull(2) && member.utf8(2) != member.utf8(1))
        to.persons.push_back({row, rowId(member.utf8(2), to.otherIds)});

    const std::size_t begin = to.names.size();
    appendFolded(member.utf8(3), to.names);
    const std::size_t chosenEnd = to.names.size();
    to.names += ' ';
    appendFolded(member.utf8(4), to.names);
    if (to.names.size() == chosenEnd + 1)
        to.names.pop_back();
    const std::size_t family = std::min(to.names.size(), chosenEnd + 1) - begin;
    to.familyAt.push_back(quint16(std::min<std::size_t>(family, 0xffff)));
    to.letters.push_back(lettersOf(std::string_view(to.names).substr(begin)));
    to.names += '\0';
    to.nameAt.push_back(quint32(to.names.size()));

    to.hasEmail.push_back(member.integer(5) == 0 ? 1 : 0);
    to.classYear.push_back(quint16(member.integer(6)));
    to.phase.push_back(quint8(phase(member.utf8(7))));
    const Day joined = dayOf(member.utf8(8));
    if (joined != noDay)
        m_spells.insert(m_spells.begin(), {joined, activeSpell});
    to.joined.push_back(joined);
    to.channel.push_back(quint8(channel(member.utf8(9))));
    addPlace(member.utf8(10));
    const Day archived = std::min(dayOf(member.utf8(11)), to.chapters[m_chapter].archivedOn);
    if (archived != noDay)
        to.archived.push_back({row, archived});
    addSpells();
    addStays(archived);
    m_spells.clear();
}

// A member of the network counts in the state of their own school, any other in the chapter's.
void RosterBuilder::addPlace(std::string_view ownSchool)
{
    RosterColumns &to = *m_columns;
    const ChapterEntry &chapter = to.chapters[m_chapter];
    int state = chapter.state;
    if (chapter.isNational && !ownSchool.empty()) {
        const QString id = QString::fromUtf8(ownSchool.data(), qsizetype(ownSchool.size()));
        const int school = to.directory->schoolIndex(id);
        if (school >= 0)
            to.ownSchools.push_back({quint32(to.state.size()), school});
        state = to.directory->stateIndex(to.directory->stateOf(id));
    }
    to.state.push_back(state < 0 ? RosterColumns::noState : quint8(state));
}

// One spell a day, the last one said of it; none that repeats the one before.
void RosterBuilder::addSpells()
{
    std::stable_sort(m_spells.begin(), m_spells.end(),
                     [](const Spell &a, const Spell &b) { return a.since < b.since; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_spells.size(); ++i) {
        if (i + 1 < m_spells.size() && m_spells[i + 1].since == m_spells[i].since)
            continue;
        if (kept == 0 || m_spells[kept - 1].code != m_spells[i].code)
            m_spells[kept++] = m_spells[i];
    }
    m_spells.resize(kept);

    RosterColumns &to = *m_columns;
    for (const Spell &spell : m_spells) {
        to.spellSince.push_back(spell.since);
        to.spellCode.push_back(spell.code);
        if (to.joined.back() == noDay && spell.code == activeSpell)
            to.joined.back() = spell.since;
    }
    to.spellAt.push_back(quint32(to.spellSince.size()));
}

void RosterBuilder::addStays(Day archived)
{
    std::vector<Stay> stays;
    bool isPresentNow = false;
    for (const Spell &spell : m_spells) {
        const bool isPresentThen = isPresent(MemberStatus(spell.code & 7));
        if (isPresentThen && !isPresentNow) {
            stays.push_back({spell.since, noDay, StayEnd::Open});
        } else if (!isPresentThen && isPresentNow) {
            stays.back().until = spell.since;
            stays.back().end = endOf(spell.code);
        }
        isPresentNow = isPresentThen;
    }
    std::erase_if(stays, [&](const Stay &stay) { return stay.from >= archived; });
    if (!stays.empty() && stays.back().until > archived) {
        stays.back().until = archived;
        stays.back().end = StayEnd::Archived;
    }

    StayColumns &to = m_columns->stays;
    const quint32 row = quint32(to.from.size());
    const Stay first = stays.empty() ? Stay() : stays.front();
    to.from.push_back(first.from);
    to.until.push_back(first.until);
    to.end.push_back(first.end);
    for (std::size_t i = 1; i < stays.size(); ++i)
        to.later.push_back({row, stays[i]});
}

std::unique_ptr<RosterColumns> RosterBuilder::readChanges(const RosterColumns &older, const Changes &changes)
{
    RosterColumns &to = *m_columns;
    if (changes.chapters) {
        readChapters(m_connection, to);
    } else {
        to.chapters = older.chapters;
        to.chapterTexts = older.chapterTexts;
        to.chapterTextAt = older.chapterTextAt;
    }
    to.otherIds = older.otherIds;
    m_moved.assign(older.size(), gone);
    makeRoom(older.size(), older.spellSince.size(), older.names.size());

    auto before = older.chapters.begin();
    for (std::size_t i = 0; i < to.chapters.size(); ++i) {
        const QString id = to.chapters[i].id;
        while (before != older.chapters.end() && before->id.toUtf8() < id.toUtf8())
            ++before;
        const bool isKnown = before != older.chapters.end() && before->id == id;
        begin(i);
        if (!isKnown || changes.wholeChapters.contains(id))
            readWholeChapter(id);
        else if (changes.members.contains(id))
            mergeChapter(older, *before, changes.members[id]);
        else
            copyRows(older, before->rows.first, before->rows.last);
        end();
    }
    finish();
    to.orders.patch(to, older.orders, m_moved, m_fresh);
    return std::move(m_columns);
}

void RosterBuilder::mergeChapter(const RosterColumns &older, const ChapterEntry &before, const QSet<QString> &touched)
{
    std::vector<std::string> ids;
    for (const QString &id : touched)
        ids.push_back(id.toStdString());
    std::sort(ids.begin(), ids.end());

    const auto begin = older.ids.begin() + before.rows.first;
    const auto last = older.ids.begin() + before.rows.last;
    auto from = begin;
    for (const std::string &id : ids) {
        const auto place =
            std::partition_point(from, last, [&](const RowId &rowId) { return compareIds(older, rowId, id) < 0; });
        copyRows(older, before.rows.first + quint32(from - begin), before.rows.first + quint32(place - begin));
        readMember(before.id, id);
        from = place != last && compareIds(older, *place, id) == 0 ? place + 1 : place;
    }
    copyRows(older, before.rows.first + quint32(from - begin), before.rows.last);
}

void RosterBuilder::copyRows(const RosterColumns &older, quint32 first, quint32 last)
{
    if (first == last)
        return;
    RosterColumns &to = *m_columns;
    const quint32 place = to.size();
    for (quint32 row = first; row < last; ++row)
        m_moved[row] = place + (row - first);

    const quint32 nameShift = quint32(to.names.size()) - older.nameAt[first];
    const quint32 spellShift = quint32(to.spellSince.size()) - older.spellAt[first];
    to.names.append(older.names, older.nameAt[first], older.nameAt[last] - older.nameAt[first]);
    copy(older.spellSince, to.spellSince, older.spellAt[first], older.spellAt[last]);
    copy(older.spellCode, to.spellCode, older.spellAt[first], older.spellAt[last]);
    for (quint32 row = first; row < last; ++row) {
        to.nameAt.push_back(older.nameAt[row + 1] + nameShift);
        to.spellAt.push_back(older.spellAt[row + 1] + spellShift);
    }
    copy(older.ids, to.ids, first, last);
    copy(older.familyAt, to.familyAt, first, last);
    copy(older.letters, to.letters, first, last);
    copy(older.stays.from, to.stays.from, first, last);
    copy(older.stays.until, to.stays.until, first, last);
    copy(older.stays.end, to.stays.end, first, last);
    copy(older.joined, to.joined, first, last);
    copy(older.classYear, to.classYear, first, last);
    copy(older.phase, to.phase, first, last);
    copy(older.channel, to.channel, first, last);
    copy(older.state, to.state, first, last);
    copy(older.hasEmail, to.hasEmail, first, last);
    copyRare(older, first, last, place - first);
}

void RosterBuilder::copyRare(const RosterColumns &older, quint32 first, quint32 last, quint32 shift)
{
    const auto copyList = [&](const auto &from, auto &to) {
        auto entry = std::partition_point(from.begin(), from.end(), [&](const auto &rare) { return rare.row < first; });
        for (; entry != from.end() && entry->row < last; ++entry)
            to.push_back({entry->row + shift, entry->value});
    };
    copyList(older.stays.later, m_columns->stays.later);
    copyList(older.archived, m_columns->archived);
    copyList(older.ownSchools, m_columns->ownSchools);
    copyList(older.persons, m_columns->persons);
}

void RosterBuilder::finish()
{
    RosterColumns &to = *m_columns;
    for (const Day day : to.stays.from)
        to.earliest = std::min(to.earliest, day);
    linkPeople(to);
    unitePeople(to);
    findArchived(to.stays);
    findArchived(to.people);
}

} // namespace chapterhouse::app
