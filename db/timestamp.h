// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chapterhouse::db {

/// Now, as the book writes it: UTC, ISO 8601 with milliseconds.
QString timestamp();

} // namespace chapterhouse::db
