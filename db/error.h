// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace chapterhouse::db {

/// Thrown by everything in db/ when the file or the disk fails. `code` is SQLite's extended result code; what() is for
/// the log, never for a person: app/ turns the cause into words.
class Error : public std::runtime_error {
public:
    enum class Cause {
        DiskFull,
        DiskFailed,
        NotWritable,
        Busy,
        Damaged,
        NotABook,
        CannotOpen,
        OutOfMemory,
        StillNeeded, ///< a row that others refer to would go
        BadValue, ///< against a rule of the schema
        WrittenOutsideAction,
        TooNew,
        Stopped,
        Other
    };

    Error(int code, const std::string &what) : std::runtime_error(what), m_code(code) { }

    int code() const noexcept { return m_code; }
    int primaryCode() const noexcept { return m_code & 0xff; }
    Cause cause() const noexcept;

private:
    int m_code;
};

} // namespace chapterhouse::db
