// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_entry_detail.h"

#include "app/details/detail_line.h"
#include "app/small_book.h"
#include "db/chapter_store.h"
#include "db/member_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestHistoryEntryDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsEachColumnBeforeAndAfter();
    void whatWasAddedIsToldAsItWasThen();
    void whatWasRemovedIsTold();
    void undoTakesTheStepBack();
    void aRefusalSaysWhyAndChangesNothing();
    void finalStepsSayThatTheyAreFinal();
    void aGreatStepShowsItsFirstRows();
    void anUndoneImportStillSaysWhatItBrought();

private:
    bool shows(const QString &id)
    {
        m_detail->setChangeId(id);
        return QTest::qWaitFor([&] { return m_detail->isFound() && m_shown == id; }, 10'000);
    }
    DetailLine lineAt(int place) const { return m_detail->facts().lines.value(place).value<DetailLine>(); }
    QString rename(const QString &name)
    {
        return m_book->perform(QStringLiteral("member.set"), [this, name](db::Connection &connection) {
            db::MemberStore(connection).update(m_sam, {{QStringLiteral("chosen_name"), name}});
        });
    }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<HistoryEntryDetail> m_detail;
    QString m_shown; ///< whose details arrived last
    QString m_chapter;
    db::RecordKey m_sam;
    QString m_adding;
};

void TestHistoryEntryDetail::init()
{
    m_book = std::make_unique<SmallBook>();
    m_adding = m_book->perform(QStringLiteral("member.add"), [this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        m_chapter = db::ChapterStore(connection).add(chapter);
        db::Member sam;
        sam.chapterId = m_chapter;
        sam.chosenName = QStringLiteral("Sam");
        sam.phase = QStringLiteral("pre_clinical");
        m_sam = db::MemberStore(connection).add(sam);
    });
    m_shown.clear();
    m_detail = std::make_unique<HistoryEntryDetail>();
    connect(m_detail.get(), &HistoryEntryDetail::changed, this, [this] { m_shown = m_detail->changeId(); });
    m_detail->setBook(m_book->book());
    m_detail->setRoster(m_book->roster());
}

void TestHistoryEntryDetail::cleanup()
{
    m_detail.reset();
    m_book.reset();
}

void TestHistoryEntryDetail::tellsEachColumnBeforeAndAfter()
{
    const QString change = m_book->perform(QStringLiteral("member.set"), [this](db::Connection &connection) {
        db::MemberStore(connection)
            .update(m_sam,
                    {{QStringLiteral("phase"), QStringLiteral("clinical")},
                     {QStringLiteral("joined_on"), QDate(2020, 2, 1)}});
    });
    QVERIFY(shows(change));
    QCOMPARE(m_detail->facts().title, QStringLiteral("Edit member"));
    QCOMPARE(m_detail->facts().who, QStringLiteral("Robin"));
    QCOMPARE(m_detail->facts().lines.size(), 1);
    const DetailLine line = lineAt(0);
    QCOMPARE(line.title, QStringLiteral("Sam"));
    QCOMPARE(line.note, QStringLiteral("Member"));
    QCOMPARE(line.key, m_chapter + u'/' + m_sam.id);
    QVERIFY(line.text.contains(QStringLiteral("Training phase: Pre-clinical → Clinical")));
    QVERIFY(line.text.contains(QStringLiteral("Joined on: nothing → ") + periodText(QDate(2020, 2, 1), {}).mid(6)));
    QVERIFY(m_detail->facts().isUndoable);
}

void TestHistoryEntryDetail::whatWasAddedIsToldAsItWasThen()
{
    rename(QStringLiteral("Alex"));
    QVERIFY(shows(m_adding));
    QCOMPARE(m_detail->facts().lines.size(), 2);
    QVERIFY(lineAt(0).opensChapter);
    QCOMPARE(lineAt(0).key, m_chapter);
    QCOMPARE(lineAt(1).title, QStringLiteral("Alex")); // who it is now
    QVERIFY(lineAt(1).text.contains(QStringLiteral("Chosen name: Sam"))); // what was done then
    QCOMPARE(lineAt(1).badge, QStringLiteral("Added"));
}

