// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/disclosure.h"

#include <QString>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// The counts of people in a brief: each is added before settle(), and told after it.
class BriefCounts {
public:
    using Cell = Disclosure::Cell;

    explicit BriefCounts(Suppression suppression) : m_suppression(suppression), m_disclosure(suppression) { }

    Cell add(int people)
    {
        m_people.push_back(people);
        return m_disclosure.add(people);
    }
    Cell addDrawn(int people) ///< stands in a curve: always told
    {
        m_people.push_back(people);
        return m_disclosure.add(people, Disclosure::Telling::Always);
    }
    void relate(std::vector<Disclosure::Term> terms) { m_disclosure.relate(std::move(terms)); }
    void relateSum(Cell total, const std::vector<Cell> &parts) { m_disclosure.relateSum(total, parts); }
    void settle() { m_disclosure.settle(); }

    const Suppression &suppression() const { return m_suppression; }
    bool isWithheld(Cell cell) const { return m_disclosure.isWithheld(cell); }
    int people(Cell cell) const { return m_people[cell]; } ///< exact: not to be told
    QString text(Cell cell) const; ///< "480", "<10", or "–" where it is withheld
    std::optional<int> change(Cell before, Cell now) const; ///< nothing where one of them is not told
    std::optional<double> share(Cell part, Cell whole) const;
    int drawn(int people) const; ///< rounded; half the threshold where it is too small to say
    QString roundingText() const; ///< what was done to the counts

private:
    Suppression m_suppression;
    Disclosure m_disclosure;
    std::vector<int> m_people;
};

} // namespace chapterhouse::app
