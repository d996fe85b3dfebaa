// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/member_store.h"

#include <QString>

namespace chapterhouse::app {

/// How people stand on the screen: by their names, or covered, as initials and a number, while others may look on.
enum class NameStyle { Plain, Covered };

/// "Sam Rivera"; covered "S. R. 417". The number is the same for all memberships of one person and says nothing of the
/// name; two people may share both.
QString shownName(const db::Member &member, NameStyle style);
/// The same of someone who is known by one text only: an officer who is on no roster, the author of a change.
QString shownName(const QString &name, NameStyle style);
/// What tells who somebody is (an address, a note): covered, only that there is something.
QString shownPrivately(const QString &text, NameStyle style);
QString coveredCount(); ///< stands for how many people something was about, while names are covered

/// "S. R.": of the names as they are written, each by its first letter.
QString initialsOf(const QString &chosenName, const QString &familyName);
QString lettersOf(const QString &chosenName, const QString &familyName); ///< "SR": for the round sign of a person

} // namespace chapterhouse::app
