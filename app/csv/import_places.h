// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/chapter_names.h"
#include "app/csv/import_member_draft.h"

#include <array>
#include <string>
#include <unordered_map>

namespace chapterhouse::app {

class ImportJob;

/// Where a member belongs.
struct MemberPlace {
    std::string chapterId; ///< '' if the row does not say, or says it wrongly
    std::string schoolId;
    std::string existsSince; ///< the first day of the chapter, in a national book; '' if not known
    bool isNetwork = false;
    bool isChanged = false; ///< the import wrote something there
    bool isElsewhere = false; ///< the row names a place, and the book has no chapter there
    QString problem;
};

/// Finds the place of each row; a place is looked up once, however many rows name it.
class MemberPlaces {
public:
    explicit MemberPlaces(ImportJob &job);

    MemberPlace &of(const ImportedMember &draft);
    /// The chapter with this id, or the network, as it stands: for those who are there already.
    MemberPlace &ofMembership(std::string_view chapterId);
    /// The network, for those who study at the school of `place`.
    MemberPlace &networkOf(const MemberPlace &place);
    std::unordered_map<std::string, MemberPlace> &all() { return m_places; }

private:
    MemberPlace find(const ImportedMember &draft);
    MemberPlace atSchool(const School &school);
    MemberPlace atChapter(const QString &id);
    MemberPlace atFirstChapter(const ImportedMember &draft);
    const School *schoolOf(const ImportedMember &draft) const;
    bool isNational() const;

    ImportJob &m_job;
    std::unordered_map<std::string, MemberPlace> m_places;
    std::string m_key;
    MemberPlace *m_last = nullptr;
    std::array<std::string, 4> m_lastParts; ///< by which m_last was found
};

} // namespace chapterhouse::app
