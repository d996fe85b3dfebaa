// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/transaction.h"

#include "db/connection.h"

#include <sqlite3.h>

#include <utility>

namespace chapterhouse::db {

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    const bool joins = kind == Kind::Read && sqlite3_get_autocommit(connection.handle()) == 0;
    m_open = !joins;
    if (joins)
        return;
    m_connection.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::commit()
{
    if (m_open)
        m_connection.run("COMMIT");
    m_open = false;
}

void Transaction::rollBack()
{
    if (std::exchange(m_open, false))
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace chapterhouse::db
