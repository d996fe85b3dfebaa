// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/pick_model.h"
#include "app/person_names.h"
#include "app/roster/roster_index.h"

#include <span>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

/// Offices that `typed` finds: those that the chapter has had first, then the usual ones.
std::vector<Pick> officesLike(const QStringList &ofChapter, const QString &typed);

/// Rows of the roster whose names `typed` finds, those at the chapter first. A million take some milliseconds, the
/// first time more: not for the window's own thread.
std::vector<MemberKey> membersLike(const RosterIndex &roster, const QString &chapterId, const QString &typed,
                                   QDate date);
/// Where someone is whose record lies at that chapter: its name, or that they are in the network; '' if not known.
QString placeOf(const RosterIndex &roster, const QString &chapterId);
/// The same as people read them; the id is the person's.
std::vector<Pick> asPicks(db::Connection &connection, const RosterIndex &roster, std::span<const MemberKey> members,
                          NameStyle style);

} // namespace chapterhouse::app
