// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/scratch_book.h"

#include "db/chapter_channel_store.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/codes.h"
#include "db/consent_store.h"
#include "db/contact_store.h"
#include "db/error.h"
#include "db/export_store.h"
#include "db/external_id_store.h"
#include "db/forget.h"
#include "db/head_count_store.h"
#include "db/mapping_store.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"
#include "db/push_store.h"
#include "db/region_store.h"
#include "db/school_store.h"
#include "db/setting_store.h"

#include <QRegularExpression>
#include <QTest>

using namespace chapterhouse::db;

/// What the stores promise beyond writing rows: each verb on a small organisation of two chapters.
class TestStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStoreReadsBackWhatItAdded();
    void addingIsUndoneWithoutASearch();
    void anUpdateThatChangesNothingLeavesNoEntry();
    void anUpdateTakesOnlyKnownFields();
    void aMemberIsFoundByIdAlone();
    void membersAreFetchedInTheOrderAsked();
    void aTransferEndsOneMembershipAndOpensAnother();
    void aMergeFillsWhatTheWinnerLacks();
    void linkingSharesThePersonAndKeepsBothRows();
    void removingAMemberKeepsTheNamesOfTerms();
    void removingTheFirstMembershipHandsThePersonOn();
    void mergingChaptersMovesWhatHangsOnThem();
    void aChapterWithMembersIsNotRemoved();
    void consentAndSettingsAreSetOnce();
    void aStateIsInOneRegion();
    void forgettingLeavesNothingButATombstone();
    void forgettingAlsoFindsWhatWasRemoved();
    void undoPassesOverWhatWasForgotten();
    void aTermDoesNotEndBeforeItStarts();
    void onlyWhoLeftHasAReason();
    void whatWasMergedStaysArchived();
    void theFieldsSayWhatTheSchemaSays_data();
    void theFieldsSayWhatTheSchemaSays();

private:
    template <typename Work> auto act(Work work)
    {
        Action action(m_book->connection, {QStringLiteral("test"), {}, {}, {}});
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            m_change = action.commit();
        } else {
            auto result = work();
            m_change = action.commit();
            return result;
        }
    }
    MemberStore members() { return MemberStore(m_book->connection); }
    qint64 count(const char *sql) { return m_book->connection.integer(sql); }

    std::unique_ptr<ScratchBook> m_book;
    Change m_change;
    QString m_one;
    QString m_two;
    RecordKey m_ada;
};

namespace {

const QDate day(2020, 3, 1);

Member ada(const QString &chapterId)
{
    Member member;
    member.chapterId = chapterId;
    member.chosenName = QStringLiteral("Ada");
    member.familyName = QStringLiteral("Quill");
    member.schoolEmail = QStringLiteral("ada@example.edu");
    member.classYear = 2022;
    member.joinedOn = QDate(2019, 9, 1);
    return member;
}

Chapter chapterAt(const QString &school)
{
    Chapter chapter;
    chapter.schoolId = school;
    return chapter;
}

} // namespace

void TestStores::init()
{
    m_book = std::make_unique<ScratchBook>();
    act([this] {
        ChapterStore chapters(m_book->connection);
        m_one = chapters.add(chapterAt(QStringLiteral("S1")));
        m_two = chapters.add(chapterAt(QStringLiteral("S2")));
        m_ada = members().add(ada(m_one));
        ConsentStore(m_book->connection)
            .set(m_ada, {QStringLiteral("school"), QStringLiteral("full"), day, QStringLiteral("form")});
    });
}

