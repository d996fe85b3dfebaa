// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/break_even.h"

#include "app/figures/academic_year.h"

namespace chapterhouse::app {

namespace {

class BreakEvenCounter {
public:
    BreakEvenCounter(const Scope &scope, QDate date)
        : m_scope(scope)
        , m_columns(scope.columns())
        , m_start(dayOf(endOfAcademicYear(academicYear(date) - 1)))
        , m_now(dayOf(date))
        , m_graduation(quint16(graduationYear(date)))
    {
    }

    BreakEven of(const ChapterEntry &chapter)
    {
        BreakEven line;
        line.chapterId = chapter.id;
        for (quint32 row = chapter.rows.first; row < chapter.rows.last; ++row) {
            if (m_scope.mask() && m_scope.mask()[row] == 0)
                continue;
            line.atStart += isPresent(row, m_start) ? 1 : 0;
            if (!isPresent(row, m_now))
                continue;
            ++line.now;
            line.graduating += m_columns.classYear[row] == m_graduation ? 1 : 0;
            line.unknown += m_columns.classYear[row] == 0 ? 1 : 0;
        }
        return line;
    }

private:
    // Rows come in order, and so do those few with a later stay.
    bool isPresent(quint32 row, Day day)
    {
        const StayColumns &stays = m_columns.stays;
        if (stays.from[row] <= day && day < stays.until[row])
            return true;
        while (m_later < stays.later.size() && stays.later[m_later].row < row)
            ++m_later;
        for (std::size_t i = m_later; i < stays.later.size() && stays.later[i].row == row; ++i) {
            if (stays.later[i].value.from <= day && day < stays.later[i].value.until)
                return true;
        }
        return false;
    }

    const Scope &m_scope;
    const RosterColumns &m_columns;
    Day m_start;
    Day m_now;
    quint16 m_graduation;
    std::size_t m_later = 0;
};

} // namespace

int graduationYear(QDate date)
{
    return academicYear(date) + 1;
}

std::vector<BreakEven> breakEven(const Scope &scope, QDate date)
{
    std::vector<BreakEven> lines;
    BreakEvenCounter counter(scope, date);
    for (const quint32 place : scope.chapters()) {
        const ChapterEntry &chapter = scope.index().chapters()[place];
        if (chapter.isCountedOn(dayOf(date)))
            lines.push_back(counter.of(chapter));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const BreakEven &a, const BreakEven &b) { return a.needed() > b.needed(); });
    return lines;
}

} // namespace chapterhouse::app
