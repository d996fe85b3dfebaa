// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_counts.h"

#include "app/clock.h"
#include "app/figures/figures.h"
#include "app/figures/lens_follower.h"
#include "app/formatting.h"
#include "app/shown_date.h"

namespace chapterhouse::app {

void RosterCounts::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
    refresh();
}

void RosterCounts::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &RosterCounts::refresh);
    Q_EMIT rosterChanged();
    refresh();
}

void RosterCounts::setLens(BoardLens *lens)
{
    if (lens == m_lens)
        return;
    if (m_lens)
        m_lens->disconnect(this);
    m_lens = lens;
    if (m_lens) {
        connect(m_lens, &BoardLens::dateChanged, this, &RosterCounts::refresh);
        connect(m_lens, &BoardLens::forSharingChanged, this, &RosterCounts::refresh);
    }
    Q_EMIT lensChanged();
    refresh();
}

void RosterCounts::refresh()
{
    if (!m_book || !m_roster || !m_roster->snapshot())
        return;
    const QDate own = shownDate(*m_book);
    const QDate date = m_lens && m_lens->isAway() ? m_lens->date() : own;
    const Scope everyone(m_roster->snapshot());
    const Reach reached = reach(everyone, date);
    m_chapters = number(reached.chapters);
    m_states = number(reached.states);
    const Suppression suppression = suppressionThrough(m_lens, *m_book);
    m_members = suppression.count(membership(everyone, date).members()).text(suppression.threshold());
    m_shownOn = own == today() ? QString() : shortDate(own);
    Q_EMIT countsChanged();
}

} // namespace chapterhouse::app
