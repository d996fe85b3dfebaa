// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/checker.h"

#include "db/capture.h"
#include "db/connection.h"
#include "db/transaction.h"

namespace chapterhouse::db {

namespace {

/// What crosses chapters has no foreign key: how many rows point to nothing.
struct Pointer {
    const char *what;
    const char *dangling;
};

constexpr Pointer pointers[] = {
    {"member.person_id",
     "SELECT count(*) FROM member WHERE person_id IS NOT NULL AND person_id NOT IN (SELECT id FROM member)"},
    {"member.merged_into",
     "SELECT count(*) FROM member WHERE merged_into <> '' AND merged_into NOT IN (SELECT id FROM member)"},
    {"chapter.merged_into",
     "SELECT count(*) FROM chapter WHERE merged_into <> '' AND merged_into NOT IN (SELECT id FROM chapter)"},
    {"officer_term.person_id",
     "SELECT count(*) FROM officer_term WHERE person_id <> '' "
     "AND person_id NOT IN (SELECT person_id FROM member_person)"},
    {"not_same_person", R"(
        SELECT count(*) FROM not_same_person WHERE person_id NOT IN (SELECT person_id FROM member_person)
           OR other_id NOT IN (SELECT person_id FROM member_person))"},
    {"external_id.record_id", R"(
        SELECT count(*) FROM external_id WHERE CASE kind
            WHEN 'member' THEN record_id NOT IN (SELECT person_id FROM member_person)
            WHEN 'chapter' THEN record_id NOT IN (SELECT id FROM chapter)
            WHEN 'officer' THEN record_id NOT IN (SELECT id FROM officer_term)
            ELSE record_id NOT IN (SELECT id FROM contact) END)"},
};

void findDamage(Connection &connection, std::vector<Finding> &findings)
{
    auto integrity = connection.prepare("PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            findings.push_back({Finding::Kind::Damage, integrity.text(0)});
    }
    auto references = connection.prepare(R"(SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1)");
    while (references.next())
        findings.push_back({Finding::Kind::BrokenReference, references.text(0), references.integer(1)});
}

void findDangling(Connection &connection, std::vector<Finding> &findings)
{
    for (const Pointer &pointer : pointers) {
        if (const qint64 count = connection.integer(pointer.dangling); count > 0)
            findings.push_back({Finding::Kind::Dangling, QLatin1String(pointer.what), count});
    }
}

void findTriggerFaults(Connection &connection, std::vector<Finding> &findings)
{
    const QMap<QString, QString> expected = captureTriggers(connection);
    auto actual = connection.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1");
    for (auto trigger = expected.begin(); trigger != expected.end(); ++trigger) {
        if (!actual.bind(trigger.key()).next())
            findings.push_back({Finding::Kind::TriggerMissing, trigger.key()});
        else if (actual.text(0) != trigger.value())
            findings.push_back({Finding::Kind::TriggerAltered, trigger.key()});
    }
}

} // namespace

qint64 danglingPointers(Connection &connection)
{
    qint64 count = 0;
    for (const Pointer &pointer : pointers)
        count += connection.integer(pointer.dangling);
    return count;
}

QString soundness(Connection &connection)
{
    return connection.text("PRAGMA quick_check(1)");
}

std::vector<Finding> check(Connection &connection)
{
    std::vector<Finding> findings;
    const Transaction snapshot(connection, Transaction::Kind::Read);
    findDamage(connection, findings);
    findDangling(connection, findings);
    if (connection.integer("SELECT count(*) FROM open_action") > 0)
        findings.push_back({Finding::Kind::ActionLeftOpen, {}});
    findTriggerFaults(connection, findings);
    return findings;
}

void repair(Connection &connection)
{
    Transaction transaction(connection);
    removeCapture(connection);
    installCapture(connection);
    connection.run("DELETE FROM open_action");
    transaction.commit();
}

} // namespace chapterhouse::db
