// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/suppression.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace chapterhouse::app {

/// Looks at the counts of people in one shared report as someone would who adds and subtracts them: each count is
/// rounded on its own, but nine groups of one with a total of "10" tell that each of them is one. Where a small group
/// would be pinned down so, settle() withholds counts until none is.
///
/// What is taken for known is the range of each rounded count and the sums in which they stand; the ranges are narrowed
/// by these until nothing changes. That finds whatever adding and subtracting can tell of one group. A small group must
/// be left with several possible sizes, so that what another page tells of the same people does not pin it down either.
class Disclosure {
public:
    explicit Disclosure(Suppression suppression) : m_suppression(suppression) { }

    using Cell = std::size_t;
    struct Term {
        Cell cell;
        int sign = 1;
    };

    enum class Telling {
        Withholdable,
        Always, ///< told, whatever it tells
        Exact, ///< the same, and taken for known to the last one where it is not small: other pages count it, too
        Nowhere, ///< a group that stands in no place of the report, though it could be worked out
    };
    Cell add(int people, Telling telling = Telling::Withholdable);
    /// These counts add up to nothing, and a reader knows that: total - parts = 0. Ignored where it is not true, as of
    /// a total in which someone of two parts counts once.
    void relate(std::vector<Term> terms);
    void relateSum(Cell total, const std::vector<Cell> &parts);
    /// The parts are some of the total, and no one of it twice: what is left over is a group, too. Ignored where they
    /// are more.
    void relatePart(Cell total, const std::vector<Cell> &parts);

    /// Once all counts and sums are in; again where more came. `reach`: how many sums away from a group something may
    /// be withheld for it.
    void settle(int reach = 1);
    void keepSettled(); ///< what is told now stays told
    bool isWithheld(Cell cell) const { return m_cells[cell].isWithheld; }
    int told(Cell cell) const { return isWithheld(cell) ? untold : m_cells[cell].people; } ///< or `untold`
    std::vector<Cell> pinned() const; ///< small groups whose size can be told, or nearly

private:
    struct Range {
        int least = 0;
        int most = 0;
        bool operator==(const Range &) const = default;
    };
    struct Count {
        int people = 0;
        Telling telling = Telling::Withholdable;
        bool isWithheld = false;
    };
    using Sum = std::vector<Term>;

    Range printed(const Count &count) const;
    static void narrow(const Sum &sum, std::vector<Range> &ranges, std::vector<Cell> &narrower);
    std::vector<Range> known() const;
    bool canWithhold(Cell cell) const;
    std::optional<Cell> choiceFor(Cell cell, int reach) const;
    bool ease(const std::vector<Cell> &pinned, int reach);

    Suppression m_suppression;
    std::vector<Count> m_cells;
    std::vector<Sum> m_sums;
    std::vector<std::vector<std::size_t>> m_sumsOf; ///< by cell
};

} // namespace chapterhouse::app
