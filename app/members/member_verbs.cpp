// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/member_verbs.h"

#include "app/formatting.h"
#include "app/result.h"

#include <QCoreApplication>

#include <vector>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MemberVerbs)
};

/// What holds on that day, as the view member_spell says it; '' for nothing yet.
db::MemberStatus statusOn(db::Connection &connection, const db::Member &member, QDate date)
{
    db::MemberStatus current;
    if (member.joinedOn.isValid() && member.joinedOn <= date) {
        current.status = QStringLiteral("active");
        current.since = member.joinedOn;
    }
    for (const db::MemberStatus &fact : db::MemberStatusStore(connection).of(member.key())) {
        if (fact.since <= date && (!current.since.isValid() || fact.since >= current.since))
            current = fact;
    }
    return current;
}

void checkEnd(const db::Member &member, QDate on)
{
    if (member.joinedOn.isValid() && on < member.joinedOn)
        throw Failure{Text::tr("Nobody can leave before they joined: %1 joined on %2.")
                          .arg(db::displayName(member), shortDate(member.joinedOn))};
}

} // namespace

void recordStatus(db::Connection &connection, const db::Member &member, const QString &status, QDate since,
                  const QString &reason)
{
    if (status == QLatin1String("left") || status == QLatin1String("alumni"))
        checkEnd(member, since);
    db::MemberStatusStore(connection).add(member.key(), status, since, reason);
}

bool changeStatus(db::Connection &connection, const db::Member &member, const QString &status, QDate since,
                  const QString &reason)
{
    const db::MemberStatus current = statusOn(connection, member, since);
    if (current.status == status && current.reason == reason)
        return false;
    recordStatus(connection, member, status, since, reason);
    return true;
}

db::RecordKey transferMember(db::Connection &connection, const db::Member &member, const QString &chapterId, QDate on)
{
    checkEnd(member, on);
    return db::MemberStore(connection).transfer(member.key(), chapterId, on).value();
}

} // namespace chapterhouse::app
