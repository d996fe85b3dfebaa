// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/row_key.h"
#include "db/statement.h"

#include <QString>

#include <memory>
#include <utility>

struct sqlite3;

namespace chapterhouse::db {

/// One SQLite connection, used by one thread. The only place that opens a book's file: pragmas, and later the page
/// encryption, are set here and nowhere else.
class Connection {
public:
    enum class Access {
        Write, ///< the book's one writer; never spills an uncommitted page (see openWriter in connection.cpp)
        Bulk, ///< the importer: as Write, but may spill; must not roll back to a savepoint
        Read, ///< beside a writer; cannot write
        Immutable ///< a file on a medium that cannot be written, without locks and without a journal
    };

    /// Opens `path`; with Write and Bulk it is made if missing. Throws Error.
    explicit Connection(const QString &path, Access access = Access::Write);
    ~Connection();
    Connection(Connection &&) noexcept;

    Statement prepare(std::string_view sql) { return Statement(handle(), sql); }
    void run(const QByteArray &script); ///< any number of statements, triggers included
    qint64 integer(std::string_view sql); ///< the first column of the first row, 0 if there is none
    QString text(std::string_view sql); ///< likewise, '' if there is none
    qint64 changes() const; ///< rows touched by the last statement
    qint64 totalChanges() const;
    /// Lets a long statement of this connection be stopped from another thread; it then throws Error(SQLITE_INTERRUPT).
    void interrupt();
    sqlite3 *handle() const { return m_handle.get(); }

    /// Declares a row that was inserted; updated and deleted ones are known from the journal.
    void touch(const QString &table, const QStringList &key) { m_touches.rows.push_back({table, key}); }
    void touchInBulk() { m_touches.bulk = true; }
    Touches takeTouches() { return std::exchange(m_touches, {}); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    Touches m_touches;
};

} // namespace chapterhouse::db
