// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/code_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace chapterhouse::app {

namespace {

struct Code {
    const char *code;
    const char *name;
};

constexpr Code audiences[] = {{"chapter", QT_TRANSLATE_NOOP("Code", "Their chapter")},
                              {"national", QT_TRANSLATE_NOOP("Code", "National organisation")},
                              {"mentors", QT_TRANSLATE_NOOP("Code", "Mentors")},
                              {"school", QT_TRANSLATE_NOOP("Code", "School")},
                              {"public", QT_TRANSLATE_NOOP("Code", "Public")}};
constexpr Code levels[] = {{"full", QT_TRANSLATE_NOOP("Code", "Full")},
                           {"initials", QT_TRANSLATE_NOOP("Code", "Initials")},
                           {"counted", QT_TRANSLATE_NOOP("Code", "Counted only")}};
constexpr Code outcomes[] = {{"no_answer", QT_TRANSLATE_NOOP("Code", "No answer")},
                             {"interested", QT_TRANSLATE_NOOP("Code", "Interested")},
                             {"postponed", QT_TRANSLATE_NOOP("Code", "Postponed")},
                             {"has_own_group", QT_TRANSLATE_NOOP("Code", "Has own group")},
                             {"chapter_founded", QT_TRANSLATE_NOOP("Code", "Chapter founded")},
                             {"other", QT_TRANSLATE_NOOP("Code", "Other")}};
constexpr Code answers[] = {{"yes", QT_TRANSLATE_NOOP("Code", "Yes")}, {"no", QT_TRANSLATE_NOOP("Code", "No")}};

QString nameIn(std::span<const Code> codes, const QString &code)
{
    const auto found =
        std::find_if(codes.begin(), codes.end(), [&](const Code &known) { return code == QLatin1String(known.code); });
    return found == codes.end() ? code : QCoreApplication::translate("Code", found->name);
}

} // namespace

QString audienceName(const QString &code)
{
    return nameIn(audiences, code);
}

QString consentLevelName(const QString &code)
{
    return nameIn(levels, code);
}

QString outcomeName(const QString &code)
{
    return nameIn(outcomes, code);
}

QString yesOrNoName(const QString &code)
{
    return nameIn(answers, code);
}

} // namespace chapterhouse::app
