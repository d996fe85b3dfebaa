// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_index.h"
#include "db/record_key.h"

#include <vector>

namespace chapterhouse::app {

/// Members that were chosen from a snapshot of the roster. Their keys are made where they are needed: off the window's
/// thread, since they may be a great many.
struct MemberChoice {
    RosterIndex::Pointer snapshot;
    std::vector<quint32> rows;

    std::size_t count() const { return rows.size(); }
    std::vector<db::RecordKey> keys() const
    {
        std::vector<db::RecordKey> keys;
        keys.reserve(rows.size());
        for (const quint32 row : rows) {
            const MemberKey key = snapshot->key(row);
            keys.push_back({key.chapterId, key.memberId});
        }
        return keys;
    }
};

} // namespace chapterhouse::app
