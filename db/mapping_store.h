// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace chapterhouse::db {

class Connection;

/// How the columns of a file with a known header were read last time. Not captured.
class MappingStore {
public:
    explicit MappingStore(Connection &connection) : m_connection(connection) { }

    std::optional<QJsonObject> find(const QString &signature, const QString &target) const;
    void set(const QString &signature, const QString &target, const QJsonObject &mapping);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
