// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_actions.h"
#include "app/chapters/chapter_editor.h"
#include "app/chapters/school_editor.h"
#include "app/chapters/status_editor.h"
#include "app/small_book.h"
#include "db/chapter_channel_store.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/school_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestChapterEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewChapterIsOneAction();
    void whatIsMissingIsSaidOnceItWasTried();
    void whereNothingChangedNothingIsDone();
    void anEditWritesOnlyWhatChanged();
    void whatCannotBeSavedStaysInTheForm();
    void accountsAreAddedChangedAndRemoved();
    void foundingBringsTheNetworkOver();
    void whoLeftTheNetworkStaysAway();
    void peopleCanStayWhereTheyAre();
    void aChangeLeavesWhatWasTrueBefore();
    void aGivenStatusIsRecordedThoughNothingWasTyped();
    void aCorrectionMovesTheEntry();
    void anEntryCanBeRemoved();
    void theSameStatusAgainIsNoChange();
    void twoEntriesOfOneDayAreRefused();
    void closingCanLetTheMembersLeave();
    void theEffectOnTheFiguresIsSaidBefore();
    void aChapterWithMembersIsNotRemoved();
    void archivingAndBringingBack();
    void aMissingSchoolIsAdded();
    void aSchoolThatIsThereIsNotAddedAgain();
    void coveredNamesAreKnownToTheForm();

private:
    QString save(FormEditor &editor);
    template <typename Editor> std::unique_ptr<Editor> made();
    db::Chapter chapter(const QString &id);
    std::vector<db::ChapterStatus> statuses(const QString &id);
    std::vector<db::Member> members(const QString &id);
    QString addNetworkMember(const QString &name, QDate joinedOn, const QString &school = QStringLiteral("mercer"));
    QString addChapter(const QString &status, QDate since);

    std::unique_ptr<SmallBook> m_book;
};

void TestChapterEditing::init()
{
    m_book = std::make_unique<SmallBook>();
}

void TestChapterEditing::cleanup()
{
    m_book.reset();
}

template <typename Editor> std::unique_ptr<Editor> TestChapterEditing::made()
{
    auto editor = std::make_unique<Editor>();
    editor->setBook(m_book->book());
    editor->setRoster(m_book->roster());
    return editor;
}

