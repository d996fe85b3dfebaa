// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/member_detail.h"

#include "app/details/detail_line.h"
#include "app/figures/board_lens.h"
#include "app/small_book.h"
#include "db/chapter_store.h"
#include "db/consent_store.h"
#include "db/forget.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestMemberDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhoSomeoneIs();
    void aTransferShowsBothMemberships();
    void onOneDayTheLaterStatusRules();
    void tellsWhatEachAudienceSees();
    void listsTheOfficesOfThePerson();
    void theHistoryTellsBeforeAndAfter();
    void aRemovalAndItsUndoAreTwoSteps();
    void theHistoryIsWholeOnAnotherDayToo();
    void theLegalNameIsNowhere();
    void whoIsRemovedIsNotFound();
    void anEmptyKeyShowsNothing();

private:
    QString key() const { return m_sam.chapterId + u'/' + m_sam.id; }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<MemberDetail> m_detail;
    QString m_mercer;
    QString m_columbia;
    db::RecordKey m_sam;
};

namespace {

DetailLine lineAt(const QVariantList &lines, int place)
{
    return lines.value(place).value<DetailLine>();
}

/// Everything that a list says, in one text.
QString said(const QVariantList &lines)
{
    QStringList texts;
    for (const QVariant &line : lines)
        texts << line.value<DetailLine>().spoken();
    return texts.join(u'\n');
}

db::Chapter chapterAt(const QString &school, const QString &name)
{
    db::Chapter chapter;
    chapter.schoolId = school;
    chapter.localName = name;
    return chapter;
}

} // namespace

void TestMemberDetail::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::ChapterStore chapters(connection);
        m_mercer = chapters.add(chapterAt(QStringLiteral("mercer"), QStringLiteral("Mercer Pride")));
        m_columbia = chapters.add(chapterAt(QStringLiteral("columbia"), QStringLiteral("Columbia Pride")));
        db::Member sam;
        sam.chapterId = m_mercer;
        sam.chosenName = QStringLiteral("Sam");
        sam.familyName = QStringLiteral("Rivera");
        sam.legalName = QStringLiteral("Hidden Legalname");
        sam.pronouns = QStringLiteral("they/them");
        sam.schoolEmail = QStringLiteral("sam@example.org");
        sam.classYear = 2022;
        sam.joinedOn = QDate(2019, 9, 3);
        m_sam = db::MemberStore(connection).add(sam);
    });
    m_detail = std::make_unique<MemberDetail>();
    m_detail->setBook(m_book->book());
    m_detail->setRoster(m_book->roster());
    m_detail->setKey(key());
}

void TestMemberDetail::cleanup()
{
    m_detail.reset();
    m_book.reset();
}

void TestMemberDetail::tellsWhoSomeoneIs()
{
    const MemberFacts facts = m_detail->facts();
    QVERIFY(m_detail->isFound());
    QCOMPARE(facts.name, QStringLiteral("Sam Rivera"));
    QCOMPARE(facts.letters, QStringLiteral("SR"));
    QCOMPARE(facts.pronouns, QStringLiteral("they/them"));
    QCOMPARE(facts.chapter, QStringLiteral("Mercer Pride"));
    QCOMPARE(facts.chapterId, m_mercer);
    QCOMPARE(facts.place, QStringLiteral("Georgia"));
    QCOMPARE(facts.status, QStringLiteral("Active"));
    QCOMPARE(lineAt(facts.fields, 0).title, QStringLiteral("School e-mail"));
    QCOMPARE(lineAt(facts.fields, 0).text, QStringLiteral("sam@example.org"));
    QCOMPARE(lineAt(facts.fields, 1).text, QStringLiteral("2022"));
    QCOMPARE(facts.fields.size(), 2);
}

