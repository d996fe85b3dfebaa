// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/lens_follower.h"

#include "app/shown_date.h"

#include <utility>

namespace chapterhouse::app {

bool LensFollower::setLens(BoardLens *lens)
{
    if (lens == m_lens)
        return false;
    if (m_lens)
        m_lens->disconnect(this);
    m_lens = lens;
    if (m_lens)
        connect(m_lens, &BoardLens::dateChanged, this, &LensFollower::follow);
    follow();
    return true;
}

bool LensFollower::setShown(bool shown)
{
    if (shown == m_isShown)
        return false;
    m_isShown = shown;
    if (m_isShown && std::exchange(m_isOutdated, false))
        m_moved();
    return true;
}

void LensFollower::follow()
{
    m_isOutdated = !m_isShown;
    if (m_isShown)
        m_moved();
}

QDate LensFollower::date(Book &book) const
{
    return isAway() ? m_lens->date() : shownDate(book);
}

} // namespace chapterhouse::app
