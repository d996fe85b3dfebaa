// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/cleaning.h"

#include <algorithm>
#include <charconv>

namespace chapterhouse::csv {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

int daysIn(int year, int month)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[std::size_t(month - 1)];
}

bool isDay(int year, int month, int day)
{
    return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

Day makeDay(int year, int month, int day)
{
    return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month), static_cast<std::int8_t>(day)};
}

// Days since 1970-01-01 to a civil day (the usual era arithmetic on years that begin in March).
Day dayFromEpoch(int days)
{
    const int shifted = days + 719468;
    const int era = shifted / 146097;
    const int ofEra = shifted - era * 146097;
    const int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int marchMonth = (5 * ofYear + 2) / 153;
    const int day = ofYear - (153 * marchMonth + 2) / 5 + 1;
    const int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return makeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

struct Number {
    int value = 0;
    int digits = 0;
    char before = 0; ///< the sign in front of it: / - . ' or a space
};

/// A date cut into its numbers and the month's name.
struct Parts {
    std::array<Number, 3> numbers;
    std::size_t count = 0;
    int month = 0; ///< written as a word
    std::size_t numbersBeforeMonth = 0;
    bool isOther = false; ///< holds something that no date holds
};

int monthNamed(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                            "may",       "june",     "july",     "august",
                                                            "september", "october",  "november", "december"};
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].starts_with(word))
            return int(i) + 1;
    }
    return word == "sept" ? 9 : 0;
}

bool isFiller(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> ordinals{"st", "nd", "rd", "th", "the", "of", "at", "on"};
    static constexpr std::array<std::string_view, 7> days{"monday", "tuesday",  "wednesday", "thursday",
                                                          "friday", "saturday", "sunday"};
    if (std::find(ordinals.begin(), ordinals.end(), word) != ordinals.end())
        return true;
    return word.size() >= 3
        && std::any_of(days.begin(), days.end(), [word](std::string_view day) { return day.starts_with(word); });
}

// "9/14/2026 13:05:22", "2024-09-14T13:05Z": the time of day, with what follows it, says nothing about the day.
std::string_view withoutTime(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return text;
    std::size_t end = colon;
    while (end > 0 && isDigit(text[end - 1]))
        --end;
    if (end == 0 || end == colon)
        return text;
    const char before = text[end - 1];
    return before == 'T' || before == ' ' || before == ',' ? text.substr(0, end - 1) : text;
}

class PartsReader {
public:
    explicit PartsReader(std::string_view text) : m_text(text) { }

    Parts read()
    {
        while (m_at < m_text.size() && !m_parts.isOther) {
            const char c = m_text[m_at];
            if (isDigit(c))
                readNumber();
            else if (isLetter(c))
                readWord();
            else
                readSign(c);
        }
        return m_parts;
    }

private:
    void readNumber()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        Number number{0, int(m_at - start), m_sign};
        m_sign = ' ';
        if (m_parts.count == m_parts.numbers.size() || number.digits > 8) {
            m_parts.isOther = true;
            return;
        }
        std::from_chars(m_text.data() + start, m_text.data() + m_at, number.value);
        m_parts.numbers[m_parts.count++] = number;
    }
    void readWord()
    {
        std::string word;
        for (; m_at < m_text.size() && isLetter(m_text[m_at]); ++m_at)
            word.push_back(lower(m_text[m_at]));
        if (isFiller(word))
            return;
        const int month = monthNamed(word);
        m_parts.isOther = month == 0 || m_parts.month != 0;
        m_parts.month = month;
        m_parts.numbersBeforeMonth = m_parts.count;
        m_sign = ' ';
    }
    void readSign(char c)
    {
        if (m_text.substr(m_at).starts_with("\u00A0")) {
            m_at += 2;
            return;
        }
        if (m_text.substr(m_at).starts_with("\u202F") || m_text.substr(m_at).starts_with("\u2019")) {
            m_sign = m_text[m_at + 2] == '\x99' ? '\'' : m_sign;
            m_at += 3;
            return;
        }
        m_parts.isOther = c != ' ' && c != ',' && c != '/' && c != '-' && c != '.' && c != '\'';
        if (c != ' ' && c != ',')
            m_sign = c;
        ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_sign = ' ';
    Parts m_parts;
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r')))
        text.remove_suffix(1);
    return text;
}

