// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure_definitions.h"

#include <QCoreApplication>

#include <array>

namespace chapterhouse::app {

namespace {

struct Text {
    const char *name;
    const char *definition;
};

// In the order of the enumeration.
constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP("Figure", "Chapters"),
         QT_TRANSLATE_NOOP("Figure", "Chapters whose status that day is active or at risk.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Schools reached"),
         QT_TRANSLATE_NOOP("Figure", "Different schools with a chapter that day; a campus counts as its school.")},
    Text{QT_TRANSLATE_NOOP("Figure", "States reached"),
         QT_TRANSLATE_NOOP(
             "Figure", "Those of the 50 states with a school reached that day; DC and territories are named apart.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Members"),
         QT_TRANSLATE_NOOP(
             "Figure", "People active or away that day, each once, and the counted-only heads that chapters report.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Counted only"),
         QT_TRANSLATE_NOOP("Figure",
                           "Heads without names: each chapter's newest head-count, while the chapter stays active.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Joined"),
         QT_TRANSLATE_NOOP("Figure", "People who came in the period; a transfer between chapters is not a join.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Left"),
         QT_TRANSLATE_NOOP("Figure",
                           "People who left or graduated in the period; a transfer between chapters is not a leave.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Net"), QT_TRANSLATE_NOOP("Figure", "Joined less left in the period.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Penetration"),
         QT_TRANSLATE_NOOP("Figure", "Schools reached as a share of the eligible schools that day.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Eligible schools"),
         QT_TRANSLATE_NOOP("Figure",
                           "Medical schools that teach by that day, from 1 August of the year of their first class.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Retention"),
         QT_TRANSLATE_NOOP("Figure", "Of those active or away at the start, the share active or away at the end.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Student retention"),
         QT_TRANSLATE_NOOP("Figure",
                           "Retention without those who graduated or transferred to a school without a chapter.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Cohort retention"),
         QT_TRANSLATE_NOOP("Figure",
                           "Of those who joined in an academic year (August to July), the share still active or away "
                           "after 6, 12, 18 … months.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Break-even before graduation"),
         QT_TRANSLATE_NOOP("Figure",
                           "Recruits a chapter needs before this spring’s graduates leave, so that its academic year "
                           "(August to July) ends no smaller than it began: members on 31 July, less today’s members "
                           "who do not graduate this spring. Who has no class year is taken to stay; counted-only "
                           "heads are left out.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Class years"),
         QT_TRANSLATE_NOOP("Figure",
                           "People active or away that day, each once, by the year in which they graduate, and by the "
                           "degree that their school gives. Counted-only heads have no class year.")},
    Text{
        QT_TRANSLATE_NOOP("Figure", "Channel of joining"),
        QT_TRANSLATE_NOOP("Figure",
                          "People by the academic year (August to July) in which they first joined, and by the channel "
                          "that brought them. A transfer is not a join, and who comes back is not counted again.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Retention by channel"),
         QT_TRANSLATE_NOOP("Figure",
                           "Of those who first joined through a channel at least 12 months ago, the share active or "
                           "away 12 months after their first day.")},
    Text{QT_TRANSLATE_NOOP("Figure", "What a push brought"),
         QT_TRANSLATE_NOOP("Figure",
                           "People who first joined through the push’s channel while it ran or in the 30 days after; "
                           "and of those who joined at least 12 months ago, how many were active or away 12 months "
                           "after their first day. In two pushes at once people count in both; a push without a "
                           "channel is held against all of them.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Members per school"),
         QT_TRANSLATE_NOOP("Figure", "Members that day for each school reached that day.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Change of chapters, 12 months"),
         QT_TRANSLATE_NOOP("Figure", "Chapters that day less chapters twelve months before.")},
    Text{QT_TRANSLATE_NOOP("Figure", "Change of members, 12 months"),
         QT_TRANSLATE_NOOP("Figure", "Members that day less members twelve months before.")},
};
static_assert(texts.size() == std::size_t(Figure::MemberChange) + 1);

} // namespace

QString nameOf(Figure figure)
{
    return QCoreApplication::translate("Figure", texts[std::size_t(figure)].name);
}

QString definitionOf(Figure figure)
{
    return QCoreApplication::translate("Figure", texts[std::size_t(figure)].definition);
}

} // namespace chapterhouse::app
