// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/people_pass.h"
#include "app/figures/scope.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

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

enum class SchoolKind : quint8 { Md, Do, Other };

/// By which membership a person counts in a class year: of those in force on the day, the one with the latest.
class ClassYearRows {
public:
    ClassYearRows(const RosterIndex &index, QDate date);

    std::optional<quint32> rowOf(const PersonInScope &person); ///< nothing for who is not present that day
    SchoolKind kindAt(quint32 row); ///< of its school

private:
    bool isPresent(std::span<const Stay> stays) const;
    bool isPresentIn(quint32 row);

    const RosterIndex &m_index;
    Day m_day;
    std::vector<SchoolKind> m_kinds; ///< by chapter
    std::size_t m_chapter = ~std::size_t(0);
    std::vector<Stay> m_stays;
};

/// Each person once: who has several memberships that day in the latest class year of any. The years in which anyone
/// graduates, ascending; those whose year is not known come last.
std::vector<ClassYear> byClassYear(const Scope &scope, QDate date);

} // namespace chapterhouse::app