struct Year {
    int value = 0;
    bool isShort = false;
};
Year yearFrom(const Number &number)
{
    if (number.digits != 2)
        return {number.value, false};
    return {number.value < 70 ? 2000 + number.value : 1900 + number.value, true};
}

bool canBeYear(const Number &number)
{
    return number.digits == 4 || number.digits == 2;
}

CleanDate dated(int year, int month, int day, DateNote note = DateNote::None)
{
    CleanDate date;
    date.note = note;
    if (isDay(year, month, day))
        date.day = makeDay(year, month, day);
    else
        date.problem = DateProblem::Impossible;
    return date;
}

CleanDate problem(DateProblem what)
{
    CleanDate date;
    date.problem = what;
    return date;
}

CleanDate fromOneNumber(const Number &number)
{
    constexpr int firstSerial = 20000;
    constexpr int lastSerial = 60000;
    constexpr int epochInSerials = 25569; // 1970-01-01; right for every day after February 1900
    if (number.digits == 4 && number.value >= firstYear && number.value <= lastYear)
        return dated(number.value, 1, 1, DateNote::YearOnly);
    if (number.digits == 5 && number.value >= firstSerial && number.value <= lastSerial) {
        CleanDate date;
        date.day = dayFromEpoch(number.value - epochInSerials);
        date.note = DateNote::Serial;
        return date;
    }
    if (number.digits == 8)
        return dated(number.value / 10000, number.value / 100 % 100, number.value % 100);
    return problem(DateProblem::NotADate);
}

/// 13/4/2024 and its kin: two short numbers and a year behind them.
bool isDayMonthYear(const Parts &parts)
{
    return parts.count == 3 && parts.month == 0 && parts.numbers[0].digits <= 2 && parts.numbers[1].digits <= 2
        && canBeYear(parts.numbers[2]) && parts.numbers[1].before != ' ' && parts.numbers[2].before != ' ';
}

CleanDate fromDayMonthYear(const Parts &parts, DateOrder order)
{
    const int first = parts.numbers[0].value;
    const int second = parts.numbers[1].value;
    const Year year = yearFrom(parts.numbers[2]);
    const DateNote note = year.isShort ? DateNote::TwoDigitYear : DateNote::None;
    // Dates with points are written day first, wherever they are written.
    const bool hasPoints = parts.numbers[1].before == '.' && parts.numbers[2].before == '.';
    if (first > 12 || (hasPoints && second <= 12))
        return dated(year.value, second, first, note);
    if (second > 12 || first == second)
        return dated(year.value, first, second, note);
    if (order == DateOrder::Unknown)
        return problem(DateProblem::AmbiguousOrder);
    return order == DateOrder::DayFirst ? dated(year.value, second, first, note)
                                        : dated(year.value, first, second, note);
}

CleanDate fromNumbers(const Parts &parts, DateOrder order)
{
    const auto &numbers = parts.numbers;
    if (parts.count == 3 && numbers[0].digits == 4)
        return dated(numbers[0].value, numbers[1].value, numbers[2].value);
    if (isDayMonthYear(parts))
        return fromDayMonthYear(parts, order);
    if (parts.count != 2 || numbers[1].before == ' ')
        return problem(DateProblem::NotADate);
    if (numbers[0].digits == 4 && numbers[1].digits <= 2)
        return dated(numbers[0].value, numbers[1].value, 1, DateNote::MonthOnly);
    if (numbers[1].digits == 4 && numbers[0].digits <= 2)
        return dated(numbers[1].value, numbers[0].value, 1, DateNote::MonthOnly);
    return problem(DateProblem::NotADate);
}