/// The id of what was saved, once the roster has followed.
QString TestChapterEditing::save(FormEditor &editor)
{
    QSignalSpy saved(&editor, &FormEditor::saved);
    const auto before = m_book->roster()->snapshot();
    if (!editor.save() || !QTest::qWaitFor([&] { return !saved.isEmpty(); }, 10'000))
        return {};
    if (!QTest::qWaitFor([&] { return m_book->roster()->snapshot() != before; }, 10'000))
        return {};
    return saved.front().front().toString();
}

db::Chapter TestChapterEditing::chapter(const QString &id)
{
    const auto found =
        m_book->book()->read([&](db::Connection &connection) { return db::ChapterStore(connection).find(id); });
    return found && *found ? **found : db::Chapter();
}

std::vector<db::ChapterStatus> TestChapterEditing::statuses(const QString &id)
{
    return *m_book->book()->read([&](db::Connection &connection) { return db::ChapterStatusStore(connection).of(id); });
}

std::vector<db::Member> TestChapterEditing::members(const QString &id)
{
    return *m_book->book()->read([&](db::Connection &connection) { return db::MemberStore(connection).ofChapter(id); });
}

QString TestChapterEditing::addNetworkMember(const QString &name, QDate joinedOn, const QString &school)
{
    QString id;
    m_book->perform([&](db::Connection &connection) {
        db::Member member;
        member.chapterId = db::ChapterStore(connection).national()->id;
        member.chosenName = name;
        member.joinedOn = joinedOn;
        member.schoolId = school;
        id = db::MemberStore(connection).add(member).id;
    });
    return id;
}

QString TestChapterEditing::addChapter(const QString &status, QDate since)
{
    QString id;
    m_book->perform([&](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        id = db::ChapterStore(connection).add(chapter);
        db::ChapterStatusStore(connection).add(id, status, since);
    });
    return id;
}

void TestChapterEditing::aNewChapterIsOneAction()
{
    const auto editor = made<ChapterEditor>();
    editor->add({}, QStringLiteral("forming"));
    QVERIFY(!editor->isDirty());
    editor->setProperty("schoolId", QStringLiteral("mercer"));
    editor->setProperty("localName", QStringLiteral("  Mercer Pride "));
    editor->setProperty("contactEmail", QStringLiteral("Pride@Example.org"));
    editor->setProperty("since", QStringLiteral("2020-03-01"));
    editor->accounts()->add();
    editor->accounts()->setAddress(0, QStringLiteral("@mercer"));
    QVERIFY(editor->isDirty());
    const QString id = save(*editor);
    QCOMPARE(chapter(id).localName, QStringLiteral("Mercer Pride"));
    QCOMPARE(chapter(id).contactEmail, QStringLiteral("pride@example.org"));
    QCOMPARE(statuses(id).size(), std::size_t(1));
    QCOMPARE(statuses(id).front().since, QDate(2020, 3, 1));
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Add chapter"));
    m_book->book()->undo();
    QTRY_VERIFY(chapter(id).id.isEmpty());
}

void TestChapterEditing::whatIsMissingIsSaidOnceItWasTried()
{
    const auto editor = made<ChapterEditor>();
    editor->add({}, QStringLiteral("forming"));
    QCOMPARE(editor->schoolProblem(), QString());
    QVERIFY(!editor->save());
    QVERIFY(!editor->schoolProblem().isEmpty());
    editor->setProperty("schoolId", QStringLiteral("mercer"));
    editor->setProperty("contactEmail", QStringLiteral("nobody"));
    QVERIFY(!editor->save());
    QVERIFY(editor->emailProblem().contains(QStringLiteral("nobody")));
}

void TestChapterEditing::whereNothingChangedNothingIsDone()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2020, 1, 1));
    const auto editor = made<ChapterEditor>();
    editor->edit(id);
    QSignalSpy saved(editor.get(), &FormEditor::saved);
    QSignalSpy performed(m_book->book(), &Book::performed);
    QVERIFY(editor->save());
    QCOMPARE(saved.count(), 1);
    QCOMPARE(performed.count(), 0);
}

void TestChapterEditing::anEditWritesOnlyWhatChanged()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2020, 1, 1));
    const auto editor = made<ChapterEditor>();
    editor->edit(id);
    editor->setProperty("origin", QStringLiteral("affiliated"));
    // Meanwhile somebody else's step.
    m_book->perform([&](db::Connection &connection) {
        db::ChapterStore(connection).update(id, {{QStringLiteral("notes"), QStringLiteral("met in May")}});
    });
    QCOMPARE(save(*editor), id);
    QCOMPARE(chapter(id).origin, QStringLiteral("affiliated"));
    QCOMPARE(chapter(id).notes, QStringLiteral("met in May"));
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Edit chapter"));
}

void TestChapterEditing::whatCannotBeSavedStaysInTheForm()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2020, 1, 1));
    const auto editor = made<ChapterEditor>();
    editor->edit(id);
    editor->setProperty("notes", QStringLiteral("typed with care"));
    m_book->perform([&](db::Connection &connection) { db::ChapterStore(connection).remove(id); });
    QSignalSpy saved(editor.get(), &FormEditor::saved);
    QVERIFY(editor->save());
    QTRY_VERIFY(!editor->saving()->failure().isEmpty());
    QVERIFY(!editor->saving()->isRunning());
    QVERIFY(editor->isDirty());
    QCOMPARE(saved.count(), 0);
}

