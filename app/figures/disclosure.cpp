// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/disclosure.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int anyNumber = 1'000'000'000; ///< more people than there are books for
constexpr int halfStep = 2; ///< counts are rounded to the nearest 5

} // namespace

Disclosure::Cell Disclosure::add(int people, Telling telling)
{
    m_cells.push_back({people, telling});
    return m_cells.size() - 1;
}

void Disclosure::relate(std::vector<Term> terms)
{
    int sum = 0;
    for (const Term &term : terms)
        sum += term.sign * m_cells[term.cell].people;
    if (sum == 0)
        m_sums.push_back(std::move(terms));
}

void Disclosure::relateSum(Cell total, const std::vector<Cell> &parts)
{
    std::vector<Term> terms{{total, -1}};
    for (const Cell part : parts)
        terms.push_back({part, 1});
    relate(std::move(terms));
}

bool Disclosure::isSmall(const Count &count) const
{
    return count.people > 0 && count.people < m_suppression.threshold();
}

Disclosure::Range Disclosure::printed(const Count &count) const
{
    if (count.isWithheld)
        return {0, anyNumber};
    const SharedCount shared = m_suppression.count(count.people);
    if (shared.isMasked)
        return {1, m_suppression.threshold() - 1};
    if (count.people == 0)
        return {0, 0};
    return {std::max(shared.value - halfStep, m_suppression.threshold()), shared.value + halfStep};
}

/// Each term is what the others leave for it.
bool Disclosure::narrow(const Sum &sum, std::vector<Range> &ranges)
{
    qint64 least = 0;
    qint64 most = 0;
    const auto ends = [&ranges](const Term &term) {
        const Range range = ranges[term.cell];
        return term.sign > 0 ? Range{range.least, range.most} : Range{-range.most, -range.least};
    };
    for (const Term &term : sum) {
        least += ends(term).least;
        most += ends(term).most;
    }
    bool isNarrower = false;
    for (const Term &term : sum) {
        const Range own = ends(term);
        const qint64 lower = std::max<qint64>(own.least, -(most - own.most));
        const qint64 upper = std::min<qint64>(own.most, -(least - own.least));
        const Range now = term.sign > 0 ? Range{int(lower), int(upper)} : Range{int(-upper), int(-lower)};
        isNarrower |= now != ranges[term.cell];
        least += lower - own.least;
        most += upper - own.most;
        ranges[term.cell] = now;
    }
    return isNarrower;
}

std::vector<Disclosure::Range> Disclosure::known() const
{
    std::vector<Range> ranges;
    for (const Count &count : m_cells)
        ranges.push_back(printed(count));
    for (bool isNarrower = true; isNarrower;) {
        isNarrower = false;
        for (const Sum &sum : m_sums)
            isNarrower |= narrow(sum, ranges);
    }
    return ranges;
}

std::vector<Disclosure::Cell> Disclosure::pinned() const
{
    std::vector<Cell> found;
    if (!m_suppression.isOn())
        return found;
    const std::vector<Range> ranges = known();
    for (Cell cell = 0; cell < m_cells.size(); ++cell) {
        if (isSmall(m_cells[cell]) && ranges[cell].least == ranges[cell].most)
            found.push_back(cell);
    }
    return found;
}

/// The counts that sums tie to this one, near or far.
std::vector<bool> Disclosure::tiedTo(Cell cell) const
{
    std::vector<bool> tied(m_cells.size(), false);
    tied[cell] = true;
    for (bool grew = true; grew;) {
        grew = false;
        for (const Sum &sum : m_sums) {
            const auto isTied = [&tied](const Term &term) { return tied[term.cell]; };
            if (std::none_of(sum.begin(), sum.end(), isTied) || std::all_of(sum.begin(), sum.end(), isTied))
                continue;
            for (const Term &term : sum)
                tied[term.cell] = true;
            grew = true;
        }
    }
    return tied;
}

/// The largest count that is tied to this one, is still told and need not be.
std::optional<Disclosure::Cell> Disclosure::totalOver(Cell cell) const
{
    const std::vector<bool> tied = tiedTo(cell);
    std::optional<Cell> largest;
    for (Cell other = 0; other < m_cells.size(); ++other) {
        const Count &count = m_cells[other];
        const bool isCandidate =
            tied[other] && other != cell && !count.isWithheld && count.telling == Telling::Withholdable;
        if (isCandidate && (!largest || count.people > m_cells[*largest].people))
            largest = other;
    }
    return largest;
}

void Disclosure::settle()
{
    for (std::vector<Cell> found = pinned(); !found.empty(); found = pinned()) {
        const Cell cell = found.front();
        m_cells[totalOver(cell).value_or(cell)].isWithheld = true;
    }
}

} // namespace chapterhouse::app
