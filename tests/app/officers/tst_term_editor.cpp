// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officers/term_editor.h"

#include "app/small_book.h"
#include "db/chapter_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

/// A term of office while it is edited.
class TestTermEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMemberIsChosenFromTheList();
    void whoIsOnNoRosterIsAName();
    void membersOfTheChapterComeFirst();
    void officesOfTheChapterComeFirst();
    void aChapterIsChosen();
    void theNationalBoardHasOfficesToo();
    void severalHoldOneOffice();
    void aTermIsEndedAndRemoved();
    void aFutureTermIsAnElection();
    void whatIsMissingIsSaid();
    void aCoveredHolderStaysWhoItIs();

private:
    bool save()
    {
        QSignalSpy saved(&*m_editor, &RecordEditor::saved);
        return m_editor->save() && QTest::qWaitFor([&] { return saved.count() == 1; }, 10'000);
    }
    std::vector<db::OfficerTerm> terms(const QString &chapterId)
    {
        return *m_book->book()->read(
            [&](db::Connection &connection) { return db::OfficerStore(connection).ofChapter(chapterId); });
    }
    db::RecordKey add(const QString &chapterId, const QString &name)
    {
        db::RecordKey key;
        m_book->perform([&](db::Connection &connection) {
            db::Member member;
            member.chapterId = chapterId;
            member.chosenName = name.section(u' ', 0, 0);
            member.familyName = name.section(u' ', 1);
            member.joinedOn = QDate(2019, 1, 1);
            key = db::MemberStore(connection).add(member);
        });
        return key;
    }
    void set(const char *field, const QString &text) { m_editor->set(QLatin1String(field), text); }
    QString value(const char *field) const { return m_editor->values().value(QLatin1String(field)).toString(); }
    QStringList offered(PickModel *picks) const
    {
        QStringList texts;
        for (int row = 0; row < picks->count(); ++row)
            texts << picks->at(row)->title;
        return texts;
    }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<TermEditor> m_editor;
    QString m_mercer;
    QString m_columbia;
    db::RecordKey m_sam;
};

void TestTermEditor::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        chapter.localName = QStringLiteral("Mercer Pride");
        m_mercer = db::ChapterStore(connection).add(chapter);
        chapter.schoolId = QStringLiteral("columbia");
        chapter.localName = QStringLiteral("Columbia Pride");
        m_columbia = db::ChapterStore(connection).add(chapter);
    });
    m_sam = add(m_mercer, QStringLiteral("Sam Rivera"));
    m_editor = std::make_unique<TermEditor>();
    m_editor->setBook(m_book->book());
    m_editor->setRoster(m_book->roster());
}

void TestTermEditor::cleanup()
{
    m_editor.reset();
    m_book.reset();
}

void TestTermEditor::aMemberIsChosenFromTheList()
{
    m_editor->beginNew(m_mercer, QStringLiteral("President"), {});
    QCOMPARE(value("chapter"), m_mercer);
    QCOMPARE(value("starts_on"), QStringLiteral("2020-08-31"));
    set("holder", QStringLiteral("riv"));
    QTRY_COMPARE(offered(m_editor->holders()), QStringList{QStringLiteral("Sam Rivera")});
    QVERIFY(m_editor->holderNote().startsWith(QStringLiteral("On no roster")));
    m_editor->pickHolder(0);
    QCOMPARE(value("holder"), QStringLiteral("Sam Rivera"));
    QCOMPARE(m_editor->holderNote(), QStringLiteral("Mercer Pride"));
    QVERIFY(save());
    const db::OfficerTerm term = terms(m_mercer).front();
    QCOMPARE(term.personId, m_sam.id);
    QCOMPARE(term.holderName, QString());
    QCOMPARE(term.startsOn, QDate(2020, 8, 31));
    QCOMPARE(m_book->book()->undoText(), QStringLiteral("Add officer term"));
}

void TestTermEditor::whoIsOnNoRosterIsAName()
{
    m_editor->beginNew({}, QStringLiteral("Faculty champion"), m_sam.chapterId + u'/' + m_sam.id);
    QCOMPARE(value("holder"), QStringLiteral("Sam Rivera")); // was handed in
    set("holder", QStringLiteral(" Dr. Pat Doe "));
    QVERIFY(save());
    QCOMPARE(terms(m_mercer).front().holderName, QStringLiteral("Dr. Pat Doe"));
    QCOMPARE(terms(m_mercer).front().personId, QString());
}

void TestTermEditor::membersOfTheChapterComeFirst()
{
    add(m_columbia, QStringLiteral("Alex Rivera"));
    add(m_mercer, QStringLiteral("Zoe Rivera"));
    m_editor->beginNew(m_columbia, QStringLiteral("President"), {});
    set("holder", QStringLiteral("rivera"));
    QTRY_COMPARE(
        offered(m_editor->holders()),
        (QStringList{QStringLiteral("Alex Rivera"), QStringLiteral("Sam Rivera"), QStringLiteral("Zoe Rivera")}));
    set("holder", QString());
    QTRY_VERIFY(offered(m_editor->holders()).isEmpty());
}

