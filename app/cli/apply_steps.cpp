// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_verbs.h"
#include "app/cli/apply_line.h"
#include "app/clock.h"
#include "app/csv/chapter_names.h"
#include "app/members/member_verbs.h"
#include "db/chapter_store.h"
#include "db/codes.h"
#include "db/contact_store.h"
#include "db/forget.h"
#include "db/head_count_store.h"
#include "db/journal.h"
#include "db/officer_store.h"

#include <QCoreApplication>

namespace chapterhouse::cli {

namespace {

using app::Failure;
using db::Member;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

Failure unknownMember(const QString &id)
{
    return {Text::tr("The book has no member “%1”.").arg(id.left(80))};
}

/// What was merged into another record is kept for the past; whoever writes to it means the other one.
Member stillThere(const std::optional<db::Member> &member, const QString &id)
{
    if (!member)
        throw unknownMember(id);
    if (!member->mergedInto.isEmpty())
        throw app::Failure{Text::tr("“%1” was merged into “%2”: use that id.").arg(id, member->mergedInto)};
    return *member;
}

} // namespace

QString ActionLine::chapter(const ActionFields &fields, const char *name) const
{
    const auto found = app::resolveChapter(m_connection, m_directory, fields.required(name));
    if (!found)
        throw found.failure();
    return *found;
}

QString ActionLine::properChapter(const ActionFields &fields, const char *name) const
{
    const QString id = chapter(fields, name);
    const auto national = db::ChapterStore(m_connection).national();
    if (national && national->id == id)
        throw app::Failure{Text::tr("The national row is no chapter: it stays as it is.")};
    return id;
}

db::Member ActionLine::member(const ActionFields &fields, const char *name) const
{
    const QString id = fields.required(name);
    if (!fields.has("chapter"))
        return memberAnywhere(fields, name);
    return stillThere(db::MemberStore(m_connection).find({chapter(fields), id}), id);
}

db::Member ActionLine::memberAnywhere(const ActionFields &fields, const char *name) const
{
    const QString id = fields.required(name);
    return stillThere(db::MemberStore(m_connection).find(id), id);
}

/// The key of a row of a chapter's table, by its id; "chapter" may stand beside it.
db::RecordKey ActionLine::record(const ActionFields &fields, const char *table, const char *name) const
{
    const QString id = fields.required(name);
    const QString at = fields.has("chapter") ? chapter(fields) : QString();
    auto query =
        m_connection.prepare(QStringLiteral("SELECT chapter_id FROM %1 WHERE id = ?1 AND ?2 IN ('', chapter_id)")
                                 .arg(QLatin1String(table))
                                 .toStdString());
    if (!query.bind(id, at).next())
        throw app::Failure{Text::tr("The book has no record “%1” of this kind.").arg(id.left(80))};
    return {query.text(0), id};
}

void ActionLine::needSchool(const db::Fields &columns, const char *name) const
{
    const QString id = columns.value(QLatin1String(name)).toString();
    if (!id.isEmpty() && !m_directory->find(id))
        throw app::Failure{
            Text::tr("“%1”: there is no school with the id “%2”.").arg(QLatin1String(name), id.left(80))};
}

QString ActionLine::status()
{
    const ActionFields fields = m_action.object("status");
    fields.allowOnly({"member", "chapter", "status", "since", "reason"});
    if (!fields.has("member")) {
        const QString id = chapter(fields);
        app::ChapterVerbs(m_connection)
            .recordStatus(id,
                          {fields.requiredCode("status", db::chapterStatusCodes), fields.dateOr("since", app::today()),
                           fields.text("reason")});
        return id;
    }
    const db::Member of = member(fields);
    addMemberStatus(of, fields);
    return of.id;
}

void ActionLine::addMemberStatus(const db::Member &member, const ActionFields &fields)
{
    const QString status = fields.requiredCode("status", db::memberStatusCodes);
    const QString reason = fields.code("reason", db::leaveReasonCodes);
    if (!reason.isEmpty() && status != QLatin1String("left"))
        throw app::Failure{Text::tr("“reason” says why someone left: it goes with the status “left”.")};
    app::recordStatus(m_connection, member, status, fields.dateOr("since", app::today()), reason);
}

QString ActionLine::merge()
{
    const ActionFields fields = m_action.object("merge");
    fields.allowOnly({"member", "chapter", "into", "on"});
    const QDate on = fields.dateOr("on", app::today());
    const app::Failure intoItself{Text::tr("A record cannot be merged into itself.")};
    if (!fields.has("member")) {
        const QString winner = properChapter(fields, "into");
        const QString loser = properChapter(fields);
        if (winner == loser)
            throw intoItself;
        db::ChapterStore(m_connection).merge(loser, winner, on);
        return winner;
    }
    const db::Member loser = member(fields);
    const db::Member winner = memberAnywhere(fields, "into");
    if (loser.key() == winner.key())
        throw intoItself;
    db::MemberStore store(m_connection);
    if (loser.chapterId == winner.chapterId)
        store.merge(loser.key(), winner.key(), on);
    else
        store.linkPerson(loser.key(), winner.key());
    return winner.id;
}

QString ActionLine::transfer()
{
    const ActionFields fields = m_action.object("transfer");
    fields.allowOnly({"member", "chapter", "to", "on"});
    const QDate on = fields.dateOr("on", app::today());
    const db::Member of = member(fields);
    const QString to = chapter(fields, "to");
    if (to == of.chapterId)
        throw app::Failure{Text::tr("The member is at this chapter already.")};
    return app::transferMember(m_connection, of, to, on).id;
}

QString ActionLine::archive()
{
    const ActionFields fields = m_action.object("archive");
    fields.allowOnly({"member", "chapter", "on"});
    const QDate on = fields.dateOr("on", app::today());
    if (!fields.has("member")) {
        const QString id = chapter(fields);
        app::ChapterVerbs(m_connection).archive(id, on);
        return id;
    }
    const db::Member of = member(fields);
    db::MemberStore(m_connection).archive(of.key(), on);
    return of.id;
}

QString ActionLine::remove()
{
    const ActionFields fields = m_action.object("remove");
    db::RecordKey key;
    if (fields.has("member")) {
        fields.allowOnly({"member", "chapter"});
        key = member(fields).key();
        db::MemberStore(m_connection).remove(key);
    } else if (fields.has("officer")) {
        fields.allowOnly({"officer", "chapter"});
        key = record(fields, "officer_term", "officer");
        db::OfficerStore(m_connection).remove(key);
    } else if (fields.has("contact")) {
        fields.allowOnly({"contact", "chapter"});
        key = record(fields, "contact", "contact");
        db::ContactStore(m_connection).remove(key);
    } else if (fields.has("head_count")) {
        fields.allowOnly({"head_count", "chapter"});
        key = record(fields, "head_count", "head_count");
        db::HeadCountStore(m_connection).remove(key);
    } else {
        fields.allowOnly({"chapter", "member", "officer", "contact", "head_count"});
        key.id = chapter(fields);
        app::ChapterVerbs(m_connection).remove(key.id);
    }
    return key.id;
}

QString ActionLine::forget()
{
    const ActionFields fields = m_action.object("forget");
    fields.allowOnly({"member", "chapter"});
    const db::Member of = member(fields);
    db::forgetPerson(m_connection, of.person());
    db::setFinal(m_connection);
    return of.id;
}

} // namespace chapterhouse::cli
