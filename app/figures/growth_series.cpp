// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_series.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

/// Adds what the spells of one kind changed to the periods in which they did.
void addTurnover(std::vector<GrowthPeriod> &periods, const Scope &scope, Counted counted,
                 Turnover GrowthPeriod::*turnover)
{
    std::vector<Day> days;
    for (const GrowthPeriod &period : periods)
        days.push_back(dayOf(period.figures.day));
    const auto note = [&](Day day, int Turnover::*what) {
        const auto period = std::lower_bound(days.begin(), days.end(), day) - days.begin();
        if (period < qptrdiff(periods.size()))
            ++(periods[std::size_t(period)].*turnover.*what);
    };
    for (const CountedSpell &spell : countedSpells(scope, counted)) {
        note(spell.during.from, spell.isFirst ? &Turnover::appeared : &Turnover::returned);
        note(spell.during.until, &Turnover::lost);
    }
}

void addTo(Turnover &sum, const Turnover &more)
{
    sum.appeared += more.appeared;
    sum.returned += more.returned;
    sum.lost += more.lost;
}

} // namespace

int GrowthPeriod::count(Counted counted) const
{
    switch (counted) {
    case Counted::Chapters:
        return figures.chapters;
    case Counted::Schools:
        return figures.schools;
    case Counted::States:
        return figures.states;
    case Counted::Members:
        break;
    }
    return figures.members;
}

Turnover GrowthPeriod::change(Counted counted) const
{
    switch (counted) {
    case Counted::Chapters:
        return chapters;
    case Counted::Schools:
        return schools;
    case Counted::States:
        return states;
    case Counted::Members:
        break;
    }
    return {figures.joined, 0, figures.left};
}

int GrowthPeriod::eligible(Counted counted) const
{
    switch (counted) {
    case Counted::Chapters:
    case Counted::Schools:
        return eligibleSchools;
    case Counted::States:
        return eligibleStates;
    case Counted::Members:
        break;
    }
    return 0;
}

QDate termOf(QDate date)
{
    return {date.year(), date.month() < 8 ? 1 : 8, 1};
}

std::vector<GrowthPeriod> growthByMonth(const Scope &scope, QDate date)
{
    std::vector<GrowthPeriod> periods;
    for (const MonthFigures &figures : byMonth(scope, date)) {
        GrowthPeriod period;
        period.from = figures.month;
        period.figures = figures;
        // Schools become eligible on the first of August only.
        const bool isSameYear = !periods.empty() && figures.month.month() != 8;
        period.eligibleSchools = isSameYear ? periods.back().eligibleSchools : scope.eligibleSchools(figures.day);
        period.eligibleStates = isSameYear ? periods.back().eligibleStates : scope.eligibleStates(figures.day);
        periods.push_back(period);
    }
    addTurnover(periods, scope, Counted::Chapters, &GrowthPeriod::chapters);
    addTurnover(periods, scope, Counted::Schools, &GrowthPeriod::schools);
    addTurnover(periods, scope, Counted::States, &GrowthPeriod::states);
    return periods;
}

std::vector<GrowthPeriod> byTerm(std::span<const GrowthPeriod> months)
{
    std::vector<GrowthPeriod> terms;
    for (const GrowthPeriod &month : months) {
        if (terms.empty() || termOf(terms.back().from) != termOf(month.from)) {
            terms.push_back(month);
            continue;
        }
        GrowthPeriod &term = terms.back();
        const int joined = term.figures.joined + month.figures.joined;
        const int left = term.figures.left + month.figures.left;
        term.figures = month.figures;
        term.figures.joined = joined;
        term.figures.left = left;
        term.eligibleSchools = month.eligibleSchools;
        term.eligibleStates = month.eligibleStates;
        addTo(term.chapters, month.chapters);
        addTo(term.schools, month.schools);
        addTo(term.states, month.states);
    }
    for (GrowthPeriod &term : terms)
        term.from = termOf(term.from);
    return terms;
}

} // namespace chapterhouse::app
