// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/fields.h"

#include <optional>
#include <vector>

namespace chapterhouse::db {

class Connection;
class Statement;

/// A school that the shipped directory lacks.
struct School {
    QString id;
    QString name;
    QString shortName;
    QString degree;
    QString city;
    QString state; ///< USPS code
    std::optional<int> latitudeMicro; ///< millionths of a degree
    std::optional<int> longitudeMicro;
    std::optional<int> firstClass; ///< year
    QString campusOf; ///< the school this campus counts as
};

/// The book's own schools. Verbs that write need an open Action.
class SchoolStore {
public:
    explicit SchoolStore(Connection &connection) : m_connection(connection) { }

    static std::span<const Field> fields(); ///< what update() takes

    std::optional<School> find(const QString &id) const;
    std::vector<School> all() const; ///< by name

    QString add(const School &school); ///< makes the id if it is empty; returns it
    bool update(const QString &id, const Fields &values);
    bool remove(const QString &id);

private:
    std::vector<School> collect(Statement &query) const;

    Connection &m_connection;
};

} // namespace chapterhouse::db
