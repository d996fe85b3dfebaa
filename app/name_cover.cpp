// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/name_cover.h"

namespace chapterhouse::app {

NameCover::NameCover(Preferences *preferences, std::chrono::milliseconds minute)
    : m_preferences(preferences), m_minute(minute)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_isIdle = true;
        refresh();
    });
    connect(preferences, &Preferences::namesCoveredChanged, this, &NameCover::refresh);
    connect(preferences, &Preferences::coverWhenAwayChanged, this, &NameCover::refresh);
    connect(preferences, &Preferences::coverAfterMinutesChanged, this, &NameCover::restartWait);
    restartWait();
    refresh();
}

void NameCover::toggle()
{
    m_isIdle = false;
    restartWait();
    m_preferences->setNamesCovered(!m_isCovered);
    refresh();
}

void NameCover::setAway(bool away)
{
    m_isAway = away;
    refresh();
}

void NameCover::noteInput()
{
    if (m_wait.isActive())
        m_wait.start();
}

void NameCover::restartWait()
{
    const int minutes = m_preferences->coverAfterMinutes();
    m_wait.setInterval(minutes * m_minute);
    if (minutes > 0)
        m_wait.start();
    else
        m_wait.stop();
}

void NameCover::refresh()
{
    const bool covered = m_preferences->areNamesCovered() || m_isIdle || (m_isAway && m_preferences->coversWhenAway());
    if (covered == m_isCovered)
        return;
    m_isCovered = covered;
    Q_EMIT coveredChanged();
}

} // namespace chapterhouse::app
