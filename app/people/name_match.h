// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace chapterhouse::app {

/// How well two names can be those of one person; the better, the later.
enum class NameMatch { Different, Initial, Close, Same };

/// Of two chosen names, folded (see folding.h): "sam" and "s." share an initial; "sam" and "samantha", "bill" and
/// "william", "jon" and "john", "anna" and "anna lee" are close.
NameMatch matchOfChosenNames(std::string_view one, std::string_view other);

/// One letter was left out, added, mistyped or changed places with its neighbour; of names of four letters or more.
bool differInOneLetter(std::string_view one, std::string_view other);

} // namespace chapterhouse::app
