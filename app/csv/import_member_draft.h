// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/import_cells.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::app {

/// The texts of a member, in the order in which the importer reads and writes them.
enum class MemberText {
    ChosenName,
    FamilyName,
    LegalName,
    Pronouns,
    SchoolEmail,
    PersonalEmail,
    Phone,
    Degree,
    Phase,
    JoinedOn,
    Channel,
    Notes,
    Count
};
constexpr std::size_t memberTextCount = std::size_t(MemberText::Count);
using MemberTexts = std::array<std::string_view, memberTextCount>;
const char *memberColumn(MemberText text); ///< "school_email"

/// A record kept for later.
struct KeptRecord {
    qint64 line;
    std::string bytes;
    std::vector<std::uint32_t> ends;

    std::vector<std::string_view> cells() const
    {
        std::vector<std::string_view> views;
        std::uint32_t start = 0;
        for (const std::uint32_t end : ends) {
            views.push_back(std::string_view(bytes).substr(start, end - start));
            start = end;
        }
        return views;
    }
};

/// What one row says of a member, cleaned: '' and 0 where it says nothing. Views into the record and its reader.
struct ImportedMember {
    std::string_view memberId; ///< ours, or another system's
    std::string_view chapterId;
    std::string_view chapter;
    std::string_view schoolId;
    std::string_view school;
    MemberTexts texts;
    int classYear = 0;
    std::string_view status;
    std::string_view since; ///< of the status; '' if the row does not say
    std::string_view reason;
    std::array<std::string_view, 5> consents; ///< levels, in the order of consentAudiences

    std::string_view &operator[](MemberText text) { return texts[std::size_t(text)]; }
    std::string_view operator[](MemberText text) const { return texts[std::size_t(text)]; }
};

extern const std::array<const char *, 5> consentAudiences;

/// Reads the record that `cells` holds; what is wrong with it is told by cells.problem().
void readMember(CellReader &cells, ImportedMember &draft);

/// Whether two names can be of one person: the same chosen name, or the same family name and initial.
bool namesAgree(std::string_view chosenA, std::string_view familyA, std::string_view chosenB, std::string_view familyB);

} // namespace chapterhouse::app