void TestStores::everyStoreReadsBackWhatItAdded()
{
    auto &book = m_book->connection;
    act([&] {
        ChapterStatusStore(book).add(m_one, QStringLiteral("active"), day, QStringLiteral("letter"));
        ChapterChannelStore(book).add({m_one, {}, QStringLiteral("instagram"), QStringLiteral("@one")});
        MemberStatusStore(book).add(m_ada, QStringLiteral("away"), day);
        OfficerStore(book).add({m_one, {}, m_ada.id, {}, QStringLiteral("president"), day, {}, {}, {}});
        ContactStore(book).add(
            {m_one, {}, day, QStringLiteral("twitter"), QStringLiteral("interested"), QStringLiteral("note")});
        HeadCountStore(book).add({m_one, {}, day, 7, QStringLiteral("shy"), {}});
        ExternalIdStore(book).set({QStringLiteral("form"), QStringLiteral("member"), QStringLiteral("C001"), m_ada.id});
        PushStore(book).add({{}, QStringLiteral("Spring"), QStringLiteral("tiktok"), day, {}, {}});
        School school;
        school.name = QStringLiteral("New School");
        school.state = QStringLiteral("OH");
        school.latitudeMicro = 41000000;
        SchoolStore(book).add(school);
    });
    QVERIFY(!m_change.touches.bulk);
    QCOMPARE(int(m_change.touches.rows.size()), 9);

    QCOMPARE(ChapterStatusStore(book).of(m_one).front().reason, QStringLiteral("letter"));
    QCOMPARE(ChapterChannelStore(book).ofChapter(m_one).front().address, QStringLiteral("@one"));
    QCOMPARE(MemberStatusStore(book).of(m_ada).front().since, day);
    const OfficerTerm term = OfficerStore(book).ofPerson(m_ada.id).front();
    QCOMPARE(term.office, QStringLiteral("president"));
    QVERIFY(!term.endsOn.isValid());
    QCOMPARE(ContactStore(book).ofChapter(m_one).front().outcome, QStringLiteral("interested"));
    QCOMPARE(HeadCountStore(book).all().front().heads, 7);
    QCOMPARE(ExternalIdStore(book).recordOf(QStringLiteral("form"), QStringLiteral("member"), QStringLiteral("C001")),
             m_ada.id);
    QCOMPARE(PushStore(book).all().front().name, QStringLiteral("Spring"));
    QCOMPARE(SchoolStore(book).all().front().latitudeMicro, 41000000);
    QCOMPARE(members().find(m_ada)->classYear, 2022);
    QCOMPARE(ConsentStore(book).of(m_ada).front().source, QStringLiteral("form"));
    QVERIFY(act([&] { return OfficerStore(book).end(term.key(), day, QStringLiteral("graduated")); }));
    QCOMPARE(OfficerStore(book).find(term.key())->endsOn, day);

    ExportRecord record;
    record.what = QStringLiteral("roster");
    record.columns = {QStringLiteral("phone")};
    ExportStore(book).add(record);
    QCOMPARE(ExportStore(book).all().front().columns, record.columns);
    MappingStore(book).set(QStringLiteral("a,b"), QStringLiteral("members"),
                           {{QStringLiteral("a"), QStringLiteral("phone")}});
    QVERIFY(MappingStore(book).find(QStringLiteral("a,b"), QStringLiteral("members")));
    QVERIFY(!MappingStore(book).find(QStringLiteral("a"), QStringLiteral("members")));
}

void TestStores::addingIsUndoneWithoutASearch()
{
    QVERIFY(count("SELECT added IS NOT NULL FROM change"));
    m_book->undo();
    QCOMPARE(snapshot(m_book->connection).size(), 0);
}

void TestStores::anUpdateThatChangesNothingLeavesNoEntry()
{
    const bool changed = act([this] {
        return members().update(m_ada,
                                {{QStringLiteral("chosen_name"), QStringLiteral("Ada")},
                                 {QStringLiteral("class_year"), QStringLiteral("2022")},
                                 {QStringLiteral("joined_on"), QDate(2019, 9, 1)}});
    });
    QVERIFY(!changed);
    QCOMPARE(m_change.number, 0);
}

void TestStores::anUpdateTakesOnlyKnownFields()
{
    QVERIFY_EXCEPTION_THROWN(act([this] {
                                 members().update(m_ada, {{QStringLiteral("id"), QStringLiteral("x")}});
                             }),
                             Error);
    QVERIFY(hasField(MemberStore::fields(), QStringLiteral("phone")));
    QVERIFY(act([this] { return members().update(m_ada, {{QStringLiteral("class_year"), QString()}}); }));
    QVERIFY(!members().find(m_ada)->classYear);
}

void TestStores::aMemberIsFoundByIdAlone()
{
    QCOMPARE(members().find(m_ada.id)->chapterId, m_one);
    QVERIFY(!members().find(QStringLiteral("nobody")));
}

void TestStores::membersAreFetchedInTheOrderAsked()
{
    const RecordKey other = act([this] { return members().add(ada(m_two)); });
    const std::vector<RecordKey> keys{other, {m_one, QStringLiteral("nobody")}, m_ada};
    const auto fetched = members().fetch(keys);
    QCOMPARE(int(fetched.size()), 2);
    QCOMPARE(fetched[0].key(), other);
    QCOMPARE(fetched[1].key(), m_ada);
}

