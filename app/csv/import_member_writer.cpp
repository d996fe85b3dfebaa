// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_member_writer.h"

#include "db/connection.h"

namespace chapterhouse::app {

namespace {

// The texts in the order of MemberText, from column 4 on.
constexpr std::string_view selectMember = R"(
    SELECT chapter_id, id, ifnull(person_id, id), class_year, added_in, chosen_name, family_name, legal_name, pronouns,
        school_email, personal_email, phone, degree, phase, joined_on, channel, notes
    FROM member )";
constexpr int firstText = 5;

// The texts in the order of MemberText.
constexpr std::string_view addedColumns[] = {
    "chapter_id",  "id",          "person_id",  "class_year", "school_id",    "added_in",
    "chosen_name", "family_name", "legal_name", "pronouns",   "school_email", "personal_email",
    "phone",       "degree",      "phase",      "joined_on",  "channel",      "notes"};
constexpr std::string_view addedStatusColumns[] = {"chapter_id", "member_id", "id",          "status",
                                                   "since",      "reason",    "recorded_at", "added_in"};

std::string select(std::string_view where)
{
    return std::string(selectMember).append(where);
}

void bindOrNull(db::Statement &statement, int position, std::string_view value)
{
    if (value.empty())
        statement.bindOne(position, std::nullopt);
    else
        statement.bindOne(position, value);
}

void bindYear(db::Statement &statement, int position, int year)
{
    if (year == 0)
        statement.bindOne(position, std::nullopt);
    else
        statement.bindOne(position, year);
}

/// Binds the texts from `position` on.
void bindTexts(db::Statement &statement, int position, const MemberTexts &texts)
{
    for (std::size_t text = 0; text < texts.size(); ++text, ++position) {
        if (MemberText(text) == MemberText::JoinedOn)
            bindOrNull(statement, position, texts[text]);
        else
            statement.bindOne(position, texts[text]);
    }
}

} // namespace

