// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/merge_people.h"

#include "db/member_status_store.h"

#include <algorithm>
#include <iterator>

namespace chapterhouse::app {

namespace {

struct Value {
    const char *column;
    QVariant (*of)(const db::Member &);
};

constexpr Value values[] = {
    {"chosen_name", [](const db::Member &m) -> QVariant { return m.chosenName; }},
    {"family_name", [](const db::Member &m) -> QVariant { return m.familyName; }},
    {"legal_name", [](const db::Member &m) -> QVariant { return m.legalName; }},
    {"pronouns", [](const db::Member &m) -> QVariant { return m.pronouns; }},
    {"school_email", [](const db::Member &m) -> QVariant { return m.schoolEmail; }},
    {"personal_email", [](const db::Member &m) -> QVariant { return m.personalEmail; }},
    {"phone", [](const db::Member &m) -> QVariant { return m.phone; }},
    {"degree", [](const db::Member &m) -> QVariant { return m.degree; }},
    {"class_year", [](const db::Member &m) { return m.classYear ? QVariant(*m.classYear) : QVariant(); }},
    {"phase", [](const db::Member &m) -> QVariant { return m.phase; }},
    {"channel", [](const db::Member &m) -> QVariant { return m.channel; }},
    {"school_id", [](const db::Member &m) -> QVariant { return m.schoolId; }},
    {"notes", [](const db::Member &m) -> QVariant { return m.notes; }},
};

QString statusOn(const std::vector<db::MemberStatus> &statuses, QDate joinedOn, QDate day)
{
    QString found = joinedOn.isValid() && joinedOn <= day ? QStringLiteral("active") : QString();
    for (const db::MemberStatus &status : statuses) {
        if (status.since <= day && (!joinedOn.isValid() || status.since >= joinedOn))
            found = status.status;
    }
    return found;
}

/// The statuses of both, one behind the other: the later joining counts as coming back, where the person was away.
void joinDates(db::Connection &connection, const db::Member &from, const db::Member &to)
{
    db::MemberStatusStore statuses(connection);
    statuses.copy(from.key(), to.key());
    const QDate first = !to.joinedOn.isValid() ? from.joinedOn
        : !from.joinedOn.isValid()             ? to.joinedOn
                                               : std::min(from.joinedOn, to.joinedOn);
    if (first.isValid() && first != to.joinedOn)
        db::MemberStore(connection).update(to.key(), {{QStringLiteral("joined_on"), first}});
    if (!from.joinedOn.isValid() || !to.joinedOn.isValid() || from.joinedOn == to.joinedOn)
        return;
    const QDate again = std::max(from.joinedOn, to.joinedOn);
    if (statusOn(statuses.of(to.key()), first, again) != QLatin1String("active"))
        statuses.add(to.key(), QStringLiteral("active"), again);
}

/// Of a column that keeps both.
QVariant oneBehindTheOther(const QVariant &one, const QVariant &other)
{
    return QVariant(one.toString() + QStringLiteral("\n\n") + other.toString());
}

void mergeAtChapter(db::Connection &connection, const PeopleMerge &merge, const db::Member &one,
                    const db::Member &other)
{
    const db::Member &winner = merge.dates == Keep::Other ? other : one;
    const db::Member &loser = merge.dates == Keep::Other ? one : other;
    db::Fields chosen;
    for (auto field = merge.fields.begin(); field != merge.fields.end(); ++field) {
        const QVariant first = valueOf(one, field.key());
        const QVariant second = valueOf(other, field.key());
        chosen.insert(field.key(),
                      *field == Keep::Both      ? oneBehindTheOther(first, second)
                          : *field == Keep::One ? first
                                                : second);
    }
    if (merge.dates == Keep::Both)
        joinDates(connection, loser, winner);
    db::MemberStore members(connection);
    members.merge(loser.key(), winner.key(), merge.on);
    members.update(winner.key(), chosen);
    if (!loser.archivedOn.isValid())
        members.restore(winner.key()); // whoever is on the roster with one record stays there
}

void linkAcrossChapters(db::Connection &connection, const PeopleMerge &merge, const db::Member &one,
                        const db::Member &other)
{
    db::Fields forOne;
    db::Fields forOther;
    for (auto field = merge.fields.begin(); field != merge.fields.end(); ++field) {
        if (*field == Keep::One)
            forOther.insert(field.key(), valueOf(one, field.key()));
        else if (*field == Keep::Other)
            forOne.insert(field.key(), valueOf(other, field.key()));
    }
    db::MemberStore members(connection);
    members.linkPerson(other.key(), one.key());
    members.update(one.key(), forOne);
    members.update(other.key(), forOther);
}

} // namespace

QVariant valueOf(const db::Member &member, const QString &column)
{
    const auto found = std::find_if(std::begin(values), std::end(values),
                                    [&](const Value &value) { return column == QLatin1String(value.column); });
    return found == std::end(values) ? QVariant() : found->of(member);
}

void mergePeople(db::Connection &connection, const PeopleMerge &merge)
{
    const db::MemberStore members(connection);
    const std::optional<db::Member> one = members.find(merge.one);
    const std::optional<db::Member> other = members.find(merge.other);
    if (!one || !other || merge.one == merge.other)
        return;
    if (one->chapterId == other->chapterId)
        mergeAtChapter(connection, merge, *one, *other);
    else
        linkAcrossChapters(connection, merge, *one, *other);
}

} // namespace chapterhouse::app
