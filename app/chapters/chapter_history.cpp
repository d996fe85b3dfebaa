// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_history.h"

#include "app/figures/figure_definitions.h"
#include "app/figures/months_table.h"
#include "app/figures/told_parts.h"

#include <algorithm>
#include <utility>

namespace chapterhouse::app {

void ChapterHistory::setChapterId(const QString &chapterId)
{
    if (chapterId == m_chapterId)
        return;
    m_chapterId = chapterId;
    Q_EMIT chapterIdChanged();
    ask();
}

void ChapterHistory::compute()
{
    workOut(
        [snapshot = snapshot(), id = m_chapterId, date = asOf(), suppression = suppression()] {
            RosterFilter own;
            own.chapters = {id};
            Answer answer{byMonth(Scope(snapshot, own), date), {}};
            answer.told = toldChapter(*snapshot, id, answer.months, suppression);
            answer.tables = tablesOf(answer, id, suppression);
            return answer;
        },
        [this](Answer answer) { m_answer = std::move(answer); });
}

// They belong to the answer, because they are long and seldom looked at.
ChapterHistory::Tables ChapterHistory::tablesOf(const Answer &answer, const QString &chapterId, Suppression suppression)
{
    const MembersPlace place{chapterId, {}, {}};
    const std::vector<MonthFigures> months = answer.told.through(suppression).all(answer.months);
    return {std::make_shared<const ChartTable>(monthsTable(QStringLiteral("chapter-members-by-month"),
                                                           {MonthColumn::Members}, months, place, suppression)),
            std::make_shared<const ChartTable>(monthsTable(QStringLiteral("chapter-joined-and-left"),
                                                           {MonthColumn::Joined, MonthColumn::Left}, months, place,
                                                           suppression))};
}

void ChapterHistory::publish()
{
    const ToldMovement told = m_answer.told.through(suppression());
    m_months = told.all(m_answer.months);
    m_moved = told.sum(m_answer.months);
    const bool isLaid = m_answer.tables.members && isAsTold();
    const Tables tables = isLaid ? m_answer.tables : tablesOf(m_answer, m_chapterId, suppression());
    m_membersTable.set(tables.members);
    m_movementTable.set(tables.movement);
    m_model.set(fromNothing(m_months), suppression());
    Q_EMIT changed();
}

int ChapterHistory::fromDay() const
{
    return m_months.empty() ? toDay() : int(m_months.front().month.addDays(-1).toJulianDay());
}

QString ChapterHistory::membersSummary() const
{
    if (m_months.empty())
        return {};
    const Suppression told = suppression();
    const auto text = [&](int people) { return told.count(people).text(told.threshold()); };
    // By what is told, so that the month betrays no more than the numbers do; one that is withheld is not the most.
    const auto rank = [&](const MonthFigures &month) {
        return std::pair(month.members != untold, told.count(month.members).value);
    };
    const auto most = std::max_element(m_months.begin(), m_months.end(),
                                       [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return tr("%1 members; the most were %2, in %3.", "two counts and a month")
        .arg(text(m_months.back().members), text(most->members), GrowthMonthsModel::monthText(*most));
}

QString ChapterHistory::movementSummary() const
{
    if (m_months.empty())
        return {};
    const Suppression told = suppression();
    return tr("%1 joined and %2 left since %3.", "two counts and a month")
        .arg(told.count(m_moved.joined).text(told.threshold()), told.count(m_moved.left).text(told.threshold()),
             GrowthMonthsModel::monthText(m_months.front()));
}

QString ChapterHistory::membersDefinition() const
{
    return definitionOf(Figure::Members) + u'\n' + asOfText();
}

QString ChapterHistory::movementDefinition() const
{
    return definitionOf(Figure::Joined) + u'\n' + definitionOf(Figure::Left) + u'\n' + asOfText();
}

} // namespace chapterhouse::app
