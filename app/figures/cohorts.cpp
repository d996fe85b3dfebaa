// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/academic_year.h"
#include "app/figures/figures.h"

#include <algorithm>
#include <map>
#include <span>

namespace chapterhouse::app {

namespace {

constexpr int step = 6; // months between two looks at a cohort

class CohortCounter {
public:
    explicit CohortCounter(QDate date) : m_date(date), m_last(dayOf(date)) { }

    void add(std::span<const Stay> stays, int sign)
    {
        if (stays.empty() || stays.front().from > m_last)
            return;
        const Start &start = startOn(stays.front().from);
        Cohort &cohort = *start.cohort;
        cohort.joined += sign;
        for (std::size_t look = 0; look < cohort.present.size(); ++look) {
            const bool isPresentThen = std::any_of(stays.begin(), stays.end(), [&](const Stay &stay) {
                return stay.from <= start.looks[look] && start.looks[look] < stay.until;
            });
            cohort.present[look] += isPresentThen ? sign : 0;
        }
    }

    std::vector<Cohort> cohorts() const
    {
        std::vector<Cohort> result;
        for (const auto &[year, cohort] : m_cohorts) {
            if (cohort.joined > 0)
                result.push_back(cohort);
        }
        return result;
    }

private:
    struct Start {
        Cohort *cohort = nullptr;
        std::vector<Day> looks; ///< 6, 12 … months later
    };

    const Start &startOn(Day day)
    {
        if (m_starts.size() <= day)
            m_starts.resize(std::size_t(day) + 1);
        Start &start = m_starts[day];
        if (!start.cohort) {
            const QDate first = dateOf(day);
            start.cohort = &cohortOf(academicYear(first));
            for (std::size_t look = 1; look <= start.cohort->present.size(); ++look)
                start.looks.push_back(dayOf(first.addMonths(int(look) * step)));
        }
        return start;
    }

    // With a place for every look that the whole cohort has reached.
    Cohort &cohortOf(int year)
    {
        Cohort &cohort = m_cohorts[year];
        if (cohort.year != 0)
            return cohort;
        cohort.year = year;
        while (endOfAcademicYear(year).addMonths(int(cohort.present.size() + 1) * step) <= m_date)
            cohort.present.push_back(0);
        return cohort;
    }

    QDate m_date;
    Day m_last;
    std::map<int, Cohort> m_cohorts;
    std::vector<Start> m_starts; ///< by day
};

} // namespace

std::vector<Cohort> byCohort(const Scope &scope, QDate date)
{
    CohortCounter counter(date);
    std::vector<Stay> stays;
    const auto addRow = [&](quint32 row) {
        stays.clear();
        scope.stays().append(row, stays);
        counter.add(stays, 1);
    };
    for (const RowRange range : scope.ranges()) {
        for (quint32 row = range.first; row < range.last; ++row) {
            if (!scope.mask() || scope.mask()[row] != 0)
                addRow(row);
        }
    }
    for (const SplitPerson &person : scope.splitPeople()) {
        if (person.hasFirstRow)
            counter.add(person.everywhere, -1);
        if (!person.stays.empty() && person.isJoin(person.stays.front()))
            counter.add(person.stays, 1);
    }
    return counter.cohorts();
}

} // namespace chapterhouse::app