// "September 3, 2024", "3 Sep 2024", "3-Sep-24", "Sep 2024", "Sep-24". "Sep 24" is a day without a year.
CleanDate fromWords(const Parts &parts)
{
    const auto &numbers = parts.numbers;
    if (parts.count == 1) {
        const Number &number = numbers[0];
        const bool isMarked = number.digits == 2 && (number.before == '-' || number.before == '\'');
        if (number.digits != 4 && !(isMarked && parts.numbersBeforeMonth == 0))
            return problem(DateProblem::NotADate);
        return dated(yearFrom(number).value, parts.month, 1, DateNote::MonthOnly);
    }
    if (parts.count != 2)
        return problem(DateProblem::NotADate);
    const std::size_t yearAt = numbers[0].digits == 4 ? 0 : 1;
    const Number &dayNumber = numbers[1 - yearAt];
    if (!canBeYear(numbers[yearAt]) || dayNumber.digits > 2)
        return problem(DateProblem::NotADate);
    const Year year = yearFrom(numbers[yearAt]);
    return dated(year.value, parts.month, dayNumber.value, year.isShort ? DateNote::TwoDigitYear : DateNote::None);
}

Parts partsOf(std::string_view cell)
{
    return PartsReader(trimmed(withoutTime(trimmed(cell)))).read();
}

// "45550.54" is a moment; "45550" the same day.
std::string_view withoutFraction(std::string_view text)
{
    const auto point = text.find('.');
    if (point != 5 || text.find_first_not_of("0123456789.") != std::string_view::npos
        || text.find('.', point + 1) != std::string_view::npos)
        return text;
    return text.substr(0, point);
}

} // namespace

std::array<char, 10> Day::iso() const
{
    std::array<char, 10> text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto put = [&text](int value, std::size_t last, std::size_t digits) {
        for (std::size_t i = 0; i < digits; ++i, value /= 10)
            text[last - i] = static_cast<char>('0' + value % 10);
    };
    put(year, 3, 4);
    put(month, 6, 2);
    put(day, 9, 2);
    return text;
}

std::optional<Day> dayFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    int value = 0;
    for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (!isDigit(text[at]))
            return std::nullopt;
        value = value * 10 + (text[at] - '0');
    }
    const int year = value / 10000;
    const int month = value / 100 % 100;
    const int day = value % 100;
    return isDay(year, month, day) ? std::optional(makeDay(year, month, day)) : std::nullopt;
}

void DateOrderFinder::add(std::string_view cell)
{
    const bool isIso = cell.size() >= 10 && cell[4] == '-';
    if (isIso || cell.size() < 6 || cell.find_first_of("/-") == std::string_view::npos)
        return;
    const Parts parts = partsOf(cell);
    if (parts.isOther || !isDayMonthYear(parts) || parts.numbers[1].before == '.')
        return;
    const int first = parts.numbers[0].value;
    const int second = parts.numbers[1].value;
    if (first > 12 && second <= 12)
        ++m_dayFirst;
    else if (second > 12 && first <= 12)
        ++m_monthFirst;
    else if (first <= 12 && first != second)
        ++m_ambiguous;
}

DateOrder DateOrderFinder::order() const
{
    if ((m_dayFirst > 0) == (m_monthFirst > 0))
        return DateOrder::Unknown;
    return m_dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

CleanDate cleanDate(std::string_view cell, DateOrder order)
{
    if (const auto day = dayFromIso(cell))
        return {*day};
    const std::string_view text = withoutFraction(trimmed(cell));
    CleanDate date = problem(DateProblem::NotADate);
    const Parts parts = partsOf(text);
    if (!parts.isOther && parts.count > 0) {
        if (parts.month != 0)
            date = fromWords(parts);
        else if (parts.count == 1)
            date = text.size() == std::size_t(parts.numbers[0].digits) ? fromOneNumber(parts.numbers[0]) : date;
        else
            date = fromNumbers(parts, order);
    }
    date.isChanged = date.problem == DateProblem::None;
    return date;
}

} // namespace chapterhouse::csv