MemberWriter::MemberWriter(db::Connection &connection, Stamp stamp)
    : m_stamp(std::move(stamp))
    , m_added(connection, "member", addedColumns)
    , m_addedStatuses(connection, "member_status", addedStatusColumns)
    , m_find(connection.prepare(select("WHERE chapter_id = ?1 AND id = ?2")))
    , m_ofPerson(connection.prepare(
          select("WHERE person_id = ?1 AND chapter_id = ?2 AND merged_into = '' ORDER BY chapter_id, id LIMIT 1")))
    , m_anyOfPerson(
          connection.prepare(select("WHERE person_id = ?1 AND merged_into = '' ORDER BY chapter_id, id LIMIT 1")))
    , m_personOf(connection.prepare(
          "SELECT record_id FROM external_id WHERE source = ?1 AND kind = 'member' AND external_id = ?2"))
    , m_hasExternalId(connection.prepare(
          "SELECT 1 FROM external_id WHERE record_id = ?2 AND source = ?1 AND kind = 'member' LIMIT 1"))
    , m_statusOn(connection.prepare(R"(
          SELECT status, reason FROM (
              SELECT joined_on AS since, 'active' AS status, '' AS reason, '' AS id
              FROM member WHERE chapter_id = ?1 AND id = ?2 AND joined_on <= ?3
              UNION ALL
              SELECT since, status, reason, id
              FROM member_status WHERE chapter_id = ?1 AND member_id = ?2 AND since <= ?3)
          ORDER BY since DESC, id DESC LIMIT 1)"))
    , m_consent(
          connection.prepare("SELECT level FROM consent WHERE chapter_id = ?1 AND member_id = ?2 AND audience = ?3"))
    , m_addConsent(connection.prepare(R"(
          INSERT INTO consent (chapter_id, member_id, audience, level, given_on, source, added_in)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"))
    , m_changeConsent(connection.prepare(R"(
          UPDATE consent SET level = ?4, given_on = ?5, source = ?6
          WHERE chapter_id = ?1 AND member_id = ?2 AND audience = ?3)"))
    , m_addExternalId(connection.prepare(R"(
          INSERT INTO external_id (source, kind, external_id, record_id, added_in)
          VALUES (?1, 'member', ?2, ?3, ?4))"))
    , m_update(connection.prepare(R"(
          UPDATE member SET class_year = ?3, chosen_name = ?4, family_name = ?5, legal_name = ?6, pronouns = ?7,
              school_email = ?8, personal_email = ?9, phone = ?10, degree = ?11, phase = ?12, joined_on = ?13,
              channel = ?14, notes = ?15
          WHERE chapter_id = ?1 AND id = ?2)"))
    , m_rosterUpdated(connection.prepare(R"(
          UPDATE chapter SET roster_updated_on = ?2
          WHERE id = ?1 AND kind = 'chapter' AND ifnull(roster_updated_on, '') < ?2)"))
{
}

std::optional<StoredMember> MemberWriter::find(std::string_view chapterId, std::string_view id)
{
    flush();
    m_find.bind(chapterId, id);
    return read(m_find);
}

std::optional<StoredMember> MemberWriter::findOfPerson(std::string_view personId, std::string_view chapterId)
{
    if (auto first = find(chapterId, personId))
        return first;
    flush();
    m_ofPerson.bind(personId, chapterId);
    return read(m_ofPerson);
}

std::optional<StoredMember> MemberWriter::findAnyOfPerson(std::string_view personId)
{
    flush();
    m_anyOfPerson.bind(personId);
    return read(m_anyOfPerson);
}

std::string MemberWriter::personOf(std::string_view source, std::string_view externalId)
{
    m_personOf.bind(source, externalId);
    std::string person = m_personOf.next() ? std::string(m_personOf.utf8(0)) : std::string();
    m_personOf.reset();
    return person;
}

bool MemberWriter::hasExternalId(std::string_view source, std::string_view personId)
{
    m_hasExternalId.bind(source, personId);
    const bool has = m_hasExternalId.next();
    m_hasExternalId.reset();
    return has;
}

StoredStatus MemberWriter::statusOn(const StoredMember &member, std::string_view day)
{
    flush();
    m_statusOn.bind(std::string_view(member.chapterId), std::string_view(member.id), day);
    StoredStatus status;
    if (m_statusOn.next())
        status = {std::string(m_statusOn.utf8(0)), std::string(m_statusOn.utf8(1))};
    m_statusOn.reset();
    return status;
}

std::string MemberWriter::consent(const StoredMember &member, std::size_t audience)
{
    m_consent.bind(std::string_view(member.chapterId), std::string_view(member.id),
                   std::string_view(consentAudiences[audience]));
    std::string level = m_consent.next() ? std::string(m_consent.utf8(0)) : std::string();
    m_consent.reset();
    return level;
}

void MemberWriter::add(const NewMember &row, const ImportedMember &draft)
{
    const auto textOrNull = [this](std::string_view text) { text.empty() ? m_added.null() : m_added.text(text); };
    m_added.text(row.chapterId);
    m_added.text(row.id);
    textOrNull(row.personId);
    draft.classYear == 0 ? m_added.null() : m_added.integer(draft.classYear);
    m_added.text(row.schoolId);
    m_added.integer(m_stamp.action);
    for (std::size_t text = 0; text < memberTextCount; ++text) {
        if (MemberText(text) == MemberText::JoinedOn)
            textOrNull(row.joinedOn);
        else
            m_added.text(draft.texts[text]);
    }
    m_added.endRow();
}

void MemberWriter::addStatus(std::string_view chapterId, std::string_view memberId, std::string_view id,
                             std::string_view status, std::string_view since, std::string_view reason)
{
    for (const std::string_view text :
         {chapterId, memberId, id, status, since, reason, std::string_view(m_stamp.recordedAt)})
        m_addedStatuses.text(text);
    m_addedStatuses.integer(m_stamp.action);
    m_addedStatuses.endRow();
}

void MemberWriter::flush()
{
    m_added.flush();
    m_addedStatuses.flush();
}

void MemberWriter::setConsent(std::string_view chapterId, std::string_view memberId, std::size_t audience,
                              std::string_view level, bool isNew)
{
    const std::string_view code(consentAudiences[audience]);
    const std::string_view givenOn(m_stamp.fileDate);
    const std::string_view source(m_stamp.consentSource);
    if (isNew)
        m_addConsent.bind(chapterId, memberId, code, level, givenOn, source, m_stamp.action).execute();
    else
        m_changeConsent.bind(chapterId, memberId, code, level, givenOn, source).execute();
}

void MemberWriter::addExternalId(std::string_view source, std::string_view externalId, std::string_view personId)
{
    m_addExternalId.bind(source, externalId, personId, m_stamp.action).execute();
}

void MemberWriter::update(const StoredMember &member, const MemberTexts &texts, int classYear)
{
    flush();
    m_update.bindOne(1, std::string_view(member.chapterId));
    m_update.bindOne(2, std::string_view(member.id));
    bindYear(m_update, 3, classYear);
    bindTexts(m_update, 4, texts);
    m_update.execute();
}

void MemberWriter::rosterUpdated(std::string_view chapterId)
{
    m_rosterUpdated.bind(chapterId, std::string_view(m_stamp.fileDate)).execute();
}

std::optional<StoredMember> MemberWriter::read(db::Statement &query)
{
    std::optional<StoredMember> member;
    if (query.next()) {
        member.emplace();
        member->chapterId = query.utf8(0);
        member->id = query.utf8(1);
        member->personId = query.utf8(2);
        member->classYear = int(query.integer(3));
        member->addedIn = query.integer(4);
        for (std::size_t text = 0; text < memberTextCount; ++text)
            member->texts[text] = query.utf8(firstText + int(text));
    }
    query.reset();
    return member;
}

std::vector<ImportedValue> besideEachOther(const StoredMember &known, const ImportedMember &draft)
{
    const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    const auto year = [](int number) { return number == 0 ? QString() : QString::number(number); };
    std::vector<ImportedValue> values;
    for (std::size_t i = 0; i < memberTextCount; ++i) {
        if (!known.texts[i].empty() || !draft.texts[i].empty())
            values.push_back({QLatin1String(memberColumn(MemberText(i))), text(known.texts[i]), text(draft.texts[i])});
    }
    if (known.classYear != 0 || draft.classYear != 0)
        values.push_back({QStringLiteral("class_year"), year(known.classYear), year(draft.classYear)});
    return values;
}

} // namespace chapterhouse::app
