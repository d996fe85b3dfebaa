// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// One step from schema `version - 1` to `version`; never edited once released.
struct Migration {
    int version; ///< 1, 2, 3 ... without gaps
    QString path; ///< SQL script
};

/// The migrations compiled into the program, in order.
std::vector<Migration> builtInMigrations();

int schemaVersion(Connection &connection);

/// Brings the file to the newest version and writes the capture triggers anew, all in one transaction.
/// Throws Error; the file is then as it was. SQLITE_MISMATCH: it is newer than this program.
void migrate(Connection &connection, const std::vector<Migration> &migrations);

} // namespace chapterhouse::db
