// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

/// What a row can be known by. Keys are hashes: what they find is compared in full before it counts.
enum class MatchKey : std::uint64_t { Id = 1, Email, NameAtChapter };
std::uint64_t matchHash(MatchKey kind, std::string_view text, std::uint64_t salt = 0);
/// The hash of a name, folded, at a chapter.
std::uint64_t nameHash(std::string_view chosenName, std::string_view familyName, std::string_view chapterId);

/// Whether a key was perhaps seen before, in 16 MiB however many there are: what it denies is certain, so that every
/// row of a large file is known to be new without keeping the rows before it. A key sets one bit in each word of a
/// block, a cache line; at two million keys it still takes one in ten million for another.
class SeenKeys {
public:
    SeenKeys() : m_blocks(blockCount) { }

    void prepare(std::uint64_t hash) const { __builtin_prefetch(&block(hash)); }
    void add(std::uint64_t hash);
    bool maybeHas(std::uint64_t hash) const;

private:
    static constexpr std::size_t blockCount = std::size_t(1) << 18;
    using Block = std::array<std::uint64_t, 8>;

    const Block &block(std::uint64_t hash) const { return m_blocks[hash >> 46]; }

    std::vector<Block> m_blocks;
};

/// The members of the book by what they can be known by: about 80 bytes each.
class MatchIndex {
public:
    struct Entry {
        char id[26];
        std::uint8_t idLength;
        bool isSeen; ///< a row of the file was about this member
        std::uint32_t chapter; ///< place in chapterIds()
        std::string_view idText() const { return {id, idLength}; }
    };

    /// All members but merged ones.
    void load(db::Connection &connection);
    /// Only those that carry one of the hashes; without `names` no hash is one of a name.
    void loadOnly(db::Connection &connection, const std::unordered_set<std::uint64_t> &wanted, bool names);
    void clear();

    bool isEmpty() const { return m_entries.empty(); }
    std::vector<Entry> &entries() { return m_entries; } ///< in the order of their keys, as load() found them
    std::string_view chapterId(const Entry &entry) const { return m_chapterIds[entry.chapter]; }

    std::uint32_t add(std::string_view chapterId, std::string_view id);
    void addKey(std::uint64_t hash, std::uint32_t entry);

    /// Calls `visit` with each entry that may have the key, until it returns true.
    template <typename Visit> bool find(std::uint64_t hash, Visit visit)
    {
        if (m_slots.empty())
            return false;
        const auto tag = std::uint32_t(hash >> 32);
        for (std::size_t slot = home(tag); m_slots[slot].entry != 0; slot = (slot + 1) & m_mask) {
            if (m_slots[slot].tag == tag && visit(m_entries[m_slots[slot].entry - 1]))
                return true;
        }
        return false;
    }

private:
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t entry = 0; ///< its place + 1; 0: free
    };
    std::size_t home(std::uint32_t tag) const { return (tag * 0x9e3779b97f4a7c15U >> 24) & m_mask; }
    void insert(Slot added);
    void read(db::Connection &connection, const std::unordered_set<std::uint64_t> *wanted, bool names);
    void grow();

    std::vector<Entry> m_entries;
    std::vector<std::string> m_chapterIds;
    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_keys = 0;
};

} // namespace chapterhouse::app
