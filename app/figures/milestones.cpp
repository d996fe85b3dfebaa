// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/milestones.h"

#include "app/figures/people_count.h"
#include "db/chapter_store.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace chapterhouse::app {

namespace {

using Kind = Milestone::Kind;

Day firstCounted(const ChapterEntry &chapter)
{
    return chapter.counted.empty() ? noDay : chapter.counted.front().from;
}

class MilestoneFinder {
public:
    MilestoneFinder(const Scope &scope, const MilestoneFacts &facts, QDate until)
        : m_scope(scope), m_facts(facts), m_until(until), m_last(dayOf(until))
    {
    }

    std::vector<Milestone> found()
    {
        addFirstChapter();
        addRoundNumbers();
        addStates();
        addFirstsAtSchool();
        addLargestPush();
        std::sort(m_found.begin(), m_found.end(), [](const Milestone &a, const Milestone &b) {
            return std::tie(a.date, a.kind, a.number, a.subject) < std::tie(b.date, b.kind, b.number, b.subject);
        });
        return std::move(m_found);
    }

private:
    const ChapterEntry &chapter(quint32 place) const { return m_scope.index().chapters()[place]; }

    void addFirstChapter()
    {
        const ChapterEntry *first = nullptr;
        for (const quint32 place : m_scope.chapters()) {
            if (!first || firstCounted(chapter(place)) < firstCounted(*first))
                first = &chapter(place);
        }
        if (first && firstCounted(*first) <= m_last)
            m_found.push_back({Kind::FirstChapter, dateOf(firstCounted(*first)), 1, first->id});
    }

    // What comes and goes on one day counts together.
    void addRoundNumbers()
    {
        std::map<Day, int> changes;
        for (const quint32 place : m_scope.chapters()) {
            for (const Interval &interval : chapter(place).counted) {
                ++changes[interval.from];
                --changes[interval.until];
            }
        }
        int chapters = 0;
        auto wanted = m_facts.roundNumbers.begin();
        for (const auto &[day, change] : changes) {
            chapters += change;
            for (; day <= m_last && wanted != m_facts.roundNumbers.end() && *wanted <= chapters; ++wanted)
                m_found.push_back({Kind::ChapterCount, dateOf(day), *wanted, {}});
        }
    }

    void addStates()
    {
        const auto states = m_scope.index().directory().states();
        std::vector<std::pair<Day, std::size_t>> reached;
        for (std::size_t state = 0; state < states.size(); ++state)
            reached.emplace_back(noDay, state);
        for (const quint32 place : m_scope.chapters()) {
            if (const int state = chapter(place).state; state >= 0)
                reached[std::size_t(state)].first =
                    std::min(reached[std::size_t(state)].first, firstCounted(chapter(place)));
        }
        std::sort(reached.begin(), reached.end());
        int number = 0;
        for (const auto &[day, state] : reached) {
            if (day > m_last)
                break;
            const bool isOfFifty = states[state].kind == State::Kind::State;
            number += int(isOfFifty);
            m_found.push_back({Kind::NewState, dateOf(day), isOfFifty ? number : 0, states[state].code});
        }
    }

    void addFirstsAtSchool()
    {
        const QSet<QString> firsts(m_facts.firstAtSchool.begin(), m_facts.firstAtSchool.end());
        for (const quint32 place : m_scope.chapters()) {
            const Day day = firstCounted(chapter(place));
            if (day <= m_last && firsts.contains(chapter(place).id))
                m_found.push_back({Kind::FirstAtSchool, dateOf(day), 0, chapter(place).id});
        }
    }

    // Of two alike the earlier.
    void addLargestPush()
    {
        const std::vector<int> sums = sumsOfJoined();
        Milestone largest{Kind::LargestPush, {}, 0, {}};
        QDate start;
        for (const db::Push &push : m_facts.pushes) {
            const QDate end = push.endsOn.isValid() ? std::min(push.endsOn, m_until) : m_until;
            if (!push.startsOn.isValid() || push.startsOn > end)
                continue;
            const int joined = joinedUpTo(sums, end) - joinedUpTo(sums, push.startsOn.addDays(-1));
            if (joined > largest.number || (joined == largest.number && joined > 0 && push.startsOn < start)) {
                largest = {Kind::LargestPush, end, joined, push.id};
                start = push.startsOn;
            }
        }
        if (largest.number > 0)
            m_found.push_back(largest);
    }

    // How many had joined by each day from m_flowFirst on.
    std::vector<int> sumsOfJoined()
    {
        const PeopleFlow flow = flowOfPeople(m_scope, m_last);
        m_flowFirst = flow.first;
        std::vector<int> sums(flow.begun.size());
        std::transform(flow.begun.begin(), flow.begun.end(), flow.notJoined.begin(), sums.begin(), std::minus<>());
        std::partial_sum(sums.begin(), sums.end(), sums.begin());
        return sums;
    }

    int joinedUpTo(const std::vector<int> &sums, QDate date) const
    {
        const Day day = dayOf(date);
        if (sums.empty() || day < m_flowFirst)
            return 0;
        return sums[std::min(std::size_t(day - m_flowFirst), sums.size() - 1)];
    }

    const Scope &m_scope;
    const MilestoneFacts &m_facts;
    QDate m_until;
    Day m_last;
    Day m_flowFirst = noDay;
    std::vector<Milestone> m_found;
};

} // namespace

MilestoneFacts MilestoneFacts::read(db::Connection &connection)
{
    MilestoneFacts facts;
    facts.pushes = db::PushStore(connection).all();
    for (const db::Chapter &chapter : db::ChapterStore(connection).all()) {
        if (chapter.firstAtSchool == QLatin1String("yes"))
            facts.firstAtSchool.push_back(chapter.id);
    }
    return facts;
}

std::vector<Milestone> milestones(const Scope &scope, const MilestoneFacts &facts, QDate until)
{
    return MilestoneFinder(scope, facts, until).found();
}

QDate firstDayOf(const Scope &scope)
{
    Day first = noDay;
    for (const quint32 place : scope.chapters())
        first = std::min(first, firstCounted(scope.index().chapters()[place]));
    const PeopleFlow flow = flowOfPeople(scope, lastDay);
    const auto came = std::find_if(flow.begun.begin(), flow.begun.end(), [](int count) { return count != 0; });
    if (came != flow.begun.end())
        first = std::min(first, Day(flow.first + (came - flow.begun.begin())));
    return dateOf(first);
}

} // namespace chapterhouse::app
