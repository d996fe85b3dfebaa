// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"

#include <QString>

namespace chapterhouse::app {

/// Makes the book of a fictional organisation at `path`, from the files shipped with the program: for looking around,
/// for screenshots and for tests. The same each time but for the ids. Refuses to overwrite.
Result<> createDemoBook(const QString &path);

} // namespace chapterhouse::app
