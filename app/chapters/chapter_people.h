// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_index.h"
#include "db/record_key.h"

#include <QDate>

#include <vector>

namespace chapterhouse::app {

/// Someone whom a step about a chapter takes along, and how they stand.
struct ChapterPerson {
    db::RecordKey key;
    MemberStatus status = MemberStatus::None;
};

/// Those of the network who study at `schoolId` and have not left that day: whom founding a chapter brings over.
std::vector<ChapterPerson> networkAt(const RosterIndex &index, const QString &schoolId, QDate on);

/// Those who are on the chapter's roster that day, or may be soon: who leaves when it closes.
std::vector<ChapterPerson> peopleOf(const RosterIndex &index, const QString &chapterId, QDate on);

} // namespace chapterhouse::app
