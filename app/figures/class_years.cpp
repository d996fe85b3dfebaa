// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/class_years.h"

#include <algorithm>
#include <map>

namespace chapterhouse::app {

namespace {

SchoolKind kindOf(const School *school)
{
    if (!school)
        return SchoolKind::Other;
    return school->degree == QLatin1String("MD") ? SchoolKind::Md
        : school->degree == QLatin1String("DO")  ? SchoolKind::Do
                                                 : SchoolKind::Other;
}

class ClassYearCounter {
public:
    ClassYearCounter(const Scope &scope, QDate date) : m_columns(scope.columns()), m_rows(scope.index(), date) { }

    void add(const PersonInScope &person)
    {
        const std::optional<quint32> row = m_rows.rowOf(person);
        if (!row)
            return;
        ClassYear &line = m_years[m_columns.classYear[*row]];
        switch (m_rows.kindAt(*row)) {
        case SchoolKind::Md:
            ++line.atMd;
            break;
        case SchoolKind::Do:
            ++line.atDo;
            break;
        case SchoolKind::Other:
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
    const RosterColumns &m_columns;
    ClassYearRows m_rows;
    std::map<int, ClassYear> m_years;
};

} // namespace

ClassYearRows::ClassYearRows(const RosterIndex &index, QDate date) : m_index(index), m_day(dayOf(date))
{
    const auto chapters = m_index.chapters();
    for (const ChapterEntry &chapter : chapters)
        m_kinds.push_back(chapter.isNational ? SchoolKind::Other : kindOf(m_index.directory().find(chapter.schoolId)));
}

std::optional<quint32> ClassYearRows::rowOf(const PersonInScope &person)
{
    if (!isPresent(person.stays))
        return std::nullopt;
    const auto &classYear = m_index.columns().classYear;
    quint32 row = person.rows.front();
    for (const quint32 other : person.rows) {
        if (isPresentIn(other) && (!isPresentIn(row) || classYear[other] > classYear[row]))
            row = other;
    }
    return row;
}

// Most rows lie in the chapter of the row before.
SchoolKind ClassYearRows::kindAt(quint32 row)
{
    const auto chapters = m_index.chapters();
    if (m_chapter >= chapters.size() || row < chapters[m_chapter].rows.first || row >= chapters[m_chapter].rows.last)
        m_chapter = m_index.columns().chapterOf(row);
    return chapters[m_chapter].isNational ? kindOf(m_index.school(row)) : m_kinds[m_chapter];
}

bool ClassYearRows::isPresent(std::span<const Stay> stays) const
{
    return std::any_of(stays.begin(), stays.end(),
                       [this](const Stay &stay) { return stay.from <= m_day && m_day < stay.until; });
}

bool ClassYearRows::isPresentIn(quint32 row)
{
    m_stays.clear();
    m_index.columns().stays.append(row, m_stays);
    return isPresent(m_stays);
}

std::vector<ClassYear> byClassYear(const Scope &scope, QDate date)
{
    ClassYearCounter counter(scope, date);
    forEachPerson(scope, [&](const PersonInScope &person) { counter.add(person); });
    return counter.years();
}

} // namespace chapterhouse::app
