// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/graduate_step.h"
#include "app/members/member_steps.h"

#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/consent_store.h"
#include "db/member_status_store.h"
#include "db/member_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestMemberSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aStatusIsRecordedForManyAsOneStep();
    void saysWhatWillHappenBeforehand();
    void whoHasTheStatusAlreadyIsLeftAlone();
    void nobodyLeavesBeforeTheyJoined();
    void aFieldIsSetForMany();
    void aFieldIsNotSetToNonsense();
    void consentNeedsToSayWhereItWasGiven();
    void theLeastConsentNeedsNoSource();
    void aTransferIsOnePersonAtTwoChapters();
    void whoIsThereAlreadyIsNotTransferred();
    void removingIsUndone();
    void aClassGraduatesButForThoseLeftOut();
    void withoutMembersNothingCanBeDone();

private:
    template <typename Step> void prepare(Step &step)
    {
        step.setBook(m_book->book());
        step.setRoster(m_book->roster());
        m_table->clearSelection();
    }
    template <typename Step> void run(Step &step)
    {
        QVERIFY(step.isReady());
        const auto before = m_book->roster()->snapshot();
        step.run();
        QTRY_VERIFY(m_book->roster()->snapshot() != before);
    }
    QString keyOf(const QString &name) const { return m_keys.value(name).chapterId + u'/' + m_keys.value(name).id; }
    QString statusOf(const QString &name) const;
    std::optional<db::Member> member(const QString &name) const;
    qsizetype present(const QString &chapterId) const;

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<MembersModel> m_table;
    QHash<QString, db::RecordKey> m_keys;
    QString m_mercer;
    QString m_emory;
};

namespace {

const QDate joined(2019, 9, 1);
const QDate today(2020, 8, 31);

QString chapterAt(db::Connection &connection, const char *school)
{
    db::Chapter chapter;
    chapter.schoolId = QLatin1String(school);
    const QString id = db::ChapterStore(connection).add(chapter);
    db::ChapterStatusStore(connection).add(id, QStringLiteral("active"), joined);
    return id;
}

} // namespace

void TestMemberSteps::init()
{
    m_book = std::make_unique<SmallBook>();
    m_keys.clear();
    m_book->perform([this](db::Connection &connection) {
        m_mercer = chapterAt(connection, "mercer");
        m_emory = chapterAt(connection, "emory");
        for (const char *name : {"Ana", "Bea", "Cam"}) {
            db::Member member;
            member.chapterId = m_mercer;
            member.chosenName = QLatin1String(name);
            member.joinedOn = joined;
            member.classYear = *name == 'C' ? 2022 : 2021;
            m_keys.insert(member.chosenName, db::MemberStore(connection).add(member));
        }
    });
    m_table = std::make_unique<MembersModel>();
    m_table->setBook(m_book->book());
    m_table->setRoster(m_book->roster());
    QTRY_COMPARE(m_table->count(), 3);
}

void TestMemberSteps::cleanup()
{
    m_table.reset();
    m_book.reset();
}

std::optional<db::Member> TestMemberSteps::member(const QString &name) const
{
    return *m_book->book()->read(
        [&](db::Connection &connection) { return db::MemberStore(connection).find(m_keys.value(name)); });
}

QString TestMemberSteps::statusOf(const QString &name) const
{
    const auto facts = m_book->book()->read(
        [&](db::Connection &connection) { return db::MemberStatusStore(connection).of(m_keys.value(name)); });
    return facts->empty() ? QStringLiteral("active") : facts->back().status;
}

qsizetype TestMemberSteps::present(const QString &chapterId) const
{
    RosterFilter filter;
    filter.asOf = today;
    filter.chapters = {chapterId};
    filter.statuses = {MemberStatus::Active, MemberStatus::Away};
    return m_book->roster()->snapshot()->count(filter);
}

void TestMemberSteps::aStatusIsRecordedForManyAsOneStep()
{
    StatusStep step;
    prepare(step);
    m_table->selectAll();
    step.begin(m_table.get(), {});
    step.setStatus(QStringLiteral("left"));
    step.setReason(QStringLiteral("lapsed"));
    step.setSince(QStringLiteral("2020-05-31"));
    run(step);
    for (const char *name : {"Ana", "Bea", "Cam"})
        QCOMPARE(statusOf(QLatin1String(name)), QStringLiteral("left"));
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Change the status of 3 members"));
    m_book->book()->undo();
    QTRY_COMPARE(present(m_mercer), 3);
}

void TestMemberSteps::saysWhatWillHappenBeforehand()
{
    StatusStep step;
    prepare(step);
    step.begin(m_table.get(), keyOf(QStringLiteral("Ana")));
    QCOMPARE(step.who(), QStringLiteral("Ana"));
    QVERIFY(!step.isReady());
    step.setStatus(QStringLiteral("alumni"));
    QVERIFY(step.isReady());
    QVERIFY2(step.sentence().contains(QStringLiteral("Ana")), qPrintable(step.sentence()));
    QTRY_VERIFY(step.effect()->isKnown());
    QVERIFY(step.effect()->lines().join(u'\n').contains(QStringLiteral("3 → 2")));
    QCOMPARE(statusOf(QStringLiteral("Ana")), QStringLiteral("active"));
}