void TestMemberDetail::aTransferShowsBothMemberships()
{
    m_book->perform([this](db::Connection &connection) {
        db::MemberStore(connection).transfer(m_sam, m_columbia, QDate(2020, 2, 1));
    });
    const QVariantList lines = m_detail->facts().memberships;
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lineAt(lines, 0).title, QStringLiteral("Columbia Pride"));
    QCOMPARE(lineAt(lines, 0).badge, QStringLiteral("Active"));
    QVERIFY(lineAt(lines, 0).key.startsWith(m_columbia + u'/'));
    QCOMPARE(lineAt(lines, 1).title, QStringLiteral("Mercer Pride"));
    QCOMPARE(lineAt(lines, 1).badge, QStringLiteral("Left"));
    QCOMPARE(lineAt(lines, 1).note, QStringLiteral("Transferred"));
    QCOMPARE(lineAt(lines, 1).key, QString()); // it is the one that is shown
    QCOMPARE(lineAt(lines, 2).title, QString());
    QCOMPARE(lineAt(lines, 2).badge, QStringLiteral("Active"));
    QCOMPARE(lineAt(lines, 2).text, periodText(QDate(2019, 9, 3), QDate(2020, 2, 1)));
    QCOMPARE(m_detail->facts().status, QStringLiteral("Left"));
}

void TestMemberDetail::onOneDayTheLaterStatusRules()
{
    m_book->perform([this](db::Connection &connection) {
        db::MemberStatusStore statuses(connection);
        statuses.add(m_sam, QStringLiteral("prospect"), QDate(2019, 9, 3));
        statuses.add(m_sam, QStringLiteral("away"), QDate(2019, 9, 3));
        statuses.add(m_sam, QStringLiteral("alumni"), QDate(2021, 5, 31));
    });
    const QVariantList lines = m_detail->facts().memberships;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lineAt(lines, 0).badge, QStringLiteral("Alumni"));
    QCOMPARE(lineAt(lines, 1).badge, QStringLiteral("Away"));
    QCOMPARE(m_detail->facts().status, QStringLiteral("Away")); // what is to come is not yet
}

void TestMemberDetail::tellsWhatEachAudienceSees()
{
    m_book->perform([this](db::Connection &connection) {
        db::ConsentStore consents(connection);
        consents.set(
            m_sam,
            {QStringLiteral("mentors"), QStringLiteral("full"), QDate(2020, 1, 19), QStringLiteral("sign-up form")});
        consents.set(m_sam, {QStringLiteral("school"), QStringLiteral("initials"), {}, {}});
    });
    const QVariantList lines = m_detail->facts().consent;
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lineAt(lines, 0).title, QStringLiteral("Their chapter"));
    QCOMPARE(lineAt(lines, 0).badge, QStringLiteral("Counted only"));
    QCOMPARE(lineAt(lines, 0).note, QStringLiteral("Nothing was agreed."));
    QCOMPARE(lineAt(lines, 1).badge, QStringLiteral("This book"));
    QVERIFY(lineAt(lines, 2).text.contains(QStringLiteral("Sam Rivera")));
    QVERIFY(lineAt(lines, 2).note.contains(QStringLiteral("sign-up form")));
    QVERIFY(lineAt(lines, 3).text.contains(QStringLiteral("“S. R.”")));
    QVERIFY(!lineAt(lines, 4).text.contains(QStringLiteral("S.")));
}

void TestMemberDetail::listsTheOfficesOfThePerson()
{
    m_book->perform([this](db::Connection &connection) {
        db::OfficerTerm term;
        term.chapterId = m_mercer;
        term.personId = m_sam.id;
        term.office = QStringLiteral("President");
        term.startsOn = QDate(2019, 10, 1);
        db::OfficerStore(connection).add(term);
        term.office = QStringLiteral("Treasurer");
        term.startsOn = QDate(2020, 10, 1);
        db::OfficerStore(connection).add(term);
    });
    const QVariantList lines = m_detail->facts().offices;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lineAt(lines, 0).title, QStringLiteral("Treasurer"));
    QCOMPARE(lineAt(lines, 0).badge, QStringLiteral("Elected"));
    QCOMPARE(lineAt(lines, 1).title, QStringLiteral("President"));
    QCOMPARE(lineAt(lines, 1).badge, QStringLiteral("In office"));
    QCOMPARE(lineAt(lines, 1).key, m_mercer);
}

