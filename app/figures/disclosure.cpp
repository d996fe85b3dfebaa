// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/disclosure.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <set>

namespace chapterhouse::app {

namespace {

constexpr int anyNumber = 1'000'000'000; ///< more people than there are books for
constexpr int halfStep = 2; ///< counts are rounded to the nearest 5
constexpr int leastSizes = 3; ///< that a small group could have, as far as anyone knows
constexpr std::size_t mostLooks = 1000; ///< at each sum: far more than any report needs

} // namespace

Disclosure::Cell Disclosure::add(int people, Telling telling)
{
    m_cells.push_back({people, telling});
    m_sumsOf.emplace_back();
    return m_cells.size() - 1;
}

void Disclosure::relate(std::vector<Term> terms)
{
    int sum = 0;
    for (const Term &term : terms)
        sum += term.sign * m_cells[term.cell].people;
    if (sum != 0)
        return;
    for (const Term &term : terms)
        m_sumsOf[term.cell].push_back(m_sums.size());
    m_sums.push_back(std::move(terms));
}

void Disclosure::relateSum(Cell total, const std::vector<Cell> &parts)
{
    std::vector<Term> terms{{total, -1}};
    for (const Cell part : parts)
        terms.push_back({part, 1});
    relate(std::move(terms));
}

void Disclosure::relatePart(Cell total, const std::vector<Cell> &parts)
{
    int left = m_cells[total].people;
    for (const Cell part : parts)
        left -= m_cells[part].people;
    if (left < 0)
        return;
    std::vector<Cell> all = parts;
    all.push_back(add(left, Telling::Nowhere));
    relateSum(total, all);
}

Disclosure::Range Disclosure::printed(const Count &count) const
{
    if (count.isWithheld || count.telling == Telling::Nowhere)
        return {0, anyNumber};
    const SharedCount shared = m_suppression.count(count.people);
    if (shared.isMasked)
        return {1, m_suppression.threshold() - 1};
    if (count.people == 0 || count.telling == Telling::Exact)
        return {count.people, count.people};
    return {std::max(shared.value - halfStep, m_suppression.threshold()), shared.value + halfStep};
}

/// Each term is what the others leave for it. Tells which counts are narrower now.
void Disclosure::narrow(const Sum &sum, std::vector<Range> &ranges, std::vector<Cell> &narrower)
{
    qint64 least = 0;
    qint64 most = 0;
    const auto ends = [&ranges](const Term &term) {
        const Range &range = ranges[term.cell];
        return term.sign > 0 ? range : Range{-range.most, -range.least};
    };
    for (const Term &term : sum) {
        const Range own = ends(term);
        least += own.least;
        most += own.most;
    }
    for (const Term &term : sum) {
        const Range own = ends(term);
        const qint64 lower = std::max<qint64>(own.least, own.most - most);
        const qint64 upper = std::min<qint64>(own.most, own.least - least);
        if (lower == own.least && upper == own.most)
            continue;
        ranges[term.cell] = term.sign > 0 ? Range{int(lower), int(upper)} : Range{int(-upper), int(-lower)};
        narrower.push_back(term.cell);
        least += lower - own.least;
        most += upper - own.most;
    }
}

/// Looks at a sum again whenever one of its counts has become narrower.
std::vector<Disclosure::Range> Disclosure::known() const
{
    std::vector<Range> ranges;
    ranges.reserve(m_cells.size());
    for (const Count &count : m_cells)
        ranges.push_back(printed(count));
    std::deque<std::size_t> open(m_sums.size());
    std::iota(open.begin(), open.end(), std::size_t(0));
    std::vector<bool> isOpen(m_sums.size(), true);
    std::vector<Cell> narrower;
    for (std::size_t looks = 0; !open.empty() && looks < mostLooks * m_sums.size(); ++looks) {
        const std::size_t place = open.front();
        open.pop_front();
        isOpen[place] = false;
        narrower.clear();
        narrow(m_sums[place], ranges, narrower);
        for (const Cell cell : narrower) {
            for (const std::size_t sum : m_sumsOf[cell]) {
                if (!isOpen[sum] && sum != place)
                    open.push_back(sum);
                isOpen[sum] = isOpen[sum] || sum != place;
            }
        }
    }
    return ranges;
}

std::vector<Disclosure::Cell> Disclosure::pinned() const
{
    std::vector<Cell> found;
    const int sizes = std::min(leastSizes, m_suppression.threshold() - 1); // of a threshold of 2 there is but one
    const auto isSmall = [this](const Count &count) { return m_suppression.isSmall(count.people); };
    if (sizes < 2 || std::none_of(m_cells.begin(), m_cells.end(), isSmall))
        return found;
    const std::vector<Range> ranges = known();
    for (Cell cell = 0; cell < m_cells.size(); ++cell) {
        const bool isNarrow = ranges[cell].most - ranges[cell].least + 1 < sizes;
        if (isNarrow && m_suppression.isSmall(m_cells[cell].people))
            found.push_back(cell);
    }
    return found;
}

bool Disclosure::canWithhold(Cell cell) const
{
    return m_cells[cell].telling == Telling::Withholdable && !m_cells[cell].isWithheld;
}

/// The group itself; else the smallest of those with which it stands in a sum, or they in another: the least is lost
/// with it.
std::optional<Disclosure::Cell> Disclosure::choiceFor(Cell cell, int reach) const
{
    if (canWithhold(cell))
        return cell;
    // By what would be told of them: which one is withheld must not tell their order.
    const auto rank = [this](Cell one) {
        const SharedCount shared = m_suppression.count(m_cells[one].people);
        return shared.isMasked ? 1 : shared.value > 0 ? shared.value : anyNumber;
    };
    std::vector<Cell> near{cell};
    std::set<std::size_t> known; // sums
    for (int sums = 0; sums < reach; ++sums) {
        std::optional<Cell> choice;
        std::vector<Cell> next;
        for (const Cell one : near) {
            for (const std::size_t sum : m_sumsOf[one]) {
                if (!known.insert(sum).second)
                    continue;
                for (const Term &term : m_sums[sum]) {
                    next.push_back(term.cell);
                    if (canWithhold(term.cell) && (!choice || rank(term.cell) < rank(*choice)))
                        choice = term.cell;
                }
            }
        }
        if (choice)
            return choice;
        near = std::move(next);
    }
    return std::nullopt;
}

/// Withholds a count for the groups that are pinned down; for those near to each other only one, which may be enough.
bool Disclosure::ease(const std::vector<Cell> &pinned, int reach)
{
    std::vector<bool> isEased(m_sums.size(), false);
    std::vector<bool> isNear(m_cells.size(), false); ///< in a sum that is eased
    const auto forEachBeside = [this](Cell cell, auto visit) {
        for (const std::size_t sum : m_sumsOf[cell]) {
            for (const Term &term : m_sums[sum])
                visit(term.cell);
        }
    };
    const auto easeSum = [&](std::size_t sum) {
        if (isEased[sum])
            return;
        isEased[sum] = true;
        for (const Term &term : m_sums[sum])
            isNear[term.cell] = true;
    };
    bool any = false;
    for (const Cell cell : pinned) {
        bool isBesideNear = false;
        forEachBeside(cell, [&](Cell other) { isBesideNear = isBesideNear || isNear[other]; });
        const auto choice = isBesideNear ? std::nullopt : choiceFor(cell, reach);
        if (!choice)
            continue;
        m_cells[*choice].isWithheld = true;
        any = true;
        forEachBeside(*choice, [&](Cell other) {
            for (const std::size_t sum : m_sumsOf[other])
                easeSum(sum);
        });
    }
    return any;
}

void Disclosure::settle(int reach)
{
    while (ease(pinned(), reach)) { }
}

void Disclosure::keepSettled()
{
    for (Count &count : m_cells) {
        if (count.telling == Telling::Withholdable && !count.isWithheld)
            count.telling = Telling::Always;
    }
}

} // namespace chapterhouse::app
