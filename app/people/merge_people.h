// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/member_store.h"

#include <QMap>
#include <QVariant>

namespace chapterhouse::app {

/// Which of two records' values stays. Both: of notes and dates, one behind the other; of two records that are linked,
/// each keeps its own.
enum class Keep { One, Other, Both };

/// Two records turn out to be one person.
struct PeopleMerge {
    db::RecordKey one;
    db::RecordKey other;
    QMap<QString, Keep> fields; ///< by column of `member`; of one that is not named, the record that stays decides
    Keep dates = Keep::One; ///< whose statuses
    QDate on;
};

/// What a column that can be chosen holds.
QVariant valueOf(const db::Member &member, const QString &column);

/// At one chapter the records become one, and the one that went stays in the history: the one whose dates stay goes on,
/// with the values that were chosen. At two chapters both go on, as memberships of one person. Needs an open Action;
/// does nothing where a record is gone.
void mergePeople(db::Connection &connection, const PeopleMerge &merge);

} // namespace chapterhouse::app
