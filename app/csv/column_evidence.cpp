// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/header_matching.h"

#include <algorithm>

namespace chapterhouse::csv {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isYear(std::string_view text)
{
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) && isDigit(text[2])
        && isDigit(text[3]);
}

bool isPhone(std::string_view text)
{
    if (text.find_first_not_of("0123456789+-(). x") != std::string_view::npos)
        return false;
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits >= 7 && digits <= 15;
}

bool isState(std::string_view text)
{
    static constexpr std::string_view codes = "AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME "
                                              "MI MN MO MP MS MT NC ND NE NH NJ NM NV "
                                              "NY OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY";
    return text.size() == 2 && text.find(' ') == std::string_view::npos && codes.find(text) != std::string_view::npos;
}

// Up to five words without digits: "Ana María de la Cruz".
bool isWords(std::string_view text, std::ptrdiff_t least)
{
    const auto spaces = std::count(text.begin(), text.end(), ' ');
    return !text.empty() && spaces + 1 >= least && spaces <= 4
        && text.find_first_of("0123456789@/:;?!") == std::string_view::npos;
}

bool isFamilyFirstName(std::string_view text)
{
    const auto comma = text.find(", ");
    return comma != std::string_view::npos && text.find(',', comma + 1) == std::string_view::npos
        && isWords(text.substr(0, comma), 1) && isWords(text.substr(comma + 2), 1);
}

bool isInDomains(std::string_view address, std::span<const std::string_view> domains)
{
    const std::string_view host = address.substr(address.rfind('@') + 1);
    return std::any_of(domains.begin(), domains.end(), [host](std::string_view domain) {
        return host.ends_with(domain) && (host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.');
    });
}

} // namespace

void ColumnEvidence::add(std::string_view cell)
{
    std::string scratch;
    const std::string_view text = cleanText(cell, scratch).text;
    if (text.empty())
        return;
    ++m_filled;
    if (text.find('@') != std::string_view::npos) {
        const auto email = cleanEmail(text);
        m_emails += email ? 1 : 0;
        if (email && (isSchoolAddress(email->address) || isInDomains(email->address, m_schoolDomains)))
            ++m_schoolEmails;
        return;
    }
    m_years += isYear(text) ? 1 : 0;
    m_phones += isPhone(text) ? 1 : 0;
    m_states += isState(text) ? 1 : 0;
    m_familyFirst += isFamilyFirstName(text) ? 1 : 0;
    m_manyWords += isWords(text, 2) && text.find(',') == std::string_view::npos ? 1 : 0;
    const CleanDate date = cleanDate(text, DateOrder::MonthFirst);
    // Bare numbers could be postcodes as well as serials.
    const bool isNumber = date.note == DateNote::YearOnly || date.note == DateNote::Serial;
    m_dates += date.problem == DateProblem::None && !isNumber ? 1 : 0;
}

} // namespace chapterhouse::csv
