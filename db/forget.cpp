// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/forget.h"

#include "db/capture.h"
#include "db/connection.h"
#include "db/external_id_store.h"
#include "db/journal.h"
#include "db/member_store.h"
#include "db/not_same_person_store.h"
#include "db/officer_store.h"
#include "db/timestamp.h"

#include <QCryptographicHash>
#include <QSet>

namespace chapterhouse::db {

namespace {

/// The memberships of a person that only the journal still knows.
std::vector<RecordKey> removedMemberships(Connection &connection, const QString &personId)
{
    std::vector<RecordKey> keys;
    auto query = connection.prepare(R"(
        SELECT DISTINCT json_extract(pk, '$[0]'), json_extract(pk, '$[1]') FROM change_op
        WHERE tbl = 'member'
          AND (json_extract(pk, '$[1]') = ?1 OR json_extract(was, '$.person_id') = ?1 OR json_extract(now, '$.person_id') = ?1))");
    query.bind(personId);
    while (query.next())
        keys.push_back({query.text(0), query.text(1)});
    return keys;
}

/// What the journal holds of a membership, its statuses and its consent.
void forgetMembershipInJournal(Connection &connection, const RecordKey &key)
{
    connection
        .prepare(R"(
            DELETE FROM change_op WHERE tbl IN ('member', 'member_status', 'consent')
               AND json_extract(pk, '$[0]') = ?1 AND json_extract(pk, '$[1]') = ?2)")
        .bind(key.chapterId, key.id)
        .execute();
}

/// Terms and ids of other systems are told by whom they point to, before or after an operation; every operation on such
/// a row goes. Who is not the same person is told by the key.
void forgetPersonInJournal(Connection &connection, const QString &personId)
{
    connection
        .prepare(R"(
            DELETE FROM change_op WHERE (tbl, pk) IN (
                SELECT tbl, pk FROM change_op
                WHERE tbl = 'officer_term' AND ?1 IN (json_extract(was, '$.person_id'), json_extract(now, '$.person_id'))
                   OR tbl = 'external_id' AND ?1 IN (json_extract(was, '$.record_id'), json_extract(now, '$.record_id'))
                   OR tbl = 'not_same_person' AND ?1 IN (json_extract(pk, '$[0]'), json_extract(pk, '$[1]'))))")
        .bind(personId)
        .execute();
}

/// Steps that were about this person alone hold nothing now: undo would say that it took them back, and take back
/// nothing.
void closeEmptySteps(Connection &connection)
{
    QStringList known{
        QStringLiteral("SELECT json_extract(was, '$.added_in') FROM change_op WHERE op = 'D' AND was IS NOT NULL"),
        QStringLiteral("SELECT change FROM change_op")};
    for (const CapturedTable &table : capturedTables(connection))
        known << QStringLiteral("SELECT added_in FROM ") + table.name;
    connection
        .prepare(QStringLiteral(R"(
            UPDATE change SET state = 'final'
            WHERE state IN ('done', 'undone') AND n < ?1 AND n NOT IN (%1))")
                     .arg(known.join(QStringLiteral(" UNION ")))
                     .toStdString())
        .bind(openAction(connection))
        .execute();
}

} // namespace

QStringList forgetPerson(Connection &connection, const QString &personId)
{
    MemberStore members(connection);
    QStringList memberIds;
    QSet<QString> people{personId};
    std::vector<RecordKey> keys = removedMemberships(connection, personId);
    for (const Member &member : members.ofPerson(personId)) {
        keys.push_back(member.key());
        memberIds << member.id;
        people << member.id;
    }
    QStringList external;
    for (const QString &person : people) {
        for (const ExternalId &id : ExternalIdStore(connection).ofRecord(person))
            external << tombstoneOf(id.source, id.externalId);
        OfficerStore(connection).removePerson(person);
        ExternalIdStore(connection).removeRecord(person);
        NotSamePersonStore(connection).removePerson(person);
    }
    for (const RecordKey &key : keys) {
        members.remove(key);
        people << key.id;
    }
    for (const RecordKey &key : keys)
        forgetMembershipInJournal(connection, key);

    auto tombstone = connection.prepare("INSERT OR IGNORE INTO forgotten (kind, id, at) VALUES (?1, ?2, ?3)");
    for (const QString &person : people) {
        forgetPersonInJournal(connection, person);
        tombstone.bind(QStringLiteral("member"), person, timestamp()).execute();
    }
    for (const QString &id : external)
        tombstone.bind(QStringLiteral("external_id"), id, timestamp()).execute();
    closeEmptySteps(connection);
    setFinal(connection);
    connection.touchInBulk();
    return memberIds;
}

QStringList forgottenBy(Connection &connection, qint64 change)
{
    QStringList ids;
    auto query = connection.prepare(
        "SELECT id FROM forgotten WHERE kind = 'member' AND at >= (SELECT at FROM change WHERE n = ?1)");
    query.bind(change);
    while (query.next())
        ids << query.text(0);
    return ids;
}

bool isForgotten(Connection &connection, const QString &id)
{
    auto query = connection.prepare("SELECT 1 FROM forgotten WHERE id = ?1 LIMIT 1");
    return query.bind(id).next();
}

QString tombstoneOf(const QString &source, const QString &externalId)
{
    const QByteArray both = source.toUtf8() + '\n' + externalId.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace chapterhouse::db
