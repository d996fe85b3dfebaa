// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include "db/error.h"
#include "db/row_feed.h"

#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace chapterhouse::db {

namespace {

constexpr int stepsBetweenLooks = 4000; // of SQLite's machine: some tenths of a millisecond
std::atomic_bool isAllStopped = false;
static_assert(std::atomic_bool::is_always_lock_free);

// Counting every allocation takes a lock each time; nobody asks for the count.
void configureOnce()
{
    [[maybe_unused]] static const int result = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// Without SQLite's own lock around every call, on which an export spends a seventh of its time: a connection belongs to
// one thread, and sqlite3_interrupt() takes no lock.
int flagsOf(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Write:
    case Connection::Access::Bulk:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Access::Read: // with SQLITE_OPEN_READONLY the last one to close would leave the WAL behind
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE;
    case Connection::Access::Immutable:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    Q_UNREACHABLE();
}

QByteArray nameOf(const QString &path, Connection::Access access)
{
    if (access != Connection::Access::Immutable)
        return path.toUtf8();
    return QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
}

// cache_spill: SQLite 3.40.1 in WAL mode loses acknowledged commits after a crash when a transaction larger than the
// cache spills, rolls back to a savepoint and commits. Only the importer may spill, and it uses no savepoints.
void openWriter(Connection &connection, Connection::Access access)
{
    connection.run("PRAGMA journal_mode = WAL;"
                   "PRAGMA synchronous = FULL;"
                   "PRAGMA foreign_keys = ON;"
                   "PRAGMA recursive_triggers = ON;"
                   "PRAGMA secure_delete = ON;");
    connection.allowSpill(access == Connection::Access::Bulk);
}

} // namespace

Connection::Connection(const QString &path, Access access)
{
    configureOnce();
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(nameOf(path, access).constData(), &handle, flagsOf(access), nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        throw Error(code, handle ? sqlite3_errmsg(handle) : "out of memory");
    sqlite3_extended_result_codes(handle, 1);
    registerRowFeed(handle);
    sqlite3_busy_timeout(handle, 2000);
    sqlite3_progress_handler(
        handle, stepsBetweenLooks, [](void *) { return isAllStopped ? 1 : 0; }, nullptr);
    run("PRAGMA temp_store = MEMORY");
    if (access == Access::Write || access == Access::Bulk)
        openWriter(*this, access);
    else
        run("PRAGMA query_only = ON");
}

Connection::~Connection() = default;
Connection::Connection(Connection &&) noexcept = default;

void Connection::run(const QByteArray &script)
{
    if (const int code = sqlite3_exec(handle(), script.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        throw Error(code, sqlite3_errmsg(handle()));
}

qint64 Connection::integer(std::string_view sql)
{
    auto query = prepare(sql);
    return query.next() ? query.integer(0) : 0;
}

QString Connection::text(std::string_view sql)
{
    auto query = prepare(sql);
    return query.next() ? query.text(0) : QString();
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(handle());
}

qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(handle());
}

void Connection::stopAll() noexcept
{
    isAllStopped = true;
}

void Connection::interrupt()
{
    sqlite3_interrupt(handle());
}

void Connection::allowSpill(bool allowed)
{
    run(allowed ? "PRAGMA cache_spill = ON" : "PRAGMA cache_spill = OFF");
}

SpillAllowed::~SpillAllowed()
{
    sqlite3_exec(m_connection.handle(), "PRAGMA cache_spill = OFF", nullptr, nullptr, nullptr);
}

void Connection::checkValues(bool checked)
{
    run(checked ? "PRAGMA ignore_check_constraints = OFF" : "PRAGMA ignore_check_constraints = ON");
}

void Connection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

} // namespace chapterhouse::db