void TestTermEditor::officesOfTheChapterComeFirst()
{
    m_editor->beginNew(m_mercer, QStringLiteral("Chief of cake"), {});
    set("holder", QStringLiteral("Pat"));
    QVERIFY(save());
    m_editor->beginNew(m_mercer, {}, {});
    set("chapter", QString());
    set("chapter", m_mercer); // chosen while one types
    set("office", QStringLiteral("ch"));
    QCOMPARE(offered(m_editor->offices()).front(), QStringLiteral("Chief of cake"));
    QVERIFY(offered(m_editor->offices()).contains(QStringLiteral("Faculty champion")));
    m_editor->pickOffice(0);
    QCOMPARE(value("office"), QStringLiteral("Chief of cake"));
}

void TestTermEditor::aChapterIsChosen()
{
    m_editor->beginNew({}, QStringLiteral("President"), {});
    set("holder", QStringLiteral("Pat"));
    QVERIFY(!m_editor->save());
    QVERIFY(m_editor->problems().contains(QStringLiteral("chapter")));
    set("chapter", m_columbia);
    QVERIFY(!m_editor->problems().contains(QStringLiteral("chapter")));
    QVERIFY(save());
    QCOMPARE(terms(m_columbia).size(), std::size_t(1));
}

void TestTermEditor::theNationalBoardHasOfficesToo()
{
    const auto national =
        m_book->book()->read([](db::Connection &connection) { return db::ChapterStore(connection).national()->id; });
    m_editor->beginNew({}, QStringLiteral("Executive Director"), {});
    set("chapter", *national);
    set("holder", QStringLiteral("Pat Doe"));
    QVERIFY(save());
    QCOMPARE(terms(*national).size(), std::size_t(1));
}

void TestTermEditor::severalHoldOneOffice()
{
    for (const char *name : {"Pat Doe", "Kim Lee"}) {
        m_editor->beginNew(m_mercer, QStringLiteral("Co-President"), {});
        set("holder", QString::fromLatin1(name));
        QVERIFY(save());
    }
    QCOMPARE(terms(m_mercer).size(), std::size_t(2));
}

void TestTermEditor::aTermIsEndedAndRemoved()
{
    m_editor->beginNew(m_mercer, QStringLiteral("President"), m_sam.chapterId + u'/' + m_sam.id);
    set("starts_on", QStringLiteral("2020-01-01"));
    QVERIFY(save());
    const QString key = m_mercer + u'/' + terms(m_mercer).front().id;
    m_editor->beginOld(key);
    set("ends_on", QStringLiteral("2019-12-31"));
    QVERIFY(!m_editor->save());
    QCOMPARE(m_editor->problems().keys(), QStringList{QStringLiteral("ends_on")});
    set("ends_on", QStringLiteral("2020-06-01"));
    set("end_reason", QStringLiteral("graduated"));
    QVERIFY(save());
    QCOMPARE(terms(m_mercer).front().endsOn, QDate(2020, 6, 1));
    QCOMPARE(terms(m_mercer).front().endReason, QStringLiteral("graduated"));
    QCOMPARE(terms(m_mercer).front().personId, m_sam.id);

    m_editor->beginOld(key);
    m_editor->remove();
    QTRY_VERIFY(terms(m_mercer).empty());
    QTRY_VERIFY(m_book->book()->canUndo() && !m_book->book()->isBusy());
    m_book->book()->undo();
    QTRY_COMPARE(terms(m_mercer).size(), std::size_t(1));
}

void TestTermEditor::aFutureTermIsAnElection()
{
    m_editor->beginNew(m_mercer, QStringLiteral("President"), {});
    QCOMPARE(m_editor->termNote(), QString());
    set("starts_on", QStringLiteral("2020-09-30"));
    QVERIFY(m_editor->termNote().startsWith(QStringLiteral("Elected")));
}

void TestTermEditor::whatIsMissingIsSaid()
{
    m_editor->beginNew(m_mercer, {}, {});
    set("starts_on", QString());
    QVERIFY(!m_editor->save());
    QCOMPARE(m_editor->problems().keys(),
             (QStringList{QStringLiteral("holder"), QStringLiteral("office"), QStringLiteral("starts_on")}));
    QVERIFY(terms(m_mercer).empty());
}

void TestTermEditor::aCoveredHolderStaysWhoItIs()
{
    m_editor->beginNew(m_mercer, QStringLiteral("Faculty champion"), {});
    set("holder", QStringLiteral("Pat Doe"));
    QVERIFY(save());
    m_book->book()->setNameStyle(NameStyle::Covered);
    m_editor->beginOld(m_mercer + u'/' + terms(m_mercer).front().id);
    QVERIFY(!value("holder").contains(QStringLiteral("Doe")));
    set("office", QStringLiteral("Advisor"));
    QVERIFY(save());
    QCOMPARE(terms(m_mercer).front().holderName, QStringLiteral("Pat Doe"));
    QCOMPARE(terms(m_mercer).front().office, QStringLiteral("Advisor"));
}

QTEST_GUILESS_MAIN(TestTermEditor)
#include "tst_term_editor.moc"
