// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/roster/codes.h"
#include "app/roster/day.h"
#include "app/roster/roster_filter.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace chapterhouse::db {
class Connection;
struct Touches;
} // namespace chapterhouse::db

namespace chapterhouse::app {

struct RosterColumns;

/// Names a row of the roster: one person at one chapter.
struct MemberKey {
    QString chapterId;
    QString memberId;
    bool operator==(const MemberKey &) const = default;
};

/// Adjacent rows [first, last).
struct RowRange {
    quint32 first = 0;
    quint32 last = 0;
    quint32 size() const { return last - first; }
};

/// A chapter, or the national row with its network.
struct ChapterEntry {
    QString id;
    QString name; ///< the local name, else the school's short name, else its name
    QString schoolId; ///< as stored: may be a campus
    QString countsAs; ///< id of the school it counts as; schoolId where the directory does not know it
    int schoolKey = -1; ///< the same for chapters of one school, known or not; small numbers
    int state = -1; ///< place in directory().states() of that school
    bool isNational = false;
    bool isMerged = false; ///< into another chapter: never counts
    Day archivedOn = noDay;
    RowRange rows;
    struct Status {
        Day since;
        ChapterStatus status;
        bool operator==(const Status &) const = default;
    };
    std::vector<Status> statuses; ///< by day, one a day; without repetition
    std::vector<Interval> counted; ///< when it counts as a chapter
    struct Heads {
        Interval during;
        int heads;
        bool operator==(const Heads &) const = default;
    };
    std::vector<Heads> heads; ///< counted-only heads, and while they are in force

    ChapterStatus statusOn(Day day) const;
    bool isCountedOn(Day day) const;
    int headsOn(Day day) const;
};

/// The rosters of a book in memory: what tables, search, map and figures ask instead of SQL. An immutable snapshot, to
/// be shared between threads; a commit makes a new one with a higher number. Rows lie in the order of their keys, and a
/// row number is good for one snapshot only. Merged-away members are not in it; archived ones are, with their day.
class RosterIndex {
public:
    using Pointer = std::shared_ptr<const RosterIndex>;

    /// Reads the whole book inside one read transaction. Throws db::Error.
    static Pointer load(db::Connection &connection, const Directory::Pointer &directory);
    /// The snapshot after a commit that touched these rows: reads only them, or everything again when it must.
    Pointer patched(db::Connection &connection, const db::Touches &touches) const;

    explicit RosterIndex(std::unique_ptr<RosterColumns> columns);
    ~RosterIndex();

    quint64 number() const;
    quint32 size() const;
    const Directory &directory() const; ///< with the book's own schools
    Directory::Pointer directoryPointer() const;

    std::span<const ChapterEntry> chapters() const; ///< in the order of their ids, as the rows are
    const ChapterEntry *chapter(const QString &id) const;
    const ChapterEntry *chapterOf(quint32 row) const;

    MemberKey key(quint32 row) const;
    std::optional<quint32> rowOf(const MemberKey &key) const;
    MemberStatus statusOn(quint32 row, Day day) const;
    QDate statusSince(quint32 row, Day day) const; ///< of the status in force; invalid if there is none
    LeaveReason reasonOn(quint32 row, Day day) const; ///< of the status in force
    QDate joinedOn(quint32 row) const; ///< invalid if not known
    int classYear(quint32 row) const; ///< 0 if not known
    Phase phase(quint32 row) const;
    Channel channel(quint32 row) const;
    int state(quint32 row) const; ///< place in directory().states(), -1 if not known
    const School *school(quint32 row) const; ///< the chapter's, or their own in the network; null if not known
    QDate archivedOn(quint32 row) const; ///< its own, or its chapter's if that is earlier
    std::vector<quint32> rowsOfPerson(quint32 row) const; ///< every row of the same person, itself too

    /// The rows that pass the filter, in order. A million rows take a few milliseconds; the first use of a column
    /// sorts.
    std::vector<quint32> rows(const RosterFilter &filter, RosterOrder order = {}) const;
    /// The rows of a mask, in the order that is asked for on that day.
    std::vector<quint32> rows(const std::vector<quint8> &mask, Day day, RosterOrder order) const;
    qsizetype count(const RosterFilter &filter) const;

    const RosterColumns &columns() const { return *m_columns; } ///< for figures and filters: the raw columns

private:
    std::unique_ptr<RosterColumns> m_columns;
};

} // namespace chapterhouse::app

Q_DECLARE_METATYPE(chapterhouse::app::RosterIndex::Pointer)
