// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace chapterhouse::csv {

/// Whether a cell gets a leading apostrophe on its way out: a spreadsheet would run it as a formula, or it is such a
/// formula behind apostrophes already. The latter makes guarding and unguarding the identity for every text.
bool isFormulaBehindApostrophes(std::string_view cell);
inline bool needsFormulaGuard(std::string_view cell)
{
    if (cell.empty())
        return false;
    // Nearly every cell begins with a letter or a digit.
    const char first = cell.front();
    const bool isAscii = static_cast<unsigned char>(first) < 0x80;
    const bool isPlain = isAscii && (first > '@' || (first >= '0' && first <= '9'));
    return !isPlain && isFormulaBehindApostrophes(cell);
}

/// The cell without the one apostrophe that the guard put there; any other cell as it is.
std::string_view withoutFormulaGuard(std::string_view cell);

} // namespace chapterhouse::csv
