// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/suppression.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace chapterhouse::app {

/// Looks at the counts of people in one shared report as someone would who adds and subtracts them: each count is
/// rounded on its own, but nine groups of one with a total of "10" tell that each of them is one. Where a small group
/// would be pinned down so, settle() withholds a total until none is.
///
/// What is taken for known is the range of each rounded count and the sums in which they stand; the ranges are narrowed
/// by these until nothing changes. That finds whatever adding and subtracting can tell of one group.
class Disclosure {
public:
    explicit Disclosure(Suppression suppression) : m_suppression(suppression) { }

    using Cell = std::size_t;
    struct Term {
        Cell cell;
        int sign = 1;
    };

    enum class Telling { Withholdable, Always };
    Cell add(int people, Telling telling = Telling::Withholdable);
    /// These counts add up to nothing, and a reader knows that: total - parts = 0. Ignored where it is not true, as of
    /// a total in which someone of two parts counts once.
    void relate(std::vector<Term> terms);
    void relateSum(Cell total, const std::vector<Cell> &parts);

    void settle(); ///< once all counts and sums are in
    bool isWithheld(Cell cell) const { return m_cells[cell].isWithheld; }
    std::vector<Cell> pinned() const; ///< small groups whose size can be told

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
    static bool narrow(const Sum &sum, std::vector<Range> &ranges);
    std::vector<Range> known() const;
    bool isSmall(const Count &count) const;
    std::vector<bool> tiedTo(Cell cell) const;
    std::optional<Cell> totalOver(Cell cell) const;

    Suppression m_suppression;
    std::vector<Count> m_cells;
    std::vector<Sum> m_sums;
};

} // namespace chapterhouse::app
