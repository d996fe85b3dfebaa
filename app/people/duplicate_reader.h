// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/people/duplicate_finder.h"

namespace chapterhouse::db {
class Connection;
}

namespace chapterhouse::app {

/// Reads every record of the book but merged ones and finds the duplicates among them: a few seconds at a million
/// records, so not for the window's own thread. Throws db::Error.
Duplicates findDuplicates(db::Connection &connection, const Directory &directory, std::size_t limit);

} // namespace chapterhouse::app
