// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"

#include <QDate>

#include <algorithm>

namespace chapterhouse::app {

/// What a chapter must recruit in an academic year (August to July) to end it no smaller than it began. Its members by
/// name: counted-only heads do not say when they graduate.
struct BreakEven {
    QString chapterId;
    int atStart = 0; ///< present on the last day before the academic year
    int now = 0;
    int graduating = 0; ///< of those: in the class that graduates in the spring of this academic year
    int unknown = 0; ///< of those: whose class year is not known, and who are taken to stay
    int staying() const { return now - graduating; }
    int needed() const { return std::max(0, atStart - staying()); }
    bool operator==(const BreakEven &) const = default;
};

/// The chapters of the scope that count on the date; who needs most comes first.
std::vector<BreakEven> breakEven(const Scope &scope, QDate date);

/// The spring whose graduates are meant on that date.
int graduationYear(QDate date);

} // namespace chapterhouse::app
