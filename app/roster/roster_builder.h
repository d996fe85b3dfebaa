// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_columns.h"

#include <QHash>
#include <QSet>

namespace chapterhouse::db {
class Connection;
class Statement;
} // namespace chapterhouse::db

namespace chapterhouse::app {

/// Makes the columns of a snapshot: rows read from the book and rows copied from the snapshot before, in the order of
/// their keys.
class RosterBuilder {
public:
    RosterBuilder(db::Connection &connection, const Directory::Pointer &directory);

    /// Everything, in one ordered scan of each table.
    std::unique_ptr<RosterColumns> readAll();

    /// What changed since `older`. By chapter the ids of touched members; a chapter in `wholeChapters` is read anew.
    struct Changes {
        bool chapters = false; ///< anything about chapters themselves
        QSet<QString> wholeChapters;
        QHash<QString, QSet<QString>> members;
    };
    std::unique_ptr<RosterColumns> readChanges(const RosterColumns &older, const Changes &changes);

private:
    void makeRoom(std::size_t rows, std::size_t spells, std::size_t nameBytes);
    void readRows(db::Statement &members, db::Statement &spells);
    void readWholeChapter(const QString &id);
    void readMember(const QString &chapterId, const std::string &id);
    void addRow(const db::Statement &member);
    void addSpell(Day since, quint8 code) { m_spells.push_back({since, code}); }
    void addSpells();
    void addStays(Day archived);
    void addPlace(std::string_view ownSchool);

    void mergeChapter(const RosterColumns &older, const ChapterEntry &before, const QSet<QString> &touched);
    void copyRows(const RosterColumns &older, quint32 first, quint32 last);
    void copyRare(const RosterColumns &older, quint32 first, quint32 last, quint32 shift);

    void begin(std::size_t chapter)
    {
        m_chapter = chapter;
        m_columns->chapters[chapter].rows.first = m_columns->size();
    }
    void end() { m_columns->chapters[m_chapter].rows.last = m_columns->size(); }
    void finish();

    struct Spell {
        Day since;
        quint8 code;
    };
    db::Connection &m_connection;
    std::unique_ptr<RosterColumns> m_columns;
    std::vector<Spell> m_spells; ///< of the row being added
    std::size_t m_chapter = 0; ///< whose rows are being added
    std::vector<quint32> m_moved; ///< by row of the older snapshot: where it lies now, ~0 if it was not copied
    std::vector<quint32> m_fresh; ///< rows that were read
};

/// The chapters of the book with their status, and the folded texts that search finds them by.
void readChapters(db::Connection &connection, RosterColumns &columns);
/// Finds the people with several rows.
void linkPeople(RosterColumns &columns);
/// Makes columns.people of columns.stays and of the people found.
void unitePeople(RosterColumns &columns);

} // namespace chapterhouse::app
