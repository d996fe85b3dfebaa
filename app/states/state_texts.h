// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/suppression.h"
#include "app/states/ramp.h"
#include "app/states/states_report.h"

#include <QString>

namespace chapterhouse::app {

/// What of the states is shown.
enum class StateMeasure { Chapters, Schools, Share, Members };

/// How the figures of a state are said, and on which step of the ramp they stand. Counts of people are rounded if the
/// page is for sharing; counts of chapters and schools never are.
class StateTexts {
public:
    StateTexts() = default;
    StateTexts(const StatesReport &report, StateMeasure measure, Suppression suppression);

    QString value(const Headline &figures) const; ///< what is shown: "57 %"
    int step(const Headline &figures) const; ///< 0 to 5
    QString name(const StateLine &line) const; ///< "Ohio", or what stands for an unknown state
    QString spoken(const StateLine &line) const; ///< "Ohio: 4 chapters, 57 % of schools"
    QString chapters(const Headline &figures) const; ///< "4 chapters"
    QString schools(const Headline &figures) const; ///< "4 of 7 schools reached, 57 %"
    QString members(const Headline &figures) const; ///< "96 members"
    QString people(int count) const; ///< "96" or "<10"
    QString legend(const Ramp::Class &step) const; ///< "21–40 %"
    const Ramp &ramp() const { return m_ramp; }

    static std::optional<int> percent(const Headline &figures); ///< of schools reached; more than none is never 0
    static QString percentText(int percent);

private:
    int number(const Headline &figures) const; ///< what the ramp goes by

    StateMeasure m_measure = StateMeasure::Chapters;
    Suppression m_suppression = Suppression::off();
    Ramp m_ramp;
};

} // namespace chapterhouse::app
