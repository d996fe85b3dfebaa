// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

namespace chapterhouse::app {

/// What the first hundred bytes of a book say, read without SQLite so that a file that is not ours is never touched.
struct BookHeader {
    int schemaVersion = 0;
    bool hasUnmergedLog = false; ///< a write-ahead log with content lies beside it, from a crash or a running program
};

/// Refuses what is missing, no file, unreadable, empty, foreign, cut short, or of a newer schema than `newest`.
Result<BookHeader> readBookHeader(const QString &path, int newest);

} // namespace chapterhouse::app
