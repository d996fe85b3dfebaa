// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// What is made of the cells people write. Pure functions on UTF-8; each says whether it changed anything, so that the
// import can show before and after. `scratch` is the caller's buffer: a result that is not a part of the cell lies
// there and holds until the buffer is used again.
namespace chapterhouse::csv {

struct CleanText {
    std::string_view text;
    bool isChanged = false;
};

/// Without the guard's apostrophe, outer white space and zero-width characters, in NFC. Plain ASCII is not copied.
CleanText cleanText(std::string_view cell, std::string &scratch);

/// Lower case without accents and punctuation, words parted by single spaces: for comparing, never for storing.
std::string_view foldForMatching(std::string_view text, std::string &scratch);

struct PersonName {
    std::string chosen;
    std::string family;
    bool isSure = true; ///< false where the parts could be cut otherwise; shown to the user
};
/// "Kim Lee", "Lee, Kim", "Dr. Kim Lee, MD", "Ana María de la Cruz". `familyFirst` is for a column that says so.
PersonName splitName(std::string_view fullName, bool familyFirst = false);

struct Email {
    std::string address; ///< empty if there is none
    std::string name; ///< of "Kim Lee <kim@example.edu>"
    bool isChanged = false;
};
/// "mailto:", "Name <a@b>" and outer marks are taken off, the whole address is made lower case: no mail system in use
/// tells "Kim@" from "kim@", and people do type both. Nothing if the cell is no address.
std::optional<Email> cleanEmail(std::string_view cell);
/// An address of a school: its domain ends in .edu, or in one of those of medical schools elsewhere (.ac.uk, .edu.au…).
bool isSchoolAddress(std::string_view address);

/// As it was written, since people know their own ways of writing it; without "tel:" and what a spreadsheet added.
CleanText cleanPhone(std::string_view cell, std::string &scratch);

/// The years that a date may lie in; what is earlier or later is a slip of the hand.
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

/// A civil day.
struct Day {
    std::int16_t year = 0;
    std::int8_t month = 0;
    std::int8_t day = 0;

    bool operator==(const Day &) const = default;
    auto operator<=>(const Day &) const = default;
    std::array<char, 10> iso() const; ///< "2024-09-01"
};
std::optional<Day> dayFromIso(std::string_view text); ///< exactly YYYY-MM-DD, and a day of the calendar

/// Where the day and the month stand in dates such as 3/4/2024.
enum class DateOrder { Unknown, MonthFirst, DayFirst };

/// Looks through a whole column for the order of its dates; one 13/4/2024 decides for all of them.
class DateOrderFinder {
public:
    void add(std::string_view cell);
    /// MonthFirst or DayFirst if the column says so; Unknown if it could be either or contradicts itself.
    DateOrder order() const;
    bool isContradictory() const { return m_dayFirst > 0 && m_monthFirst > 0; }
    std::int64_t ambiguous() const { return m_ambiguous; } ///< dates that could be read both ways

private:
    std::int64_t m_dayFirst = 0;
    std::int64_t m_monthFirst = 0;
    std::int64_t m_ambiguous = 0;
};

enum class DateProblem {
    None,
    NotADate, ///< "soon"
    Impossible, ///< 2024-02-31
    AmbiguousOrder ///< 3/4/2024 while the order is not known
};
enum class DateNote {
    None,
    MonthOnly, ///< taken for the first of the month
    YearOnly, ///< taken for 1 January
    Serial, ///< a day number of Excel
    TwoDigitYear
};
struct CleanDate {
    Day day;
    DateProblem problem = DateProblem::None;
    DateNote note = DateNote::None;
    bool isChanged = false; ///< the cell was not in ISO form already
};
/// ISO dates and timestamps, US and European dates, written months, "Sep 2024", serials of Excel (20000 to 60000).
/// An empty cell is NotADate. A Google Forms timestamp "9/14/2026 13:05:22" loses its time.
CleanDate cleanDate(std::string_view cell, DateOrder order);

struct ClassYear {
    int year = 0; ///< of graduation
    bool isDerived = false; ///< worked out from a year of study, which is sure only for the usual four years
};
/// "2027", "'27", "Class of 2027", "M2", "MS-2", "OMS II", "2nd year". A year of study counts from `today`, in academic
/// years that begin in August, and ends after four.
std::optional<ClassYear> cleanClassYear(std::string_view cell, const Day &today);
/// The training phase that a year of study says: M1, M2 are pre-clinical, M3, M4 clinical. Else what words say.
std::optional<std::string_view> phaseCode(std::string_view cell);

// Words to the codes of the schema; nothing where the word is not known.
std::optional<std::string_view> channelCode(std::string_view cell);
std::optional<std::string_view> memberStatusCode(std::string_view cell);
std::optional<std::string_view> chapterStatusCode(std::string_view cell);
std::optional<std::string_view> outcomeCode(std::string_view cell);
std::optional<std::string_view> consentLevelCode(std::string_view cell);
std::optional<std::string_view> originCode(std::string_view cell);
std::optional<std::string_view> degreeCode(std::string_view cell); ///< "MD", "DO", "MD/PhD"…
/// "yes", "no", or "" for words that say it is not known.
std::optional<std::string_view> yesNoCode(std::string_view cell);

/// Why someone left: the status that follows, and the coded reason. "graduated" is the status alumni without a reason.
struct Leaving {
    std::string_view status; ///< "alumni" or "left"
    std::string_view reason; ///< "", "transferred", "lapsed", "asked_removal", "chapter_dormant", "other"
};
std::optional<Leaving> leavingFromWords(std::string_view cell);

} // namespace chapterhouse::csv
