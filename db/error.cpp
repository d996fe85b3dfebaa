// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/error.h"

#include <sqlite3.h>

namespace chapterhouse::db {

Error::Cause Error::cause() const noexcept
{
    if (m_code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return Cause::StillNeeded;
    if (m_code == SQLITE_CONSTRAINT_TRIGGER)
        return Cause::WrittenOutsideAction;
    if (m_code == SQLITE_IOERR_SHMSIZE) // the file beside the log could not grow
        return Cause::DiskFull;
    switch (primaryCode()) {
    case SQLITE_FULL:
        return Cause::DiskFull;
    case SQLITE_IOERR:
        return Cause::DiskFailed;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Cause::NotWritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Cause::Busy;
    case SQLITE_CORRUPT:
        return Cause::Damaged;
    case SQLITE_NOTADB:
        return Cause::NotABook;
    case SQLITE_CANTOPEN:
        return Cause::CannotOpen;
    case SQLITE_NOMEM:
        return Cause::OutOfMemory;
    case SQLITE_CONSTRAINT:
        return Cause::BadValue;
    case SQLITE_MISMATCH:
        return Cause::TooNew;
    case SQLITE_INTERRUPT:
        return Cause::Stopped;
    default:
        return Cause::Other;
    }
}

} // namespace chapterhouse::db
