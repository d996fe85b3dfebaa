// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the start of a file says about how to read it.
namespace chapterhouse::csv {

/// Why these first bytes of a file are no CSV (a picture, a workbook, a program…), as the end of a sentence for a
/// person; nothing if they could be text. `isUtf16` keeps its zero bytes from counting.
std::optional<QString> whyNotText(std::string_view firstBytes, bool isUtf16);

/// The line "sep=;" with which some programs tell Excel the delimiter.
struct SeparatorLine {
    char delimiter = ',';
    std::size_t length = 0; ///< with its line end
};
std::optional<SeparatorLine> separatorLine(std::string_view start);

/// Reads up to `most` records plainly; the last one only if it is whole or `isWhole` says that the sample is the file.
std::vector<std::vector<std::string>> sampleRecords(std::string_view sample, char delimiter, std::size_t most,
                                                    bool isWhole);

/// The delimiter under which the records of the sample are most alike; a comma where there is only one column.
char guessDelimiter(std::string_view sample, bool isWhole);

/// Whether the first record names columns. It does unless it looks like data itself: an e-mail address, a date or a
/// number never names a column.
bool guessHeader(const std::vector<std::vector<std::string>> &records);

} // namespace chapterhouse::csv
