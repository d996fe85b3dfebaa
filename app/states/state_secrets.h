// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figure_definitions.h"
#include "app/figures/suppression.h"
#include "app/states/states_report.h"

#include <QSet>

namespace chapterhouse::app {

/// Which counts of people the states withhold when they are shared: states add up to regions, and both to the whole,
/// so that a total could tell what is behind a small group.
class StateSecrets {
public:
    StateSecrets() = default;
    StateSecrets(const StatesReport &report, Suppression suppression);

    /// Of Members, Joined and Left; by the key of a state or region, '' for all of them.
    bool isWithheld(const QString &key, Figure figure) const { return m_withheld.contains({key, int(figure)}); }

private:
    void settle(const StatesReport &report, Figure figure, Suppression suppression);

    QSet<std::pair<QString, int>> m_withheld;
};

} // namespace chapterhouse::app
