// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chapterhouse::db {

/// The key of a record that belongs to a chapter: a member, an officer term, a contact …
struct RecordKey {
    QString chapterId;
    QString id;
    bool operator==(const RecordKey &) const = default;
};

} // namespace chapterhouse::db