void TestMemberDetail::theHistoryTellsBeforeAndAfter()
{
    m_book->perform(QStringLiteral("member.set"), [this](db::Connection &connection) {
        db::MemberStore(connection)
            .update(m_sam,
                    {{QStringLiteral("pronouns"), QStringLiteral("she/her")},
                     {QStringLiteral("phase"), QStringLiteral("clinical")}});
    });
    const QVariantList lines = m_detail->facts().history;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lineAt(lines, 0).title, QStringLiteral("Edit member"));
    QVERIFY(lineAt(lines, 0).text.contains(QStringLiteral("Pronouns: they/them → she/her")));
    QVERIFY(lineAt(lines, 0).text.contains(QStringLiteral("Training phase: nothing → Clinical")));
    QVERIFY(lineAt(lines, 0).note.endsWith(QStringLiteral("Robin")));
    QVERIFY(lineAt(lines, 1).text.contains(QStringLiteral("Pronouns: they/them")));
}

void TestMemberDetail::aRemovalAndItsUndoAreTwoSteps()
{
    m_book->perform([this](db::Connection &connection) {
        db::MemberStatusStore(connection).add(m_sam, QStringLiteral("away"), QDate(2020, 2, 1));
    });
    m_book->perform(QStringLiteral("member.remove"),
                    [this](db::Connection &connection) { db::MemberStore(connection).remove(m_sam); });
    QVERIFY(!m_detail->isFound());
    m_book->book()->undo();
    QTRY_VERIFY(m_detail->isFound());
    const QVariantList lines = m_detail->facts().history;
    QCOMPARE(lines.size(), 4);
    QVERIFY(lineAt(lines, 0).title.startsWith(QStringLiteral("Undo")));
    QVERIFY(lineAt(lines, 0).text.contains(QStringLiteral("Member: brought back")));
    QCOMPARE(lineAt(lines, 1).badge, QStringLiteral("Undone"));
    QVERIFY(lineAt(lines, 1).text.contains(QStringLiteral("Status: removed · Status: Away")));
    QVERIFY(lineAt(lines, 2).text.contains(QStringLiteral("Status: added · Status: Away")));
    QVERIFY(lineAt(lines, 3).text.contains(QStringLiteral("Chosen name: Sam")));
}

void TestMemberDetail::theHistoryIsWholeOnAnotherDayToo()
{
    BoardLens lens;
    m_detail->setShown(true);
    m_detail->setLens(&lens);
    lens.setDate(QDate(2019, 1, 1));
    QCOMPARE(m_detail->facts().history.size(), 1);
    m_book->perform(QStringLiteral("member.set"), [this](db::Connection &connection) {
        db::MemberStore(connection).update(m_sam, {{QStringLiteral("pronouns"), QStringLiteral("she/her")}});
    });
    QCOMPARE(m_detail->facts().history.size(), 2); // read anew, though the day is the same
    lens.setDate(QDate(2019, 2, 1));
    QCOMPARE(m_detail->facts().history.size(), 2);
    QCOMPARE(m_detail->facts().pronouns, QStringLiteral("she/her"));
}

void TestMemberDetail::theLegalNameIsNowhere()
{
    m_book->perform(QStringLiteral("member.set"), [this](db::Connection &connection) {
        db::MemberStore(connection).update(m_sam, {{QStringLiteral("legal_name"), QStringLiteral("Other Legalname")}});
    });
    const MemberFacts facts = m_detail->facts();
    const QString all = said(facts.fields) + said(facts.memberships) + said(facts.consent) + said(facts.history);
    QVERIFY(!all.contains(QStringLiteral("Legalname")));
    QVERIFY(all.contains(QStringLiteral("Legal name: changed")));
}

void TestMemberDetail::whoIsRemovedIsNotFound()
{
    QSignalSpy changed(m_detail.get(), &MemberDetail::changed);
    m_book->perform([this](db::Connection &connection) { db::MemberStore(connection).remove(m_sam); });
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_detail->isFound());
    QCOMPARE(m_detail->facts().name, QString());
}

void TestMemberDetail::anEmptyKeyShowsNothing()
{
    m_detail->setKey({});
    QVERIFY(!m_detail->isFound());
}

QTEST_GUILESS_MAIN(TestMemberDetail)
#include "tst_member_detail.moc"
