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
        indexDays();
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

    // For every day from the first month on: the first month that is looked at on it or later.
    void indexDays()
    {
        m_firstDay = dayOf(m_months.front().month);
        m_monthOf.reserve(std::size_t(m_days.back() - m_firstDay) + 1);
        for (std::size_t month = 0; month < m_days.size(); ++month)
            m_monthOf.resize(std::size_t(m_days[month] - m_firstDay) + 1, quint16(month));
    }

    // The months whose day lies in the interval.
    std::pair<std::size_t, std::size_t> monthsIn(const Interval &interval) const
    {
        const auto place = [&](Day day) {
            if (day <= m_firstDay)
                return std::size_t(0);
            const auto since = std::size_t(day - m_firstDay);
            return since < m_monthOf.size() ? std::size_t(m_monthOf[since]) : m_months.size();
        };
        return {place(interval.from), place(interval.until)};
    }

    // The chapters, and a byte for every school and month, and for every state and month.
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
        std::vector<int> chapterChanges(width + 1);
        for (const quint32 place : m_scope.chapters()) {
            const ChapterEntry &chapter = chapters[place];
            const bool isOfFifty = chapter.state >= 0 && states[std::size_t(chapter.state)].kind == State::Kind::State;
            for (const Interval &interval : chapter.counted) {
                const auto [first, last] = monthsIn(interval);
                ++chapterChanges[first];
                --chapterChanges[last];
                fill(bySchool, std::size_t(chapter.schoolKey) * width, first, last);
                if (isOfFifty)
                    fill(byState, std::size_t(chapter.state) * width, first, last);
            }
        }
        addUp(chapterChanges, &MonthFigures::chapters);
        addLines(bySchool, &MonthFigures::schools);
        addLines(byState, &MonthFigures::states);
    }

    static void fill(std::vector<quint8> &grid, std::size_t line, std::size_t first, std::size_t last)
    {
        if (first < last)
            std::fill(grid.begin() + qptrdiff(line + first), grid.begin() + qptrdiff(line + last), quint8(1));
    }

    void addUp(const std::vector<int> &changes, int MonthFigures::*figure)
    {
        int sum = 0;
        for (std::size_t month = 0; month < m_months.size(); ++month)
            m_months[month].*figure += sum += changes[month];
    }

    void addLines(const std::vector<quint8> &grid, int MonthFigures::*figure)
    {
        std::vector<int> sums(m_months.size());
        for (auto line = grid.begin(); line != grid.end(); line += qptrdiff(sums.size())) {
            for (std::size_t month = 0; month < sums.size(); ++month)
                sums[month] += line[qptrdiff(month)];
        }
        for (std::size_t month = 0; month < sums.size(); ++month)
            m_months[month].*figure = sums[month];
    }

    void addHeads()
    {
        if (m_scope.isOfTraits())
            return;
        std::vector<int> changes(m_months.size() + 1);
        for (const quint32 chapter : m_scope.chapters()) {
            for (const auto &[during, heads] : m_scope.index().chapters()[chapter].heads) {
                const auto [first, last] = monthsIn(during);
                changes[first] += heads;
                changes[last] -= heads;
            }
        }
        addUp(changes, &MonthFigures::countedOnly);
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
    Day m_firstDay = noDay;
    std::vector<quint16> m_monthOf; ///< by day from m_firstDay on
};

} // namespace

std::vector<MonthFigures> byMonth(const Scope &scope, QDate date)
{
    return MonthSeries(scope, date).figures();
}

} // namespace chapterhouse::app
