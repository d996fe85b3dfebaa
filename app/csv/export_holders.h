// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/roster_scan.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chapterhouse::app {

struct ExportJob;

/// Who holds an office, as far as the export's audience may know.
struct Holder {
    std::string memberId; ///< '' for someone who is on no roster
    std::string chosenName; ///< or the plain name
    std::string familyName;
    std::string person; ///< tells them apart from all others
    ConsentLevel level = ConsentLevel::Counted;

    std::string shownName() const; ///< in full or not at all
};

/// The people who hold or held an office, read in one pass over the rosters.
class HolderNames {
public:
    explicit HolderNames(ExportJob &job);

    /// What they agreed to as members of this chapter, else the least of what they agreed to anywhere; initials are as
    /// good as no name here. A plain name agreed to nothing: it is for the book's own audience only.
    Holder find(std::string_view chapterId, std::string_view personId, std::string_view plainName) const;

private:
    struct Record {
        std::string chapterId;
        Holder holder;
    };
    Holder onRecord(std::string_view chapterId, std::string_view personId, std::string_view plainName) const;

    bool m_isForOthers;
    std::unordered_map<std::string, std::vector<Record>> m_people;
};

} // namespace chapterhouse::app
