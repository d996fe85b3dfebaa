// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/told_movement.h"

#include "app/figures/academic_year.h"
#include "app/figures/disclosure.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

using Cell = Disclosure::Cell;
using Telling = Disclosure::Telling;

/// Those who joined and those who left, by month.
struct Flows {
    std::vector<Cell> joined;
    std::vector<Cell> left;
};

int intoYear(QDate month)
{
    return (month.month() + 12 - firstAcademicMonth) % 12;
}

struct Pair {
    Cell joined = 0;
    Cell left = 0;
};

/// The movement of one scope as a table of counts that depend on each other.
class Table {
public:
    Table(const std::vector<MonthFigures> &months, Suppression suppression)
        : m_months(months), m_disclosure(suppression)
    {
        for (const MonthFigures &month : months) {
            m_flows.joined.push_back(m_disclosure.add(month.joined));
            m_flows.left.push_back(m_disclosure.add(month.left));
        }
        relateLevels();
        addTerms();
        addYears();
        addTwelveMonths();
        addTails();
        m_disclosure.settle();
    }

    Movement told(const Pair &pair) const { return {m_disclosure.told(pair.joined), m_disclosure.told(pair.left)}; }
    Pair month(std::size_t place) const { return {m_flows.joined[place], m_flows.left[place]}; }
    const std::map<QDate, Pair> &terms() const { return m_terms; }

private:
    /// The curve: those by name are as many more as joined, and as many fewer as left.
    void relateLevels()
    {
        Cell members = m_disclosure.add(0, Telling::Always); // before the first month
        Cell heads = m_disclosure.add(0, Telling::Always);
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            const Cell membersNow = m_disclosure.add(m_months[i].members, Telling::Always);
            const Cell headsNow = m_disclosure.add(m_months[i].countedOnly, Telling::Always);
            m_disclosure.relate({{membersNow, 1},
                                 {headsNow, -1},
                                 {members, -1},
                                 {heads, 1},
                                 {m_flows.joined[i], -1},
                                 {m_flows.left[i], 1}});
            members = membersNow;
            heads = headsNow;
        }
    }

    /// A stretch of months whose sum is told.
    Pair addSpan(std::size_t first, std::size_t end, Telling telling)
    {
        return {addSum(m_flows.joined, &MonthFigures::joined, first, end, telling),
                addSum(m_flows.left, &MonthFigures::left, first, end, telling)};
    }

    Cell addSum(const std::vector<Cell> &flow, int MonthFigures::*count, std::size_t first, std::size_t end,
                Telling telling)
    {
        int people = 0;
        for (std::size_t i = first; i < end; ++i)
            people += m_months[i].*count;
        const Cell sum = m_disclosure.add(people, telling);
        m_disclosure.relateSum(sum, {flow.begin() + std::ptrdiff_t(first), flow.begin() + std::ptrdiff_t(end)});
        return sum;
    }

    template <typename Key, typename Visit> void forEachStretch(Key keyOf, Visit visit) const
    {
        for (std::size_t first = 0, end = 0; first < m_months.size(); first = end) {
            end = first + 1;
            while (end < m_months.size() && keyOf(m_months[end].month) == keyOf(m_months[first].month))
                ++end;
            visit(first, end);
        }
    }

    void addTerms()
    {
        forEachStretch(termOf, [this](std::size_t first, std::size_t end) {
            m_terms[termOf(m_months[first].month)] = addSpan(first, end, Telling::Withholdable);
            m_termStarts.push_back(first);
        });
    }

    void addYears()
    {
        const int passed = intoYear(m_months.back().month);
        forEachStretch(academicYear, [&](std::size_t first, std::size_t end) {
            addSpan(first, end, Telling::Always);
            std::size_t soFar = first; // years are held against each other up to the same month
            while (soFar < end && intoYear(m_months[soFar].month) <= passed)
                ++soFar;
            if (soFar > first && soFar < end)
                addSpan(first, soFar, Telling::Always);
        });
    }

    /// The twelve months to any day of the past: the board tells them as of that day.
    void addTwelveMonths()
    {
        for (std::size_t end = 1; end < m_months.size(); ++end)
            addSpan(end > 12 ? end - 12 : 0, end, Telling::Always);
    }

    /// The sums up to the last month that charts tell: of a year, of three, of all, by months or by terms.
    void addTails()
    {
        std::vector<std::size_t> starts{0};
        for (const std::size_t months : {12U, 13U, 36U, 37U}) {
            if (months < m_months.size())
                starts.push_back(m_months.size() - months);
        }
        for (const std::size_t terms : {2U, 3U, 6U, 7U}) {
            if (terms < m_termStarts.size())
                starts.push_back(m_termStarts[m_termStarts.size() - terms]);
        }
        for (const std::size_t start : starts)
            addSpan(start, m_months.size(), Telling::Always);
    }

    const std::vector<MonthFigures> &m_months;
    Disclosure m_disclosure;
    Flows m_flows;
    std::map<QDate, Pair> m_terms; ///< by their first day
    std::vector<std::size_t> m_termStarts;
};

} // namespace

