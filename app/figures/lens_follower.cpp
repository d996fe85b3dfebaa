// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/lens_follower.h"

#include "app/book.h"
#include "app/shown_date.h"
#include "db/setting_store.h"

#include <utility>

namespace chapterhouse::app {

Suppression suppressionThrough(const BoardLens *lens, Book &book)
{
    if (!lens || !lens->isForSharing())
        return Suppression::off();
    const auto threshold = book.read([](db::Connection &connection) {
        return db::SettingStore(connection).value(QStringLiteral("small_number_threshold"));
    });
    return Suppression::fromSetting(threshold ? *threshold : QString());
}

QDate dateThrough(const BoardLens *lens, Book &book)
{
    return lens && lens->isAway() ? lens->date() : shownDate(book);
}

bool LensFollower::setLens(BoardLens *lens)
{
    if (lens == m_lens)
        return false;
    if (m_lens)
        m_lens->disconnect(this);
    m_lens = lens;
    if (m_lens) {
        connect(m_lens, &BoardLens::dateChanged, this, &LensFollower::follow);
        connect(m_lens, &BoardLens::forSharingChanged, this, &LensFollower::follow);
    }
    follow();
    return true;
}

bool LensFollower::setShown(bool shown)
{
    if (shown == m_isShown)
        return false;
    m_isShown = shown;
    if (m_isShown)
        catchUp();
    return true;
}

void LensFollower::catchUp()
{
    if (std::exchange(m_isOutdated, false))
        m_moved();
}

void LensFollower::follow()
{
    m_isOutdated = !m_isShown;
    if (m_isShown)
        m_moved();
}

} // namespace chapterhouse::app
