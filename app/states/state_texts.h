// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figure_definitions.h"
#include "app/figures/suppression.h"
#include "app/states/ramp.h"
#include "app/states/state_secrets.h"
#include "app/states/states_report.h"

#include <QString>

namespace chapterhouse::app {

/// What of the states is shown.
enum class StateMeasure { Chapters, Schools, Share, Members, MembersPerSchool, ChapterChange, MemberChange };

/// What a colour has over it, so that it is not the only sign.
enum class StatePattern {
    Plain,
    Falling, ///< less than a year before
    Untold ///< too small to tell
};

/// Where a state stands among the colours.
struct StateStep {
    int step = 0; ///< 0 to 5; of a change -3 to 3
    StatePattern pattern = StatePattern::Plain;
    bool operator==(const StateStep &) const = default;
};

struct StateLegend {
    StateStep step;
    QString text; ///< "21–40 %"
    bool operator==(const StateLegend &) const = default;
};

/// How the figures of a state are said, and on which step of the ramp they stand. Counts of people are rounded if the
/// page is for sharing, and what follows from them is worked out from the rounded ones; counts of chapters and schools
/// never are.
class StateTexts {
public:
    static constexpr int changeSteps = 3; ///< on either side of no change

    StateTexts() = default;
    /// `secrets`: of the same report and suppression.
    StateTexts(const StatesReport &report, StateMeasure measure, Suppression suppression, StateSecrets secrets = {});

    static bool isChange(StateMeasure measure) { return measure >= StateMeasure::ChapterChange; }
    static Figure figureOf(StateMeasure measure); ///< whose definition tells what is shown

    QString value(const StateLine &line) const; ///< what is shown: "57 %"
    QString value(const StateLine &line, StateMeasure measure) const;
    StateStep step(const StateLine &line) const;
    std::vector<StateLegend> legend() const; ///< of what has a colour, the least first
    QString name(const StateLine &line) const; ///< "Ohio", or what stands for an unknown state
    QString spoken(const StateLine &line) const; ///< "Ohio: 4 chapters, 57 % of schools"
    QString detail(const StateLine &line) const; ///< its figures in full, a line each
    QString chapters(const Headline &figures) const; ///< "4 chapters"
    QString schools(const Headline &figures) const; ///< "4 of 7 schools reached, 57 %"
    QString members(const StateLine &line) const; ///< "96 members"
    QString members(const ChapterPlace &chapter) const; ///< the same of a chapter
    QString people(const StateLine &line, Figure figure) const; ///< "96", "<10", "n/a": Members, Joined or Left
    /// What a measure goes by; nothing where it is too small to tell.
    std::optional<int> number(const StateLine &line, StateMeasure measure) const;

    static std::optional<int> percent(const Headline &figures); ///< of schools reached; more than none is never 0
    static QString percentText(int percent);

private:
    QString people(int count) const;
    QString membersText(int count) const;
    bool isWithheld(const StateLine &line, Figure figure) const { return m_secrets.isWithheld(line.code, figure); }
    std::optional<double> membersPerSchool(const StateLine &line) const; ///< nothing: no school, or too small to tell
    QString sentence(const StateLine &line) const;
    QString range(const Ramp::Class &step) const;

    StateMeasure m_measure = StateMeasure::Chapters;
    Suppression m_suppression = Suppression::off();
    Ramp m_ramp;
    StateSecrets m_secrets;
    bool m_hasUntold = false;
};

} // namespace chapterhouse::app
