// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/member_status_store.h"
#include "db/member_store.h"

#include <QDate>
#include <QString>

namespace chapterhouse::app {

// What can be done to a member, with the checks that the schema does not make: for the inside of an action. They throw
// Failure with a sentence for a person.

/// Records that the member is `status` from `since` on. Nobody leaves before they joined.
void recordStatus(db::Connection &connection, const db::Member &member, const QString &status, QDate since,
                  const QString &reason);
/// The same; false, and nothing is written, where that holds on that day already.
bool changeStatus(db::Connection &connection, const db::Member &member, const QString &status, QDate since,
                  const QString &reason);
/// Ends the membership and opens one at another chapter, whose key it returns.
db::RecordKey transferMember(db::Connection &connection, const db::Member &member, const QString &chapterId, QDate on);

} // namespace chapterhouse::app
