// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/attention.h"
#include "app/attention/attention_rules.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/connection.h"
#include "db/head_count_store.h"
#include "db/journal.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/migrator.h"
#include "db/officer_store.h"
#include "db/setting_store.h"

#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;

namespace {

const QDate today(2026, 3, 31);

/// A book in memory; each step is written and read anew.
class Story {
public:
    Story()
    {
        db::migrate(m_connection, db::builtInMigrations());
        write([](db::Connection &connection) {
            db::Chapter national;
            national.kind = QStringLiteral("national");
            db::ChapterStore(connection).add(national);
        });
    }

    template <typename Work> void write(Work work)
    {
        db::Action action(m_connection, {QStringLiteral("test"), {}, {}, {}});
        work(m_connection);
        action.commit();
    }
    QString chapter(QDate since, QDate updatedOn = {})
    {
        QString id;
        write([&](db::Connection &connection) {
            db::Chapter chapter;
            chapter.schoolId = QStringLiteral("mercer");
            chapter.rosterUpdatedOn = updatedOn;
            id = db::ChapterStore(connection).add(chapter);
            if (since.isValid())
                db::ChapterStatusStore(connection).add(id, QStringLiteral("active"), since);
        });
        return id;
    }
    void status(const QString &chapter, const char *status, QDate since)
    {
        write([&](db::Connection &connection) {
            db::ChapterStatusStore(connection).add(chapter, QLatin1String(status), since);
        });
    }
    std::vector<db::RecordKey> members(const QString &chapter, int count, QDate joinedOn)
    {
        std::vector<db::RecordKey> keys;
        write([&](db::Connection &connection) {
            for (int i = 0; i < count; ++i) {
                db::Member member;
                member.chapterId = chapter;
                member.chosenName = QStringLiteral("Sam");
                member.joinedOn = joinedOn;
                keys.push_back(db::MemberStore(connection).add(member));
            }
        });
        return keys;
    }
    void leave(const db::RecordKey &member, QDate on)
    {
        write([&](db::Connection &connection) {
            db::MemberStatusStore(connection).add(member, QStringLiteral("left"), on);
        });
    }
    void heads(const QString &chapter, int heads, QDate asOf)
    {
        write([&](db::Connection &connection) {
            db::HeadCount count;
            count.chapterId = chapter;
            count.heads = heads;
            count.asOf = asOf;
            db::HeadCountStore(connection).add(count);
        });
    }
    void term(const QString &chapter, const char *office, QDate from, QDate until)
    {
        write([&](db::Connection &connection) {
            db::OfficerTerm term;
            term.chapterId = chapter;
            term.holderName = QStringLiteral("Robin");
            term.office = QLatin1String(office);
            term.startsOn = from;
            term.endsOn = until;
            db::OfficerStore(connection).add(term);
        });
    }
    QString national() { return db::ChapterStore(m_connection).national()->id; }
    void set(const AttentionThresholds::Field &field, int value)
    {
        write([&](db::Connection &connection) {
            db::SettingStore(connection).set(QLatin1String(field.key), QString::number(value));
        });
    }

    Attention attention(QDate day = today) { return readAttention(m_connection, index(), day); }
    int count(Concern concern, QDate day = today) { return attention(day).count(concern); }
    RosterIndex::Pointer index() { return RosterIndex::load(m_connection, Directory::shipped()); }
    db::Connection &connection() { return m_connection; }

private:
    db::Connection m_connection{QStringLiteral(":memory:")};
};

} // namespace

class TestAttentionRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersAreDownOnlyByMoreThanTheShare();
    void countedOnlyHeadsAreMembers();
    void aYoungChapterHasLostNoOne();
    void anOfficeIsVacantForLongFromThatDayOn();
    void anOfficeThatWasNeverHeldIsNotVacant();
    void aRosterIsOldOnlyAfterTheDays();
    void anyNewsMakesARosterNew_data();
    void anyNewsMakesARosterNew();
    void whatIsPlannedIsNoNewsOfARoster();
    void onlyAPresidencyThatEndsUnfilledCounts_data();
    void onlyAPresidencyThatEndsUnfilledCounts();
    void chaptersThatAreNoMoreNeedNothing();
    void theNationalBoardNeedsOfficersOnly();
    void thresholdsAreThoseOfTheBook();
    void aThresholdOfNoughtTurnsItsRuleOff();
    void anEmptyBookNeedsNothing();
    void aChapterTellsEachOfItsConcernsOnce();
};

void TestAttentionRules::membersAreDownOnlyByMoreThanTheShare()
{
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1));
    const auto members = story.members(chapter, 20, QDate(2024, 9, 1));
    story.leave(members[0], QDate(2025, 9, 1));
    story.leave(members[1], QDate(2025, 9, 1));
    QCOMPARE(story.count(Concern::MembersDown), 0); // 18 of 20 are 10 % less, and not more
    story.leave(members[2], today);
    QCOMPARE(story.count(Concern::MembersDown), 1);
    QCOMPARE(story.count(Concern::MembersDown, today.addDays(-1)), 0); // on the day on which they leave they are out
}