void TestHistoryEntryDetail::whatWasRemovedIsTold()
{
    const QString change = m_book->perform(QStringLiteral("member.remove"), [this](db::Connection &connection) {
        db::MemberStore(connection).remove(m_sam);
    });
    QVERIFY(shows(change));
    QCOMPARE(lineAt(0).title, QStringLiteral("someone"));
    QCOMPARE(lineAt(0).badge, QStringLiteral("Removed"));
    QCOMPARE(lineAt(0).key, QString());
    QVERIFY(lineAt(0).text.contains(QStringLiteral("Chosen name: Sam")));
}

void TestHistoryEntryDetail::undoTakesTheStepBack()
{
    const QString change = rename(QStringLiteral("Alex"));
    QVERIFY(shows(change));
    m_detail->undo();
    QTRY_COMPARE(m_detail->facts().state, QStringLiteral("Undone"));
    QVERIFY(!m_detail->facts().isUndoable);
    QVERIFY(!m_detail->facts().refusal.isEmpty());
    QCOMPARE(lineAt(0).title, QStringLiteral("Sam"));
}

void TestHistoryEntryDetail::aRefusalSaysWhyAndChangesNothing()
{
    const QString first = rename(QStringLiteral("Alex"));
    rename(QStringLiteral("Lee"));
    QVERIFY(shows(first));
    QSignalSpy failed(m_book->book(), &Book::failed);
    m_detail->undo();
    QVERIFY(failed.wait());
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("a later step changed the same")));
    QVERIFY(m_detail->facts().isUndoable);
    QCOMPARE(lineAt(0).title, QStringLiteral("Lee"));
}

void TestHistoryEntryDetail::finalStepsSayThatTheyAreFinal()
{
    const auto first = m_book->book()->read(
        [](db::Connection &connection) { return connection.text("SELECT id FROM change WHERE n = 1"); });
    QVERIFY(shows(*first));
    QVERIFY(!m_detail->facts().isUndoable);
    QVERIFY(m_detail->facts().refusal.contains(QStringLiteral("final")));
}

void TestHistoryEntryDetail::aGreatStepShowsItsFirstRows()
{
    m_book->perform(QStringLiteral("import.members"), [this](db::Connection &connection) {
        for (int i = 0; i < 1000; ++i) {
            db::Member member;
            member.chapterId = m_chapter;
            member.chosenName = QStringLiteral("Person %1").arg(i);
            db::MemberStore(connection).add(member);
        }
    });
    const QString change = m_book->perform(QStringLiteral("member.set"), [](db::Connection &connection) {
        connection.run("UPDATE member SET degree = 'MD'");
    });
    QVERIFY(shows(change));
    QCOMPARE(m_detail->facts().lines.size(), 200);
    QVERIFY(m_detail->facts().more.contains(QStringLiteral("801")));
}

void TestHistoryEntryDetail::anUndoneImportStillSaysWhatItBrought()
{
    const QString change = m_book->perform(QStringLiteral("import.members"), [this](db::Connection &connection) {
        for (int i = 0; i < 3; ++i) {
            db::Member member;
            member.chapterId = m_chapter;
            member.chosenName = QStringLiteral("Person");
            db::MemberStore(connection).add(member);
        }
        connection.touchInBulk();
    });
    QVERIFY(shows(change));
    QCOMPARE(m_detail->facts().more, QStringLiteral("Member: 3 added"));
    m_detail->undo();
    QTRY_COMPARE(m_detail->facts().state, QStringLiteral("Undone"));
    QCOMPARE(m_detail->facts().more, QStringLiteral("Member: 3 added"));
}

QTEST_GUILESS_MAIN(TestHistoryEntryDetail)
#include "tst_history_entry_detail.moc"