void TestStores::aTransferEndsOneMembershipAndOpensAnother()
{
    const auto moved = act([this] { return members().transfer(m_ada, m_two, day); });

    const MemberStatus left = MemberStatusStore(m_book->connection).of(m_ada).back();
    QCOMPARE(left.status + u' ' + left.reason, QStringLiteral("left transferred"));
    QCOMPARE(left.since, day);
    const Member there = *members().find(*moved);
    QCOMPARE(there.chapterId, m_two);
    QCOMPARE(there.person(), m_ada.id);
    QCOMPARE(there.joinedOn, day);
    QCOMPARE(there.schoolEmail, QStringLiteral("ada@example.edu"));
    QCOMPARE(ConsentStore(m_book->connection).of(*moved).front().level, QStringLiteral("full"));
    QCOMPARE(int(members().ofPerson(m_ada.id).size()), 2);

    m_book->undo();
    QCOMPARE(int(members().ofPerson(m_ada.id).size()), 1);
    QVERIFY(MemberStatusStore(m_book->connection).of(m_ada).empty());
}

void TestStores::aMergeFillsWhatTheWinnerLacks()
{
    auto &book = m_book->connection;
    const RecordKey winner = act([&] {
        Member member;
        member.chapterId = m_one;
        member.chosenName = QStringLiteral("Ada Q.");
        member.phone = QStringLiteral("555");
        const RecordKey key = members().add(member);
        OfficerStore(book).add({m_one, {}, m_ada.id, {}, QStringLiteral("treasurer"), day, {}, {}, {}});
        ExternalIdStore(book).set({QStringLiteral("form"), QStringLiteral("member"), QStringLiteral("C001"), m_ada.id});
        return key;
    });
    const QStringList before = snapshot(book);

    act([&] { members().merge(m_ada, winner, day); });

    const Member merged = *members().find(winner);
    QCOMPARE(merged.chosenName, QStringLiteral("Ada Q."));
    QCOMPARE(merged.familyName, QStringLiteral("Quill"));
    QCOMPARE(merged.phone, QStringLiteral("555"));
    QCOMPARE(merged.joinedOn, QDate(2019, 9, 1));
    const Member loser = *members().find(m_ada);
    QCOMPARE(loser.mergedInto, winner.id);
    QCOMPARE(loser.archivedOn, day);
    QCOMPARE(loser.person(), winner.id);
    QCOMPARE(int(OfficerStore(book).ofPerson(winner.id).size()), 1);
    QCOMPARE(ExternalIdStore(book).recordOf(QStringLiteral("form"), QStringLiteral("member"), QStringLiteral("C001")),
             winner.id);
    QCOMPARE(int(ConsentStore(book).of(winner).size()), 1);
    m_book->undo();
    QCOMPARE(snapshot(book), before);
}

void TestStores::linkingSharesThePersonAndKeepsBothRows()
{
    const RecordKey other = act([this] { return members().add(ada(m_two)); });
    act([&] { members().linkPerson(other, m_ada); });
    QCOMPARE(members().find(other)->person(), m_ada.id);
    QCOMPARE(members().find(m_ada)->personId, QString());
    QCOMPARE(int(members().ofPerson(m_ada.id).size()), 2);
}

void TestStores::removingAMemberKeepsTheNamesOfTerms()
{
    auto &book = m_book->connection;
    const RecordKey term = act([&] {
        return OfficerStore(book).add({m_one, {}, m_ada.id, {}, QStringLiteral("president"), day, {}, {}, {}});
    });
    const QStringList before = snapshot(book);

    act([&] { members().remove(m_ada); });

    QVERIFY(!members().find(m_ada));
    QCOMPARE(OfficerStore(book).find(term)->holderName, QStringLiteral("Ada Quill"));
    QCOMPARE(count("SELECT count(*) FROM consent"), 0);
    m_book->undo();
    QCOMPARE(snapshot(book), before);
}

void TestStores::removingTheFirstMembershipHandsThePersonOn()
{
    const auto second = act([this] { return members().transfer(m_ada, m_two, day); });
    act([this] { members().remove(m_ada); });
    QCOMPARE(members().find(*second)->person(), second->id);
}

