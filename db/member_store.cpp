// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/member_store.h"

#include "db/codes.h"
#include "db/connection.h"
#include "db/consent_store.h"
#include "db/external_id_store.h"
#include "db/journal.h"
#include "db/member_status_store.h"
#include "db/not_same_person_store.h"
#include "db/officer_store.h"
#include "db/ulid.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chapterhouse::db {

namespace {

constexpr Field fieldTable[] = {
    {.name = "chosen_name", .isRequired = true},
    {"family_name"},
    {"legal_name"},
    {"pronouns"},
    {"school_email", Field::Email},
    {"personal_email", Field::Email},
    {"phone", Field::Phone},
    {"degree", Field::Degree},
    {.name = "class_year", .kind = Field::Number, .least = 1900, .most = 2200},
    {.name = "phase", .codes = phaseCodes},
    {"joined_on", Field::Date},
    {.name = "channel", .codes = channelCodes},
    {"school_id"},
    {"notes"},
};

constexpr char columns[] = R"(
    SELECT member.chapter_id, member.id, person_id, chosen_name, family_name, legal_name, pronouns, school_email,
        personal_email, phone, degree, class_year, phase, joined_on, channel, member.school_id, member.notes,
        member.archived_on, member.merged_into, member.added_in )";

Member memberFrom(const Statement &query)
{
    Member member;
    member.chapterId = query.text(0);
    member.id = query.text(1);
    member.personId = query.text(2);
    member.chosenName = query.text(3);
    member.familyName = query.text(4);
    member.legalName = query.text(5);
    member.pronouns = query.text(6);
    member.schoolEmail = query.text(7);
    member.personalEmail = query.text(8);
    member.phone = query.text(9);
    member.degree = query.text(10);
    member.classYear = query.number(11);
    member.phase = query.text(12);
    member.joinedOn = query.date(13);
    member.channel = query.text(14);
    member.schoolId = query.text(15);
    member.notes = query.text(16);
    member.archivedOn = query.date(17);
    member.mergedInto = query.text(18);
    member.addedIn = query.integer(19);
    return member;
}

std::optional<Member> first(Statement &query)
{
    if (!query.next())
        return std::nullopt;
    return memberFrom(query);
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// The columns that `winner` leaves empty and `loser` can fill.
Fields missing(const Member &winner, const Member &loser)
{
    Fields values;
    const auto fill = [&values](const char *column, const QString &own, const QString &other) {
        if (own.isEmpty() && !other.isEmpty())
            values.insert(QLatin1String(column), other);
    };
    fill("family_name", winner.familyName, loser.familyName);
    fill("legal_name", winner.legalName, loser.legalName);
    fill("pronouns", winner.pronouns, loser.pronouns);
    fill("school_email", winner.schoolEmail, loser.schoolEmail);
    fill("personal_email", winner.personalEmail, loser.personalEmail);
    fill("phone", winner.phone, loser.phone);
    fill("degree", winner.degree, loser.degree);
    fill("phase", winner.phase, loser.phase);
    fill("channel", winner.channel, loser.channel);
    fill("school_id", winner.schoolId, loser.schoolId);
    fill("notes", winner.notes, loser.notes);
    if (!winner.classYear && loser.classYear)
        values.insert(QStringLiteral("class_year"), *loser.classYear);
    return values;
}

} // namespace

std::span<const Field> MemberStore::fields()
{
    return fieldTable;
}

std::optional<Member> MemberStore::find(const RecordKey &key) const
{
    auto query = m_connection.prepare(std::string(columns) + "FROM member WHERE chapter_id = ?1 AND id = ?2");
    query.bind(key.chapterId, key.id);
    return first(query);
}

std::optional<Member> MemberStore::find(const QString &id) const
{
    auto query = m_connection.prepare(
        std::string(columns)
        + "FROM chapter CROSS JOIN member ON member.chapter_id = chapter.id AND member.id = ?1 LIMIT 1");
    query.bind(id);
    return first(query);
}

