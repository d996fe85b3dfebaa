// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_verbs.h"

#include "app/roster/codes.h"
#include "db/chapter_status_store.h"
#include "db/connection.h"
#include "db/member_status_store.h"
#include "db/member_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChapterVerbs)
};

db::Fields columnsOf(const StatusFact &fact)
{
    return {{QStringLiteral("status"), fact.status},
            {QStringLiteral("since"), fact.since},
            {QStringLiteral("reason"), fact.reason}};
}

/// The first day from `on` on when what is known of the member is not contradicted.
QDate freeDay(db::Connection &connection, const db::Member &member, QDate on)
{
    QDate day = std::max(on, member.joinedOn);
    for (const db::MemberStatus &fact : db::MemberStatusStore(connection).of(member.key()))
        day = std::max(day, fact.since);
    return day;
}

} // namespace

db::Chapter ChapterVerbs::there(const QString &chapterId) const
{
    auto chapter = db::ChapterStore(m_connection).find(chapterId);
    if (!chapter)
        throw Failure{Text::tr("The chapter is no longer in the book.")};
    return *chapter;
}

void ChapterVerbs::needProper(const QString &chapterId) const
{
    if (there(chapterId).isNational())
        throw Failure{Text::tr("The national row is no chapter: it stays as it is.")};
}

void ChapterVerbs::needStatus(const QString &chapterId, const QString &statusId) const
{
    const auto known = db::ChapterStatusStore(m_connection).of(chapterId);
    if (std::none_of(known.begin(), known.end(), [&](const db::ChapterStatus &fact) { return fact.id == statusId; }))
        throw Failure{Text::tr("The entry is no longer in the book.")};
}

QString ChapterVerbs::add(const QString &schoolId, const db::Fields &columns)
{
    db::ChapterStore store(m_connection);
    db::Chapter chapter;
    chapter.schoolId = schoolId;
    const QString id = store.add(chapter);
    store.update(id, columns);
    return id;
}

void ChapterVerbs::set(const QString &chapterId, const db::Fields &columns)
{
    there(chapterId);
    if (columns.contains(QStringLiteral("school_id")))
        needProper(chapterId);
    db::ChapterStore(m_connection).update(chapterId, columns);
}

void ChapterVerbs::setAccounts(const QString &chapterId, const std::vector<db::ChapterChannel> &accounts)
{
    db::ChapterChannelStore store(m_connection);
    for (const db::ChapterChannel &known : store.ofChapter(chapterId)) {
        const auto still = std::find_if(accounts.begin(), accounts.end(), [&](const db::ChapterChannel &account) {
            return account.id == known.id && account.channel == known.channel;
        });
        if (still == accounts.end())
            store.remove({chapterId, known.id});
        else
            store.setAddress({chapterId, known.id}, still->address);
    }
    const std::vector<db::ChapterChannel> kept = store.ofChapter(chapterId);
    for (db::ChapterChannel account : accounts) {
        const auto isKept = [&](const db::ChapterChannel &known) { return known.id == account.id; };
        if (std::any_of(kept.begin(), kept.end(), isKept))
            continue;
        account.chapterId = chapterId;
        account.id.clear();
        store.add(account);
    }
}

void ChapterVerbs::recordStatus(const QString &chapterId, const StatusFact &fact)
{
    needProper(chapterId);
    db::ChapterStatusStore(m_connection).add(chapterId, fact.status, fact.since, fact.reason);
}

void ChapterVerbs::correctStatus(const QString &chapterId, const QString &statusId, const StatusFact &fact)
{
    needStatus(chapterId, statusId);
    db::ChapterStatusStore(m_connection).correct(chapterId, statusId, columnsOf(fact));
}

void ChapterVerbs::removeStatus(const QString &chapterId, const QString &statusId)
{
    needStatus(chapterId, statusId);
    db::ChapterStatusStore(m_connection).remove(chapterId, statusId);
}

void ChapterVerbs::archive(const QString &chapterId, QDate on)
{
    needProper(chapterId);
    db::ChapterStore(m_connection).archive(chapterId, on);
}

void ChapterVerbs::restore(const QString &chapterId)
{
    if (!there(chapterId).mergedInto.isEmpty())
        throw Failure{Text::tr("The chapter was merged into another one: undo that instead.")};
    db::ChapterStore(m_connection).restore(chapterId);
}

void ChapterVerbs::remove(const QString &chapterId)
{
    needProper(chapterId);
    if (!db::ChapterStore(m_connection).remove(chapterId))
        throw Failure{Text::tr("The chapter has members: remove them first, or archive it.")};
}

void ChapterVerbs::bringOver(const std::vector<ChapterPerson> &people, const QString &chapterId, QDate on)
{
    db::MemberStore store(m_connection);
    for (const ChapterPerson &person : people) {
        const auto member = store.find(person.key);
        if (!member)
            continue; // gone meanwhile
        const QDate day = freeDay(m_connection, *member, on);
        const auto moved = store.transfer(person.key, chapterId, day);
        // Whoever is only interested, or away, is so at the chapter too.
        if (moved && person.status != MemberStatus::Active)
            db::MemberStatusStore(m_connection).add(*moved, code(person.status), day);
    }
}

void ChapterVerbs::letLeave(const std::vector<ChapterPerson> &people, QDate on)
{
    for (const ChapterPerson &person : people) {
        if (const auto member = db::MemberStore(m_connection).find(person.key))
            db::MemberStatusStore(m_connection)
                .add(person.key, code(MemberStatus::Left), freeDay(m_connection, *member, on),
                     code(LeaveReason::ChapterDormant));
    }
}

QString addSchool(db::Connection &connection, const Directory &directory, const db::School &school)
{
    if (school.name.isEmpty())
        throw Failure{Text::tr("A school has to have a name.")};
    if (!directory.state(school.state))
        throw Failure{Text::tr("There is no state “%1”; give its code, such as GA.").arg(school.state.left(80))};
    if (!school.campusOf.isEmpty() && !directory.find(school.campusOf))
        throw Failure{
            Text::tr("There is no school “%1” that this could be a campus of.").arg(school.campusOf.left(80))};
    return db::SchoolStore(connection).add(school);
}

} // namespace chapterhouse::app