void TestStores::mergingChaptersMovesWhatHangsOnThem()
{
    auto &book = m_book->connection;
    act([&] {
        MemberStatusStore(book).add(m_ada, QStringLiteral("away"), day);
        OfficerStore(book).add({m_one, {}, m_ada.id, {}, QStringLiteral("president"), day, {}, {}, {}});
        ContactStore(book).add({m_one, {}, day, {}, {}, QStringLiteral("hello")});
        HeadCountStore(book).add({m_one, {}, day, 3, {}, {}});
        HeadCountStore(book).add({m_one, {}, day.addDays(1), 4, {}, {}});
        HeadCountStore(book).add({m_two, {}, day, 5, {}, {}});
        ChapterStatusStore(book).add(m_one, QStringLiteral("active"), day);
    });
    const QStringList before = snapshot(book);

    act([&] { ChapterStore(book).merge(m_one, m_two, day); });

    QCOMPARE(ChapterStore(book).find(m_one)->mergedInto, m_two);
    const std::vector<Member> there = members().ofChapter(m_two);
    QCOMPARE(int(there.size()), 1);
    QCOMPARE(there.front().joinedOn, QDate(2019, 9, 1));
    QCOMPARE(MemberStatusStore(book).of(there.front().key()).front().status, QStringLiteral("away"));
    QCOMPARE(members().find(m_ada)->mergedInto, there.front().id);
    QCOMPARE(int(OfficerStore(book).ofChapter(m_two).size()), 1);
    QCOMPARE(int(OfficerStore(book).ofChapter(m_one).size()), 0);
    QCOMPARE(int(ContactStore(book).ofChapter(m_two).size()), 1);
    QCOMPARE(int(HeadCountStore(book).ofChapter(m_two).size()), 2);
    QCOMPARE(int(ChapterStatusStore(book).of(m_two).size()), 1);
    m_book->undo();
    QCOMPARE(snapshot(book), before);
}

void TestStores::aChapterWithMembersIsNotRemoved()
{
    auto &book = m_book->connection;
    act([&] { ContactStore(book).add({m_two, {}, day, {}, {}, {}}); });
    QVERIFY(!act([&] { return ChapterStore(book).remove(m_one); }));
    QVERIFY(act([&] { return ChapterStore(book).remove(m_two); }));
    QVERIFY(!ChapterStore(book).find(m_two));
}

void TestStores::consentAndSettingsAreSetOnce()
{
    auto &book = m_book->connection;
    const Consent consent{QStringLiteral("public"), QStringLiteral("initials"), day, {}};
    QVERIFY(act([&] { return ConsentStore(book).set(m_ada, consent); }));
    QVERIFY(!act([&] { return ConsentStore(book).set(m_ada, consent); }));
    QVERIFY(act([&] { return SettingStore(book).set(QStringLiteral("name"), QStringLiteral("One")); }));
    QVERIFY(!act([&] { return SettingStore(book).set(QStringLiteral("name"), QStringLiteral("One")); }));
    QVERIFY(act([&] { return SettingStore(book).set(QStringLiteral("name"), QStringLiteral("Two")); }));
    QCOMPARE(SettingStore(book).all().value(QStringLiteral("name")), QStringLiteral("Two"));
}

void TestStores::aStateIsInOneRegion()
{
    auto &book = m_book->connection;
    const QString east = act([&] { return RegionStore(book).add(QStringLiteral("East")); });
    const QString west = act([&] { return RegionStore(book).add(QStringLiteral("West")); });
    act([&] { RegionStore(book).assign(QStringLiteral("OH"), east); });
    act([&] { RegionStore(book).assign(QStringLiteral("OH"), west); });
    QCOMPARE(RegionStore(book).all().front().states, QStringList());
    QCOMPARE(RegionStore(book).all().back().states, QStringList{QStringLiteral("OH")});
    act([&] { RegionStore(book).remove(west); });
    QCOMPARE(int(RegionStore(book).all().size()), 1);
}

void TestStores::forgettingLeavesNothingButATombstone()
{
    auto &book = m_book->connection;
    act([&] { members().update(m_ada, {{QStringLiteral("family_name"), QStringLiteral("Secretsson")}}); });
    const auto second = act([&] { return members().transfer(m_ada, m_two, day); });
    act([&] { OfficerStore(book).add({m_two, {}, m_ada.id, {}, QStringLiteral("president"), day, {}, {}, {}}); });
    act([&] { members().update(*second, {{QStringLiteral("phone"), QStringLiteral("555")}}); });
    m_book->undo();

    const QStringList forgotten = act([&] { return forgetPerson(book, m_ada.id); });

    QCOMPARE(forgotten.size(), 2);
    QCOMPARE(count("SELECT count(*) FROM member"), 0);
    QCOMPARE(count("SELECT count(*) FROM officer_term"), 0);
    QCOMPARE(count("SELECT count(*) FROM change_op"), 0);
    QVERIFY(isForgotten(book, m_ada.id));
    QVERIFY(!isForgotten(book, m_one));
    QCOMPARE(Journal(book).entry(m_change.id)->state, QStringLiteral("final"));
    while (Journal(book).nextUndo())
        m_book->undo();
    QCOMPARE(snapshot(book).size(), 0);
}