void TestChapterEditing::accountsAreAddedChangedAndRemoved()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2020, 1, 1));
    m_book->perform([&](db::Connection &connection) {
        db::ChapterChannelStore store(connection);
        store.add({id, {}, QStringLiteral("instagram"), QStringLiteral("@old")});
        store.add({id, {}, QStringLiteral("facebook"), QStringLiteral("gone")});
    });
    const auto editor = made<ChapterEditor>();
    editor->edit(id);
    QCOMPARE(editor->accounts()->count(), 2);
    editor->accounts()->setAddress(0, QStringLiteral("@new"));
    editor->accounts()->remove(1);
    editor->accounts()->add();
    editor->accounts()->setChannel(1, QStringLiteral("website"));
    editor->accounts()->setAddress(1, QStringLiteral("example.org"));
    editor->accounts()->add(); // left empty
    QCOMPARE(save(*editor), id);
    QStringList known;
    const auto accounts = m_book->book()->read(
        [&](db::Connection &connection) { return db::ChapterChannelStore(connection).ofChapter(id); });
    for (const db::ChapterChannel &account : *accounts)
        known << account.channel + u' ' + account.address;
    QCOMPARE(known, QStringList({QStringLiteral("instagram @new"), QStringLiteral("website example.org")}));
}

void TestChapterEditing::foundingBringsTheNetworkOver()
{
    const QString sam = addNetworkMember(QStringLiteral("Sam"), QDate(2019, 5, 1));
    addNetworkMember(QStringLiteral("Ana"), QDate(2020, 6, 1));
    addNetworkMember(QStringLiteral("Lee"), QDate(2019, 5, 1), QStringLiteral("emory"));
    const auto editor = made<ChapterEditor>();
    editor->add(QStringLiteral("mercer"), QStringLiteral("prospect"));
    QCOMPARE(editor->networkText(), QString());
    editor->setProperty("status", QStringLiteral("forming"));
    QVERIFY(editor->networkText().contains(u'2'));
    editor->setProperty("since", QStringLiteral("2020-03-01"));
    const QString id = save(*editor);
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Found chapter"));
    const auto there = members(id);
    QCOMPARE(there.size(), std::size_t(2));
    for (const db::Member &member : there) {
        QVERIFY(!member.personId.isEmpty());
        QCOMPARE(member.joinedOn,
                 member.personId == sam ? QDate(2020, 3, 1) : QDate(2020, 6, 1)); // not before she joined
    }
}

void TestChapterEditing::whoLeftTheNetworkStaysAway()
{
    const QString sam = addNetworkMember(QStringLiteral("Sam"), QDate(2019, 5, 1));
    m_book->perform([&](db::Connection &connection) {
        const db::RecordKey key{db::ChapterStore(connection).national()->id, sam};
        db::MemberStatusStore(connection).add(key, QStringLiteral("left"), QDate(2020, 7, 1), QStringLiteral("lapsed"));
    });
    const auto editor = made<StatusEditor>();
    editor->record(addChapter(QStringLiteral("prospect"), QDate(2019, 1, 1)), QStringLiteral("active"));
    editor->setProperty("since", QStringLiteral("2020-01-01"));
    QCOMPARE(editor->networkText(), QString());
}

void TestChapterEditing::peopleCanStayWhereTheyAre()
{
    addNetworkMember(QStringLiteral("Sam"), QDate(2019, 5, 1));
    const QString id = addChapter(QStringLiteral("prospect"), QDate(2019, 1, 1));
    const auto editor = made<StatusEditor>();
    editor->record(id, {});
    editor->setProperty("status", QStringLiteral("forming"));
    QVERIFY(!editor->networkText().isEmpty());
    editor->setProperty("bringOver", false);
    QCOMPARE(save(*editor), id);
    QVERIFY(members(id).empty());
}