std::vector<Member> MemberStore::fetch(std::span<const RecordKey> keys) const
{
    QJsonArray wanted;
    for (const RecordKey &key : keys)
        wanted.append(QJsonArray{key.chapterId, key.id});
    auto query = m_connection.prepare(std::string(columns) + R"(
        FROM json_each(?1) AS wanted CROSS JOIN member
          ON member.chapter_id = json_extract(wanted.value, '$[0]') AND member.id = json_extract(wanted.value, '$[1]')
        ORDER BY wanted.key)");
    query.bind(QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    return collect(query);
}

std::vector<Member> MemberStore::ofChapter(const QString &chapterId) const
{
    auto query = m_connection.prepare(std::string(columns) + "FROM member WHERE chapter_id = ?1 ORDER BY id");
    query.bind(chapterId);
    return collect(query);
}

std::vector<Member> MemberStore::ofPerson(const QString &personId) const
{
    auto query = m_connection.prepare(std::string(columns) + R"(
        FROM chapter CROSS JOIN member
          ON member.chapter_id = chapter.id AND member.id = ?1 AND ifnull(member.person_id, member.id) = ?1
        UNION )" + std::string(columns)
                                      + R"( FROM member WHERE person_id = ?1 AND person_id IS NOT NULL
        ORDER BY 2, 1)");
    query.bind(personId);
    return collect(query);
}

std::vector<Member> MemberStore::linkedTo(const QString &personId) const
{
    auto query = m_connection.prepare(std::string(columns) + R"(
        FROM member WHERE person_id = ?1 AND person_id IS NOT NULL
        ORDER BY id, chapter_id)");
    query.bind(personId);
    return collect(query);
}

std::vector<Member> MemberStore::ofNetworkAt(const QString &schoolId) const
{
    auto query = m_connection.prepare(std::string(columns) + R"(
        FROM chapter JOIN member ON member.chapter_id = chapter.id
        WHERE chapter.kind = 'national' AND member.school_id = ?1 AND member.archived_on IS NULL AND member.merged_into = ''
        ORDER BY member.id)");
    query.bind(schoolId);
    return collect(query);
}

MemberCount MemberStore::count() const
{
    auto query = m_connection.prepare(
        "SELECT count(*), count(DISTINCT ifnull(person_id, id)) FROM member WHERE merged_into = ''");
    query.next();
    return {int(query.integer(0)), int(query.integer(1))};
}

RecordKey MemberStore::add(const Member &member)
{
    const RecordKey key{member.chapterId, member.id.isEmpty() ? newUlid() : member.id};
    m_connection
        .prepare(R"(
            INSERT INTO member (chapter_id, id, person_id, chosen_name, family_name, legal_name, pronouns, school_email,
                personal_email, phone, degree, class_year, phase, joined_on, channel, school_id, notes, added_in)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18))")
        .bind(key.chapterId, key.id, orNull(member.personId == key.id ? QString() : member.personId), member.chosenName,
              member.familyName, member.legalName, member.pronouns, member.schoolEmail, member.personalEmail,
              member.phone, member.degree, member.classYear, member.phase, member.joinedOn, member.channel,
              member.schoolId, member.notes, openAction(m_connection))
        .execute();
    m_connection.touch(QStringLiteral("member"), {key.chapterId, key.id});
    return key;
}

bool MemberStore::update(const RecordKey &key, const Fields &values)
{
    return updateRow(m_connection, "member", {QStringLiteral("chapter_id"), QStringLiteral("id")},
                     {key.chapterId, key.id}, fieldTable, values);
}

RecordKey MemberStore::copyTo(const QString &chapterId, const Member &member)
{
    Member copy = member;
    copy.chapterId = chapterId;
    copy.id.clear();
    copy.personId = member.person();
    const RecordKey key = add(copy);
    ConsentStore(m_connection).copyMissing(member.key(), key);
    return key;
}

std::optional<RecordKey> MemberStore::transfer(const RecordKey &key, const QString &chapterId, QDate on)
{
    std::optional<Member> member = find(key);
    if (!member)
        return std::nullopt;
    MemberStatusStore(m_connection).add(key, QStringLiteral("left"), on, QStringLiteral("transferred"));
    member->joinedOn = on;
    member->schoolId.clear(); // from now on the chapter says where
    return copyTo(chapterId, *member);
}

void MemberStore::archive(const RecordKey &key, QDate on)
{
    m_connection.prepare("UPDATE member SET archived_on = ?3 WHERE chapter_id = ?1 AND id = ?2 AND archived_on IS NULL")
        .bind(key.chapterId, key.id, on)
        .execute();
}