std::vector<MonthFigures> figuresOf(const std::vector<GrowthPeriod> &months)
{
    std::vector<MonthFigures> figures;
    for (const GrowthPeriod &month : months)
        figures.push_back(month.figures);
    return figures;
}

ToldMovement::ToldMovement(const std::vector<MonthFigures> &months, Suppression suppression)
    : m_threshold(suppression.threshold())
{
    if (!suppression.isOn() || months.empty())
        return;
    const Table table(months, suppression);
    for (std::size_t i = 0; i < months.size(); ++i)
        m_months[months[i].month].moved = table.told(table.month(i));
    for (const auto &[day, pair] : table.terms())
        m_terms[day].moved = table.told(pair);
}

ToldMovement::ToldMovement(const std::vector<GrowthPeriod> &months, Suppression suppression)
    : ToldMovement(figuresOf(months), suppression)
{
}

ToldMovement ToldMovement::ofPart(const std::vector<MonthFigures> &months, const std::vector<bool> &tells,
                                  Suppression suppression)
{
    ToldMovement told(months, suppression);
    if (!suppression.isOn())
        return told;
    told.m_isPart = true;
    for (std::size_t i = 0; i < months.size(); ++i) {
        told.m_months[months[i].month].tellsMembers = tells[i];
        told.m_terms[termOf(months[i].month)].tellsMembers = tells[i]; // its last month
    }
    for (auto *periods : {&told.m_months, &told.m_terms}) {
        for (auto &[day, period] : *periods)
            told.tellOnlyMany(period.moved);
    }
    return told;
}

ToldMovement ToldMovement::exact()
{
    return {std::vector<MonthFigures>(), Suppression::off()};
}

ToldMovement ToldMovement::through(Suppression suppression) const
{
    if (!suppression.isOn())
        return exact();
    return m_threshold == suppression.threshold() ? *this : ToldMovement();
}

void ToldMovement::tellOnlyMany(Movement &moved) const
{
    for (int *people : {&moved.joined, &moved.left})
        *people = *people < m_threshold ? untold : *people;
}

void ToldMovement::tell(MonthFigures &figures, const Told &told) const
{
    figures.joined = told.moved.joined;
    figures.left = told.moved.left;
    if (!told.tellsMembers)
        figures.members = figures.countedOnly = untold;
}

MonthFigures ToldMovement::month(MonthFigures month) const
{
    if (m_threshold < 0)
        tell(month, {{untold, untold}, false});
    else if (const auto told = m_months.find(month.month); told != m_months.end())
        tell(month, told->second);
    return month;
}

std::vector<MonthFigures> ToldMovement::all(std::vector<MonthFigures> months) const
{
    for (MonthFigures &one : months)
        one = month(one);
    return months;
}

Movement ToldMovement::term(QDate day, const Movement &exact) const
{
    if (m_threshold < 0)
        return {untold, untold};
    const auto told = m_terms.find(termOf(day));
    return told != m_terms.end() ? told->second.moved : exact;
}

std::vector<GrowthPeriod> ToldMovement::periods(std::vector<GrowthPeriod> periods, bool isByTerm) const
{
    for (GrowthPeriod &period : periods) {
        if (!isByTerm || m_threshold < 0)
            period.figures = month(period.figures);
        else if (const auto told = m_terms.find(termOf(period.from)); told != m_terms.end())
            tell(period.figures, told->second);
    }
    return periods;
}

Movement ToldMovement::sum(const std::vector<MonthFigures> &months) const
{
    if (m_threshold < 0)
        return {untold, untold};
    Movement sum;
    for (const MonthFigures &month : months) {
        sum.joined += month.joined;
        sum.left += month.left;
    }
    if (m_isPart)
        tellOnlyMany(sum);
    return sum;
}

} // namespace chapterhouse::app