void TestMemberSteps::whoHasTheStatusAlreadyIsLeftAlone()
{
    StatusStep step;
    prepare(step);
    step.begin(m_table.get(), keyOf(QStringLiteral("Ana")));
    step.setStatus(QStringLiteral("away"));
    run(step);
    m_table->selectAll();
    step.begin(m_table.get(), {});
    step.setStatus(QStringLiteral("away"));
    run(step);
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Change the status of 2 members"));
}

void TestMemberSteps::nobodyLeavesBeforeTheyJoined()
{
    StatusStep step;
    prepare(step);
    m_table->selectAll();
    step.begin(m_table.get(), {});
    step.setStatus(QStringLiteral("left"));
    step.setSince(QStringLiteral("2019-08-31"));
    QTRY_VERIFY(step.effect()->isKnown());
    QVERIFY(!step.effect()->problem().isEmpty());
    step.run();
    QTRY_VERIFY(!step.saving()->failure().isEmpty());
    QCOMPARE(statusOf(QStringLiteral("Bea")), QStringLiteral("active"));
}

void TestMemberSteps::aFieldIsSetForMany()
{
    FieldStep step;
    prepare(step);
    m_table->selectAll();
    step.begin(m_table.get(), {});
    step.setField(0);
    step.setText(QStringLiteral("'24"));
    run(step);
    QCOMPARE(member(QStringLiteral("Cam"))->classYear, std::optional(2024));
    QCOMPARE(member(QStringLiteral("Ana"))->classYear, std::optional(2024));
}

void TestMemberSteps::aFieldIsNotSetToNonsense()
{
    FieldStep step;
    prepare(step);
    step.begin(m_table.get(), keyOf(QStringLiteral("Ana")));
    step.setText(QStringLiteral("soon"));
    QVERIFY(!step.isReady());
    QVERIFY(step.problem().contains(QStringLiteral("soon")));
}

void TestMemberSteps::consentNeedsToSayWhereItWasGiven()
{
    ConsentStep step;
    prepare(step);
    step.begin(m_table.get(), keyOf(QStringLiteral("Ana")));
    QCOMPARE(step.level(), QStringLiteral("counted"));
    step.setAudience(QStringLiteral("school"));
    step.setLevel(QStringLiteral("full"));
    QVERIFY(!step.isReady());
    step.setSource(QStringLiteral("sign-up form 2026"));
    run(step);
    const auto consent = m_book->book()->read([&](db::Connection &connection) {
        return db::ConsentStore(connection).of(m_keys.value(QStringLiteral("Ana")));
    });
    QCOMPARE(consent->size(), std::size_t(1));
    QCOMPARE(consent->front().level, QStringLiteral("full"));
    QCOMPARE(consent->front().source, QStringLiteral("sign-up form 2026"));
}

void TestMemberSteps::theLeastConsentNeedsNoSource()
{
    ConsentStep step;
    prepare(step);
    step.begin(m_table.get(), keyOf(QStringLiteral("Ana")));
    step.setAudience(QStringLiteral("public"));
    QVERIFY(step.isReady());
}

void TestMemberSteps::aTransferIsOnePersonAtTwoChapters()
{
    TransferStep step;
    prepare(step);
    step.begin(m_table.get(), keyOf(QStringLiteral("Ana")));
    step.setChapterId(m_emory);
    step.setOn(QStringLiteral("2020-01-01"));
    run(step);
    QCOMPARE(present(m_emory), 1);
    QCOMPARE(present(m_mercer), 2);
    const auto people =
        m_book->book()->read([&](db::Connection &connection) { return db::MemberStore(connection).count().people; });
    QCOMPARE(*people, 3);
}

void TestMemberSteps::whoIsThereAlreadyIsNotTransferred()
{
    TransferStep step;
    prepare(step);
    step.begin(m_table.get(), keyOf(QStringLiteral("Ana")));
    step.setChapterId(m_mercer);
    QTRY_VERIFY(step.effect()->isKnown());
    QVERIFY(!step.effect()->problem().isEmpty());
}

void TestMemberSteps::removingIsUndone()
{
    RemoveStep step;
    prepare(step);
    m_table->selectAll();
    step.begin(m_table.get(), {});
    run(step);
    QCOMPARE(present(m_mercer), 0);
    m_book->book()->undo();
    QTRY_COMPARE(present(m_mercer), 3);
}

void TestMemberSteps::aClassGraduatesButForThoseLeftOut()
{
    GraduateStep step;
    const QAbstractItemModelTester tester(step.graduates());
    prepare(step);
    step.open({});
    QCOMPARE(step.classes().size(), 2);
    QCOMPARE(step.graduates()->rowCount(), 2);
    QCOMPARE(step.count(), 2);
    step.graduates()->toggle(1);
    QCOMPARE(step.count(), 1);
    step.setOn(QStringLiteral("2020-05-15"));
    run(step);
    QCOMPARE(statusOf(QStringLiteral("Ana")), QStringLiteral("alumni"));
    QCOMPARE(statusOf(QStringLiteral("Bea")), QStringLiteral("active"));
    QCOMPARE(statusOf(QStringLiteral("Cam")), QStringLiteral("active"));
}

void TestMemberSteps::withoutMembersNothingCanBeDone()
{
    StatusStep step;
    prepare(step);
    step.begin(m_table.get(), {});
    step.setStatus(QStringLiteral("left"));
    QVERIFY(!step.isReady());
    step.run();
    QVERIFY(!m_book->book()->isBusy());
}

QTEST_GUILESS_MAIN(TestMemberSteps)
#include "tst_member_steps.moc"