void TestStores::forgettingAlsoFindsWhatWasRemoved()
{
    auto &book = m_book->connection;
    act([&] { members().remove(m_ada); });
    QVERIFY(count("SELECT count(*) FROM change_op") > 0);
    act([&] { return forgetPerson(book, m_ada.id); });
    QCOMPARE(count("SELECT count(*) FROM change_op"), 0);
}

void TestStores::undoPassesOverWhatWasForgotten()
{
    auto &book = m_book->connection;
    act([&] { ChapterStore(book).update(m_one, {{QStringLiteral("notes"), QStringLiteral("x")}}); });
    const QString lastOfOthers = m_change.id;
    act([&] { members().update(m_ada, {{QStringLiteral("phone"), QStringLiteral("555")}}); });
    const QString aboutAda = m_change.id;
    act([&] { return forgetPerson(book, m_ada.id); });
    const QString forget = m_change.id;

    QCOMPARE(Journal(book).entry(aboutAda)->state, QStringLiteral("final"));
    const auto passed = Journal(book).passedOver();
    QCOMPARE(passed.size(), std::size_t(2));
    QCOMPARE(passed.front().id, forget);
    QCOMPARE(Journal(book).nextUndo()->id, lastOfOthers);
    m_book->undo();
    QVERIFY(ChapterStore(book).find(m_one)->notes.isEmpty());
    m_book->undo(); // of the two chapters, and of Ada
    QCOMPARE(snapshot(book), QStringList());
    m_book->redo();
    QCOMPARE(count("SELECT count(*) FROM chapter"), 2);
    QCOMPARE(count("SELECT count(*) FROM member"), 0);
}

void TestStores::aTermDoesNotEndBeforeItStarts()
{
    auto &book = m_book->connection;
    const auto isRefused = [this](auto work) {
        try {
            act(work);
            return false;
        } catch (const Refused &refused) {
            return refused.reason() == Refused::Reason::EndsBeforeStart;
        }
    };
    OfficerTerm term{m_one, {}, m_ada.id, {}, QStringLiteral("president"), day, day.addDays(-1), {}, {}};
    QVERIFY(isRefused([&] { return OfficerStore(book).add(term); }));
    term.endsOn = day;
    const RecordKey key = act([&] { return OfficerStore(book).add(term); }); // never in force
    QVERIFY(isRefused([&] { OfficerStore(book).end(key, day.addDays(-1)); }));
    QVERIFY(isRefused([&] {
        OfficerStore(book).update(key, {{QStringLiteral("starts_on"), QStringLiteral("2020-03-02")}});
    }));
    // The schema holds it too, whoever writes.
    QVERIFY_EXCEPTION_THROWN(m_book->performSql("UPDATE officer_term SET ends_on = '2020-02-01'"), Error);
    QVERIFY_EXCEPTION_THROWN(m_book->performSql("INSERT INTO push (id, name, starts_on, ends_on, added_in) VALUES "
                                                "('p', 'p', '2020-03-01', '2020-02-01', ?1)"),
                             Error);

    // Undoing the one date alone would turn the term round.
    act([&] { OfficerStore(book).end(key, day.addDays(100)); });
    const QString ended = m_change.id;
    act([&] { OfficerStore(book).update(key, {{QStringLiteral("starts_on"), day.addDays(50)}}); });
    try {
        Journal(book).undo({}, ended);
        QFAIL("the term was turned round");
    } catch (const Refused &refused) {
        QCOMPARE(refused.reason(), Refused::Reason::NeededSince);
    }
}

void TestStores::onlyWhoLeftHasAReason()
{
    auto &book = m_book->connection;
    const auto add = [&](const char *status) {
        return act([&] {
            return MemberStatusStore(book).add(m_ada, QString::fromLatin1(status), day, QStringLiteral("lapsed"));
        });
    };
    QVERIFY_EXCEPTION_THROWN(add("away"), Error);
    const QString left = add("left");
    QVERIFY_EXCEPTION_THROWN(
        act([&] {
            MemberStatusStore(book).correct(m_ada, left, {{QStringLiteral("status"), QStringLiteral("alumni")}});
        }),
        Error);
}

