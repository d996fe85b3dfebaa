// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/member_draft.h"
#include "app/members/member_editor.h"
#include "app/members/paste_editor.h"

#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/member_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

/// Members as they are typed: into cells, into the row for new ones, into the form, and pasted.
class TestTypingMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCellTakesWhatIsTyped();
    void aCellSaysWhatItCannotTake();
    void aNameKeepsThePartThatStands();
    void datedFactsAreNotOverwritten();
    void coveredNamesCannotBeTyped();
    void theSameTextIsNoStep();

    void membersAreTypedOneAfterTheOther();
    void aDraftNeedsANameAndAChapter();
    void aBegunWordIsCompleted();

    void theFormSavesOnlyWhatWasChanged();
    void theFormSaysWhatIsWrong();
    void theFormSaysWhatADayOfJoiningDoesToTheFigures();
    void aFullDiskLosesNothingThatWasTyped();

    void aPasteFillsCellsAndAddsRows();
    void aPasteOfRowsOnlyAddsAtOnce();
    void aHeaderSaysWhereColumnsGo();
    void whatCannotBeTakenIsShownAndLeftOut();
    void theChapterOfARowIsShownBeforehand();
    void aCopiedBlockComesBackUnchanged();
    void emptyCellsEraseNothing();
    void aPasteIsOneStep();
    void aWholeFileIsNoPaste();

private:
    template <typename Step> void follow(Step step)
    {
        const auto before = m_book->roster()->snapshot();
        step();
        QTRY_VERIFY(m_book->roster()->snapshot() != before);
    }
    std::vector<db::Member> members() const;
    db::Member named(const QString &name) const;
    QString paste(const QString &text, int row, int column); ///< "done", "review", or why it failed

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<MembersModel> m_table;
    std::unique_ptr<PasteEditor> m_paste;
    QString m_mercer;
};

namespace {

constexpr auto Name = MembersModel::Name;

/// The place of a column among those that show at first.
int placeOf(MembersModel &table, int column)
{
    return int(table.columns()->sources().indexOf(column));
}

} // namespace

void TestTypingMembers::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        m_mercer = db::ChapterStore(connection).add(chapter);
        db::ChapterStatusStore(connection).add(m_mercer, QStringLiteral("active"), QDate(2019, 9, 1));
        for (const auto &[chosen, family] : {std::pair("Mary Ann", "Lee"), std::pair("Zoe", "Park")}) {
            db::Member member;
            member.chapterId = m_mercer;
            member.chosenName = QLatin1String(chosen);
            member.familyName = QLatin1String(family);
            member.joinedOn = QDate(2020, 1, 1);
            db::MemberStore(connection).add(member);
        }
    });
    m_table = std::make_unique<MembersModel>();
    m_table->setBook(m_book->book());
    m_table->setRoster(m_book->roster());
    m_paste = std::make_unique<PasteEditor>();
    m_paste->setBook(m_book->book());
    QTRY_COMPARE(m_table->count(), 2);
}

void TestTypingMembers::cleanup()
{
    m_paste.reset();
    m_table.reset();
    m_book.reset();
}

std::vector<db::Member> TestTypingMembers::members() const
{
    return *m_book->book()->read(
        [&](db::Connection &connection) { return db::MemberStore(connection).ofChapter(m_mercer); });
}

db::Member TestTypingMembers::named(const QString &name) const
{
    for (const db::Member &member : members()) {
        if (member.chosenName == name)
            return member;
    }
    return {};
}

QString TestTypingMembers::paste(const QString &text, int row, int column)
{
    QString outcome;
    const QList<QMetaObject::Connection> connections{
        connect(m_paste.get(), &PasteEditor::done, this, [&] { outcome = QStringLiteral("done"); }),
        connect(m_paste.get(), &PasteEditor::review, this, [&] { outcome = QStringLiteral("review"); }),
        connect(m_paste.get(), &PasteEditor::failed, this, [&](const QString &message) { outcome = message; })};
    m_paste->paste(m_table.get(), text, row, column, m_mercer);
    if (!QTest::qWaitFor([&] { return !outcome.isEmpty(); }))
        outcome = QStringLiteral("nothing");
    for (const auto &connection : connections)
        disconnect(connection);
    return outcome;
}

