// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figures.h"
#include "app/figures/people_count.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

// The days on which the months are looked at, and the cumulative figures on them.
class MonthSeries {
public:
    MonthSeries(const Scope &scope, QDate date) : m_scope(scope), m_date(date) { }

    std::vector<MonthFigures> figures()
    {
        const PeopleFlow flow = flowOfPeople(m_scope, dayOf(m_date));
        const Day first = std::min(firstChapterDay(), firstPresence(flow));
        if (first > dayOf(m_date))
            return {};
        addMonths(dateOf(first));
        addChapters();
        addReach();
        addHeads();
        addPeople(flow);
        return std::move(m_months);
    }

private:
    Day firstChapterDay() const
    {
        Day first = noDay;
        for (const quint32 chapter : m_scope.chapters()) {
            const auto &counted = m_scope.index().chapters()[chapter].counted;
            first = std::min(first, counted.empty() ? noDay : counted.front().from);
        }
        return first;
    }

    static Day firstPresence(const PeopleFlow &flow)
    {
        const auto found = std::find_if(flow.begun.begin(), flow.begun.end(), [](int count) { return count != 0; });
        return found == flow.begun.end() ? noDay : Day(flow.first + (found - flow.begun.begin()));
    }

    void addMonths(QDate first)
    {
        for (QDate month(first.year(), first.month(), 1); month <= m_date; month = month.addMonths(1)) {
            MonthFigures figures;
            figures.month = month;
            figures.day = std::min(month.addMonths(1).addDays(-1), m_date);
            m_months.push_back(figures);
            m_days.push_back(dayOf(figures.day));
        }
    }

    // The months whose day lies in the interval.
    std::pair<std::size_t, std::size_t> monthsIn(const Interval &interval) const
    {
        const auto place = [&](Day day) {
            return std::size_t(std::lower_bound(m_days.begin(), m_days.end(), day) - m_days.begin());
        };
        return {place(interval.from), place(interval.until)};
    }

    void addChapters()
    {
        for (const quint32 chapter : m_scope.chapters()) {
            for (const Interval &interval : m_scope.index().chapters()[chapter].counted) {
                const auto [first, last] = monthsIn(interval);
                for (std::size_t month = first; month < last; ++month)
                    ++m_months[month].chapters;
            }
        }
    }

    // A byte for every school and month, and for every state and month.
    void addReach()
    {
        const auto chapters = m_scope.index().chapters();
        const auto states = m_scope.index().directory().states();
        int schools = 0;
        for (const quint32 chapter : m_scope.chapters())
            schools = std::max(schools, chapters[chapter].schoolKey + 1);
        const std::size_t width = m_months.size();
        std::vector<quint8> bySchool(std::size_t(schools) * width);
        std::vector<quint8> byState(states.size() * width);
        for (const quint32 place : m_scope.chapters()) {
            const ChapterEntry &chapter = chapters[place];
            for (const Interval &interval : chapter.counted) {
                const auto [first, last] = monthsIn(interval);
                fill(bySchool, std::size_t(chapter.schoolKey) * width, first, last);
                const bool isOfFifty =
                    chapter.state >= 0 && states[std::size_t(chapter.state)].kind == State::Kind::State;
                if (isOfFifty)
                    fill(byState, std::size_t(chapter.state) * width, first, last);
            }
        }
        for (std::size_t i = 0; i < bySchool.size(); ++i)
            m_months[i % width].schools += bySchool[i];
        for (std::size_t i = 0; i < byState.size(); ++i)
            m_months[i % width].states += byState[i];
    }

    static void fill(std::vector<quint8> &grid, std::size_t line, std::size_t first, std::size_t last)
    {
        if (first < last)
            std::fill(grid.begin() + qptrdiff(line + first), grid.begin() + qptrdiff(line + last), quint8(1));
    }

    void addHeads()
    {
        if (m_scope.isOfTraits())
            return;
        for (const quint32 chapter : m_scope.chapters()) {
            for (const auto &[during, heads] : m_scope.index().chapters()[chapter].heads) {
                const auto [first, last] = monthsIn(during);
                for (std::size_t month = first; month < last; ++month)
                    m_months[month].countedOnly += heads;
            }
        }
    }

    void addPeople(const PeopleFlow &flow)
    {
        int present = 0;
        std::size_t month = 0;
        for (std::size_t i = 0; i < flow.begun.size(); ++i) {
            while (m_days[month] < flow.first + i)
                m_months[month++].members += present;
            present += flow.begun[i] - flow.ended[i];
            m_months[month].joined += flow.begun[i] - flow.notJoined[i];
            m_months[month].left += flow.ended[i] - flow.notLeft[i];
        }
        for (; month < m_months.size(); ++month)
            m_months[month].members += present;
        for (MonthFigures &figures : m_months)
            figures.members += figures.countedOnly;
    }

    const Scope &m_scope;
    QDate m_date;
    std::vector<MonthFigures> m_months;
    std::vector<Day> m_days; ///< by month: the day it is looked at
};

} // namespace

std::vector<MonthFigures> byMonth(const Scope &scope, QDate date)
{
    return MonthSeries(scope, date).figures();
}

} // namespace chapterhouse::app
