// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace chapterhouse::db {

class Connection;

/// Told the share that is done, 0 to 1; false stops the copy.
using Progress = std::function<bool(double done)>;

/// Copies the book as it stands to `path`, while others read and write on. The file has mode 0600 and appears whole or
/// not at all; one that is there is replaced. False if `progress` stopped it. Throws Error.
bool backUp(Connection &connection, const QString &path, const Progress &progress = {});

/// Puts the whole book behind `connection` back to what the file `backup` holds, as one transaction: after a crash it
/// is as before or as after. `prepare` may change a copy of the backup first. Other connections to the book see it like
/// any commit. The backup stays. Throws Error.
void restore(Connection &connection, const QString &backup, const std::function<void(Connection &)> &prepare = {});

} // namespace chapterhouse::db
