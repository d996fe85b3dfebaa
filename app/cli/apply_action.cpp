// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_action.h"

#include "app/cli/apply_fields.h"
#include "app/clock.h"
#include "app/csv/chapter_names.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/consent_store.h"
#include "db/contact_store.h"
#include "db/forget.h"
#include "db/head_count_store.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"
#include "db/school_store.h"
#include "db/setting_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <map>

namespace chapterhouse::cli {

namespace {

constexpr const char *memberStatuses[] = {"prospect", "active", "away", "alumni", "left"};
constexpr const char *leaveReasons[] = {"transferred", "lapsed", "asked_removal", "chapter_dormant", "other"};
constexpr const char *chapterStatuses[] = {"prospect", "forming",  "applied",   "active",
                                           "at_risk",  "inactive", "suspended", "closed"};
constexpr const char *audiences[] = {"chapter", "national", "mentors", "school", "public"};
constexpr const char *levels[] = {"full", "initials", "counted"};
constexpr db::Field officerFields[] = {
    {"office"}, {"starts_on", db::Field::Date}, {"ends_on", db::Field::Date}, {"end_reason"}};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

/// One action on its way. Each verb returns the id of the record that it is about.
class ActionLine {
public:
    ActionLine(db::Connection &connection, const app::Directory::Pointer &directory, const QJsonObject &object)
        : m_connection(connection), m_directory(directory), m_object(object), m_action(object)
    {
    }

    QString add();
    QString set();
    QString status();
    QString merge();
    QString transfer();
    QString archive();
    QString remove();
    QString forget();

private:
    QString chapter(const ActionFields &fields, const char *name = "chapter") const;
    db::Member member(const ActionFields &fields, const char *name = "member") const;
    db::RecordKey record(const ActionFields &fields, const char *table, const char *name) const;
    QString addMember(const ActionFields &fields);
    QString addChapter(const ActionFields &fields);
    QString addOfficer(const ActionFields &fields);
    QString addContact(const ActionFields &fields);
    QString addHeadCount(const ActionFields &fields);
    QString addSchool(const ActionFields &fields);
    QString addConsent(const ActionFields &fields);
    QString setSettings(const ActionFields &fields);

