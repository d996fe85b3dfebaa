// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// The organisation's own grouping of states; a state is in one region at most.
struct Region {
    QString id;
    QString name;
    QStringList states; ///< USPS codes
    bool operator==(const Region &) const = default;
};

/// The regions. Verbs that write need an open Action.
class RegionStore {
public:
    explicit RegionStore(Connection &connection) : m_connection(connection) { }

    std::vector<Region> all() const; ///< by name

    QString add(const QString &name);
    bool rename(const QString &id, const QString &name);
    void assign(const QString &state, const QString &id); ///< takes it out of the region where it was; '' for none
    void remove(const QString &id);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
