// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/cleaning.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::csv {

enum class Target { Members, Chapters, Officers, Contacts };
const char *targetName(Target target); ///< "members"…
std::optional<Target> targetFromName(std::string_view name);

/// What a column can be read into. The stable names are those of our own files, see fieldName().
enum class Field : std::uint8_t {
    None, ///< left out
    // ids and places
    MemberId,
    ChapterId,
    Chapter,
    SchoolId,
    School,
    State,
    City,
    // a person
    FullName,
    FullNameFamilyFirst,
    ChosenName,
    GivenName, ///< the first name, beside a column of chosen names: stands in where that one is empty
    FamilyName,
    LegalName,
    Pronouns,
    SchoolEmail,
    PersonalEmail,
    Phone,
    Degree,
    ClassYear,
    Phase,
    Offices,
    JoinedOn,
    Channel,
    LeftOn,
    LeftReason,
    ConsentChapter,
    ConsentNational,
    ConsentMentors,
    ConsentSchool,
    ConsentPublic,
    // a status, of a member or a chapter
    Status,
    StatusSince,
    Notes,
    // a chapter
    Origin,
    FirstAtSchool,
    FoundedOn,
    ActiveOn,
    InactiveOn,
    FirstContactChannel,
    Members,
    CountedOnly,
    President,
    FacultyChampion,
    RosterUpdatedOn,
    ContactName,
    ContactEmail,
    // an officer term
    OfficerName,
    Office,
    StartsOn,
    EndsOn,
    EndReason,
    // a contact
    HappenedOn,
    Outcome,
};

std::span<const Field> fieldsOf(Target target); ///< in the order of our own files
const char *fieldName(Field field); ///< "school_email"; "" for None
QString fieldTitle(Field field); ///< for people, translated
/// From a stable name, as `--map 'column=field'` has it. "" and "none" are Field::None.
std::optional<Field> fieldFromName(std::string_view name, Target target);

/// What the cells of a column look like. Meant for a sample of some hundred rows: a look at a cell costs more than
/// reading it. For the order of all dates of a column use DateOrderFinder.
class ColumnEvidence {
public:
    /// `schoolDomains` are domains of schools that do not end in .edu; it must outlive the object.
    explicit ColumnEvidence(std::span<const std::string_view> schoolDomains = {}) : m_schoolDomains(schoolDomains) { }

    void add(std::string_view cell);
    bool isEmails() const { return isMost(m_emails); }
    bool isNoEmails() const { return m_filled > 0 && m_emails == 0; }
    bool isSchoolEmails() const { return isEmails() && m_schoolEmails * 2 > m_emails; }
    bool isDates() const { return isMost(m_dates); }
    bool isYears() const { return isMost(m_years); }
    bool isPhones() const { return isMost(m_phones); }
    bool isFamilyFirst() const { return isMost(m_familyFirst); } ///< "Lee, Kim"
    bool isFullNames() const { return isMost(m_manyWords); } ///< two words and more, no digits
    bool isStates() const { return isMost(m_states); }
    std::int64_t filled() const { return m_filled; }

private:
    bool isMost(std::int64_t count) const { return m_filled > 0 && count * 10 >= m_filled * 8; }

    std::span<const std::string_view> m_schoolDomains;
    std::int64_t m_filled = 0;
    std::int64_t m_emails = 0;
    std::int64_t m_schoolEmails = 0;
    std::int64_t m_dates = 0;
    std::int64_t m_years = 0;
    std::int64_t m_phones = 0;
    std::int64_t m_familyFirst = 0;
    std::int64_t m_manyWords = 0;
    std::int64_t m_states = 0;
};

struct ColumnMatch {
    Field field = Field::None;
    int confidence =
        0; ///< 100 our own name, about 90 a known spelling, 60 to 80 words of a question, 50 by content alone
    QString reason; ///< for people, translated
};

/// One match per column. No field is given twice: the surest column takes it. `header` is empty where the file has no
/// header; `evidence` may be empty, else one per column.
std::vector<ColumnMatch> matchColumns(Target target, std::span<const std::string_view> header,
                                      std::span<const ColumnEvidence> evidence);
/// What the header says is in the file, if it says so.
std::optional<Target> guessTarget(std::span<const std::string_view> header);
/// The same for every file with these columns in this order, whatever their case: the key of a remembered mapping.
std::string headerSignature(std::span<const std::string_view> header);

} // namespace chapterhouse::csv