    db::Connection &m_connection;
    app::Directory::Pointer m_directory;
    QJsonObject m_object;
    ActionFields m_action;
};

/// The fields that a store takes, without those that the verb reads itself.
QJsonObject without(const QJsonObject &object, std::initializer_list<const char *> names)
{
    QJsonObject rest = object;
    for (const char *name : names)
        rest.remove(QLatin1String(name));
    return rest;
}

QString ActionLine::chapter(const ActionFields &fields, const char *name) const
{
    const auto found = app::resolveChapter(m_connection, m_directory, fields.required(name));
    if (!found)
        throw found.failure();
    return *found;
}

db::Member ActionLine::member(const ActionFields &fields, const char *name) const
{
    const db::MemberStore store(m_connection);
    const QString id = fields.required(name);
    const bool isPlaced = m_action.has("chapter") || fields.has("chapter");
    const auto found = isPlaced ? store.find({chapter(fields.has("chapter") ? fields : m_action), id}) : store.find(id);
    if (!found)
        throw app::Failure{Text::tr("The book has no member “%1”.").arg(id)};
    return *found;
}

/// The key of a row of a chapter's table, by its id alone.
db::RecordKey ActionLine::record(const ActionFields &fields, const char *table, const char *name) const
{
    const QString id = fields.required(name);
    auto query = m_connection.prepare(
        QStringLiteral("SELECT chapter_id FROM %1 WHERE id = ?1").arg(QLatin1String(table)).toStdString());
    if (!query.bind(id).next())
        throw app::Failure{Text::tr("The book has no record “%1”.").arg(id)};
    return {query.text(0), id};
}

QString ActionLine::add()
{
    const QString what = m_action.required("add");
    const ActionFields fields = m_action.object("fields");
    using Adder = QString (ActionLine::*)(const ActionFields &);
    static const std::map<QString, Adder> adders{
        {QStringLiteral("member"), &ActionLine::addMember},        {QStringLiteral("chapter"), &ActionLine::addChapter},
        {QStringLiteral("officer"), &ActionLine::addOfficer},      {QStringLiteral("contact"), &ActionLine::addContact},
        {QStringLiteral("head_count"), &ActionLine::addHeadCount}, {QStringLiteral("school"), &ActionLine::addSchool},
        {QStringLiteral("consent"), &ActionLine::addConsent}};
    const auto adder = adders.find(what);
    if (adder == adders.end())
        throw app::Failure{Text::tr("There is nothing called “%1” to add.").arg(what)};
    return (this->*adder->second)(fields);
}

QString ActionLine::addMember(const ActionFields &fields)
{
    const QJsonObject given = m_object.value(QLatin1String("fields")).toObject();
    const db::Fields columns =
        ActionFields(without(given, {"status", "since", "reason"})).columns(db::MemberStore::fields());
    db::MemberStore store(m_connection);
    db::Member member;
    member.chapterId = chapter(m_action);
    member.chosenName = fields.required("chosen_name");
    const db::RecordKey key = store.add(member);
    store.update(key, columns);
    const QString status = fields.code("status", memberStatuses);
    if (!status.isEmpty() && !(status == QLatin1String("active") && fields.has("joined_on") && !fields.has("since")))
        db::MemberStatusStore(m_connection)
            .add(key, status, fields.dateOr("since", app::today()), fields.code("reason", leaveReasons));
    return key.id;
}

QString ActionLine::addChapter(const ActionFields &fields)
{
    const QJsonObject given = m_object.value(QLatin1String("fields")).toObject();
    const QString typed = fields.required("school_id");
    const app::School *school = m_directory->find(typed);
    if (!school)
        school = m_directory->named(typed);
    if (!school)
        throw app::Failure{Text::tr("There is no school “%1”.").arg(typed)};
    db::ChapterStore store(m_connection);
    db::Chapter chapter;
    chapter.schoolId = school->id;
    const QString id = store.add(chapter);
    store.update(
        id,
        ActionFields(without(given, {"school_id", "status", "since", "reason"})).columns(db::ChapterStore::fields()));
    const QString status = fields.code("status", chapterStatuses);
    if (!status.isEmpty())
        db::ChapterStatusStore(m_connection)
            .add(id, status, fields.dateOr("since", app::today()), fields.text("reason"));
    return id;
}

QString ActionLine::addOfficer(const ActionFields &fields)
{
    db::OfficerTerm term;
    term.chapterId = chapter(m_action);
    if (fields.has("member"))
        term.personId = member(fields).person();
    else
        term.holderName = fields.required("name");
    term.office = fields.required("office");
    term.startsOn = fields.dateOr("starts_on", app::today());
    term.endsOn = fields.date("ends_on");
    term.endReason = fields.text("end_reason");
    return db::OfficerStore(m_connection).add(term).id;
}

QString ActionLine::addContact(const ActionFields &fields)
{
    db::Contact contact;
    contact.chapterId = chapter(m_action);
    contact.happenedOn = fields.dateOr("happened_on", app::today());
    contact.channel = fields.code("channel", codesOf(QStringLiteral("channel")));
    contact.outcome = fields.code("outcome", codesOf(QStringLiteral("outcome")));
    contact.note = fields.text("note");
    return db::ContactStore(m_connection).add(contact).id;
}

QString ActionLine::addHeadCount(const ActionFields &fields)
{
    db::HeadCount count;
    count.chapterId = chapter(m_action);
    count.asOf = fields.dateOr("as_of", app::today());
    count.heads = fields.number("heads");
    count.note = fields.text("note");
    return db::HeadCountStore(m_connection).add(count).id;
}

QString ActionLine::addSchool(const ActionFields &fields)
{
    db::School school;
    school.name = fields.required("name");
    school.state = fields.required("state");
    school.shortName = fields.text("short_name");
    school.degree = fields.text("degree");
    school.city = fields.text("city");
    school.campusOf = fields.text("campus_of");
    if (!m_directory->state(school.state))
        throw app::Failure{Text::tr("There is no state “%1”.").arg(school.state)};
    return db::SchoolStore(m_connection).add(school);
}

QString ActionLine::addConsent(const ActionFields &fields)
{
    const db::Member of = member(m_action);
    fields.required("audience");
    fields.required("level");
    db::ConsentStore(m_connection)
        .set(of.key(),
             {fields.code("audience", audiences), fields.code("level", levels), fields.dateOr("given_on", app::today()),
              fields.text("source")});
    return of.id;
}

QString ActionLine::set()
{
    const QString what = m_action.required("set");
    const ActionFields fields = m_action.object("fields");
    if (what == QLatin1String("setting"))
        return setSettings(fields);
    if (what == QLatin1String("member")) {
        const db::Member of = member(m_action, "id");
        db::MemberStore(m_connection).update(of.key(), fields.columns(db::MemberStore::fields()));
        return of.id;
    }
    if (what == QLatin1String("chapter")) {
        const QString id = chapter(m_action, "id");
        db::ChapterStore(m_connection).update(id, fields.columns(db::ChapterStore::fields()));
        return id;
    }
    db::RecordKey key;
    if (what == QLatin1String("officer")) {
        key = record(m_action, "officer_term", "id");
        db::OfficerStore(m_connection).update(key, fields.columns(officerFields));
    } else if (what == QLatin1String("contact")) {
        key = record(m_action, "contact", "id");
        db::ContactStore(m_connection).update(key, fields.columns(db::ContactStore::fields()));
    } else if (what == QLatin1String("head_count")) {
        key = record(m_action, "head_count", "id");
        db::HeadCountStore(m_connection).update(key, fields.columns(db::HeadCountStore::fields()));
    } else {
        throw app::Failure{Text::tr("There is nothing called “%1” to change.").arg(what)};
    }
    return key.id;
}

QString ActionLine::setSettings(const ActionFields &fields)
{
    static const QStringList known{QStringLiteral("name"), QStringLiteral("small_number_threshold"),
                                   QStringLiteral("shown_on")};
    const QJsonObject given = m_object.value(QLatin1String("fields")).toObject();
    for (const QString &key : given.keys()) {
        if (!known.contains(key))
            throw app::Failure{Text::tr("There is no setting “%1”.").arg(key)};
        db::SettingStore(m_connection).set(key, fields.text(key.toStdString().c_str()));
    }
    return {};
}

QString ActionLine::status()
{
    const ActionFields fields = m_action.object("status");
    fields.required("status");
    const QDate since = fields.dateOr("since", app::today());
    if (!fields.has("member")) {
        const QString id = chapter(fields);
        db::ChapterStatusStore(m_connection)
            .add(id, fields.code("status", chapterStatuses), since, fields.text("reason"));
        return id;
    }
    const db::Member of = member(fields);
    db::MemberStatusStore(m_connection)
        .add(of.key(), fields.code("status", memberStatuses), since, fields.code("reason", leaveReasons));
    return of.id;
}

QString ActionLine::merge()
{
    const ActionFields fields = m_action.object("merge");
    const QDate on = fields.dateOr("on", app::today());
    if (!fields.has("member")) {
        const QString winner = chapter(fields, "into");
        const QString loser = chapter(fields);
        if (winner == loser)
            throw app::Failure{Text::tr("A record cannot be merged into itself.")};
        db::ChapterStore(m_connection).merge(loser, winner, on);
        return winner;
    }
    const db::Member loser = member(fields);
    const db::Member winner = member(fields, "into");
    if (loser.key() == winner.key())
        throw app::Failure{Text::tr("A record cannot be merged into itself.")};
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
    const db::Member of = member(fields);
    const QString to = chapter(fields, "to");
    if (to == of.chapterId)
        throw app::Failure{Text::tr("The member is at this chapter already.")};
    return db::MemberStore(m_connection).transfer(of.key(), to, fields.dateOr("on", app::today())).value().id;
}

QString ActionLine::archive()
{
    const ActionFields fields = m_action.object("archive");
    const QDate on = fields.dateOr("on", app::today());
    if (!fields.has("member")) {
        const QString id = chapter(fields);
        db::ChapterStore(m_connection).archive(id, on);
        return id;
    }
    const db::Member of = member(fields);
    db::MemberStore(m_connection).archive(of.key(), on);
    return of.id;
}

QString ActionLine::remove()
{
    const ActionFields fields = m_action.object("remove");
    if (fields.has("member")) {
        const db::Member of = member(fields);
        db::MemberStore(m_connection).remove(of.key());
        return of.id;
    }
    db::RecordKey key;
    if (fields.has("officer")) {
        key = record(fields, "officer_term", "officer");
        db::OfficerStore(m_connection).remove(key);
    } else if (fields.has("contact")) {
        key = record(fields, "contact", "contact");
        db::ContactStore(m_connection).remove(key);
    } else if (fields.has("head_count")) {
        key = record(fields, "head_count", "head_count");
        db::HeadCountStore(m_connection).remove(key);
    } else {
        key.id = chapter(fields);
        if (!db::ChapterStore(m_connection).remove(key.id))
            throw app::Failure{Text::tr("The chapter has members: remove them first, or archive it.")};
    }
    return key.id;
}

QString ActionLine::forget()
{
    const db::Member of = member(m_action.object("forget"));
    db::forgetPerson(m_connection, of.person());
    db::setFinal(m_connection);
    return of.id;
}

/// A verb of `apply`; the label of its entry in the history is made of the verb and what it is about.
struct ActionVerb {
    const char *name;
    const char *label;
    QString (ActionLine::*run)();
};
constexpr ActionVerb actionVerbs[] = {
    {"add", "add", &ActionLine::add},
    {"set", "update", &ActionLine::set},
    {"status", "status", &ActionLine::status},
    {"merge", "merge", &ActionLine::merge},
    {"transfer", "transfer", &ActionLine::transfer},
    {"archive", "archive", &ActionLine::archive},
    {"remove", "remove", &ActionLine::remove},
    {"forget", "forget", &ActionLine::forget},
};

const ActionVerb *verbOf(const QJsonObject &object)
{
    for (const ActionVerb &verb : actionVerbs) {
        if (object.contains(QLatin1String(verb.name)))
            return &verb;
    }
    return nullptr;
}

/// "member.add", "chapter.status"…
QString labelOf(const QJsonObject &object, const ActionVerb &verb)
{
    const QJsonValue about = object.value(QLatin1String(verb.name));
    QString what = about.toString();
    if (about.isObject()) {
        for (const char *name : {"member", "officer", "contact", "head_count"}) {
            if (what.isEmpty() && about.toObject().contains(QLatin1String(name)))
                what = QLatin1String(name);
        }
        if (what.isEmpty())
            what = QStringLiteral("chapter");
    }
    if (what == QLatin1String("setting"))
        return QStringLiteral("book.settings");
    if (what == QLatin1String("consent"))
        return QStringLiteral("consent.set");
    return what + u'.' + QLatin1String(verb.label);
}

QJsonObject refusal(const QString &reason)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), reason}};
}

} // namespace

QJsonObject applyAction(app::BookFile &book, const app::Directory::Pointer &directory, const QByteArray &line)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
    if (!document.isObject())
        return refusal(app::Failure{Text::tr("This is no JSON object: %1.").arg(parsing.errorString())}.message);
    const QJsonObject object = document.object();
    const ActionVerb *verb = verbOf(object);
    if (!verb)
        return refusal(app::Failure{Text::tr("This names no action: see “chapterhouse apply --help”.")}.message);

    QString id;
    const db::ActionInfo info{labelOf(object, *verb), {}, {}, {}};
    const auto change = book.perform(info, [&](db::Connection &connection) {
        ActionLine action(connection, directory->withSchoolsOf(connection), object);
        id = (action.*verb->run)();
    });
    if (!change)
        return refusal(change.message());
    return {{QStringLiteral("ok"), true}, {QStringLiteral("id"), id}, {QStringLiteral("change"), change->id}};
}

} // namespace chapterhouse::cli
