// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_series.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

/// A time in which a chapter counts, under the key of what it makes count: itself, its school or its state.
struct Spell {
    int key;
    Interval during;
};

/// Adds what the spells of one kind changed to the periods in which they did.
class TurnoverCounter {
public:
    TurnoverCounter(std::vector<GrowthPeriod> &periods, Turnover GrowthPeriod::*turnover)
        : m_periods(periods), m_turnover(turnover)
    {
        for (const GrowthPeriod &period : periods)
            m_days.push_back(dayOf(period.figures.day));
    }

    void add(std::vector<Spell> spells)
    {
        std::sort(spells.begin(), spells.end(), [](const Spell &one, const Spell &other) {
            return std::pair(one.key, one.during.from) < std::pair(other.key, other.during.from);
        });
        for (std::size_t next = 0; next < spells.size();) {
            const bool isFirst = next == 0 || spells[next - 1].key != spells[next].key;
            const Spell begun = spells[next];
            Day until = begun.during.until;
            for (++next; next < spells.size() && goesOn(spells[next], begun.key, until); ++next)
                until = std::max(until, spells[next].during.until);
            note(begun.during.from, isFirst ? &Turnover::appeared : &Turnover::returned);
            note(until, &Turnover::lost);
        }
    }

private:
    static bool goesOn(const Spell &spell, int key, Day until)
    {
        return spell.key == key && spell.during.from <= until;
    }

    void note(Day day, int Turnover::*what)
    {
        const auto period = std::lower_bound(m_days.begin(), m_days.end(), day) - m_days.begin();
        if (period < qptrdiff(m_periods.size()))
            ++(m_periods[std::size_t(period)].*m_turnover.*what);
    }

    std::vector<GrowthPeriod> &m_periods;
    Turnover GrowthPeriod::*m_turnover;
    std::vector<Day> m_days;
};

template <typename KeyOf> std::vector<Spell> spellsOf(const Scope &scope, KeyOf keyOf)
{
    std::vector<Spell> spells;
    for (const quint32 place : scope.chapters()) {
        const ChapterEntry &chapter = scope.index().chapters()[place];
        for (const Interval &during : chapter.counted) {
            if (const int key = keyOf(place, chapter); key >= 0)
                spells.push_back({key, during});
        }
    }
    return spells;
}

void addTurnover(std::vector<GrowthPeriod> &periods, const Scope &scope)
{
    const auto states = scope.index().directory().states();
    const auto itself = [](quint32 place, const ChapterEntry &) { return int(place); };
    const auto school = [](quint32, const ChapterEntry &chapter) { return chapter.schoolKey; };
    const auto state = [&](quint32, const ChapterEntry &chapter) {
        const bool isOfFifty = chapter.state >= 0 && states[std::size_t(chapter.state)].kind == State::Kind::State;
        return isOfFifty ? chapter.state : -1;
    };
    TurnoverCounter(periods, &GrowthPeriod::chapters).add(spellsOf(scope, itself));
    TurnoverCounter(periods, &GrowthPeriod::schools).add(spellsOf(scope, school));
    TurnoverCounter(periods, &GrowthPeriod::states).add(spellsOf(scope, state));
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
    addTurnover(periods, scope);
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
