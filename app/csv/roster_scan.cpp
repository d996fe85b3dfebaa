// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/roster_scan.h"

#include "db/connection.h"

namespace chapterhouse::app {

namespace {

struct TextColumn {
    ScanColumn column;
    std::string_view name;
    std::string_view RosterRow::*text;
};

/// In the order of the table, in which SQLite takes a row apart.
constexpr TextColumn textColumns[] = {{ScanColumn::PersonId, "person_id", &RosterRow::personId},
                                      {ScanColumn::ChosenName, "chosen_name", &RosterRow::chosenName},
                                      {ScanColumn::FamilyName, "family_name", &RosterRow::familyName},
                                      {ScanColumn::Pronouns, "pronouns", &RosterRow::pronouns},
                                      {ScanColumn::SchoolEmail, "school_email", &RosterRow::schoolEmail},
                                      {ScanColumn::PersonalEmail, "personal_email", &RosterRow::personalEmail},
                                      {ScanColumn::Phone, "phone", &RosterRow::phone},
                                      {ScanColumn::Degree, "degree", &RosterRow::degree},
                                      {ScanColumn::Phase, "phase", &RosterRow::phase},
                                      {ScanColumn::JoinedOn, "joined_on", &RosterRow::joinedOn},
                                      {ScanColumn::Channel, "channel", &RosterRow::channel},
                                      {ScanColumn::SchoolId, "school_id", &RosterRow::schoolId}};

RowsOfMembers readStatuses(db::Connection &connection, const RosterQuestion &question)
{
    std::string sql = "SELECT chapter_id, member_id, status, since, reason FROM member_status";
    if (!question.chapterId.isEmpty())
        sql += " WHERE chapter_id = ?1";
    db::Statement statement = connection.prepare(sql + " ORDER BY chapter_id, member_id, id");
    if (!question.chapterId.isEmpty())
        statement.bindOne(1, question.chapterId);
    return RowsOfMembers(std::move(statement));
}

RowsOfMembers readConsents(db::Connection &connection, const RosterQuestion &question)
{
    std::string sql = "SELECT chapter_id, member_id, level FROM consent WHERE audience = ?1";
    if (!question.chapterId.isEmpty())
        sql += " AND chapter_id = ?2";
    db::Statement statement = connection.prepare(sql + " ORDER BY chapter_id, member_id");
    statement.bindOne(1, question.audience);
    if (!question.chapterId.isEmpty())
        statement.bindOne(2, question.chapterId);
    return RowsOfMembers(std::move(statement));
}

} // namespace

ConsentLevel consentLevelFromCode(std::string_view code)
{
    if (code == "full")
        return ConsentLevel::Full;
    return code == "initials" ? ConsentLevel::Initials : ConsentLevel::Counted;
}

RowsOfMembers::RowsOfMembers(db::Statement statement) : m_statement(std::move(statement))
{
    next();
}

void RowsOfMembers::next()
{
    m_hasRow = m_statement.next();
    if (!m_hasRow)
        return;
    m_chapterId = m_statement.utf8(0);
    m_memberId = m_statement.utf8(1);
}

bool RowsOfMembers::catchUp(const RosterRow &member)
{
    for (; m_hasRow; next()) {
        if (const int order = m_chapterId.compare(member.chapterId); order != 0) {
            if (order > 0)
                return false;
        } else if (const int inChapter = m_memberId.compare(member.id); inChapter >= 0) {
            return inChapter == 0;
        }
    }
    return false;
}

RosterScan::RosterScan(db::Connection &connection, const RosterQuestion &question)
    : m_connection(connection)
    , m_columns("chapter_id, id")
    , m_rest("FROM member WHERE merged_into = ''")
    , m_asOf(question.asOf.toString(Qt::ISODate).toStdString())
    , m_alsoLater(question.alsoLater)
    , m_hasPerson(question.columns.testFlag(ScanColumn::PersonId))
    , m_hasYear(question.columns.testFlag(ScanColumn::ClassYear))
{
    const bool needsStatus = question.columns.testFlag(ScanColumn::Status) || !question.alsoLater;
    for (const TextColumn &column : textColumns) {
        const bool isForStatus = needsStatus && column.column == ScanColumn::JoinedOn;
        if (!question.columns.testFlag(column.column) && !isForStatus)
            continue;
        m_columns.append(", ").append(column.name);
        m_texts.push_back(column.text);
    }
    if (m_hasYear)
        m_columns += ", class_year";
    if (!question.alsoArchived) {
        m_rest += " AND (archived_on IS NULL OR archived_on > ?2)";
        m_parameters.push_back(m_asOf);
    }
    if (!question.chapterId.isEmpty()) {
        m_rest += question.alsoArchived ? " AND chapter_id = ?2" : " AND chapter_id = ?3";
        m_parameters.push_back(question.chapterId.toStdString());
    }
    m_rest += " ORDER BY chapter_id, id";
    if (needsStatus)
        m_statuses.emplace(readStatuses(connection, question));
    if (!question.audience.isEmpty())
        m_consents.emplace(readConsents(connection, question));
}

void RosterScan::run(const std::function<bool(const RosterRow &)> &visit)
{
    db::feedRows(m_connection, m_columns, m_rest, m_parameters,
                 [&](const db::FedRow &member) { return take(member, visit); });
}

bool RosterScan::take(const db::FedRow &member, const std::function<bool(const RosterRow &)> &visit)
{
    readMember(member);
    if (m_statuses && !findStatus() && !m_alsoLater)
        return true;
    if (m_consents) {
        const bool isKnown = m_consents->catchUp(m_row);
        m_row.level = isKnown ? consentLevelFromCode(m_consents->utf8(2)) : ConsentLevel::Counted;
    }
    return visit(m_row);
}

void RosterScan::readMember(const db::FedRow &member)
{
    m_row.chapterId = member.utf8(0);
    m_row.id = member.utf8(1);
    int column = 2;
    for (const auto text : m_texts)
        m_row.*text = member.utf8(column++);
    if (m_hasYear)
        m_row.classYear = int(member.integer(column));
    if (m_hasPerson && m_row.personId.empty())
        m_row.personId = m_row.id;
}

// The spells as the view member_spell has them: the newest on or before the day, of two on one day the later id, in
// whose order the rows come, and joined_on, which has no id, before any of them.
bool RosterScan::findStatus()
{
    const bool hasJoined = !m_row.joinedOn.empty() && m_row.joinedOn <= m_asOf;
    bool hasLater = !m_row.joinedOn.empty() && !hasJoined;
    bool hasStatus = hasJoined;
    m_row.status = hasJoined ? std::string_view("active") : std::string_view();
    m_row.since = hasJoined ? m_row.joinedOn : std::string_view();
    m_row.reason = {};
    for (; m_statuses->catchUp(m_row); m_statuses->next()) {
        const std::string_view since = m_statuses->utf8(3);
        if (since > m_asOf) {
            hasLater = true;
        } else if (since >= m_row.since) {
            m_row.since = m_since.assign(since);
            m_row.status = m_status.assign(m_statuses->utf8(2));
            m_row.reason = m_reason.assign(m_statuses->utf8(4));
            hasStatus = true;
        }
    }
    return hasStatus || !hasLater;
}

} // namespace chapterhouse::app
