// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_details.h"

#include "app/directory/directory.h"
#include "db/chapter_channel_store.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/connection.h"
#include "db/consent_store.h"
#include "db/head_count_store.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"
#include "db/push_store.h"
#include "db/setting_store.h"

#include <algorithm>
#include <array>

namespace chapterhouse::app {

namespace {

/// A member's row, and the number in what the file calls the person: "M0123" is 123.
struct DemoMember {
    db::RecordKey key;
    QString schoolId;
    int number = 0;
    int classYear = 0;
    QDate joinedOn;
    bool isPresent = false;
};

struct DemoChapter {
    db::Chapter chapter;
    int number = 0;
    QDate foundedOn;
    bool isActive = false;
};

std::vector<DemoMember> membersOf(db::Connection &connection)
{
    auto query = connection.prepare(R"(
        SELECT member.chapter_id, member.id, substr(external_id, 2), class_year, joined_on,
            chapter.school_id || member.school_id,
            NOT EXISTS (SELECT 1 FROM member_status AS s WHERE s.chapter_id = member.chapter_id AND member_id = member.id)
        FROM member JOIN chapter ON chapter.id = chapter_id
            JOIN external_id ON external_id.kind = 'member' AND record_id = ifnull(person_id, member.id)
        ORDER BY external_id, joined_on)");
    std::vector<DemoMember> members;
    while (query.next())
        members.push_back({{query.text(0), query.text(1)},
                           query.text(5),
                           query.text(2).toInt(),
                           int(query.integer(3)),
                           query.date(4),
                           query.integer(6) != 0});
    return members;
}

std::vector<DemoChapter> chaptersOf(db::Connection &connection)
{
    auto query = connection.prepare(R"(
        SELECT record_id, substr(external_id, 2), min(since), max(status <> 'active')
        FROM external_id JOIN chapter_status ON chapter_id = record_id
        WHERE kind = 'chapter' GROUP BY record_id ORDER BY external_id)");
    std::vector<DemoChapter> chapters;
    while (query.next()) {
        if (auto chapter = db::ChapterStore(connection).find(query.text(0)))
            chapters.push_back({std::move(*chapter), query.text(1).toInt(), query.date(2), query.integer(3) == 0});
    }
    return chapters;
}

/// The training phase on demoDay of someone who graduates in `classYear`, in the usual four years.
QString phaseOf(int number, int classYear)
{
    if (number % 29 == 0)
        return QStringLiteral("research");
    return classYear <= demoDay.year() + 2 ? QStringLiteral("clinical") : QStringLiteral("pre_clinical");
}

void describe(db::MemberStore &members, const DemoMember &member, const Directory &directory)
{
    static const std::array<QString, 6> pronouns{QStringLiteral("she/her"),   QStringLiteral("he/him"),
                                                 QStringLiteral("they/them"), QStringLiteral("she/they"),
                                                 QStringLiteral("he/they"),   QStringLiteral("ze/zir")};
    db::Fields fields{{QStringLiteral("phase"), phaseOf(member.number, member.classYear)}};
    if (member.number % 5 < 3)
        fields.insert(QStringLiteral("pronouns"), pronouns[std::size_t(member.number * 7 % 6)]);
    if (member.number % 4 == 0)
        fields.insert(QStringLiteral("phone"),
                      QStringLiteral("+1555%1").arg(100 + member.number % 100, 7, 10, QChar(u'0')));
    if (const School *school = directory.find(member.schoolId)) {
        const bool isBoth = member.number % 23 == 0 && school->degree == QLatin1String("MD");
        fields.insert(QStringLiteral("degree"), isBoth ? QStringLiteral("MD/PhD") : school->degree);
    }
    members.update(member.key, fields);
}

// Some agreed to much, many to little, and some said nothing, who are counted and no more.
void addConsents(db::ConsentStore &consents, const DemoMember &member)
{
    static const std::array<const char *, 4> audiences{"chapter", "mentors", "school", "public"};
    static const std::array<std::array<const char *, 4>, 6> patterns{{{"full", "full", "full", "full"},
                                                                      {"full", "full", "initials", "initials"},
                                                                      {"full", "initials", "counted", "counted"},
                                                                      {"full", "full", "counted", "counted"},
                                                                      {"initials", "counted", "counted", "counted"},
                                                                      {"counted", "initials", "counted", "counted"}}};
    if (member.number % 8 >= 6)
        return;
    const QDate givenOn = std::max(member.joinedOn, QDate(2020, 1, 15));
    for (std::size_t audience = 0; audience < audiences.size(); ++audience) {
        consents.set(member.key,
                     {QLatin1String(audiences[audience]),
                      QLatin1String(patterns[std::size_t(member.number % 8)][audience]), givenOn,
                      QStringLiteral("sign-up form 2020")});
    }
}

void addMemberDetails(db::Connection &connection, const Directory &directory)
{
    db::MemberStore members(connection);
    db::ConsentStore consents(connection);
    db::MemberStatusStore statuses(connection);
    for (const DemoMember &member : membersOf(connection)) {
        describe(members, member, directory);
        addConsents(consents, member);
        if (member.isPresent && member.number % 40 == 0)
            statuses.add(member.key, QStringLiteral("away"), QDate(2020, 9, 15));
    }
}

void addAccounts(db::Connection &connection, const DemoChapter &chapter)
{
    db::ChapterChannelStore channels(connection);
    const QString name = QStringLiteral("example.alliance.") + chapter.chapter.schoolId;
    if (chapter.number % 3 != 0)
        channels.add({chapter.chapter.id, {}, QStringLiteral("instagram"), u'@' + name});
    if (chapter.number % 4 == 0)
        channels.add({chapter.chapter.id,
                      {},
                      QStringLiteral("website"),
                      QStringLiteral("https://example.org/") + chapter.chapter.schoolId});
}

void addChampion(db::Connection &connection, const DemoChapter &chapter)
{
    static const std::array<const char *, 8> names{"Dr. Robin Ashgrove", "Dr. Marisol Penhallow", "Dr. Ines Okabe",
                                                   "Dr. Tobias Farrow",  "Dr. Leila Sandoval",    "Dr. Amara Whitlock",
                                                   "Dr. Jun Halvorsen",  "Dr. Peregrine Okoye"};
    if (chapter.number % 4 == 3)
        return;
    db::OfficerTerm term;
    term.chapterId = chapter.chapter.id;
    term.holderName = QLatin1String(names[std::size_t(chapter.number) % names.size()]);
    term.office = QStringLiteral("Faculty champion");
    term.startsOn = chapter.foundedOn.addDays(45);
    db::OfficerStore(connection).add(term);
}

// All of it lies after demoDay, so that the sample's figures stay those of its files.
void addLaterFacts(db::Connection &connection, const DemoChapter &chapter)
{
    if (!chapter.isActive)
        return;
    if (chapter.number % 18 == 5) {
        db::HeadCount heads;
        heads.chapterId = chapter.chapter.id;
        heads.asOf = QDate(2020, 10, 15);
        heads.heads = 3 + chapter.number % 7;
        db::HeadCountStore(connection).add(heads);
    }
    if (chapter.number % 20 == 7)
        db::ChapterStatusStore(connection)
            .add(chapter.chapter.id, QStringLiteral("at_risk"), QDate(2020, 11, 1),
                 QStringLiteral("no roster this autumn"));
}

void addChapterDetails(db::Connection &connection)
{
    db::ChapterStore chapters(connection);
    for (const DemoChapter &chapter : chaptersOf(connection)) {
        static const std::array<QString, 3> firsts{QStringLiteral("yes"), QStringLiteral("no"), QString()};
        chapters.update(
            chapter.chapter.id,
            {{QStringLiteral("origin"), chapter.number % 5 == 0 ? QStringLiteral("affiliated") : QStringLiteral("new")},
             {QStringLiteral("first_at_school"), firsts[std::size_t(chapter.number % 3)]},
             {QStringLiteral("contact_email"), chapter.chapter.schoolId + QStringLiteral("@example.org")}});
        addAccounts(connection, chapter);
        addChampion(connection, chapter);
        addLaterFacts(connection, chapter);
    }
}

// When and where the files show many who joined at once.
void addPushes(db::Connection &connection)
{
    const auto add = [&](const QString &name, const QString &channel, QDate from, QDate last) {
        db::PushStore(connection).add({{}, name, channel, from, last, {}});
    };
    add(QStringLiteral("Second-look weekends"), QStringLiteral("campus_event"), {2018, 4, 1}, {2018, 5, 15});
    add(QStringLiteral("First takeover"), QStringLiteral("instagram"), {2018, 9, 10}, {2018, 10, 5});
    add(QStringLiteral("Orientation posts"), QStringLiteral("instagram"), {2019, 8, 15}, {2019, 9, 30});
    add(QStringLiteral("Bring a friend"), QStringLiteral("word_of_mouth"), {2019, 9, 1}, {2019, 10, 31});
    add(QStringLiteral("Takeover week"), QStringLiteral("instagram"), {2020, 6, 8}, {2020, 6, 14});
    add(QStringLiteral("Welcome, class of 2024"), QStringLiteral("instagram"), {2020, 8, 3}, {});
}

} // namespace

void addDemoDetails(db::Connection &connection, const Directory &directory)
{
    addMemberDetails(connection, directory);
    addChapterDetails(connection);
    addPushes(connection);
    db::SettingStore settings(connection);
    settings.set(QStringLiteral("demo"), QStringLiteral("1"));
    settings.set(QStringLiteral("shown_on"), demoDay.toString(Qt::ISODate));
}

} // namespace chapterhouse::app
