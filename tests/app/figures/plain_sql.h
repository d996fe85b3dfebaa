// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "db/connection.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <array>
#include <vector>

namespace chapterhouse::test {

/// The figures said again in plain SQL over the tables and member_spell, without the index: slow, and independent.
class PlainSql {
public:
    /// `where` narrows the memberships (chapter_id, state, channel, class_year); `whereChapter` the chapters (id,
    /// state). `perMembership`: a person's memberships count apart, as within one chapter.
    struct Narrow {
        std::string where = "1";
        std::string whereChapter = "1";
        bool withHeads = true;
        bool perMembership = false;
    };

    PlainSql(db::Connection &connection, const app::Directory &directory) : m_connection(connection)
    {
        connection.run("PRAGMA temp_store = MEMORY;"
                       "DROP TABLE IF EXISTS temp.place; DROP TABLE IF EXISTS temp.presence;"
                       "DROP TABLE IF EXISTS temp.chapter_place;"
                       "CREATE TEMP TABLE place (id TEXT PRIMARY KEY, school TEXT, state TEXT);");
        auto insert = connection.prepare("INSERT INTO temp.place VALUES (?1, ?2, ?3)");
        for (const app::School &school : directory.schools()) {
            const QString counts = school.isCampus() ? school.campusOf : school.id;
            insert.bind(school.id, counts, directory.find(counts)->state).execute();
        }
        connection.run(chapterTable);
        connection.run(presenceTable);
    }

    int chapters(QDate day, const Narrow &narrow)
    {
        return number("SELECT count(*) FROM temp.chapter_place WHERE " + counted + " AND " + narrow.whereChapter, day);
    }
    int schools(QDate day, const Narrow &narrow)
    {
        return number("SELECT count(DISTINCT school) FROM temp.chapter_place WHERE " + counted + " AND "
                          + narrow.whereChapter,
                      day);
    }
    QSet<QString> states(QDate day, const Narrow &narrow)
    {
        auto query = m_connection.prepare("SELECT DISTINCT state FROM temp.chapter_place WHERE state <> '' AND "
                                          + counted + " AND " + narrow.whereChapter);
        query.bind(day);
        QSet<QString> result;
        while (query.next())
            result.insert(query.text(0));
        return result;
    }
    /// Each counted chapter with its school and its state.
    std::vector<std::array<QString, 3>> places(QDate day)
    {
        auto query = m_connection.prepare("SELECT id, school, state FROM temp.chapter_place WHERE " + counted);
        query.bind(day);
        std::vector<std::array<QString, 3>> result;
        while (query.next())
            result.push_back({query.text(0), query.text(1), query.text(2)});
        return result;
    }
    int heads(QDate day, const Narrow &narrow)
    {
        if (!narrow.withHeads)
            return 0;
        return number("SELECT ifnull(sum(" + headsInForce + "), 0) FROM temp.chapter_place WHERE " + counted + " AND "
                          + narrow.whereChapter,
                      day);
    }
    int people(QDate day, const Narrow &narrow)
    {
        return number("SELECT count(DISTINCT " + who(narrow)
                          + ") FROM temp.presence p WHERE since <= ?1 AND ?1 < until AND " + narrow.where,
                      day);
    }
    /// After `first`, up to and with `last`.
    int joined(QDate first, QDate last, const Narrow &narrow)
    {
        return number("SELECT count(*) FROM (SELECT DISTINCT " + who(narrow)
                          + ", since FROM temp.presence p WHERE ?1 < since AND since <= ?2 AND " + narrow.where
                          + " AND NOT EXISTS (SELECT 1 FROM temp.presence q WHERE " + same(narrow)
                          + " AND q.since <= date(p.since, '-1 day') AND date(p.since, '-1 day') < q.until))",
                      first, last);
    }
    int left(QDate first, QDate last, const Narrow &narrow)
    {
        return number("SELECT count(*) FROM (SELECT DISTINCT " + who(narrow)
                          + ", until FROM temp.presence p WHERE ?1 < until AND until <= ?2 AND NOT is_cut AND "
                          + narrow.where + " AND NOT EXISTS (SELECT 1 FROM temp.presence q WHERE " + same(narrow)
                          + " AND q.since <= p.until AND p.until < q.until))",
                      first, last);
    }
    int starters(QDate first, const Narrow &narrow) { return people(first, narrow); }
    int retained(QDate first, QDate last, const Narrow &narrow)
    {
        const std::string there = "SELECT " + who(narrow) + " FROM temp.presence p WHERE " + narrow.where;
        return number("SELECT count(*) FROM (" + there + " AND since <= ?1 AND ?1 < until INTERSECT " + there
                          + " AND since <= ?2 AND ?2 < until)",
                      first, last);
    }
    int excused(QDate first, QDate last, const Narrow &narrow)
    {
        const std::string there = "SELECT " + who(narrow) + " FROM temp.presence p WHERE " + narrow.where;
        const std::string lastEnd =
            "SELECT max(until) FROM temp.presence q WHERE " + same(narrow) + " AND until <= ?2 AND " + narrow.where;
        return number("SELECT count(*) FROM (" + there + " AND since <= ?1 AND ?1 < until EXCEPT " + there
                          + " AND since <= ?2 AND ?2 < until INTERSECT " + there + " AND is_excuse AND until = ("
                          + lastEnd + "))",
                      first, last);
    }
    std::string who(const Narrow &narrow) const { return narrow.perMembership ? "p.membership" : "p.person"; }
    std::string same(const Narrow &narrow) const
    {
        return narrow.perMembership ? "q.membership = p.membership" : "q.person = p.person";
    }

private:
    template <typename... Values> int number(const std::string &sql, const Values &...values)
    {
        auto query = m_connection.prepare(sql);
        query.bind(values...);
        return query.next() ? int(query.integer(0)) : 0;
    }