void TestAttentionRules::countedOnlyHeadsAreMembers()
{
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1));
    story.members(chapter, 5, QDate(2024, 9, 1));
    story.heads(chapter, 15, QDate(2024, 9, 1));
    QCOMPARE(story.count(Concern::MembersDown), 0);
    story.heads(chapter, 12, QDate(2026, 1, 1));
    QCOMPARE(story.count(Concern::MembersDown), 1);
}

void TestAttentionRules::aYoungChapterHasLostNoOne()
{
    Story story;
    const QString chapter = story.chapter(today.addDays(-100));
    const auto members = story.members(chapter, 3, today.addDays(-100));
    story.leave(members[0], today.addDays(-10));
    QCOMPARE(story.count(Concern::MembersDown), 0);
}

void TestAttentionRules::anOfficeIsVacantForLongFromThatDayOn()
{
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1));
    story.term(chapter, "Treasurer", QDate(2024, 1, 1), today.addDays(-89));
    QCOMPARE(story.count(Concern::OfficeVacant), 0);
    QCOMPARE(story.count(Concern::OfficeVacant, today.addDays(1)), 1);
    story.term(chapter, "treasurer", today.addDays(1), {});
    QCOMPARE(story.count(Concern::OfficeVacant, today.addDays(1)), 0);
}

void TestAttentionRules::anOfficeThatWasNeverHeldIsNotVacant()
{
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1));
    story.term(chapter, "Treasurer", today.addDays(30), {});
    QCOMPARE(story.count(Concern::OfficeVacant), 0);
}

void TestAttentionRules::aRosterIsOldOnlyAfterTheDays()
{
    Story story;
    story.chapter(QDate(2020, 1, 1), today.addDays(-180));
    QCOMPARE(story.count(Concern::RosterOld), 0);
    QCOMPARE(story.count(Concern::RosterOld, today.addDays(1)), 1);
}

void TestAttentionRules::anyNewsMakesARosterNew_data()
{
    QTest::addColumn<QString>("news");
    for (const char *news : {"a file", "someone joined", "someone left", "a head-count", "the chapter came back"})
        QTest::newRow(news) << QString::fromLatin1(news);
}

void TestAttentionRules::anyNewsMakesARosterNew()
{
    QFETCH(const QString, news);
    Story story;
    const QDate old = today.addDays(-300);
    const QDate recent = today.addDays(-20);
    const bool isFile = news == QLatin1String("a file");
    const QString chapter = story.chapter(QDate(2020, 1, 1), isFile ? recent : old);
    const auto members = story.members(chapter, 1, old);
    QCOMPARE(story.count(Concern::RosterOld), isFile ? 0 : 1);
    if (news == QLatin1String("someone joined"))
        story.members(chapter, 1, recent);
    else if (news == QLatin1String("someone left"))
        story.leave(members[0], recent);
    else if (news == QLatin1String("a head-count"))
        story.heads(chapter, 5, recent);
    else if (news == QLatin1String("the chapter came back")) {
        story.status(chapter, "inactive", today.addDays(-200));
        story.status(chapter, "active", recent);
    }
    QCOMPARE(story.count(Concern::RosterOld), 0);
    const auto index = story.index();
    QCOMPARE(rosterHeardOfOn(*index, *index->chapter(chapter), isFile ? recent : old, today), recent);
}

void TestAttentionRules::whatIsPlannedIsNoNewsOfARoster()
{
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1), today.addDays(-300));
    story.members(chapter, 1, today.addDays(5));
    QCOMPARE(story.count(Concern::RosterOld), 1);
}

void TestAttentionRules::onlyAPresidencyThatEndsUnfilledCounts_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<int>("endsInDays"); // 0: it has no end
    QTest::addColumn<QString>("elected"); // to which office
    QTest::addColumn<int>("expected");
    QTest::newRow("president") << QStringLiteral("President") << 30 << QString() << 1;
    QTest::newRow("co-president") << QStringLiteral("CO-PRESIDENT") << 1 << QString() << 1;
    QTest::newRow("later") << QStringLiteral("President") << 31 << QString() << 0;
    QTest::newRow("no end") << QStringLiteral("President") << 0 << QString() << 0;
    QTest::newRow("elected") << QStringLiteral("President") << 10 << QStringLiteral("president") << 0;
    QTest::newRow("another elected") << QStringLiteral("President") << 10 << QStringLiteral("Treasurer") << 1;
    QTest::newRow("vice president") << QStringLiteral("Vice president") << 10 << QString() << 0;
    QTest::newRow("treasurer") << QStringLiteral("Treasurer") << 10 << QString() << 0;
}

