// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/member_steps.h"

#include "app/details/code_names.h"
#include "app/editing/choices.h"
#include "app/editing/typed_value.h"
#include "app/formatting.h"
#include "app/history/change_words.h"
#include "app/members/consent_words.h"
#include "app/members/member_verbs.h"
#include "db/consent_store.h"

#include <algorithm>
#include <iterator>

namespace chapterhouse::app {

namespace {

/// What many members can have in common; names, addresses and notes are each person's own.
constexpr const char *sharedFields[] = {"class_year", "phase", "degree", "joined_on", "channel"};

const db::Field &memberField(int place)
{
    const auto fields = db::MemberStore::fields();
    return *std::find_if(fields.begin(), fields.end(),
                         [&](const db::Field &field) { return field.name == std::string_view(sharedFields[place]); });
}

QDate fromIso(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

void StatusStep::start()
{
    m_status.clear();
    m_reason.clear();
    m_since = today();
}

void StatusStep::setStatus(const QString &status)
{
    m_status = status;
    if (!isLeaving())
        m_reason.clear();
    refresh();
}

void StatusStep::setReason(const QString &reason)
{
    m_reason = reason;
    refresh();
}

void StatusStep::setSince(const QString &since)
{
    m_since = fromIso(since);
    refresh();
}

QString StatusStep::sentence() const
{
    if (m_status.isEmpty() || !m_since.isValid())
        return {};
    return tr("%1: “%2” from %3 on.", "who, a status, a day")
        .arg(who(), nameOf(memberStatus(m_status.toStdString())), shortDate(m_since));
}

MemberStep::Deed StatusStep::deed() const
{
    return
        [status = m_status, reason = m_reason, since = m_since](db::Connection &connection, const db::Member &member) {
            return changeStatus(connection, member, status, since, reason);
        };
}

QStringList FieldStep::titles() const
{
    QStringList titles;
    for (const char *field : sharedFields)
        titles << fieldTitle(QStringLiteral("member"), QLatin1String(field));
    return titles;
}

void FieldStep::start()
{
    m_field = 0;
    m_text.clear();
    m_isSaid = false;
    read();
}

void FieldStep::setField(int field)
{
    if (field == m_field || field < 0 || field >= int(std::size(sharedFields)))
        return;
    m_field = field;
    m_text.clear();
    m_isSaid = false;
    read();
    refresh();
}

int FieldStep::kind() const
{
    const auto kind = ChoicesModel::kindOf(QLatin1String(sharedFields[m_field]));
    return kind ? int(*kind) : -1;
}

void FieldStep::setText(const QString &text)
{
    m_text = text;
    m_isSaid = true;
    read();
    refresh();
}

void FieldStep::read()
{
    const Result<QVariant> value = typedValue(memberField(m_field), m_text, today());
    m_problem = value ? QString() : value.message();
    m_value = value ? *value : QVariant();
}

QString FieldStep::sentence() const
{
    if (!m_problem.isEmpty() || !m_isSaid)
        return {};
    const QString title = fieldTitle(QStringLiteral("member"), QLatin1String(sharedFields[m_field]));
    return m_value.isNull() ? tr("%1: “%2” is emptied.", "who, a field").arg(who(), title)
                            : tr("%1: “%2” becomes “%3”.", "who, a field, a value")
                                  .arg(who(), title, shownValue(memberField(m_field), m_value));
}

MemberStep::Deed FieldStep::deed() const
{
    const db::Fields values{{QLatin1String(sharedFields[m_field]), m_value}};
    return [values](db::Connection &connection, const db::Member &member) {
        return db::MemberStore(connection).update(member.key(), values);
    };
}

void ConsentStep::start()
{
    m_audience.clear();
    m_level = QStringLiteral("counted");
    m_givenOn = today();
    m_source.clear();
}

void ConsentStep::setAudience(const QString &audience)
{
    m_audience = audience;
    refresh();
}

void ConsentStep::setLevel(const QString &level)
{
    m_level = level;
    refresh();
}

void ConsentStep::setGivenOn(const QString &givenOn)
{
    m_givenOn = fromIso(givenOn);
    refresh();
}

void ConsentStep::setSource(const QString &source)
{
    m_source = source;
    refresh();
}

QString ConsentStep::meaning() const
{
    return levelMeaning(m_level);
}

// More than the least needs a place where it says so: no one shall have to remember who agreed to what.
QString ConsentStep::sentence() const
{
    const bool isLeast = m_level == QLatin1String("counted");
    if (m_audience.isEmpty() || m_level.isEmpty() || !m_givenOn.isValid()
        || (!isLeast && cleanedText(m_source).isEmpty()))
        return {};
    return tr("%1: “%2” for “%3”.", "who, a level of consent, an audience")
        .arg(who(), consentLevelName(m_level), audienceName(m_audience));
}

MemberStep::Deed ConsentStep::deed() const
{
    const db::Consent consent{m_audience, m_level, m_givenOn, cleanedText(m_source)};
    return [consent](db::Connection &connection, const db::Member &member) {
        return db::ConsentStore(connection).set(member.key(), consent);
    };
}

void TransferStep::start()
{
    m_chapterId.clear();
    m_on = today();
}

void TransferStep::setChapterId(const QString &chapterId)
{
    m_chapterId = chapterId;
    refresh();
}

void TransferStep::setOn(const QString &on)
{
    m_on = fromIso(on);
    refresh();
}

QString TransferStep::sentence() const
{
    const ChapterEntry *chapter =
        roster() && roster()->snapshot() ? roster()->snapshot()->chapter(m_chapterId) : nullptr;
    if (!chapter || !m_on.isValid())
        return {};
    const QString name = chapter->isNational ? tr("the network") : chapter->name;
    return tr("%1: to %2 on %3. What was before stays on record.", "who, a chapter, a day")
        .arg(who(), name, shortDate(m_on));
}

MemberStep::Deed TransferStep::deed() const
{
    return [chapterId = m_chapterId, on = m_on](db::Connection &connection, const db::Member &member) {
        if (member.chapterId == chapterId)
            return false;
        transferMember(connection, member, chapterId, on);
        return true;
    };
}

QString RemoveStep::sentence() const
{
    return tr("%1: the record is removed.", "who").arg(who());
}

MemberStep::Deed RemoveStep::deed() const
{
    return [](db::Connection &connection, const db::Member &member) {
        db::MemberStore(connection).remove(member.key());
        return true;
    };
}

} // namespace chapterhouse::app
