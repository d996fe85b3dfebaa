// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/told_motion.h"

#include "app/motion/break_even_chart.h"
#include "app/motion/told_channel_years.h"
#include "app/motion/told_pushes.h"

namespace chapterhouse::app {

ToldMotion toldMotion(const PeopleMotion &motion, const Scope &scope, Suppression suppression)
{
    ToldMotion told{motion.breakEven, motion.channelsKept, motion.pushes, {motion.months, suppression}};
    if (!suppression.isOn())
        return told;
    told.breakEven = toldBreakEven(motion.breakEven, scope.index(), motion.date, suppression);
    told.channelsKept = toldChannelsKept(motion.channelsKept, motion.channelYears, suppression);
    told.pushes = toldPushes(motion.pushes, FirstJoins(scope, motion.date), suppression);
    return told;
}

ToldMotion untoldMotion(const PeopleMotion &motion)
{
    ToldMotion told{motion.breakEven, motion.channelsKept, motion.pushes, {}};
    for (BreakEven &line : told.breakEven)
        line.atStart = line.now = line.graduating = line.unknown = untold;
    for (ChannelKept &line : told.channelsKept)
        line.kept = {untold, untold};
    for (PushResult &push : told.pushes) {
        push.joined = untold;
        push.kept = {untold, untold};
    }
    return told;
}

} // namespace chapterhouse::app
