// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/scratch_book.h"

#include "db/chapter_store.h"
#include "db/checker.h"
#include "db/connection.h"
#include "db/error.h"
#include "db/journal.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <QTest>

using namespace chapterhouse;
using namespace db;

namespace {

const QDate day(2020, 3, 1);

Member ada(const QString &chapterId)
{
    Member member;
    member.chapterId = chapterId;
    member.chosenName = QStringLiteral("Ada");
    return member;
}

Chapter chapterAt(const QString &school)
{
    Chapter chapter;
    chapter.schoolId = school;
    return chapter;
}

} // namespace

/// What points from record to record without a foreign key always finds something.
class TestPointers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void removingAWinnerTakesTheMergedOnesAlong();
    void whatLaterActionsPointToIsNotUndone_data();
    void whatLaterActionsPointToIsNotUndone();

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

void TestPointers::init()
{
    m_book = std::make_unique<ScratchBook>();
    act([this] {
        ChapterStore chapters(m_book->connection);
        m_one = chapters.add(chapterAt(QStringLiteral("S1")));
        m_two = chapters.add(chapterAt(QStringLiteral("S2")));
        m_ada = members().add(ada(m_one));
    });
}

void TestPointers::removingAWinnerTakesTheMergedOnesAlong()
{
    auto &book = m_book->connection;
    const QString three = act([&] { return ChapterStore(book).add(chapterAt(QStringLiteral("S3"))); });
    const RecordKey twin = act([this] { return members().add(ada(m_one)); });
    act([&] { members().merge(twin, m_ada, day); });
    act([&] { ChapterStore(book).merge(m_one, m_two, day); });
    act([&] { ChapterStore(book).merge(m_two, three, day); });
    const QStringList before = snapshot(book);
    QVERIFY(!act([&] { return ChapterStore(book).remove(three); }));
    QCOMPARE(snapshot(book), before);

    act([&] { members().remove(members().ofChapter(three).front().key()); });
    QCOMPARE(count("SELECT count(*) FROM member"), 0);
    QVERIFY(act([&] { return ChapterStore(book).remove(three); }));
    QCOMPARE(count("SELECT count(*) FROM chapter"), 0);
    QVERIFY(check(book).empty());
    m_book->undo();
    m_book->undo();
    QCOMPARE(snapshot(book), before);
}

void TestPointers::whatLaterActionsPointToIsNotUndone_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("merged into it") << 0;
    QTest::newRow("the same person elsewhere") << 1;
    QTest::newRow("in an office elsewhere") << 2;
    QTest::newRow("a chapter merged into it") << 3;
}

// Pointers across chapters are no foreign keys: undo itself has to look.
void TestPointers::whatLaterActionsPointToIsNotUndone()
{
    QFETCH(const int, kind);
    auto &book = m_book->connection;
    const QString three = act([&] { return ChapterStore(book).add(chapterAt(QStringLiteral("S3"))); });
    const QString addedChapter = m_change.id;
    const RecordKey late = act([this] { return members().add(ada(m_two)); });
    const QString addedMember = m_change.id;
    act([&] {
        const RecordKey here = members().add(ada(m_two));
        if (kind == 0)
            members().merge(here, late, day);
        else if (kind == 1)
            members().linkPerson(m_ada, late);
        else if (kind == 2)
            OfficerStore(book).add({m_one, {}, late.id, {}, QStringLiteral("president"), day, {}, {}, {}});
        else
            ChapterStore(book).merge(m_one, three, day);
    });
    const QStringList before = snapshot(book);
    try {
        Journal(book).undo({}, kind == 3 ? addedChapter : addedMember);
        QFAIL("undone");
    } catch (const Refused &refused) {
        QVERIFY(refused.reason() != Refused::Reason::UnknownAction);
    }
    QCOMPARE(snapshot(book), before);
    m_book->undo();
    Journal(book).undo({}, addedChapter);
    Journal(book).undo({}, addedMember);
    QVERIFY(check(book).empty());
}

QTEST_GUILESS_MAIN(TestPointers)
#include "tst_pointers.moc"
