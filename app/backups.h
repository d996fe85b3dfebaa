// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/backup.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace chapterhouse::app {

/// The automatic backups of one book: the state before the first change of each of the last five sessions, and of the
/// last session of each of the last fourteen days. They lie in the user's own data folder, by the book's id, so that
/// they outlive the folder of the book and follow it when it is renamed.
class Backups {
public:
    struct Backup {
        QString path;
        QDateTime at; ///< UTC
    };

    static Backups ofBook(const QString &bookId);
    /// The newest one of a book, and what the book has done since.
    struct Newest {
        QDateTime at; ///< UTC; invalid: there is none
        int steps = 0; ///< that it does not have
        QDateTime since; ///< of the first of them, UTC
    };
    static Newest newestOf(db::Connection &connection);
    explicit Backups(const QString &folder) : m_folder(folder) { }

    std::vector<Backup> all() const; ///< the newest first

    /// Copies the book behind `connection`, and lets old backups go. Throws db::Error.
    void add(db::Connection &connection, const QDateTime &now, const db::Progress &progress = {}) const;
    /// Takes people out of every backup, as forgetting does in the book; a backup where that fails is removed.
    void forget(const QStringList &personIds) const;

private:
    void prune(const QDateTime &now) const;

    QString m_folder;
};

} // namespace chapterhouse::app
