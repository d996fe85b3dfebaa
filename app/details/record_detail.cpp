// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/record_detail.h"

namespace chapterhouse::app {

void RecordDetail::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &RecordDetail::refresh);
    Q_EMIT bookChanged();
    refresh();
}

void RecordDetail::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (m_roster)
        connect(m_roster, &RosterWatcher::snapshotChanged, this, &RecordDetail::refresh);
    Q_EMIT rosterChanged();
    refresh();
}

void RecordDetail::setKey(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    Q_EMIT keyChanged();
    refresh();
}

void RecordDetail::setLens(BoardLens *lens)
{
    if (m_follower.setLens(lens))
        Q_EMIT lensChanged();
}

void RecordDetail::setShown(bool shown)
{
    if (m_follower.setShown(shown))
        Q_EMIT shownChanged();
}

QDate RecordDetail::date() const
{
    return m_book ? m_follower.date(*m_book) : QDate();
}

Suppression RecordDetail::suppression() const
{
    return m_book ? m_follower.suppression(*m_book) : Suppression::off();
}

void RecordDetail::refresh()
{
    const bool canRead = m_book && m_roster && m_roster->snapshot() && !m_key.isEmpty();
    m_found = canRead && read(m_roster->snapshot());
    if (!m_found)
        setName({});
    Q_EMIT changed();
}

void RecordDetail::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
}

void RecordDetail::follow()
{
    m_isAnotherDay = m_found;
    refresh();
    m_isAnotherDay = false;
}

} // namespace chapterhouse::app
