// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/people_motion.h"
#include "app/figures/told_movement.h"

namespace chapterhouse::app {

/// People in motion as a shared page tells them: what takes long to settle is settled. Not for the thread of the
/// window.
struct ToldMotion {
    std::vector<BreakEven> breakEven;
    std::vector<ChannelKept> channelsKept;
    std::vector<PushResult> pushes;
    ToldMovement movement;
};
ToldMotion toldMotion(const PeopleMotion &motion, const Scope &scope, Suppression suppression);
/// As long as it is not settled: nothing of it.
ToldMotion untoldMotion(const PeopleMotion &motion);

} // namespace chapterhouse::app