void TestChapterEditing::aChangeLeavesWhatWasTrueBefore()
{
    const QString id = addChapter(QStringLiteral("forming"), QDate(2020, 1, 1));
    const auto editor = made<StatusEditor>();
    editor->record(id, {});
    QVERIFY(editor->standing().contains(QStringLiteral("Forming")));
    editor->setProperty("status", QStringLiteral("active"));
    editor->setProperty("since", QStringLiteral("2020-06-01"));
    editor->setProperty("reason", QStringLiteral("papers accepted"));
    QCOMPARE(save(*editor), id);
    QCOMPARE(statuses(id).size(), std::size_t(2));
    QCOMPARE(statuses(id).back().reason, QStringLiteral("papers accepted"));
    QCOMPARE(statuses(id).front().since, QDate(2020, 1, 1));
}

void TestChapterEditing::aGivenStatusIsRecordedThoughNothingWasTyped()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2020, 1, 1));
    const auto editor = made<StatusEditor>();
    editor->record(id, QStringLiteral("closed"));
    QVERIFY(!editor->isDirty()); // nothing typed is lost if it is left
    QCOMPARE(save(*editor), id);
    QCOMPARE(statuses(id).back().status, QStringLiteral("closed"));
}

void TestChapterEditing::aCorrectionMovesTheEntry()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2020, 1, 1));
    const auto editor = made<StatusEditor>();
    editor->correct(id, statuses(id).front().id);
    QVERIFY(editor->isCorrecting());
    QVERIFY(!editor->isDirty());
    editor->setProperty("since", QStringLiteral("2019-10-01"));
    QCOMPARE(save(*editor), id);
    QCOMPARE(statuses(id).size(), std::size_t(1));
    QCOMPARE(statuses(id).front().since, QDate(2019, 10, 1));
}

void TestChapterEditing::anEntryCanBeRemoved()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2020, 1, 1));
    const auto editor = made<StatusEditor>();
    editor->correct(id, statuses(id).front().id);
    QSignalSpy saved(editor.get(), &FormEditor::saved);
    editor->remove();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(statuses(id).empty());
}

void TestChapterEditing::theSameStatusAgainIsNoChange()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2020, 1, 1));
    const auto editor = made<StatusEditor>();
    editor->record(id, QStringLiteral("active"));
    QVERIFY(!editor->statusProblem().isEmpty());
    QVERIFY(!editor->save());
    editor->setProperty("since", QStringLiteral("2019-01-01")); // before it was, it is news
    QCOMPARE(editor->statusProblem(), QString());
}

void TestChapterEditing::twoEntriesOfOneDayAreRefused()
{
    const QString id = addChapter(QStringLiteral("forming"), QDate(2020, 1, 1));
    const auto editor = made<StatusEditor>();
    editor->record(id, QStringLiteral("active"));
    editor->setProperty("since", QStringLiteral("2020-01-01"));
    QVERIFY(editor->sinceProblem().contains(QStringLiteral("Forming")));
    QVERIFY(!editor->save());
}

void TestChapterEditing::closingCanLetTheMembersLeave()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2019, 1, 1));
    m_book->perform([&](db::Connection &connection) {
        db::Member member;
        member.chapterId = id;
        member.chosenName = QStringLiteral("Sam");
        member.joinedOn = QDate(2019, 5, 1);
        db::MemberStore(connection).add(member);
        member.chosenName = QStringLiteral("Old");
        const db::RecordKey gone = db::MemberStore(connection).add(member);
        db::MemberStatusStore(connection).add(gone, QStringLiteral("alumni"), QDate(2020, 5, 1));
    });
    const auto editor = made<StatusEditor>();
    editor->record(id, QStringLiteral("closed"));
    QVERIFY(editor->membersText().contains(u'1'));
    editor->setProperty("letLeave", true);
    editor->setProperty("since", QStringLiteral("2020-08-01"));
    QCOMPARE(save(*editor), id);
    int left = 0;
    for (const db::Member &member : members(id)) {
        const auto facts = *m_book->book()->read(
            [&](db::Connection &connection) { return db::MemberStatusStore(connection).of(member.key()); });
        left +=
            int(facts.back().status == QStringLiteral("left")
                && facts.back().reason == QStringLiteral("chapter_dormant") && facts.back().since == QDate(2020, 8, 1));
    }
    QCOMPARE(left, 1);
}