void TestTypingMembers::aCellTakesWhatIsTyped()
{
    follow([&] { QCOMPARE(m_table->type(0, MembersModel::ClassYear, QStringLiteral("'23")), QString()); });
    QCOMPARE(named(QStringLiteral("Mary Ann")).classYear, std::optional(2023));
    follow([&] { QCOMPARE(m_table->type(0, MembersModel::Email, QStringLiteral("mal@mercer.edu")), QString()); });
    QCOMPARE(named(QStringLiteral("Mary Ann")).schoolEmail, QStringLiteral("mal@mercer.edu"));
    follow([&] { QCOMPARE(m_table->type(1, MembersModel::Email, QStringLiteral("zoe@example.com")), QString()); });
    QCOMPARE(named(QStringLiteral("Zoe")).personalEmail, QStringLiteral("zoe@example.com"));
    QCOMPARE(m_table->typedText(0, MembersModel::ClassYear), QStringLiteral("2023"));
}

void TestTypingMembers::aCellSaysWhatItCannotTake()
{
    const QString why = m_table->type(0, MembersModel::JoinedOn, QStringLiteral("soon"));
    QVERIFY(why.contains(QStringLiteral("soon")));
    QVERIFY(!m_table->type(0, Name, QStringLiteral(" ")).isEmpty());
    QVERIFY(!m_book->book()->isBusy());
}

void TestTypingMembers::aNameKeepsThePartThatStands()
{
    follow([&] { QCOMPARE(m_table->type(0, Name, QStringLiteral("Mary Ann Leigh Fox")), QString()); });
    QCOMPARE(named(QStringLiteral("Mary Ann")).familyName, QStringLiteral("Leigh Fox"));
}

void TestTypingMembers::datedFactsAreNotOverwritten()
{
    for (const int column : {MembersModel::Status, MembersModel::Chapter, MembersModel::Offices}) {
        QVERIFY(!m_table->isTyped(column));
        QVERIFY(!m_table->refusal(column).isEmpty());
        QVERIFY(!m_table->type(0, column, QStringLiteral("Left")).isEmpty());
    }
}

void TestTypingMembers::coveredNamesCannotBeTyped()
{
    m_book->book()->setNameStyle(NameStyle::Covered);
    QVERIFY(!m_table->refusal(Name).isEmpty());
    QVERIFY(m_table->refusal(MembersModel::ClassYear).isEmpty());
    QVERIFY(paste(QStringLiteral("Sam\n"), -1, 0).contains(QStringLiteral("covered")));
}

void TestTypingMembers::theSameTextIsNoStep()
{
    const QString before = m_book->book()->undoText();
    QCOMPARE(m_table->type(0, Name, m_table->typedText(0, Name)), QString());
    QCOMPARE(m_table->type(0, MembersModel::JoinedOn, m_table->typedText(0, MembersModel::JoinedOn)), QString());
    QVERIFY(!m_book->book()->isBusy());
    QCOMPARE(m_book->book()->undoText(), before);
}

void TestTypingMembers::membersAreTypedOneAfterTheOther()
{
    MemberDraft draft;
    draft.setBook(m_book->book());
    draft.setRoster(m_book->roster());
    draft.begin(m_mercer);
    for (const char *name : {"Ada Ng", "Ben Ode"}) {
        QVERIFY(draft.isBlank());
        draft.type(Name, QLatin1String(name));
        draft.type(MembersModel::ClassYear, QStringLiteral("M1"));
        follow([&] { QVERIFY(draft.add()); });
    }
    QCOMPARE(members().size(), std::size_t(4));
    const db::Member ben = named(QStringLiteral("Ben"));
    QCOMPARE(ben.familyName, QStringLiteral("Ode"));
    QCOMPARE(ben.classYear, std::optional(2024));
    QCOMPARE(ben.joinedOn, QDate(2020, 8, 31));
}

void TestTypingMembers::aDraftNeedsANameAndAChapter()
{
    MemberDraft draft;
    draft.setBook(m_book->book());
    draft.setRoster(m_book->roster());
    draft.begin({});
    draft.type(MembersModel::Email, QStringLiteral("nobody"));
    QVERIFY(!draft.add());
    QVERIFY(!draft.problems()[Name].isEmpty());
    QVERIFY(!draft.problems()[MembersModel::Chapter].isEmpty());
    QVERIFY(!draft.problems()[MembersModel::Email].isEmpty());
    QCOMPARE(members().size(), std::size_t(2));
}

void TestTypingMembers::aBegunWordIsCompleted()
{
    MemberDraft draft;
    draft.setBook(m_book->book());
    draft.setRoster(m_book->roster());
    QCOMPARE(draft.completed(MembersModel::Channel, QStringLiteral("word")), QStringLiteral("Word of mouth"));
    QCOMPARE(draft.completed(MembersModel::Chapter, QStringLiteral("merc")).left(6), QStringLiteral("Mercer"));
    QCOMPARE(m_table->completed(MembersModel::Phase, QStringLiteral("clin")), QStringLiteral("Clinical"));
    QCOMPARE(m_table->completed(MembersModel::Name, QStringLiteral("M")), QString());
}

