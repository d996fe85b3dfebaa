// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"

#include <QDate>

namespace chapterhouse::app {

/// The people present on a day who graduate in one year, by what their school teaches.
struct ClassYear {
    int year = 0; ///< 0: not known
    int atMd = 0;
    int atDo = 0;
    int elsewhere = 0; ///< at a school of another kind, or whose kind is not known
    int people() const { return atMd + atDo + elsewhere; }
    bool operator==(const ClassYear &) const = default;
};

/// Each person once: who has several memberships that day in the latest class year of any. The years in which anyone
/// graduates, ascending; those whose year is not known come last.
std::vector<ClassYear> byClassYear(const Scope &scope, QDate date);

} // namespace chapterhouse::app
