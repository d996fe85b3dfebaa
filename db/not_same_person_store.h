// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace chapterhouse::db {

class Connection;

/// Two people, by their person ids, the smaller one first.
using PeoplePair = std::pair<QString, QString>;

/// Of whom it is known that they are two people, however alike they look. Verbs that write need an open Action.
class NotSamePersonStore {
public:
    explicit NotSamePersonStore(Connection &connection) : m_connection(connection) { }

    std::vector<PeoplePair> all() const;

    bool add(const QString &personId, const QString &otherId); ///< in any order; false if it says so already
    /// One and the same after all.
    void remove(const QString &personId, const QString &otherId);
    /// What was said of `from` holds of `to`.
    void movePerson(const QString &from, const QString &to);
    void removePerson(const QString &personId);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
