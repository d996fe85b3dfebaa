// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/backup.h"

#include "db/connection.h"
#include "db/error.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <filesystem>
#include <memory>

namespace chapterhouse::db {

namespace {

constexpr int pagesPerStep = 2560; // 10 MiB, between two reports of progress

struct Finish {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

/// A file that goes away unless it was kept.
class TemporaryFile {
public:
    explicit TemporaryFile(const QString &path) : m_path(path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
            throw Error(SQLITE_CANTOPEN, "cannot write " + path.toStdString());
    }
    ~TemporaryFile()
    {
        for (const char *companion : {"", "-journal", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(companion));
    }

    void becomes(const QString &path)
    {
        std::error_code error;
        std::filesystem::rename(m_path.toStdU16String(), path.toStdU16String(), error);
        if (error)
            throw Error(SQLITE_IOERR, "cannot rename " + m_path.toStdString());
    }

private:
    const QString m_path;
};

bool copyPages(Connection &from, sqlite3 *to, const Progress &progress)
{
    const std::unique_ptr<sqlite3_backup, Finish> backup(sqlite3_backup_init(to, "main", from.handle(), "main"));
    if (!backup)
        throw Error(sqlite3_extended_errcode(to), sqlite3_errmsg(to));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pagesPerStep);
        if (code == SQLITE_DONE)
            return true;
        if (code != SQLITE_OK)
            throw Error(code, sqlite3_errstr(code));
        const int count = sqlite3_backup_pagecount(backup.get());
        const int left = sqlite3_backup_remaining(backup.get());
        if (progress && !progress(double(count - left) / count))
            return false;
    }
}

} // namespace

void restore(Connection &connection, const QString &backup, const std::function<void(Connection &)> &prepare)
{
    const QString copy = backup + QLatin1String(".restore");
    const TemporaryFile file(copy);
    {
        Connection source(backup, Connection::Access::Immutable);
        backUp(source, copy);
    }
    Connection source(copy, Connection::Access::Write);
    if (prepare)
        prepare(source);
    copyPages(source, connection.handle(), {});
}

bool backUp(Connection &connection, const QString &path, const Progress &progress)
{
    TemporaryFile file(path + QLatin1String(".part"));
    {
        // A plain connection: the copy takes over the book's own settings, and needs no WAL of its own.
        sqlite3 *handle = nullptr;
        const QByteArray name = QByteArray(path.toUtf8() + ".part");
        const int code = sqlite3_open_v2(name.constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
        const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> target(handle, &sqlite3_close);
        if (code != SQLITE_OK)
            throw Error(code, handle ? sqlite3_errmsg(handle) : "out of memory");
        if (!copyPages(connection, handle, progress))
            return false;
    }
    file.becomes(path);
    return true;
}

} // namespace chapterhouse::db
