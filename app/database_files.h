// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chapterhouse::app {

/// A book, or a database of another program.
bool isDatabase(const QString &path);

/// What lies beside a database, or would lie there while it is open: its log, its lock. Whatever else takes such a name
/// is lost, or damages the database.
bool belongsToDatabase(const QString &path);

} // namespace chapterhouse::app
