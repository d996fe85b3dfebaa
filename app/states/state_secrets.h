// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figure_definitions.h"
#include "app/figures/suppression.h"
#include "app/states/states_report.h"

#include <QSet>

namespace chapterhouse::app {

/// Which counts of people the states withhold when they are shared: chapters add up to states, these to regions, and
/// both to the whole, so that a sum could tell what is behind a small group.
class StateSecrets {
public:
    StateSecrets() = default;
    StateSecrets(const StatesReport &report, Suppression suppression); ///< not for the thread of the window
    static StateSecrets all(); ///< until they are settled: everything but the whole

    /// Of Members, MemberChange (the year before), Joined and Left; by the key of a state or region. The whole is told.
    bool isWithheld(const QString &key, Figure figure) const
    {
        return (m_isAll && !key.isEmpty()) || m_withheld.contains({key, int(figure)});
    }
    bool isChapterWithheld(const QString &id) const { return m_isAll || m_chapters.contains(id); } ///< its members

private:
    void settleMembers(const StatesReport &report, QDate date, Figure figure, Suppression suppression);
    void settleMovement(const StatesReport &report, Figure figure, Suppression suppression);
    void keep(const StatesReport &report, const class ToldPlaces &places, Figure figure);

    bool m_isAll = false;
    QSet<std::pair<QString, int>> m_withheld;
    QSet<QString> m_chapters;
};

} // namespace chapterhouse::app
