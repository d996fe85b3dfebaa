// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/school_store.h"

#include "db/connection.h"
#include "db/journal.h"
#include "db/ulid.h"

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {
    {.name = "name", .isRequired = true},
    {"short_name"},
    {"degree", Field::Degree},
    {"city"},
    {.name = "state", .isRequired = true},
    {.name = "latitude_micro", .kind = Field::Number, .least = -90'000'000, .most = 90'000'000},
    {.name = "longitude_micro", .kind = Field::Number, .least = -180'000'000, .most = 180'000'000},
    {.name = "first_class", .kind = Field::Number, .least = 1700, .most = 2200},
    {"campus_of"},
};

constexpr char columns[] = R"(
    SELECT id, name, short_name, degree, city, state, latitude_micro, longitude_micro, first_class, campus_of
    FROM school )";

} // namespace

std::span<const Field> SchoolStore::fields()
{
    return fieldTable;
}

std::optional<School> SchoolStore::find(const QString &id) const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE id = ?1");
    query.bind(id);
    std::vector<School> found = collect(query);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<School> SchoolStore::all() const
{
    auto query = m_connection.prepare(std::string(columns) + "ORDER BY name COLLATE NOCASE, id");
    return collect(query);
}

QString SchoolStore::add(const School &school)
{
    const QString id = school.id.isEmpty() ? newUlid() : school.id;
    m_connection
        .prepare(R"(
            INSERT INTO school (id, name, short_name, degree, city, state, latitude_micro, longitude_micro, first_class,
                campus_of, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))")
        .bind(id, school.name, school.shortName, school.degree, school.city, school.state, school.latitudeMicro,
              school.longitudeMicro, school.firstClass, school.campusOf, openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("school"), {id});
    return id;
}

bool SchoolStore::update(const QString &id, const Fields &values)
{
    return updateRow(m_connection, "school", {QStringLiteral("id")}, {id}, fieldTable, values);
}

bool SchoolStore::remove(const QString &id)
{
    m_connection.prepare("DELETE FROM school WHERE id = ?1").bind(id).execute();
    return m_connection.changes() > 0;
}

std::vector<School> SchoolStore::collect(Statement &query) const
{
    std::vector<School> schools;
    while (query.next()) {
        schools.push_back({query.text(0), query.text(1), query.text(2), query.text(3), query.text(4), query.text(5),
                           query.number(6), query.number(7), query.number(8), query.text(9)});
    }
    return schools;
}

} // namespace chapterhouse::db
