// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::app {

/// Which of the letters a to z are in the text: a bit each.
quint32 lettersOf(std::string_view text);

/// Sets hits[row] to 1 for every row whose text holds `word`. `texts` has all rows one after the other, each ended by a
/// NUL; `at` says where each begins, and one more. `word` is not empty and holds no NUL.
void markRowsWith(std::string_view word, const std::string &texts, const std::vector<quint32> &at,
                  std::vector<quint8> &hits);

} // namespace chapterhouse::app
