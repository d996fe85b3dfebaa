// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_model.h"

#include "app/small_book.h"
#include "db/chapter_store.h"
#include "db/consent_store.h"
#include "db/forget.h"
#include "db/member_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhoDidWhatToWhom();
    void theSearchLooksInStepsAuthorsAndNames();
    void aSearchForAPersonFindsWhatWasDoneToTheirFacts();
    void kindsNarrowTheList();
    void oldStepsAreLeftOutByPeriod();
    void aNewStepComesOnTop();
    void whoIsForgottenIsSomeone();
    void aLongJournalIsReadAPageAtATime();

private:
    QString shown(int row, int role) const { return m_model->index(row).data(role).toString(); }
    bool settles(int count) const
    {
        return QTest::qWaitFor([&] { return m_model->isReady() && m_model->count() == count; }, 10'000);
    }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<HistoryModel> m_model;
    QString m_chapter;
    db::RecordKey m_sam;
};

void TestHistoryModel::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform(QStringLiteral("chapter.add"), [this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        chapter.localName = QStringLiteral("Mercer Pride");
        m_chapter = db::ChapterStore(connection).add(chapter);
    });
    m_book->perform(QStringLiteral("member.add"), [this](db::Connection &connection) {
        db::Member sam;
        sam.chapterId = m_chapter;
        sam.chosenName = QStringLiteral("Sam");
        sam.familyName = QStringLiteral("Ångström");
        m_sam = db::MemberStore(connection).add(sam);
    });
    m_book->perform(QStringLiteral("consent.set"), [this](db::Connection &connection) {
        db::ConsentStore(connection).set(m_sam, {QStringLiteral("school"), QStringLiteral("full"), {}, {}});
    });
    m_model = std::make_unique<HistoryModel>();
    m_model->setBook(m_book->book());
    m_model->setRoster(m_book->roster());
    QVERIFY(settles(4));
}

void TestHistoryModel::cleanup()
{
    m_model.reset();
    m_book.reset();
}

void TestHistoryModel::tellsWhoDidWhatToWhom()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->summary(), QStringLiteral("4 steps"));
    QCOMPARE(shown(0, HistoryModel::TitleRole), QStringLiteral("Set consent"));
    QCOMPARE(shown(0, HistoryModel::AboutRole), QStringLiteral("Sam Ångström"));
    QCOMPARE(shown(1, HistoryModel::TitleRole), QStringLiteral("Add member"));
    QCOMPARE(shown(1, HistoryModel::WhoRole), QStringLiteral("Robin"));
    QCOMPARE(shown(2, HistoryModel::AboutRole), QStringLiteral("Mercer Pride"));
    QCOMPARE(shown(3, HistoryModel::TitleRole), QStringLiteral("Make book"));
    QCOMPARE(shown(3, HistoryModel::StateRole), QStringLiteral("Final"));
    QVERIFY(!shown(0, HistoryModel::DayRole).isEmpty());
}

void TestHistoryModel::theSearchLooksInStepsAuthorsAndNames()
{
    m_model->setFilter(QStringLiteral("make BOOK"));
    QVERIFY(settles(1));
    m_model->setFilter(QStringLiteral("rob"));
    QVERIFY(settles(4));
    m_model->setFilter(QStringLiteral("mercer"));
    QVERIFY(settles(1));
    QCOMPARE(shown(0, HistoryModel::TitleRole), QStringLiteral("Add chapter"));
    m_model->setFilter(QStringLiteral("no such thing"));
    QVERIFY(settles(0));
}

void TestHistoryModel::aSearchForAPersonFindsWhatWasDoneToTheirFacts()
{
    m_model->setFilter(QStringLiteral("angstrom"));
    QVERIFY(settles(2));
    QCOMPARE(shown(0, HistoryModel::TitleRole), QStringLiteral("Set consent"));
    QCOMPARE(shown(1, HistoryModel::TitleRole), QStringLiteral("Add member"));
}

void TestHistoryModel::kindsNarrowTheList()
{
    m_model->setKind(HistoryModel::Members);
    QVERIFY(settles(1));
    m_model->setKind(HistoryModel::Imports);
    QVERIFY(settles(0));
    m_model->setKind(HistoryModel::BookItself);
    QVERIFY(settles(1));
    QCOMPARE(shown(0, HistoryModel::TitleRole), QStringLiteral("Make book"));
}

void TestHistoryModel::oldStepsAreLeftOutByPeriod()
{
    m_book->book()
        ->note([](db::Connection &connection) {
            connection.run("UPDATE change SET at = '2001-01-01T12:00:00.000Z' WHERE label = 'chapter.add'");
        })
        .waitForFinished();
    m_model->setSince(HistoryModel::Year);
    QVERIFY(settles(3));
    m_model->setSince(HistoryModel::Ever);
    QVERIFY(settles(4));
}

void TestHistoryModel::aNewStepComesOnTop()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = m_model->index(0);
    const QString id = kept.data(HistoryModel::IdRole).toString();
    m_book->follow([&] {
        m_book->book()->undoAction(id);
        return QtFuture::makeReadyFuture(Result<db::Change>(db::Change()));
    });
    QVERIFY(settles(5));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data(HistoryModel::IdRole).toString(), id);
    QCOMPARE(kept.data(HistoryModel::StateRole).toString(), QStringLiteral("Undone"));
    QCOMPARE(shown(0, HistoryModel::TitleRole), QStringLiteral("Undo: Set consent"));
}

void TestHistoryModel::whoIsForgottenIsSomeone()
{
    m_book->perform(QStringLiteral("member.set"), [this](db::Connection &connection) {
        db::MemberStore(connection).update(m_sam, {{QStringLiteral("notes"), QStringLiteral("secret")}});
    });
    m_book->perform(QStringLiteral("member.forget"),
                    [this](db::Connection &connection) { db::forgetPerson(connection, m_sam.id); });
    QVERIFY(settles(6));
    for (int row = 0; row < m_model->count(); ++row)
        QVERIFY(!shown(row, HistoryModel::AboutRole).contains(QStringLiteral("Sam")));
    m_model->setFilter(QStringLiteral("Sam"));
    QVERIFY(settles(0));
}

void TestHistoryModel::aLongJournalIsReadAPageAtATime()
{
    m_book->book()
        ->note([](db::Connection &connection) {
            connection.run(R"(
            INSERT INTO change (id, label, author, at, schema_version, state)
            WITH RECURSIVE step(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM step WHERE i < 100000)
            SELECT printf('%026d', i), 'member.set', 'Kim', '2020-01-01T00:00:00.000Z', 1, 'done' FROM step)");
        })
        .waitForFinished();
    m_model->setKind(HistoryModel::Members);
    QVERIFY(settles(100'001));
    QCOMPARE(shown(99'999, HistoryModel::WhoRole), QStringLiteral("Kim"));
    QCOMPARE(shown(0, HistoryModel::WhoRole), QStringLiteral("Kim"));
    QCOMPARE(shown(100'000, HistoryModel::WhoRole), QStringLiteral("Robin"));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_history_model.moc"