void TestTypingMembers::theFormSavesOnlyWhatWasChanged()
{
    MemberEditor editor;
    const QAbstractItemModelTester tester(&editor);
    editor.setBook(m_book->book());
    const db::Member zoe = named(QStringLiteral("Zoe"));
    editor.begin(zoe.chapterId + u'/' + zoe.id);
    QVERIFY(editor.isActive());
    QVERIFY(!editor.isDirty());
    for (int row = 0; row < editor.rowCount(); ++row) {
        if (editor.index(row).data(MemberEditor::FieldRole).toString() == QLatin1String("pronouns"))
            editor.type(row, QStringLiteral("they/them"));
    }
    QVERIFY(editor.isDirty());
    // Meanwhile someone else writes another field.
    m_book->perform([&](db::Connection &connection) {
        db::MemberStore(connection).update(zoe.key(), {{QStringLiteral("phone"), QStringLiteral("555")}});
    });
    follow([&] { QVERIFY(editor.save()); });
    QTRY_VERIFY(!editor.isActive());
    QCOMPARE(named(QStringLiteral("Zoe")).pronouns, QStringLiteral("they/them"));
    QCOMPARE(named(QStringLiteral("Zoe")).phone, QStringLiteral("555"));
}

void TestTypingMembers::theFormSaysWhatIsWrong()
{
    MemberEditor editor;
    editor.setBook(m_book->book());
    const db::Member zoe = named(QStringLiteral("Zoe"));
    editor.begin(zoe.chapterId + u'/' + zoe.id);
    editor.type(0, QString());
    QVERIFY(!editor.isSavable());
    QVERIFY(!editor.save());
    QVERIFY(!editor.index(0).data(MemberEditor::ProblemRole).toString().isEmpty());
    editor.type(0, QStringLiteral("Zoe"));
    QVERIFY(editor.isSavable());
}

void TestTypingMembers::theFormSaysWhatADayOfJoiningDoesToTheFigures()
{
    MemberEditor editor;
    editor.setBook(m_book->book());
    editor.setRoster(m_book->roster());
    const db::Member zoe = named(QStringLiteral("Zoe"));
    editor.begin(zoe.chapterId + u'/' + zoe.id);
    QVERIFY(!editor.counts());
    for (int row = 0; row < editor.rowCount(); ++row) {
        if (editor.index(row).data(MemberEditor::FieldRole).toString() == QLatin1String("joined_on"))
            editor.type(row, QStringLiteral("2018-02-01"));
    }
    QVERIFY(editor.counts());
    QTRY_VERIFY(editor.effect()->isKnown());
    QVERIFY2(editor.effect()->text().contains(QStringLiteral("0 → 1")), qPrintable(editor.effect()->text()));
    QCOMPARE(named(QStringLiteral("Zoe")).joinedOn, QDate(2020, 1, 1));
}

void TestTypingMembers::aFullDiskLosesNothingThatWasTyped()
{
    MemberEditor editor;
    editor.setBook(m_book->book());
    const db::Member zoe = named(QStringLiteral("Zoe"));
    editor.begin(zoe.chapterId + u'/' + zoe.id);
    const QString notes = QString(20'000, u'x');
    editor.type(editor.rowCount() - 1, notes);
    MemberDraft draft;
    draft.setBook(m_book->book());
    draft.setRoster(m_book->roster());
    draft.begin(m_mercer);
    draft.type(Name, QStringLiteral("Ada Ng"));
    draft.type(MembersModel::Pronouns, notes);

    m_book->book()->note([](db::Connection &connection) { connection.run("PRAGMA max_page_count = 1"); });
    QSignalSpy failed(m_book->book(), &Book::failed);
    QVERIFY(editor.save());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("disk is full")));
    QTRY_VERIFY(editor.isSavable());
    QVERIFY(editor.isActive());
    QCOMPARE(editor.index(editor.rowCount() - 1).data(MemberEditor::TextRole).toString(), notes);

    const QSignalSpy notSaved(m_table.get(), &TableModel::notSaved);
    QCOMPARE(m_table->type(0, MembersModel::Pronouns, notes), QString());
    QTRY_COMPARE(notSaved.count(), 1); // the cell can show it again
    QCOMPARE(notSaved.front()[2].toString(), notes);

    QVERIFY(draft.add());
    QTRY_COMPARE(failed.count(), 3);
    QTRY_COMPARE(draft.texts()[Name], QStringLiteral("Ada Ng"));
    QCOMPARE(members().size(), std::size_t(2));

    m_book->book()->note([](db::Connection &connection) { connection.run("PRAGMA max_page_count = 1000000"); });
    follow([&] { QVERIFY(editor.save()); });
    follow([&] { QVERIFY(draft.add()); });
    QCOMPARE(members().size(), std::size_t(3));
}

