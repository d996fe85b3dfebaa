// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/cleaning.h"

#include <algorithm>
#include <vector>

namespace chapterhouse::csv {

namespace {

constexpr int yearsOfStudy = 4;
constexpr std::int8_t academicYearBegins = 8; // August

using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view folded)
{
    Words words;
    while (!folded.empty()) {
        const auto space = folded.find(' ');
        words.push_back(folded.substr(0, space));
        folded.remove_prefix(space == std::string_view::npos ? folded.size() : space + 1);
    }
    return words;
}

bool isNumber(std::string_view word)
{
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

int numberFrom(std::string_view word)
{
    int value = 0;
    for (const char c : word)
        value = value * 10 + (c - '0');
    return value;
}

// The year of study that a word means by itself: "2", "ii", "second", "2nd"; 0 if none.
int ordinal(std::string_view word)
{
    struct Row {
        std::string_view word;
        int year;
    };
    static constexpr std::array rows{
        Row{"1", 1},     Row{"2", 2},      Row{"3", 3},   Row{"4", 4},     Row{"i", 1},
        Row{"ii", 2},    Row{"iii", 3},    Row{"iv", 4},  Row{"first", 1}, Row{"second", 2},
        Row{"third", 3}, Row{"fourth", 4}, Row{"1st", 1}, Row{"2nd", 2},   Row{"3rd", 3},
        Row{"4th", 4},   Row{"one", 1},    Row{"two", 2}, Row{"three", 3}, Row{"four", 4},
    };
    const auto found = std::find_if(rows.begin(), rows.end(), [word](const Row &row) { return row.word == word; });
    return found == rows.end() ? 0 : found->year;
}

bool isStudentMark(std::string_view word)
{
    return word == "m" || word == "ms" || word == "oms" || word == "os" || word == "y" || word == "year" || word == "md"
        || word == "med";
}

bool isStudentWord(std::string_view word)
{
    return word == "year" || word == "yr" || word == "medical" || word == "med" || word == "student" || word == "in"
        || word == "school" || word == "osteopathic";
}

// "M2", "MS-2", "MS II", "OMSIII", "2nd year", "second-year medical student", "year 2".
int yearOfStudy(const Words &words)
{
    if (words.size() == 1) {
        for (const std::string_view mark : {"oms", "ms", "m", "y"}) {
            if (words[0].starts_with(mark) && words[0].size() > mark.size())
                return ordinal(words[0].substr(mark.size()));
        }
        return 0;
    }
    if (words.size() == 2 && isStudentMark(words[0]))
        return ordinal(words[1]);
    if (words.size() < 2 || isNumber(words[0]))
        return 0;
    const bool hasYear = std::find(words.begin(), words.end(), "year") != words.end()
        || std::find(words.begin(), words.end(), "yr") != words.end();
    return hasYear && std::all_of(words.begin() + 1, words.end(), isStudentWord) ? ordinal(words[0]) : 0;
}

bool isGraduationWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 28> known{
        "class",  "of",     "c",   "o",      "co",   "graduating",  "graduation", "graduate", "grad",     "expected",
        "may",    "june",   "jun", "spring", "year", "anticipated", "in",         "august",   "december", "fall",
        "summer", "winter", "the", "april",  "july", "march",       "cohort",     "md"};
    return std::find(known.begin(), known.end(), word) != known.end();
}

// "2027", "Class of 2027", "'27", "c/o 27", "May 2027", and the last year of "2023-2027".
std::optional<ClassYear> graduationYear(const Words &words)
{
    std::vector<int> years;
    for (const std::string_view word : words) {
        if (isNumber(word) && word.size() == 4)
            years.push_back(numberFrom(word));
        else if (isNumber(word) && word.size() == 2)
            years.push_back(2000 + numberFrom(word));
        else if (!isGraduationWord(word))
            return std::nullopt;
    }
    if (years.empty() || years.size() > 2 || years.back() < 1900 || years.back() > 2200)
        return std::nullopt;
    if (years.size() == 1)
        return ClassYear{years.front(), false};
    const int span = years.back() - years.front();
    return span >= 2 && span <= 8 ? std::optional(ClassYear{years.back(), true}) : std::nullopt;
}

std::string_view withoutZeroFraction(std::string_view cell)
{
    const auto end = cell.find_last_not_of(" \t\r\n");
    cell = cell.substr(0, end == std::string_view::npos ? 0 : end + 1);
    return cell.ends_with(".0") ? cell.substr(0, cell.size() - 2) : cell;
}

} // namespace

std::optional<ClassYear> cleanClassYear(std::string_view cell, const Day &today)
{
    std::string scratch;
    const std::string_view text = withoutZeroFraction(cell);
    const Words words = wordsOf(foldForMatching(text, scratch));
    if (words.empty())
        return std::nullopt;
    if (const int study = yearOfStudy(words); study > 0) {
        const int thisYearEnds = today.year + (today.month >= academicYearBegins ? 1 : 0);
        return ClassYear{thisYearEnds + yearsOfStudy - study, true};
    }
    if (const auto year = graduationYear(words))
        return year;
    // A whole date of graduation: its year is sure even where day and month are not.
    const CleanDate date = cleanDate(text, DateOrder::MonthFirst);
    if (date.problem == DateProblem::None && date.note != DateNote::Serial && date.note != DateNote::YearOnly)
        return ClassYear{date.day.year, false};
    return std::nullopt;
}

std::optional<std::string_view> phaseCode(std::string_view cell)
{
    std::string scratch;
    const std::string_view folded = foldForMatching(cell, scratch);
    const auto has = [folded](std::string_view part) { return folded.find(part) != std::string_view::npos; };
    if (folded.empty())
        return std::nullopt;
    if (const int study = yearOfStudy(wordsOf(folded)); study > 0)
        return study <= 2 ? "pre_clinical" : "clinical";
    if (has("pre clin") || has("preclin") || has("pre clerk") || has("preclerk") || has("didactic")
        || has("basic science"))
        return "pre_clinical";
    if (has("research") || folded == "phd" || has("lab year"))
        return "research";
    if (has("clinical") || has("clerkship") || has("rotation"))
        return "clinical";
    if (folded == "other" || has("gap year") || has("leave"))
        return "other";
    return std::nullopt;
}

} // namespace chapterhouse::csv
