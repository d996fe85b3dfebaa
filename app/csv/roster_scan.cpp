// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/roster_scan.h"

#include "db/connection.h"

namespace chapterhouse::app {

namespace {

constexpr std::string_view memberColumns = R"(
    chapter_id, id, person_id, chosen_name, family_name, pronouns, school_email, personal_email, phone, degree,
        class_year, phase, joined_on, channel, school_id, archived_on, merged_into)";

/// The places of memberColumns.
enum Column {
    ChapterId,
    Id,
    PersonId,
    ChosenName,
    FamilyName,
    Pronouns,
    SchoolEmail,
    PersonalEmail,
    Phone,
    Degree,
    ClassYear,
    Phase,
    JoinedOn,
    Channel,
    SchoolId,
    ArchivedOn,
    MergedInto
};

/// `head` read in the order of its key, of one chapter or of all.
db::Statement inOrder(db::Connection &connection, std::string_view head, std::string_view key, const QString &chapterId)
{
    std::string sql(head);
    if (!chapterId.isEmpty())
        sql += " WHERE chapter_id = ?1";
    sql += " ORDER BY ";
    sql += key;
    db::Statement statement = connection.prepare(sql);
    if (!chapterId.isEmpty())
        statement.bindOne(1, chapterId);
    return statement;
}

/// Brings `statement`, whose first two columns are a member's key, to that member; false if it has no row of it.
/// `hasRow` remembers whether the statement stands on a row.
bool catchUp(db::Statement &statement, bool &hasRow, const RosterRow &row)
{
    while (hasRow) {
        const int order = statement.utf8(0).compare(row.chapterId);
        if (order > 0)
            return false;
        if (order == 0) {
            const int member = statement.utf8(1).compare(row.id);
            if (member >= 0)
                return member == 0;
        }
        hasRow = statement.next();
    }
    return false;
}

} // namespace

ConsentLevel consentLevelFromCode(std::string_view code)
{
    if (code == "full")
        return ConsentLevel::Full;
    return code == "initials" ? ConsentLevel::Initials : ConsentLevel::Counted;
}

RosterScan::RosterScan(db::Connection &connection, const RosterQuestion &question)
    : m_connection(connection)
    , m_chapterId(question.chapterId.toStdString())
    , m_statuses(inOrder(connection, "SELECT chapter_id, member_id, id, status, since, reason FROM member_status",
                         "chapter_id, member_id, id", question.chapterId))
    , m_asOf(question.asOf.toString(Qt::ISODate).toStdString())
    , m_alsoLater(question.alsoLater)
    , m_alsoArchived(question.alsoArchived)
{
    m_statusesLeft = m_statuses.next();
    if (question.audience.isEmpty())
        return;
    std::string sql = "SELECT chapter_id, member_id, level FROM consent WHERE audience = ?1";
    if (!question.chapterId.isEmpty())
        sql += " AND chapter_id = ?2";
    m_consents = connection.prepare(sql + " ORDER BY chapter_id, member_id");
    m_consents->bindOne(1, question.audience);
    if (!question.chapterId.isEmpty())
        m_consents->bindOne(2, question.chapterId);
    m_consentsLeft = m_consents->next();
}

void RosterScan::run(const std::function<bool(const RosterRow &)> &visit)
{
    db::feedRows(m_connection, memberColumns,
                 m_chapterId.empty() ? "FROM member ORDER BY chapter_id, id"
                                     : "FROM member WHERE chapter_id = ?2 ORDER BY chapter_id, id",
                 m_chapterId, [&](const db::FedRow &member) { return take(member, visit); });
}

bool RosterScan::take(const db::FedRow &member, const std::function<bool(const RosterRow &)> &visit)
{
    ++m_seen;
    const std::string_view archivedOn = member.utf8(ArchivedOn);
    const bool isArchived = !archivedOn.empty() && archivedOn <= m_asOf;
    if ((isArchived && !m_alsoArchived) || !member.utf8(MergedInto).empty())
        return true;
    readMember(member);
    if (!findStatus() && !m_alsoLater)
        return true;
    if (m_consents)
        findConsent();
    return visit(m_row);
}

void RosterScan::readMember(const db::FedRow &member)
{
    m_row.chapterId = member.utf8(ChapterId);
    m_row.id = member.utf8(Id);
    m_row.personId = member.utf8(PersonId);
    if (m_row.personId.empty())
        m_row.personId = m_row.id;
    m_row.chosenName = member.utf8(ChosenName);
    m_row.familyName = member.utf8(FamilyName);
    m_row.pronouns = member.utf8(Pronouns);
    m_row.schoolEmail = member.utf8(SchoolEmail);
    m_row.personalEmail = member.utf8(PersonalEmail);
    m_row.phone = member.utf8(Phone);
    m_row.degree = member.utf8(Degree);
    m_row.classYear = int(member.integer(ClassYear));
    m_row.phase = member.utf8(Phase);
    m_row.joinedOn = member.utf8(JoinedOn);
    m_row.channel = member.utf8(Channel);
    m_row.schoolId = member.utf8(SchoolId);
}

// The spells as the view member_spell has them: the newest on or before the day, of two on one day the later id, and
// joined_on, which has no id, before any of them.
bool RosterScan::findStatus()
{
    const bool hasJoined = !m_row.joinedOn.empty() && m_row.joinedOn <= m_asOf;
    bool hasLater = !m_row.joinedOn.empty() && !hasJoined;
    m_row.status = hasJoined ? std::string_view("active") : std::string_view();
    m_row.since = hasJoined ? m_row.joinedOn : std::string_view();
    m_row.reason = {};
    if (!catchUp(m_statuses, m_statusesLeft, m_row))
        return hasJoined || !hasLater;

    bool hasStatus = hasJoined;
    m_since.assign(m_row.since);
    m_statusId.clear();
    do {
        const std::string_view since = m_statuses.utf8(4);
        if (since > m_asOf) {
            hasLater = true;
        } else if (since > m_since || (since == m_since && m_statuses.utf8(2) > m_statusId)) {
            m_since.assign(since);
            m_statusId.assign(m_statuses.utf8(2));
            m_status.assign(m_statuses.utf8(3));
            m_reason.assign(m_statuses.utf8(5));
            m_row.status = m_status;
            m_row.reason = m_reason;
            hasStatus = true;
        }
        m_statusesLeft = m_statuses.next();
    } while (catchUp(m_statuses, m_statusesLeft, m_row));
    m_row.since = m_since;
    return hasStatus || !hasLater;
}

void RosterScan::findConsent()
{
    const bool isKnown = catchUp(*m_consents, m_consentsLeft, m_row);
    m_row.level = isKnown ? consentLevelFromCode(m_consents->utf8(2)) : ConsentLevel::Counted;
}

} // namespace chapterhouse::app
