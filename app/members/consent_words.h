// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/detail_line.h"
#include "app/person_names.h"
#include "db/consent_store.h"
#include "db/member_store.h"

#include <vector>

namespace chapterhouse::app {

/// What each audience gets to see of this person, in plain words: a line an audience. `ownAudience` is the book's own,
/// which works with what it was given.
QVariantList consentLines(const db::Member &member, const std::vector<db::Consent> &given, const QString &ownAudience,
                          NameStyle style);

/// What a level lets an audience see, of anyone.
QString levelMeaning(const QString &level);

} // namespace chapterhouse::app
