// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/formula_guard.h"

#include <string_view>

namespace chapterhouse::csv {

namespace {

constexpr bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Spreadsheets of East Asia run the wide forms of these signs, too.
bool startsWithWideSign(std::string_view text)
{
    return text.starts_with("\uFF1D") || text.starts_with("\uFF0B") || text.starts_with("\uFF0D")
        || text.starts_with("\uFF20");
}

bool isFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (text.front() == '\t' || text.front() == '\r')
        return true;
    std::size_t start = 0;
    while (start < text.size()) {
        if (isAsciiSpace(text[start]))
            start += 1;
        else if (text.substr(start).starts_with("\u00A0"))
            start += 2;
        else
            break;
    }
    text.remove_prefix(start);
    if (text.empty())
        return false;
    const char first = text.front();
    return first == '=' || first == '+' || first == '-' || first == '@' || startsWithWideSign(text);
}

std::string_view withoutApostrophes(std::string_view text)
{
    const auto start = text.find_first_not_of('\'');
    return start == std::string_view::npos ? std::string_view() : text.substr(start);
}

} // namespace

bool isFormulaBehindApostrophes(std::string_view cell)
{
    return isFormula(withoutApostrophes(cell));
}

std::string_view withoutFormulaGuard(std::string_view cell)
{
    if (cell.empty() || cell.front() != '\'' || !isFormula(withoutApostrophes(cell)))
        return cell;
    return cell.substr(1);
}

} // namespace chapterhouse::csv
