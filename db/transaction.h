// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chapterhouse::db {

class Connection;

/// All or nothing: rolls back unless commit() was reached. `Read` holds one snapshot of the book for several queries;
/// it joins a transaction that is open already, whose snapshot it then shares and which it leaves open.
class Transaction {
public:
    enum class Kind { Write, Read };

    explicit Transaction(Connection &connection, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();
    void rollBack();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace chapterhouse::db