void TestChapterEditing::theEffectOnTheFiguresIsSaidBefore()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2019, 1, 1));
    const auto editor = made<StatusEditor>();
    editor->record(id, {});
    QVERIFY(!editor->counts());
    editor->setProperty("status", QStringLiteral("closed"));
    QVERIFY(editor->counts());
    QTRY_VERIFY(editor->effect()->isKnown());
    QVERIFY(editor->effect()->lines().front().startsWith(QStringLiteral("Chapters on")));
    QVERIFY(editor->effect()->lines().front().endsWith(QStringLiteral("1 → 0")));
    QCOMPARE(statuses(id).size(), std::size_t(1));
}

void TestChapterEditing::aChapterWithMembersIsNotRemoved()
{
    const QString id = addChapter(QStringLiteral("active"), QDate(2019, 1, 1));
    m_book->perform([&](db::Connection &connection) {
        db::Member member;
        member.chapterId = id;
        member.chosenName = QStringLiteral("Sam");
        db::MemberStore(connection).add(member);
    });
    ChapterActions actions;
    actions.setBook(m_book->book());
    actions.setProperty("chapterId", id);
    QSignalSpy failed(m_book->book(), &Book::failed);
    actions.remove();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("has members")));
    QCOMPARE(chapter(id).id, id);
}

void TestChapterEditing::archivingAndBringingBack()
{
    const QString id = addChapter(QStringLiteral("closed"), QDate(2019, 1, 1));
    ChapterActions actions;
    actions.setBook(m_book->book());
    actions.setProperty("chapterId", id);
    QSignalSpy performed(m_book->book(), &Book::performed);
    actions.archive();
    QTRY_COMPARE(performed.count(), 1);
    QCOMPARE(chapter(id).archivedOn, QDate(2020, 8, 31));
    actions.restore();
    QTRY_COMPARE(performed.count(), 2);
    QVERIFY(!chapter(id).archivedOn.isValid());
    actions.remove();
    QTRY_COMPARE(performed.count(), 3);
    QVERIFY(chapter(id).id.isEmpty());
}

void TestChapterEditing::aMissingSchoolIsAdded()
{
    const auto editor = made<SchoolEditor>();
    editor->add(QStringLiteral("New College"));
    QVERIFY(!editor->isDirty());
    QVERIFY(!editor->save());
    QVERIFY(!editor->stateProblem().isEmpty());
    editor->setProperty("state", QStringLiteral("GA"));
    editor->setProperty("degree", QStringLiteral("m.d."));
    editor->setProperty("firstClass", QStringLiteral("2019"));
    const QString id = save(*editor);
    const School *school = m_book->roster()->snapshot()->directory().find(id);
    QVERIFY(school);
    QCOMPARE(school->degree, QStringLiteral("MD"));
    QVERIFY(school->isEligible(QDate(2019, 8, 1)));
    QVERIFY(!school->isEligible(QDate(2019, 7, 31)));
}

void TestChapterEditing::aSchoolThatIsThereIsNotAddedAgain()
{
    const auto editor = made<SchoolEditor>();
    editor->add(QStringLiteral("mercer university school of medicine"));
    editor->setProperty("state", QStringLiteral("GA"));
    QVERIFY(!editor->nameProblem().isEmpty());
    QVERIFY(!editor->save());
}

void TestChapterEditing::coveredNamesAreKnownToTheForm()
{
    const auto editor = made<ChapterEditor>();
    editor->add({}, QStringLiteral("forming"));
    QVERIFY(!editor->isCovered());
    QSignalSpy changed(editor.get(), &FormEditor::changed);
    m_book->book()->setNameStyle(NameStyle::Covered);
    QVERIFY(editor->isCovered());
    QVERIFY(changed.count() > 0);
}

QTEST_GUILESS_MAIN(TestChapterEditing)
#include "tst_chapter_editing.moc"