void TestTypingMembers::aPasteFillsCellsAndAddsRows()
{
    const int year = placeOf(*m_table, MembersModel::ClassYear);
    QVERIFY(year >= 0);
    QCOMPARE(paste(QStringLiteral("2022\n2023\n"), 0, year), QStringLiteral("review"));
    QVERIFY(m_paste->sentence().contains(QStringLiteral("2 members")));
    follow([&] { m_paste->run(); });
    QCOMPARE(named(QStringLiteral("Zoe")).classYear, std::optional(2023));
}

void TestTypingMembers::aPasteOfRowsOnlyAddsAtOnce()
{
    follow([&] { QCOMPARE(paste(QStringLiteral("Ada Ng\nBen Ode\nCy Poe\n"), -1, 0), QStringLiteral("done")); });
    QCOMPARE(members().size(), std::size_t(5));
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Add 3 members"));
}

void TestTypingMembers::aHeaderSaysWhereColumnsGo()
{
    const QString block = QStringLiteral("E-mail\tLast name\tFirst name\tFavourite colour\n"
                                         "ada@mercer.edu\tNg\tAda\tgreen\n");
    follow([&] { QCOMPARE(paste(block, -1, 0), QStringLiteral("done")); });
    const db::Member ada = named(QStringLiteral("Ada"));
    QCOMPARE(ada.familyName, QStringLiteral("Ng"));
    QVERIFY(ada.schoolEmail == QStringLiteral("ada@mercer.edu")
            || ada.personalEmail == QStringLiteral("ada@mercer.edu"));
}

void TestTypingMembers::whatCannotBeTakenIsShownAndLeftOut()
{
    const int year = placeOf(*m_table, MembersModel::ClassYear);
    QCOMPARE(paste(QStringLiteral("2022\nsoon\n"), 0, year), QStringLiteral("review"));
    const QAbstractItemModelTester tester(m_paste.get());
    QVERIFY(!m_paste->warning().isEmpty());
    QVERIFY(m_paste->index(1, 0).data(PasteEditor::ProblemRole).toString().contains(QStringLiteral("soon")));
    follow([&] { m_paste->run(); });
    QCOMPARE(named(QStringLiteral("Mary Ann")).classYear, std::optional(2022));
    QCOMPARE(named(QStringLiteral("Zoe")).classYear, std::nullopt);
}

// Each row may name its own; which one is seen before anything is written.
void TestTypingMembers::theChapterOfARowIsShownBeforehand()
{
    QCOMPARE(paste(QStringLiteral("Name\tChapter\tClass\nAda Ng\tMercer\tsoon\n"), -1, 0), QStringLiteral("review"));
    QVERIFY(m_paste->index(0, 0).data(PasteEditor::TextRole).toString().contains(QStringLiteral("Mercer")));
}

void TestTypingMembers::aCopiedBlockComesBackUnchanged()
{
    QSignalSpy copied(m_table.get(), &TableModel::copied);
    m_table->selectAll();
    m_table->copySelection();
    QVERIFY(copied.wait());
    const QString block = copied.front().front().toString();
    QCOMPARE(paste(block, 0, 0), QStringLiteral("Nothing in these cells would change the roster."));
}

void TestTypingMembers::emptyCellsEraseNothing()
{
    QCOMPARE(paste(QStringLiteral("\t\n\t\n"), 0, 0).left(7), QStringLiteral("Nothing"));
}

void TestTypingMembers::aPasteIsOneStep()
{
    QString block;
    for (int i = 0; i < 50; ++i)
        block += QStringLiteral("Person%1 Name%1\n").arg(i);
    follow([&] { QCOMPARE(paste(block, -1, 0), QStringLiteral("done")); });
    QCOMPARE(members().size(), std::size_t(52));
    follow([&] { m_book->book()->undo(); });
    QCOMPARE(members().size(), std::size_t(2));
}

void TestTypingMembers::aWholeFileIsNoPaste()
{
    QString block;
    for (int i = 0; i < 2'500; ++i)
        block += QStringLiteral("Person%1\n").arg(i);
    QVERIFY(paste(block, -1, 0).contains(QStringLiteral("import")));
    QVERIFY(!m_book->book()->isBusy());
}

QTEST_GUILESS_MAIN(TestTypingMembers)
#include "tst_typing_members.moc"
