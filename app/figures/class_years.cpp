// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/class_years.h"

#include "app/figures/people_pass.h"

#include <algorithm>
#include <map>

namespace chapterhouse::app {

namespace {

enum class Kind : quint8 { Md, Do, Other };

Kind kindOf(const School *school)
{
    if (!school)
        return Kind::Other;
    return school->degree == QLatin1String("MD") ? Kind::Md
        : school->degree == QLatin1String("DO")  ? Kind::Do
                                                 : Kind::Other;
}

class ClassYearCounter {
public:
    ClassYearCounter(const Scope &scope, QDate date)
        : m_index(scope.index()), m_columns(scope.columns()), m_day(dayOf(date))
    {
        const auto chapters = m_index.chapters();
        for (const ChapterEntry &chapter : chapters)
            m_kinds.push_back(chapter.isNational ? Kind::Other : kindOf(m_index.directory().find(chapter.schoolId)));
    }

    void add(const PersonInScope &person)
    {
        if (!isPresent(person.stays))
            return;
        quint32 row = person.rows.front();
        for (const quint32 other : person.rows) {
            if (isPresentIn(other) && (!isPresentIn(row) || m_columns.classYear[other] > m_columns.classYear[row]))
                row = other;
        }
        ClassYear &line = m_years[m_columns.classYear[row]];
        switch (kindAt(row)) {
        case Kind::Md:
            ++line.atMd;
            break;
        case Kind::Do:
            ++line.atDo;
            break;
        case Kind::Other:
            ++line.elsewhere;
            break;
        }
    }

    std::vector<ClassYear> years() const
    {
        std::vector<ClassYear> result;
        for (const auto &[year, line] : m_years) {
            result.push_back(line);
            result.back().year = year;
        }
        if (!result.empty() && result.front().year == 0)
            std::rotate(result.begin(), result.begin() + 1, result.end());
        return result;
    }

private:
    bool isPresent(std::span<const Stay> stays) const
    {
        return std::any_of(stays.begin(), stays.end(),
                           [this](const Stay &stay) { return stay.from <= m_day && m_day < stay.until; });
    }
    bool isPresentIn(quint32 row)
    {
        m_stays.clear();
        m_columns.stays.append(row, m_stays);
        return isPresent(m_stays);
    }
    // Most rows lie in the chapter of the row before.
    Kind kindAt(quint32 row)
    {
        const auto chapters = m_index.chapters();
        if (m_chapter >= chapters.size() || row < chapters[m_chapter].rows.first
            || row >= chapters[m_chapter].rows.last)
            m_chapter = m_columns.chapterOf(row);
        return chapters[m_chapter].isNational ? kindOf(m_index.school(row)) : m_kinds[m_chapter];
    }

    const RosterIndex &m_index;
    const RosterColumns &m_columns;
    Day m_day;
    std::vector<Kind> m_kinds; ///< by chapter
    std::size_t m_chapter = ~std::size_t(0);
    std::vector<Stay> m_stays;
    std::map<int, ClassYear> m_years;
};

} // namespace

std::vector<ClassYear> byClassYear(const Scope &scope, QDate date)
{
    ClassYearCounter counter(scope, date);
    forEachPerson(scope, [&](const PersonInScope &person) { counter.add(person); });
    return counter.years();
}

} // namespace chapterhouse::app
