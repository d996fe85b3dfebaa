// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/scratch_book.h"

#include "db/chapter_channel_store.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
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

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
