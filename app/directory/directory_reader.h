// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/directory/reference_table.h"

namespace chapterhouse::app {

/// Builds a Directory from a folder of reference tables, and checks all that figures rely on.
class DirectoryReader {
public:
    static Result<Directory::Pointer> read(const QString &folder, QDate date);
    /// A folder that is meant to stand in for `current`: it says its date, and is newer.
    static Result<Directory::Pointer> readReplacement(const QString &folder, const Directory &current);
    static bool exists(const QString &folder);

private:
    explicit DirectoryReader(const QString &folder) : m_folder(folder), m_directory(new Directory) { }

    bool readStates();
    bool readSchools();
    bool readStatus();
    bool readCampuses();
    bool readGrowth();
    bool open(const char *file, const QStringList &columns);
    bool refuse(const char *file, const QString &reason);
    QString at(qsizetype row, const char *column) const { return m_table.at(row, column); }

    QString m_folder;
    QString m_problem;
    ReferenceTable m_table; ///< the one being read
    std::shared_ptr<Directory> m_directory;
};

} // namespace chapterhouse::app
