// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/officer_store.h"

#include "db/connection.h"
#include "db/journal.h"
#include "db/timestamp.h"
#include "db/ulid.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {
    {"person_id"},
    {"holder_name"},
    {.name = "office", .isRequired = true},
    {"starts_on", Field::Date, true},
    {"ends_on", Field::Date},
    {"end_reason"},
};

constexpr char columns[] = R"(
    SELECT chapter_id, id, person_id, holder_name, office, starts_on, ends_on, end_reason, recorded_at
    FROM officer_term )";

/// One may be elected and step down on the same day: the term was then never in force.
void refuseIfEndsBeforeStart(const OfficerTerm &term)
{
    if (term.startsOn.isValid() && term.endsOn.isValid() && term.endsOn < term.startsOn)
        throw Refused(Refused::Reason::EndsBeforeStart,
                      RowKey{QStringLiteral("officer_term"), {term.chapterId, term.id}});
}

OfficerTerm termFrom(const Statement &query)
{
    return {query.text(0), query.text(1), query.text(2), query.text(3), query.text(4),
            query.date(5), query.date(6), query.text(7), query.text(8)};
}

} // namespace

std::span<const Field> OfficerStore::fields()
{
    return fieldTable;
}

std::optional<OfficerTerm> OfficerStore::find(const RecordKey &key) const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE chapter_id = ?1 AND id = ?2");
    if (!query.bind(key.chapterId, key.id).next())
        return std::nullopt;
    return termFrom(query);
}

std::vector<OfficerTerm> OfficerStore::all() const
{
    auto query = m_connection.prepare(std::string(columns) + "ORDER BY chapter_id, starts_on, id");
    return collect(query);
}

std::vector<OfficerTerm> OfficerStore::ofChapter(const QString &chapterId) const
{
    auto query = m_connection.prepare(std::string(columns) + "WHERE chapter_id = ?1 ORDER BY starts_on, id");
    query.bind(chapterId);
    return collect(query);
}

std::vector<OfficerTerm> OfficerStore::ofPerson(const QString &personId) const
{
    auto query = m_connection.prepare(std::string(columns)
                                      + "WHERE person_id = ?1 AND person_id <> '' ORDER BY starts_on, chapter_id, id");
    query.bind(personId);
    return collect(query);
}

std::vector<OfficerTerm> OfficerStore::inForce(const QStringList &personIds, QDate on) const
{
    auto query = m_connection.prepare(std::string(columns) + R"(
        WHERE person_id IN (SELECT value FROM json_each(?1)) AND person_id <> '' AND starts_on <= ?2
            AND (ends_on IS NULL OR ends_on > ?2)
        ORDER BY starts_on, chapter_id, id)");
    query.bind(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(personIds)).toJson(QJsonDocument::Compact)),
               on);
    return collect(query);
}

std::map<QString, QStringList> OfficerStore::presidents(QDate on) const
{
    auto query = m_connection.prepare(R"(
        SELECT term.chapter_id, trim(ifnull(chosen_name || ' ' || family_name, holder_name)) AS name
        FROM officer_term AS term LEFT JOIN member ON member.chapter_id = term.chapter_id AND merged_into = ''
            AND (member.id = term.person_id OR member.person_id = term.person_id)
        WHERE lower(office) IN ('president', 'co-president') AND starts_on <= ?1 AND (ends_on IS NULL OR ends_on > ?1)
            AND name <> ''
        ORDER BY term.chapter_id, starts_on, term.id)");
    query.bind(on);
    std::map<QString, QStringList> names;
    while (query.next()) {
        QStringList &chapter = names[query.text(0)];
        if (!chapter.contains(query.text(1)))
            chapter.append(query.text(1));
    }
    return names;
}

RecordKey OfficerStore::add(const OfficerTerm &term)
{
    refuseIfEndsBeforeStart(term);
    const RecordKey key{term.chapterId, term.id.isEmpty() ? newUlid() : term.id};
    m_connection
        .prepare(R"(
            INSERT INTO officer_term (chapter_id, id, person_id, holder_name, office, starts_on, ends_on, end_reason,
                recorded_at, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))")
        .bind(key.chapterId, key.id, term.personId, term.holderName, term.office, term.startsOn, term.endsOn,
              term.endReason, timestamp(), openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("officer_term"), {key.chapterId, key.id});
    return key;
}

bool OfficerStore::update(const RecordKey &key, const Fields &values)
{
    if (std::optional<OfficerTerm> term = find(key)) {
        term->startsOn = values.value(QStringLiteral("starts_on"), term->startsOn).toDate();
        term->endsOn = values.value(QStringLiteral("ends_on"), term->endsOn).toDate();
        refuseIfEndsBeforeStart(*term);
    }
    return updateRow(m_connection, "officer_term", {QStringLiteral("chapter_id"), QStringLiteral("id")},
                     {key.chapterId, key.id}, fieldTable, values);
}

bool OfficerStore::end(const RecordKey &key, QDate on, const QString &reason)
{
    return update(key, {{QStringLiteral("ends_on"), on}, {QStringLiteral("end_reason"), reason}});
}

bool OfficerStore::remove(const RecordKey &key)
{
    m_connection.prepare("DELETE FROM officer_term WHERE chapter_id = ?1 AND id = ?2")
        .bind(key.chapterId, key.id)
        .execute();
    return m_connection.changes() > 0;
}

void OfficerStore::removeAll(const QString &chapterId)
{
    m_connection.prepare("DELETE FROM officer_term WHERE chapter_id = ?1").bind(chapterId).execute();
}

void OfficerStore::movePerson(const QString &from, const QString &to)
{
    m_connection.prepare("UPDATE officer_term SET person_id = ?2 WHERE person_id = ?1 AND person_id <> ''")
        .bind(from, to)
        .execute();
}

void OfficerStore::removePerson(const QString &personId)
{
    m_connection.prepare("DELETE FROM officer_term WHERE person_id = ?1 AND person_id <> ''").bind(personId).execute();
}

void OfficerStore::keepName(const QString &personId, const QString &name)
{
    m_connection
        .prepare("UPDATE officer_term SET person_id = '', holder_name = ?2 WHERE person_id = ?1 AND person_id <> ''")
        .bind(personId, name)
        .execute();
}

std::vector<OfficerTerm> OfficerStore::collect(Statement &query) const
{
    std::vector<OfficerTerm> terms;
    while (query.next())
        terms.push_back(termFrom(query));
    return terms;
}

} // namespace chapterhouse::db
