// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_match.h"
#include "app/csv/import_member_writer.h"

#include <string>
#include <unordered_set>

namespace chapterhouse::app {

class ImportJob;
struct RosterRow;

/// Those who stand on the rosters that a file is about, but not in the file. They are listed and left as they are,
/// unless the user chose to mark them as left.
class MissingMembers {
public:
    MissingMembers(ImportJob &job, MemberWriter &writer) : m_job(job), m_writer(writer) { }

    /// `book` knows who was seen in the file; `chapters` are those that the file is about.
    void find(MatchIndex &book, const std::unordered_set<std::string> &chapters);
    /// Writes what the user chose; the chapters from which someone left.
    std::unordered_set<std::string> markLeft();

private:
    void take(const RosterRow &row);

    struct Leaver {
        MemberRef member;
        std::string since; ///< of the status that ends
    };
    ImportJob &m_job;
    MemberWriter &m_writer;
    std::vector<Leaver> m_leavers; ///< written once the scan is over, which reads the same tables
};

} // namespace chapterhouse::app
