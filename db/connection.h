// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/row_key.h"
#include "db/statement.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace chapterhouse::db {

/// What the work inside an action says of it, for the moment of its commit.
struct Declared {
    Touches touches;
    std::optional<QJsonObject> subject;
    bool isFinal = false;
};

/// One SQLite connection, used by one thread. The only place that opens a book's file: pragmas, and later the page
/// encryption, are set here and nowhere else.
class Connection {
public:
    enum class Access {
        Write, ///< the book's one writer; never spills an uncommitted page (see openWriter in connection.cpp)
        Bulk, ///< the importer: as Write, but may spill; must not roll back to a savepoint
        Read, ///< beside a writer; cannot write, but takes part in keeping the one file whole
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
    /// Stops the statements of all connections for good, those to come too unless they are short: a rollback, and what
    /// closes a book, still run. May be called in a handler of signals.
    static void stopAll() noexcept;
    /// Off: without the CHECK constraints, of which those on dates take longer than all else in an insert. Only for a
    /// writer that has validated every value itself.
    void checkValues(bool checked);
    /// While set, a transaction larger than the cache may spill; nothing may roll back to a savepoint and then commit.
    void allowSpill(bool allowed);
    sqlite3 *handle() const { return m_handle.get(); }

    /// Declares a row that was inserted; updated and deleted ones are known from the journal.
    void touch(const QString &table, const QStringList &key) { m_declared.touches.rows.push_back({table, key}); }
    void touchInBulk() { m_declared.touches.bulk = true; }
    Declared &declared() { return m_declared; }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    Declared m_declared;
};

/// Lets the one transaction within its life spill, so that a great many rows need little memory. Nothing may catch an
/// error of SQL in it and go on.
class SpillAllowed {
public:
    explicit SpillAllowed(Connection &connection) : m_connection(connection) { m_connection.allowSpill(true); }
    ~SpillAllowed();
    SpillAllowed(const SpillAllowed &) = delete;
    SpillAllowed &operator=(const SpillAllowed &) = delete;

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
