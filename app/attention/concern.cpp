// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/concern.h"

#include "app/formatting.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

struct Text {
    const char *code;
    const char *name;
    const char *telling; ///< %Ln is how many, %1 the threshold
    const char *definition; ///< %1 is the threshold
    int AttentionThresholds::*threshold;
};

// In the order of the enumeration.
constexpr std::array texts{
    Text{"presidency_ending", QT_TRANSLATE_NOOP("Concern", "Presidency ending"),
         QT_TRANSLATE_N_NOOP("Concern", "%Ln presidencies end within %1 days"),
         QT_TRANSLATE_NOOP("Concern",
                           "The last president or co-president in office ends within %1 days, and no one is elected "
                           "to follow."),
         &AttentionThresholds::termEndsDays},
    Text{"office_vacant", QT_TRANSLATE_NOOP("Concern", "Office vacant"),
         QT_TRANSLATE_N_NOOP("Concern", "%Ln offices vacant for %1 days or longer"),
         QT_TRANSLATE_NOOP("Concern", "Someone held the office once, and no one has for %1 days or longer."),
         &AttentionThresholds::vacantDays},
    Text{"roster_old", QT_TRANSLATE_NOOP("Concern", "Roster old"),
         QT_TRANSLATE_N_NOOP("Concern", "%Ln rosters older than %1 days"),
         QT_TRANSLATE_NOOP("Concern",
                           "For more than %1 days no file brought anything to the chapter’s roster, no one joined or "
                           "changed status, and there was no head-count."),
         &AttentionThresholds::rosterDays},
    Text{"members_down", QT_TRANSLATE_NOOP("Concern", "Members down"),
         QT_TRANSLATE_N_NOOP("Concern", "%Ln chapters lost over %1 % in a year"),
         QT_TRANSLATE_NOOP("Concern",
                           "The chapter has lost more than %1 % of the members that it had on the same day a year "
                           "before."),
         &AttentionThresholds::membersDownPercent},
    Text{"stuck", QT_TRANSLATE_NOOP("Concern", "Stuck on the way"),
         QT_TRANSLATE_N_NOOP("Concern", "%Ln chapters stuck on the way for over %1 days"),
         QT_TRANSLATE_NOOP("Concern",
                           "A prospect, forming, applied or at risk for more than twice the median of that step (90 "
                           "days while fewer than three chapters have left it) and more than %1 days, and not in "
                           "contact for more than %1 days."),
         &AttentionThresholds::stuckDays},
};
static_assert(texts.size() == concerns.size());

const Text &textOf(Concern concern)
{
    return texts[std::size_t(concern)];
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Concern", text);
}

} // namespace

QString code(Concern concern)
{
    return QLatin1String(textOf(concern).code);
}

QString nameOf(Concern concern)
{
    return translated(textOf(concern).name);
}

QString tellingOf(Concern concern, int count, const AttentionThresholds &thresholds)
{
    const Text &text = textOf(concern);
    return QCoreApplication::translate("Concern", text.telling, nullptr, count).arg(number(thresholds.*text.threshold));
}

QString definitionOf(Concern concern, const AttentionThresholds &thresholds)
{
    const Text &text = textOf(concern);
    return translated(text.definition).arg(number(thresholds.*text.threshold));
}

} // namespace chapterhouse::app
