// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attention/attention_thresholds.h"

#include <QString>

#include <array>
#include <optional>

namespace chapterhouse::app {

/// Why a chapter needs help; see attention_rules.h. In the order in which they are told: the most pressing first.
enum class Concern : quint8 { PresidencyEnding, OfficeVacant, RosterOld, MembersDown, Stuck };
inline constexpr std::array concerns{Concern::PresidencyEnding, Concern::OfficeVacant, Concern::RosterOld,
                                     Concern::MembersDown, Concern::Stuck};

QString code(Concern concern); ///< "roster_old"
QString nameOf(Concern concern); ///< "Roster old", translated
/// "3 rosters older than 180 days", translated: of chapters, or of their offices.
QString tellingOf(Concern concern, int count, const AttentionThresholds &thresholds);
QString definitionOf(Concern concern, const AttentionThresholds &thresholds); ///< one sentence, translated

} // namespace chapterhouse::app
