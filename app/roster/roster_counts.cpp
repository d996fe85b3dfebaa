// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_counts.h"

#include "app/clock.h"
#include "app/figures/figures.h"
#include "app/formatting.h"
#include "app/shown_date.h"

namespace chapterhouse::app {

QString RosterCounts::chapters() const
{
    return isReady() ? number(m_counts.chapters) : QString();
}

QString RosterCounts::members() const
{
    const Suppression told = suppression();
    return isReady() ? told.count(m_counts.members).text(told.threshold()) : QString();
}

QString RosterCounts::states() const
{
    return isReady() ? number(m_counts.states) : QString();
}

void RosterCounts::compute()
{
    workOut(
        [snapshot = snapshot(), date = asOf()] {
            const Scope everyone(snapshot);
            const Reach reached = reach(everyone, date);
            return Counts{reached.chapters, membership(everyone, date).members(), reached.states};
        },
        [this](const Counts &counts) { m_counts = counts; });
}

void RosterCounts::publish()
{
    const QDate own = book() ? shownDate(*book()) : today();
    m_shownOn = own == today() ? QString() : shortDate(own);
    Q_EMIT changed();
}

} // namespace chapterhouse::app