void TestAttentionRules::onlyAPresidencyThatEndsUnfilledCounts()
{
    QFETCH(const QString, office);
    QFETCH(const int, endsInDays);
    QFETCH(const QString, elected);
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1));
    const QDate end = endsInDays == 0 ? QDate() : today.addDays(endsInDays);
    story.term(chapter, office.toLatin1(), QDate(2025, 1, 1), end);
    if (!elected.isEmpty())
        story.term(chapter, elected.toLatin1(), end, {});
    QTEST(story.count(Concern::PresidencyEnding), "expected");
}

void TestAttentionRules::chaptersThatAreNoMoreNeedNothing()
{
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1), QDate(2020, 1, 1));
    story.term(chapter, "President", QDate(2024, 1, 1), today.addDays(5));
    story.term(chapter, "Treasurer", QDate(2024, 1, 1), QDate(2025, 1, 1));
    const auto members = story.members(chapter, 2, QDate(2024, 9, 1));
    story.leave(members[0], QDate(2025, 9, 1));
    for (const Concern concern : concerns)
        QCOMPARE(story.count(concern, today.addDays(-1)), concern == Concern::Stuck ? 0 : 1); // it has arrived
    story.status(chapter, "closed", today);
    for (const Concern concern : concerns)
        QCOMPARE(story.count(concern), 0);
    QVERIFY(story.attention().chapters.empty());
}

void TestAttentionRules::theNationalBoardNeedsOfficersOnly()
{
    Story story;
    story.term(story.national(), "President", QDate(2024, 1, 1), QDate(2025, 1, 1));
    story.members(story.national(), 1, QDate(2020, 1, 1));
    const Attention attention = story.attention();
    QCOMPARE(attention.count(Concern::OfficeVacant), 1);
    QCOMPARE(attention.count(Concern::RosterOld), 0);
    QVERIFY(attention.chapters.empty());
}

void TestAttentionRules::thresholdsAreThoseOfTheBook()
{
    Story story;
    story.chapter(QDate(2020, 1, 1), today.addDays(-40));
    QCOMPARE(AttentionThresholds::read(story.connection()), AttentionThresholds());
    QCOMPARE(story.count(Concern::RosterOld), 0);
    story.set(AttentionThresholds::roster, 39);
    QCOMPARE(story.count(Concern::RosterOld), 1);
    QCOMPARE(story.attention().thresholds.rosterDays, 39);
    const QMap<QString, QString> nonsense{{QLatin1String(AttentionThresholds::roster.key), QStringLiteral("-5")},
                                          {QLatin1String(AttentionThresholds::vacant.key), QStringLiteral("soon")},
                                          {QLatin1String(AttentionThresholds::membersDown.key), QStringLiteral("101")}};
    QCOMPARE(AttentionThresholds::fromSettings(nonsense), AttentionThresholds());
}

void TestAttentionRules::aThresholdOfNoughtTurnsItsRuleOff()
{
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1), QDate(2020, 1, 1));
    story.term(chapter, "President", QDate(2024, 1, 1), today.addDays(1));
    story.term(chapter, "Treasurer", QDate(2024, 1, 1), QDate(2025, 1, 1));
    const auto members = story.members(chapter, 2, QDate(2024, 9, 1));
    story.leave(members[0], QDate(2025, 9, 1));
    for (const auto *field : {&AttentionThresholds::membersDown, &AttentionThresholds::vacant,
                              &AttentionThresholds::roster, &AttentionThresholds::termEnds})
        story.set(*field, 0);
    for (const Concern concern : concerns)
        QCOMPARE(story.count(concern), 0);
}

void TestAttentionRules::anEmptyBookNeedsNothing()
{
    Story story;
    for (const Concern concern : concerns)
        QCOMPARE(story.count(concern), 0);
}

void TestAttentionRules::aChapterTellsEachOfItsConcernsOnce()
{
    Story story;
    const QString chapter = story.chapter(QDate(2020, 1, 1), today);
    story.term(chapter, "Treasurer", QDate(2024, 1, 1), QDate(2025, 1, 1));
    story.term(chapter, "Secretary", QDate(2024, 1, 1), QDate(2025, 1, 1));
    const Attention attention = story.attention();
    QCOMPARE(attention.count(Concern::OfficeVacant), 2);
    QCOMPARE(attention.of(chapter), QStringList{code(Concern::OfficeVacant)});
    QCOMPARE(tellingOf(Concern::OfficeVacant, 2, attention.thresholds),
             QStringLiteral("2 offices vacant for 90 days or longer"));
    QCOMPARE(tellingOf(Concern::MembersDown, 1, attention.thresholds),
             QStringLiteral("1 chapter lost over 10 % in a year"));
}

QTEST_GUILESS_MAIN(TestAttentionRules)
#include "tst_attention_rules.moc"
