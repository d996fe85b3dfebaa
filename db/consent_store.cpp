// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/consent_store.h"

#include "db/codes.h"
#include "db/connection.h"
#include "db/journal.h"

#include <algorithm>
#include <iterator>

namespace chapterhouse::db {

namespace {

/// The levels are listed with the one first that shows the most.
std::ptrdiff_t careOf(const Consent &consent)
{
    return std::find(std::begin(consentLevelCodes), std::end(consentLevelCodes), consent.level.toStdString())
        - std::begin(consentLevelCodes);
}

} // namespace

const Consent &mergedConsent(const Consent &one, const Consent &other)
{
    if (one.givenOn.isValid() && other.givenOn.isValid() && one.givenOn != other.givenOn)
        return one.givenOn > other.givenOn ? one : other;
    return careOf(one) >= careOf(other) ? one : other;
}

std::vector<Consent> ConsentStore::of(const RecordKey &member) const
{
    std::vector<Consent> consents;
    auto query = m_connection.prepare(
        "SELECT audience, level, given_on, source FROM consent WHERE chapter_id = ?1 AND member_id = ?2");
    query.bind(member.chapterId, member.id);
    while (query.next())
        consents.push_back({query.text(0), query.text(1), query.date(2), query.text(3)});
    return consents;
}

bool ConsentStore::set(const RecordKey &member, const Consent &consent)
{
    m_connection
        .prepare(R"(
            UPDATE consent SET level = ?4, given_on = ?5, source = ?6
            WHERE chapter_id = ?1 AND member_id = ?2 AND audience = ?3
              AND (level <> ?4 OR given_on IS NOT ?5 OR source <> ?6))")
        .bind(member.chapterId, member.id, consent.audience, consent.level, consent.givenOn, consent.source)
        .execute();
    if (m_connection.changes() > 0)
        return true;
    m_connection
        .prepare(R"(
            INSERT INTO consent (chapter_id, member_id, audience, level, given_on, source, added_in)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (
                SELECT 1 FROM consent WHERE chapter_id = ?1 AND member_id = ?2 AND audience = ?3))")
        .bind(member.chapterId, member.id, consent.audience, consent.level, consent.givenOn, consent.source,
              openAction(m_connection))
        .execute();
    if (m_connection.changes() == 0)
        return false;
    m_connection.touch(QStringLiteral("consent"), {member.chapterId, member.id, consent.audience});
    return true;
}

bool ConsentStore::remove(const RecordKey &member, const QString &audience)
{
    m_connection.prepare("DELETE FROM consent WHERE chapter_id = ?1 AND member_id = ?2 AND audience = ?3")
        .bind(member.chapterId, member.id, audience)
        .execute();
    return m_connection.changes() > 0;
}

void ConsentStore::removeAll(const RecordKey &member)
{
    m_connection.prepare("DELETE FROM consent WHERE chapter_id = ?1 AND member_id = ?2")
        .bind(member.chapterId, member.id)
        .execute();
}

void ConsentStore::copyMissing(const RecordKey &from, const RecordKey &to)
{
    QStringList known;
    for (const Consent &consent : of(to))
        known << consent.audience;
    for (const Consent &consent : of(from)) {
        if (!known.contains(consent.audience))
            set(to, consent);
    }
}

void ConsentStore::mergeInto(const RecordKey &from, const RecordKey &to)
{
    const std::vector<Consent> known = of(to);
    for (const Consent &consent : of(from)) {
        const auto own = std::find_if(known.begin(), known.end(),
                                      [&](const Consent &one) { return one.audience == consent.audience; });
        set(to, own == known.end() ? consent : mergedConsent(*own, consent));
    }
}

} // namespace chapterhouse::db
