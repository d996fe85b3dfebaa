// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/header_matching.h"

#include <span>
#include <string_view>

namespace chapterhouse::csv {

/// What is known of one field under one target: its names, as header_matching uses them.
struct FieldRow {
    Field field;
    const char *title; ///< for people, to be translated in the context "CsvField"
    std::string_view spellings; ///< whole headers, folded, parted by bars
    std::string_view phrases; ///< what a longer header or a question may hold, folded, parted by bars
};

/// In the order of our own files.
std::span<const FieldRow> fieldRows(Target target);

} // namespace chapterhouse::csv
