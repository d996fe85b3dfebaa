// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_verbs.h"
#include "app/cli/apply_line.h"
#include "app/clock.h"
#include "app/result.h"
#include "db/chapter_store.h"
#include "db/codes.h"
#include "db/consent_store.h"
#include "db/contact_store.h"
#include "db/head_count_store.h"
#include "db/officer_store.h"
#include "db/school_store.h"
#include "db/setting_store.h"

#include <QCoreApplication>

#include <map>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

constexpr db::Field settingFields[] = {
    {"name"},
    {.name = "small_number_threshold", .kind = db::Field::Number, .least = 0, .most = 1000},
    {"shown_on", db::Field::Date},
};
constexpr const char *fixedSettings[] = {"kind", "book_id", "demo"};

} // namespace

QString ActionLine::add()
{
    using Adder = QString (ActionLine::*)();
    static const std::map<QString, Adder> adders{
        {QStringLiteral("member"), &ActionLine::addMember},        {QStringLiteral("chapter"), &ActionLine::addChapter},
        {QStringLiteral("officer"), &ActionLine::addOfficer},      {QStringLiteral("contact"), &ActionLine::addContact},
        {QStringLiteral("head_count"), &ActionLine::addHeadCount}, {QStringLiteral("school"), &ActionLine::addSchool},
        {QStringLiteral("consent"), &ActionLine::addConsent}};
    const QString what = m_action.required("add");
    const auto adder = adders.find(what);
    if (adder == adders.end())
        throw app::Failure{Text::tr("There is nothing called “%1” to add.").arg(what.left(80))};
    return (this->*adder->second)();
}