void MemberStore::restore(const RecordKey &key)
{
    m_connection
        .prepare("UPDATE member SET archived_on = NULL WHERE chapter_id = ?1 AND id = ?2 AND archived_on IS NOT NULL")
        .bind(key.chapterId, key.id)
        .execute();
}

// The winner's own dates rule; only where it has none does it take over the loser's.
void MemberStore::merge(const RecordKey &loser, const RecordKey &winner, QDate on)
{
    const std::optional<Member> from = find(loser);
    const std::optional<Member> to = find(winner);
    if (!from || !to || loser == winner)
        return;
    MemberStatusStore statuses(m_connection);
    Fields values = missing(*to, *from);
    if (!to->joinedOn.isValid() && statuses.of(winner).empty()) {
        if (from->joinedOn.isValid())
            values.insert(QStringLiteral("joined_on"), from->joinedOn);
        statuses.copy(loser, winner);
    }
    update(winner, values);
    ConsentStore(m_connection).mergeInto(loser, winner);
    m_connection
        .prepare("UPDATE member SET archived_on = ifnull(archived_on, ?4), merged_into = ?3 WHERE chapter_id = ?1 AND "
                 "id = ?2")
        .bind(loser.chapterId, loser.id, winner.id, on)
        .execute();
    movePerson(from->person(), to->person());
}

void MemberStore::linkPerson(const RecordKey &key, const RecordKey &other)
{
    const std::optional<Member> one = find(key);
    const std::optional<Member> two = find(other);
    if (one && two)
        movePerson(one->person(), two->person());
}

void MemberStore::remove(const RecordKey &key)
{
    const std::optional<Member> member = find(key);
    if (!member)
        return;
    for (const Member &merged : ofPerson(member->person())) {
        if (merged.mergedInto == key.id)
            remove(merged.key());
    }
    MemberStatusStore(m_connection).removeAll(key);
    ConsentStore(m_connection).removeAll(key);
    m_connection.prepare("DELETE FROM member WHERE chapter_id = ?1 AND id = ?2").bind(key.chapterId, key.id).execute();

    const std::vector<Member> others = ofPerson(member->person());
    if (others.empty()) {
        ExternalIdStore(m_connection).removeRecord(member->person());
        NotSamePersonStore(m_connection).removePerson(member->person());
        OfficerStore(m_connection).keepName(member->person(), displayName(*member));
    } else if (member->person() == member->id) {
        movePerson(member->id, others.front().id); // the person goes on, by the oldest id that is left
    }
}

// A row whose own id is the person carries NULL.
void MemberStore::movePerson(const QString &from, const QString &to)
{
    if (from == to)
        return;
    for (const Member &member : ofPerson(from)) {
        m_connection.prepare("UPDATE member SET person_id = nullif(?3, ?2) WHERE chapter_id = ?1 AND id = ?2")
            .bind(member.chapterId, member.id, to)
            .execute();
    }
    OfficerStore(m_connection).movePerson(from, to);
    ExternalIdStore(m_connection).moveRecord(from, to);
    NotSamePersonStore(m_connection).movePerson(from, to);
}

std::vector<Member> MemberStore::collect(Statement &query) const
{
    std::vector<Member> members;
    while (query.next())
        members.push_back(memberFrom(query));
    return members;
}

QString displayName(const Member &member)
{
    return (member.chosenName + u' ' + member.familyName).trimmed();
}

Fields fieldsOf(const Member &member)
{
    return {{QStringLiteral("chosen_name"), member.chosenName},
            {QStringLiteral("family_name"), member.familyName},
            {QStringLiteral("legal_name"), member.legalName},
            {QStringLiteral("pronouns"), member.pronouns},
            {QStringLiteral("school_email"), member.schoolEmail},
            {QStringLiteral("personal_email"), member.personalEmail},
            {QStringLiteral("phone"), member.phone},
            {QStringLiteral("degree"), member.degree},
            {QStringLiteral("class_year"), member.classYear ? QVariant(*member.classYear) : QVariant()},
            {QStringLiteral("phase"), member.phase},
            {QStringLiteral("joined_on"), member.joinedOn.isValid() ? QVariant(member.joinedOn) : QVariant()},
            {QStringLiteral("channel"), member.channel},
            {QStringLiteral("school_id"), member.schoolId},
            {QStringLiteral("notes"), member.notes}};
}

} // namespace chapterhouse::db
