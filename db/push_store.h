// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"

#include <QDate>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// A dated recruitment campaign on a channel.
struct Push {
    QString id;
    QString name;
    QString channel;
    QDate startsOn;
    QDate endsOn;
    QString note;
};

/// The pushes. Verbs that write need an open Action.
class PushStore {
public:
    explicit PushStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what update() takes

    std::vector<Push> all() const; ///< by start

    QString add(const Push &push); ///< makes the id if it is empty; returns it
    bool update(const QString &id, const Fields &values);
    bool remove(const QString &id);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
