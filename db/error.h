// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace chapterhouse::db {

/// Thrown by everything in db/ when the file or the disk fails. `code` is SQLite's extended result code; what() is for
/// the log, never for a person: app/ turns it into words.
class Error : public std::runtime_error {
public:
    Error(int code, const std::string &what) : std::runtime_error(what), m_code(code) { }

    int code() const noexcept { return m_code; }
    int primaryCode() const noexcept { return m_code & 0xff; }

private:
    int m_code;
};

} // namespace chapterhouse::db