QString ActionLine::addMember()
{
    m_action.allowOnly({"add", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({"status", "since", "reason"}, db::MemberStore::fields());
    db::MemberStore store(m_connection);
    db::Member member;
    member.chapterId = chapter(m_action);
    member.chosenName = fields.required("chosen_name");
    const db::Fields columns = fields.columns(db::MemberStore::fields());
    needSchool(columns, "school_id");
    const db::RecordKey key = store.add(member);
    store.update(key, columns);

    const bool isDated = fields.has("since") || fields.has("reason");
    const QString status =
        isDated ? fields.requiredCode("status", db::memberStatusCodes) : fields.code("status", db::memberStatusCodes);
    const bool joinedSaysIt = status == QLatin1String("active") && fields.date("joined_on").isValid() && !isDated;
    if (!status.isEmpty() && !joinedSaysIt)
        addMemberStatus(store.find(key).value(), fields);
    return key.id;
}

QString ActionLine::addChapter()
{
    m_action.allowOnly({"add", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({"status", "since", "reason"}, db::ChapterStore::fields());
    const QString typed = fields.required("school_id");
    const app::School *school = m_directory->find(typed);
    if (!school)
        school = m_directory->named(typed);
    if (!school)
        throw app::Failure{Text::tr("There is no school “%1”.").arg(typed.left(80))};
    db::Fields columns = fields.columns(db::ChapterStore::fields());
    columns.remove(QStringLiteral("school_id")); // as it was typed
    app::ChapterVerbs verbs(m_connection);
    const QString id = verbs.add(school->id, columns);

    const bool isDated = fields.has("since") || fields.has("reason");
    const QString status =
        isDated ? fields.requiredCode("status", db::chapterStatusCodes) : fields.code("status", db::chapterStatusCodes);
    if (!status.isEmpty())
        verbs.recordStatus(id, {status, fields.dateOr("since", app::today()), fields.text("reason")});
    return id;
}

QString ActionLine::addOfficer()
{
    m_action.allowOnly({"add", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({"member", "name", "office", "starts_on", "ends_on", "end_reason"});
    if (fields.has("member") && fields.has("name"))
        throw app::Failure{Text::tr("Say “member” or “name”, not both.")};
    db::OfficerTerm term;
    term.chapterId = chapter(m_action);
    if (fields.has("member"))
        term.personId = memberAnywhere(fields, "member").person();
    else
        term.holderName = fields.required("name");
    term.office = fields.required("office");
    term.startsOn = fields.dateOr("starts_on", app::today());
    term.endsOn = fields.date("ends_on");
    term.endReason = fields.text("end_reason");
    return db::OfficerStore(m_connection).add(term).id;
}

QString ActionLine::addContact()
{
    m_action.allowOnly({"add", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({}, db::ContactStore::fields());
    db::Contact contact;
    contact.chapterId = chapter(m_action);
    contact.happenedOn = fields.dateOr("happened_on", app::today());
    contact.channel = fields.code("channel", db::channelCodes);
    contact.outcome = fields.code("outcome", db::outcomeCodes);
    contact.note = fields.text("note");
    return db::ContactStore(m_connection).add(contact).id;
}

QString ActionLine::addHeadCount()
{
    m_action.allowOnly({"add", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({}, db::HeadCountStore::fields());
    if (!fields.has("heads"))
        throw app::Failure{Text::tr("“%1” is missing.").arg(QStringLiteral("heads"))};
    const db::Fields columns = fields.columns(db::HeadCountStore::fields());
    db::HeadCount count;
    count.chapterId = chapter(m_action);
    count.asOf = fields.dateOr("as_of", app::today());
    count.heads = columns.value(QStringLiteral("heads")).toInt();
    count.note = fields.text("note");
    return db::HeadCountStore(m_connection).add(count).id;
}

QString ActionLine::addSchool()
{
    m_action.allowOnly({"add", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({}, db::SchoolStore::fields());
    db::School school;
    school.name = fields.required("name");
    school.state = fields.required("state");
    school.campusOf = fields.text("campus_of");
    const QString id = app::addSchool(m_connection, *m_directory, school);
    db::SchoolStore(m_connection).update(id, fields.columns(db::SchoolStore::fields()));
    return id;
}

QString ActionLine::addConsent()
{
    m_action.allowOnly({"add", "member", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({"audience", "level", "given_on", "source"});
    const db::Member of = member(m_action);
    db::ConsentStore(m_connection)
        .set(of.key(),
             {fields.requiredCode("audience", db::audienceCodes), fields.requiredCode("level", db::consentLevelCodes),
              fields.dateOr("given_on", app::today()), fields.text("source")});
    return of.id;
}

QString ActionLine::set()
{
    using Setter = QString (ActionLine::*)();
    static const std::map<QString, Setter> setters{{QStringLiteral("member"), &ActionLine::setMember},
                                                   {QStringLiteral("chapter"), &ActionLine::setChapter},
                                                   {QStringLiteral("officer"), &ActionLine::setOfficer},
                                                   {QStringLiteral("contact"), &ActionLine::setContact},
                                                   {QStringLiteral("head_count"), &ActionLine::setHeadCount},
                                                   {QStringLiteral("setting"), &ActionLine::setSettings}};
    const QString what = m_action.required("set");
    const auto setter = setters.find(what);
    if (setter == setters.end())
        throw app::Failure{Text::tr("There is nothing called “%1” to change.").arg(what.left(80))};
    return (this->*setter->second)();
}

QString ActionLine::setMember()
{
    m_action.allowOnly({"set", "id", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({}, db::MemberStore::fields());
    const db::Fields columns = fields.columns(db::MemberStore::fields());
    needSchool(columns, "school_id");
    const db::Member of = member(m_action, "id");
    db::MemberStore(m_connection).update(of.key(), columns);
    return of.id;
}

QString ActionLine::setChapter()
{
    m_action.allowOnly({"set", "id", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({}, db::ChapterStore::fields());
    const db::Fields columns = fields.columns(db::ChapterStore::fields());
    if (fields.has("school_id"))
        fields.required("school_id");
    needSchool(columns, "school_id");
    const QString id = chapter(m_action, "id");
    app::ChapterVerbs(m_connection).set(id, columns);
    return id;
}

QString ActionLine::setOfficer()
{
    m_action.allowOnly({"set", "id", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({"office", "starts_on", "ends_on", "end_reason"});
    const db::RecordKey key = record(m_action, "officer_term", "id");
    db::OfficerStore(m_connection).update(key, fields.columns(db::OfficerStore::fields()));
    return key.id;
}

QString ActionLine::setContact()
{
    m_action.allowOnly({"set", "id", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({}, db::ContactStore::fields());
    const db::RecordKey key = record(m_action, "contact", "id");
    db::ContactStore(m_connection).update(key, fields.columns(db::ContactStore::fields()));
    return key.id;
}

QString ActionLine::setHeadCount()
{
    m_action.allowOnly({"set", "id", "chapter", "fields"});
    const ActionFields fields = m_action.object("fields");
    fields.allowOnly({}, db::HeadCountStore::fields());
    const db::RecordKey key = record(m_action, "head_count", "id");
    db::HeadCountStore(m_connection).update(key, fields.columns(db::HeadCountStore::fields()));
    return key.id;
}

/// An empty value sets back to what holds without the setting.
QString ActionLine::setSettings()
{
    m_action.allowOnly({"set", "fields"});
    const ActionFields fields = m_action.object("fields");
    for (const char *name : fixedSettings) {
        if (fields.has(name))
            throw app::Failure{
                Text::tr("“%1” is as the book was made; it cannot be changed.").arg(QLatin1String(name))};
    }
    fields.allowOnly({}, settingFields);
    db::SettingStore settings(m_connection);
    const db::Fields values = fields.columns(settingFields);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->isNull() && value.key() != QLatin1String("name"))
            settings.remove(value.key());
        else
            settings.set(value.key(), value->toString()); // a date as ISO 8601
    }
    return {};
}

} // namespace chapterhouse::cli