// A merge keeps the day of an earlier archiving, which cannot be undone alone then.
void TestStores::whatWasMergedStaysArchived()
{
    auto &book = m_book->connection;
    const RecordKey twin = act([&] { return members().add(ada(m_one)); });
    act([&] { members().archive(twin, day); });
    const QString archiving = m_change.id;
    act([&] { members().merge(twin, m_ada, day.addDays(1)); });
    act([&] { ChapterStore(book).archive(m_two, day); });
    const QString closing = m_change.id;
    act([&] { ChapterStore(book).merge(m_two, m_one, day.addDays(1)); });
    for (const QString &change : {archiving, closing}) {
        try {
            Journal(book).undo({}, change);
            QFAIL("what was merged came back");
        } catch (const Refused &refused) {
            QCOMPARE(refused.reason(), Refused::Reason::NeededSince);
        }
    }
    QCOMPARE(count("SELECT count(*) FROM member WHERE merged_into <> '' AND archived_on IS NOT NULL"), 1);
    QCOMPARE(count("SELECT count(*) FROM chapter WHERE merged_into <> '' AND archived_on IS NOT NULL"), 1);
}

void TestStores::theFieldsSayWhatTheSchemaSays_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QList<Field>>("fields");
    const auto row = [](const char *table, std::span<const Field> fields) {
        QTest::newRow(table) << QString::fromLatin1(table) << QList<Field>(fields.begin(), fields.end());
    };
    row("member", MemberStore::fields());
    row("chapter", ChapterStore::fields());
    row("contact", ContactStore::fields());
    row("head_count", HeadCountStore::fields());
    row("officer_term", OfficerStore::fields());
    row("school", SchoolStore::fields());
    row("push", PushStore::fields());
    // The codes of tables that are not updated by field.
    const Field memberStatus[] = {{.name = "status", .codes = memberStatusCodes},
                                  {.name = "reason", .codes = leaveReasonCodes}};
    row("member_status", memberStatus);
    const Field chapterStatus[] = {{.name = "status", .codes = chapterStatusCodes}};
    row("chapter_status", chapterStatus);
    const Field consent[] = {{.name = "audience", .codes = audienceCodes},
                             {.name = "level", .codes = consentLevelCodes}};
    row("consent", consent);
}

void TestStores::theFieldsSayWhatTheSchemaSays()
{
    QFETCH(const QString, table);
    QFETCH(const QList<Field>, fields);
    auto query = m_book->connection.prepare("SELECT sql FROM sqlite_schema WHERE name = ?1");
    QVERIFY(query.bind(table).next());
    const QString sql = query.text(0).simplified();
    for (const Field &field : fields) {
        const QString name = QString::fromLatin1(field.name);
        // What stands between this column's name and the next comma outside of brackets.
        const QRegularExpression column(
            QStringLiteral("[(,] %1 (TEXT|INTEGER)((?:[^(),]|(\\((?:[^()]|(?3))*\\)))*)").arg(name));
        const auto found = column.match(sql);
        QVERIFY2(found.hasMatch(), field.name);
        const QString rule = found.captured(2);
        QStringList codes;
        for (const char *code : field.codes)
            codes << QStringLiteral("'%1'").arg(QLatin1String(code));
        QVERIFY2(rule.contains(QStringLiteral(" IN (")) == !codes.isEmpty(), field.name);
        if (!codes.isEmpty())
            QVERIFY2(rule.contains(codes.join(QStringLiteral(", ")) + u')'), field.name);
        const auto range = QRegularExpression(QStringLiteral("BETWEEN (-?\\d+) AND (-?\\d+)")).match(rule);
        QCOMPARE(range.hasMatch(), field.kind == Field::Number);
        if (range.hasMatch()) {
            QCOMPARE(range.captured(1).toInt(), field.least);
            QCOMPARE(range.captured(2).toInt(), field.most);
        }
        QCOMPARE(found.captured(1) == QLatin1String("INTEGER"), field.kind == Field::Number);
        QCOMPARE(rule.contains(QStringLiteral("IS date(")), field.kind == Field::Date);
        const bool mayBeEmpty =
            rule.contains(QStringLiteral("DEFAULT ''")) || !rule.contains(QStringLiteral("NOT NULL"));
        QVERIFY2(codes.isEmpty() ? field.isRequired == !mayBeEmpty || name == QLatin1String("school_id") : true,
                 field.name);
    }
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
