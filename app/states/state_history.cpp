// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/state_history.h"

#include "app/figures/figure_definitions.h"
#include "app/figures/months_table.h"
#include "app/figures/told_parts.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

Scope scopeOf(const RosterIndex::Pointer &snapshot, const QStringList &codes)
{
    if (codes.isEmpty())
        return Scope(snapshot);
    std::vector<int> states;
    for (const QString &code : codes)
        states.push_back(snapshot->directory().stateIndex(code)); // -1 for the unknown one
    return Scope(snapshot).inStates(states);
}

} // namespace

void StateHistory::setStates(const QStringList &states)
{
    if (states == m_states)
        return;
    m_states = states;
    Q_EMIT statesChanged();
    ask();
}

void StateHistory::compute()
{
    if (book())
        m_regions.read(*book(), snapshot()->directory());
    workOut(
        [snapshot = snapshot(), states = m_states, own = statesOfOwn(m_regions, snapshot()->directory()), date = asOf(),
         suppression = suppression()] {
            const Scope scope = scopeOf(snapshot, states);
            Answer answer{snapshot, byMonth(scope, date), stateEvents(scope, date), {}};
            answer.told = toldStates(*snapshot, states, own, answer.months, suppression);
            answer.table = tableOf(answer, states, suppression);
            return answer;
        },
        [this](Answer answer) { m_answer = std::move(answer); });
}

// It belongs to the answer, because it is long and seldom looked at.
ChartTableModel::Pointer StateHistory::tableOf(const Answer &answer, const QStringList &states, Suppression suppression)
{
    return std::make_shared<const ChartTable>(monthsTable(
        QStringLiteral("state-by-month"), {MonthColumn::Chapters, MonthColumn::Schools, MonthColumn::Members},
        answer.told.through(suppression).all(answer.months), {{}, states, {}}, suppression));
}

void StateHistory::publish()
{
    const std::vector<MonthFigures> months = m_answer.told.through(suppression()).all(m_answer.months);
    m_months.set(fromNothing(months), suppression());
    m_table.set(m_answer.table && isAsTold() ? m_answer.table : tableOf(m_answer, m_states, suppression()));
    if (m_answer.snapshot)
        m_events.setEvents(m_answer.events, *m_answer.snapshot, m_states.size() != 1);
    else
        m_events.clear();
    Q_EMIT changed();
}

int StateHistory::fromDay() const
{
    return m_answer.months.empty() ? toDay() : int(m_answer.months.front().month.addDays(-1).toJulianDay());
}

QString StateHistory::definition() const
{
    return definitionOf(Figure::Chapters) + u'\n' + definitionOf(Figure::Members) + u'\n' + asOfText();
}

QString StateHistory::summary() const
{
    const auto count = [this](StateEvent::Kind kind) {
        return int(std::count_if(m_answer.events.begin(), m_answer.events.end(),
                                 [kind](const StateEvent &event) { return event.kind == kind; }));
    };
    const int founded = count(StateEvent::Kind::Founded);
    const int reactivated = count(StateEvent::Kind::Reactivated);
    const int ended = count(StateEvent::Kind::Ended);
    return tr("%1, %2, %3", "three counts")
        .arg(tr("%Ln chapters founded", nullptr, founded), tr("%Ln reactivated", nullptr, reactivated),
             tr("%Ln ended", nullptr, ended));
}

} // namespace chapterhouse::app
