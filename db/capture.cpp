// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/capture.h"

#include "db/connection.h"

namespace chapterhouse::db {

void installCapture(Connection &) { }
void removeCapture(Connection &) { }

} // namespace chapterhouse::db
