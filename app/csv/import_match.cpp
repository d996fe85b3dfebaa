// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_match.h"

#include "app/csv/cleaning.h"
#include "db/connection.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <string>

namespace chapterhouse::app {

namespace {

std::uint64_t mix(std::uint64_t value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93U;
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93U;
    return value ^ (value >> 32);
}

} // namespace

std::uint64_t matchHash(MatchKey kind, std::string_view text, std::uint64_t salt)
{
    return mix(std::hash<std::string_view>()(text) + std::uint64_t(kind) * 0x9e3779b97f4a7c15U + salt);
}

std::uint64_t nameHash(std::string_view chosenName, std::string_view familyName, std::string_view chapterId)
{
    thread_local std::string name;
    thread_local std::string scratch;
    name.assign(chosenName).append(1, ' ').append(familyName);
    return matchHash(MatchKey::NameAtChapter, csv::foldForMatching(name, scratch),
                     std::hash<std::string_view>()(chapterId));
}

void SeenKeys::add(std::uint64_t hash)
{
    for (std::uint64_t &word : m_blocks[hash >> 46]) {
        word |= std::uint64_t(1) << (hash & 63);
        hash = hash >> 5 | hash << 59;
    }
}

bool SeenKeys::maybeHas(std::uint64_t hash) const
{
    std::uint64_t isSet = 1;
    for (const std::uint64_t word : block(hash)) {
        isSet &= word >> (hash & 63);
        hash = hash >> 5 | hash << 59;
    }
    return isSet != 0;
}

void MatchIndex::load(db::Connection &connection)
{
    read(connection, nullptr, true);
}

void MatchIndex::loadOnly(db::Connection &connection, const std::unordered_set<std::uint64_t> &wanted, bool names)
{
    read(connection, &wanted, names);
}

void MatchIndex::clear()
{
    *this = {};
}

void MatchIndex::read(db::Connection &connection, const std::unordered_set<std::uint64_t> *wanted, bool names)
{
    auto query = connection.prepare(R"(
        SELECT chapter_id, id, chosen_name, family_name, school_email, personal_email FROM member
        WHERE merged_into = '' ORDER BY chapter_id, id)");
    std::uint64_t hashes[4];
    while (query.next()) {
        int count = 0;
        hashes[count++] = matchHash(MatchKey::Id, query.utf8(1));
        if (names)
            hashes[count++] = nameHash(query.utf8(2), query.utf8(3), query.utf8(0));
        for (const int email : {4, 5}) {
            if (!query.utf8(email).empty())
                hashes[count++] = matchHash(MatchKey::Email, query.utf8(email));
        }
        const bool isWanted = !wanted
            || std::any_of(hashes, hashes + count, [wanted](std::uint64_t hash) { return wanted->contains(hash); });
        if (!isWanted || query.utf8(1).size() > sizeof(Entry::id))
            continue;
        const std::uint32_t entry = add(query.utf8(0), query.utf8(1));
        std::for_each(hashes, hashes + count, [this, entry](std::uint64_t hash) { addKey(hash, entry); });
    }
}

std::uint32_t MatchIndex::add(std::string_view chapterId, std::string_view id)
{
    if (m_chapterIds.empty() || m_chapterIds.back() != chapterId)
        m_chapterIds.emplace_back(chapterId);
    Entry entry{};
    entry.idLength = std::uint8_t(std::min(id.size(), sizeof entry.id));
    std::memcpy(entry.id, id.data(), entry.idLength);
    entry.chapter = std::uint32_t(m_chapterIds.size() - 1);
    m_entries.push_back(entry);
    return std::uint32_t(m_entries.size() - 1);
}

void MatchIndex::addKey(std::uint64_t hash, std::uint32_t entry)
{
    if (++m_keys * 4 > m_slots.size() * 3) {
        std::vector<Slot> old(std::max<std::size_t>(1024, m_slots.size() * 2));
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.entry != 0)
                insert(slot);
        }
    }
    insert({std::uint32_t(hash >> 32), entry + 1});
}

void MatchIndex::insert(Slot added)
{
    std::size_t slot = home(added.tag);
    while (m_slots[slot].entry != 0)
        slot = (slot + 1) & m_mask;
    m_slots[slot] = added;
}

} // namespace chapterhouse::app
