// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chapterhouse::app {

// The codes of the schema for people, translated; beside those of roster/codes.h. Of '' they say '', and any other text
// as it is.

QString audienceName(const QString &code); ///< "Mentors"
QString consentLevelName(const QString &code); ///< "Initials"
QString outcomeName(const QString &code); ///< "Has own group"
QString yesOrNoName(const QString &code);

} // namespace chapterhouse::app