    static constexpr char chapterTable[] = R"(
        CREATE TEMP TABLE chapter_place AS
        SELECT chapter.id, kind, ifnull(place.school, school_id) AS school, ifnull(place.state, '') AS state,
               archived_on, merged_into
        FROM chapter LEFT JOIN temp.place ON place.id = chapter.school_id;)";

    static constexpr char presenceTable[] = R"(
        CREATE TEMP TABLE presence AS
        WITH ruling AS (
            SELECT *, row_number() OVER (PARTITION BY chapter_id, member_id, since ORDER BY id DESC) AS place
            FROM member_spell),
        spell AS (
            SELECT chapter_id, member_id, since, status,
                   lead(since) OVER member AS next_since, lead(status) OVER member AS next_status,
                   lead(reason) OVER member AS next_reason
            FROM ruling WHERE place = 1 WINDOW member AS (PARTITION BY chapter_id, member_id ORDER BY since)),
        known AS (
            SELECT spell.*, ifnull(person_id, member.id) AS person, member.chapter_id || '/' || member.id AS membership,
                   channel, ifnull(class_year, 0) AS class_year,
                   min(ifnull(member.archived_on, '9999-12-31'), ifnull(chapter.archived_on, '9999-12-31')) AS archived,
                   CASE chapter.kind WHEN 'chapter' THEN chapter.state
                        ELSE ifnull((SELECT state FROM temp.place WHERE place.id = member.school_id), '') END AS state
            FROM spell JOIN member ON member.chapter_id = spell.chapter_id AND member.id = member_id
                 JOIN temp.chapter_place AS chapter ON chapter.id = spell.chapter_id
            WHERE member.merged_into = '' AND status IN ('active', 'away'))
        SELECT chapter_id, person, membership, channel, class_year, state, since,
               min(ifnull(next_since, '9999-12-31'), archived) AS until,
               archived < ifnull(next_since, '9999-12-31')
                   OR (archived = next_since AND next_status IN ('active', 'away')) AS is_cut,
               archived >= ifnull(next_since, '9999-12-31')
                   AND (next_status = 'alumni' OR next_reason = 'transferred') IS TRUE AS is_excuse
        FROM known WHERE since < archived;
        CREATE INDEX temp.presence_by_person ON presence (person);
        CREATE INDEX temp.presence_by_membership ON presence (membership);)";

    const std::string counted = R"(
        kind = 'chapter' AND merged_into = '' AND (archived_on IS NULL OR archived_on > ?1)
        AND (SELECT status FROM chapter_status WHERE chapter_id = chapter_place.id AND since <= ?1
             ORDER BY since DESC, id DESC LIMIT 1) IN ('active', 'at_risk') )";

    // Nothing where the status was another on the day of the count or on any day since.
    const std::string headsInForce = R"(
        (SELECT CASE WHEN EXISTS (
                    SELECT 1 FROM (SELECT as_of AS day UNION SELECT since FROM chapter_status
                                   WHERE chapter_id = chapter_place.id AND since > as_of AND since <= ?1)
                    WHERE ifnull((SELECT status FROM chapter_status WHERE chapter_id = chapter_place.id AND since <= day
                                  ORDER BY since DESC, id DESC LIMIT 1), '') NOT IN ('active', 'at_risk'))
                THEN 0 ELSE heads END
         FROM head_count WHERE chapter_id = chapter_place.id AND as_of <= ?1 ORDER BY as_of DESC, id DESC LIMIT 1))";

    db::Connection &m_connection;
};

} // namespace chapterhouse::test
