// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/record_picks.h"

#include "app/folding.h"
#include "app/shown_date.h"

namespace chapterhouse::app {

void RecordPicks::setBook(Book *book)
{
    if (book == m_book)
        return;
    m_book = book;
    Q_EMIT bookChanged();
    refresh();
}

void RecordPicks::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster) {
        connect(m_roster, &RosterWatcher::snapshotChanged, this, [this] {
            refresh();
            Q_EMIT recordsChanged();
        });
    }
    Q_EMIT rosterChanged();
    refresh();
    Q_EMIT recordsChanged();
}

void RecordPicks::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    refresh();
}

void RecordPicks::setAddition(const QString &addition)
{
    if (addition == m_addition)
        return;
    m_addition = addition;
    Q_EMIT additionChanged();
    refresh();
}

RosterIndex::Pointer RecordPicks::snapshot() const
{
    return m_roster ? m_roster->snapshot() : nullptr;
}

QDate RecordPicks::date() const
{
    return m_book ? shownDate(*m_book) : QDate();
}

void RecordPicks::refresh()
{
    const RosterIndex::Pointer index = snapshot();
    std::vector<Pick> picks = index && m_book ? found(*index, m_query.simplified()) : std::vector<Pick>();
    m_isUnknown = picks.empty() && !m_query.simplified().isEmpty();
    if (!m_addition.isEmpty())
        picks.push_back({{}, m_addition});
    show(std::move(picks));
}

QString RecordPicks::titleOf(const QString &id) const
{
    const RosterIndex::Pointer index = snapshot();
    return index && m_book ? pickOf(*index, id).title : QString();
}

QString RecordPicks::noteOf(const QString &id) const
{
    const RosterIndex::Pointer index = snapshot();
    if (!index || !m_book)
        return {};
    const Pick pick = pickOf(*index, id);
    return pick.note.isEmpty() || pick.badge.isEmpty() ? pick.note + pick.badge
                                                       : pick.note + QStringLiteral(" · ") + pick.badge;
}

QString RecordPicks::only(const QString &text) const
{
    const RosterIndex::Pointer index = snapshot();
    if (!index || !m_book || text.simplified().isEmpty())
        return {};
    const std::vector<Pick> picks = found(*index, text.simplified());
    const QByteArray wanted = folded(text.simplified());
    QString named;
    for (const Pick &pick : picks) {
        if (folded(pick.title) != wanted)
            continue;
        if (!named.isEmpty())
            return {};
        named = pick.id;
    }
    return named.isEmpty() && picks.size() == 1 ? picks.front().id : named;
}

} // namespace chapterhouse::app
