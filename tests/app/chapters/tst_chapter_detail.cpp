// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_detail.h"

#include "app/chapters/status_intervals.h"
#include "app/details/detail_line.h"
#include "app/figures/growth_overview.h"
#include "app/small_book.h"
#include "db/chapter_channel_store.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/contact_store.h"
#include "db/head_count_store.h"
#include "db/member_status_store.h"
#include "db/member_store.h"
#include "db/officer_store.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

class TestChapterDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatTheChapterIs();
    void figuresComeWithTheirDefinition();
    void figuresForOthersWaitUntilTheyAreSettled();
    void theStatusesAreDatedIntervals();
    void listsWhoIsOnTheRoster();
    void tellsHoldersElectedAndVacantOffices();
    void listsContactsAndAccounts();
    void theHistoryHoldsTheFactsOfTheChapter();
    void aMissingChapterIsNotFound();

private:
    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<ChapterDetail> m_detail;
    QString m_chapter;
    db::RecordKey m_sam;
};

namespace {

DetailLine lineAt(const QVariantList &lines, int place)
{
    return lines.value(place).value<DetailLine>();
}

db::OfficerTerm term(const QString &chapter, const QString &office, QDate from, QDate until)
{
    db::OfficerTerm result;
    result.chapterId = chapter;
    result.holderName = QStringLiteral("Dr. Okabe");
    result.office = office;
    result.startsOn = from;
    result.endsOn = until;
    return result;
}

} // namespace

void TestChapterDetail::init()
{
    m_book = std::make_unique<SmallBook>();
    m_book->perform([this](db::Connection &connection) {
        db::Chapter chapter;
        chapter.schoolId = QStringLiteral("mercer");
        chapter.localName = QStringLiteral("Mercer Pride");
        chapter.contactEmail = QStringLiteral("pride@example.org");
        m_chapter = db::ChapterStore(connection).add(chapter);
        db::ChapterStatusStore statuses(connection);
        statuses.add(m_chapter, QStringLiteral("forming"), QDate(2018, 1, 10));
        statuses.add(m_chapter, QStringLiteral("active"), QDate(2018, 3, 16));
        for (const char *name : {"Sam", "Ana", "Zoë"}) {
            db::Member member;
            member.chapterId = m_chapter;
            member.chosenName = QString::fromUtf8(name);
            member.joinedOn = member.chosenName == QStringLiteral("Sam") ? QDate(2018, 4, 1) : QDate(2020, 2, 1);
            const db::RecordKey key = db::MemberStore(connection).add(member);
            if (member.chosenName == QStringLiteral("Sam"))
                m_sam = key;
        }
    });
    m_detail = std::make_unique<ChapterDetail>();
    m_detail->setBook(m_book->book());
    m_detail->setRoster(m_book->roster());
    m_detail->setKey(m_chapter);
}

void TestChapterDetail::cleanup()
{
    m_detail.reset();
    m_book.reset();
}

void TestChapterDetail::tellsWhatTheChapterIs()
{
    const ChapterFacts facts = m_detail->facts();
    QVERIFY(m_detail->isFound());
    QCOMPARE(facts.name, QStringLiteral("Mercer Pride"));
    QCOMPARE(facts.school, QStringLiteral("Mercer University School of Medicine"));
    QCOMPARE(facts.place, QStringLiteral("Macon, Georgia"));
    QCOMPARE(facts.status, QStringLiteral("Active"));
    QCOMPARE(facts.activeSince, periodText(QDate(2018, 3, 16), {}).mid(6));
    QCOMPARE(lineAt(facts.fields, 0).text, QStringLiteral("pride@example.org"));
}

void TestChapterDetail::figuresComeWithTheirDefinition()
{
    m_book->perform([this](db::Connection &connection) {
        db::HeadCount heads;
        heads.chapterId = m_chapter;
        heads.asOf = QDate(2020, 3, 1);
        heads.heads = 4;
        db::HeadCountStore(connection).add(heads);
    });
    const QVariantList figures = m_detail->facts().figures;
    QCOMPARE(figures.size(), 7);
    QStringList values;
    for (const QVariant &figure : figures) {
        values << figure.value<GrowthTile>().figure;
        QVERIFY(figure.value<GrowthTile>().definition.contains(QStringLiteral("As of")));
    }
    QCOMPARE(values,
             QStringList({QStringLiteral("7"), QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("0"),
                          QStringLiteral("+2"), QStringLiteral("100 %"), QStringLiteral("100 %")}));
    QCOMPARE(figures.at(0).value<GrowthTile>().change, QStringLiteral("+6 in 12 months"));
}

void TestChapterDetail::figuresForOthersWaitUntilTheyAreSettled()
{
    BoardLens lens;
    m_detail->setLens(&lens);
    const auto members = [this] { return m_detail->facts().figures.value(0).value<GrowthTile>().figure; };
    QCOMPARE(members(), QStringLiteral("3"));
    lens.setForSharing(true);
    QCOMPARE(members(), QStringLiteral("–"));
    QTRY_COMPARE(members(), QStringLiteral("<10"));
    lens.setDate(QDate(2018, 3, 20));
    QCOMPARE(members(), QStringLiteral("–"));
    QTRY_COMPARE(members(), QStringLiteral("0"));
    lens.setForSharing(false);
    QCOMPARE(members(), QStringLiteral("0"));
    lens.setDate({});
    QCOMPARE(members(), QStringLiteral("3"));
}

void TestChapterDetail::theStatusesAreDatedIntervals()
{
    m_book->perform([this](db::Connection &connection) {
        db::ChapterStatusStore(connection)
            .add(m_chapter, QStringLiteral("at_risk"), QDate(2020, 6, 1), QStringLiteral("no roster"));
    });
    const QVariantList lines = m_detail->facts().statuses;
    const auto at = [&](int place) { return lines.value(place).value<StatusInterval>(); };
    QCOMPARE(lines.size(), 3);
    QCOMPARE(at(0).title, QStringLiteral("At risk"));
    QCOMPARE(at(0).note, QStringLiteral("no roster"));
    QCOMPARE(at(0).text, periodText(QDate(2020, 6, 1), {}));
    QVERIFY(at(0).isNow);
    QCOMPARE(at(1).text, periodText(QDate(2018, 3, 16), QDate(2020, 6, 1)));
    QVERIFY(!at(1).isNow);
    QCOMPARE(at(2).title, QStringLiteral("Forming"));
    QCOMPARE(at(2).begins, 0.0);
    QVERIFY(std::abs(at(0).begins + at(0).lasts - 1) < 1e-9);
    QCOMPARE(m_detail->facts().status, QStringLiteral("At risk"));
}

void TestChapterDetail::listsWhoIsOnTheRoster()
{
    ChapterMembersModel *members = m_detail->members();
    const QAbstractItemModelTester tester(members, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(members->count(), 3);
    const auto line = [&](int row) {
        return members->index(row, 0).data(ChapterMembersModel::LineRole).value<DetailLine>();
    };
    QCOMPARE(line(0).title, QStringLiteral("Ana"));
    QCOMPARE(line(1).title, QStringLiteral("Sam"));
    QCOMPARE(line(1).key, m_chapter + u'/' + m_sam.id);
    m_book->perform([this](db::Connection &connection) {
        db::MemberStatusStore(connection).add(m_sam, QStringLiteral("left"), QDate(2020, 8, 1));
    });
    QCOMPARE(members->count(), 2);
    QCOMPARE(line(1).title, QStringLiteral("Zoë"));
}

void TestChapterDetail::tellsHoldersElectedAndVacantOffices()
{
    m_book->perform([this](db::Connection &connection) {
        db::OfficerStore terms(connection);
        db::OfficerTerm president = term(m_chapter, QStringLiteral("President"), QDate(2019, 9, 1), QDate(2020, 9, 15));
        president.holderName.clear();
        president.personId = m_sam.id;
        terms.add(president);
        terms.add(term(m_chapter, QStringLiteral("president"), QDate(2018, 9, 1), QDate(2019, 9, 1)));
        terms.add(term(m_chapter, QStringLiteral("Treasurer"), QDate(2019, 9, 1), QDate(2020, 3, 1)));
        terms.add(term(m_chapter, QStringLiteral("Secretary"), QDate(2020, 10, 1), {}));
    });
    const QVariantList officers = m_detail->facts().officers;
    QCOMPARE(officers.size(), 3);
    QCOMPARE(lineAt(officers, 0).title, QStringLiteral("Sam"));
    QCOMPARE(lineAt(officers, 0).text, QStringLiteral("President"));
    QCOMPARE(lineAt(officers, 0).badge, QStringLiteral("Ends soon"));
    QCOMPARE(lineAt(officers, 0).key, m_chapter + u'/' + m_sam.id);
    QCOMPARE(lineAt(officers, 1).badge, QStringLiteral("Elected"));
    QCOMPARE(lineAt(officers, 2).title, QStringLiteral("Treasurer"));
    QCOMPARE(lineAt(officers, 2).badge, QStringLiteral("Vacant"));
    const QVariantList former = m_detail->facts().formerOfficers;
    QCOMPARE(former.size(), 2);
    QCOMPARE(lineAt(former, 0).text, QStringLiteral("Treasurer"));
    QCOMPARE(lineAt(former, 1).title, QStringLiteral("Dr. Okabe"));
}

void TestChapterDetail::listsContactsAndAccounts()
{
    m_book->perform([this](db::Connection &connection) {
        db::Contact contact;
        contact.chapterId = m_chapter;
        contact.happenedOn = QDate(2018, 1, 2);
        contact.channel = QStringLiteral("instagram");
        contact.outcome = QStringLiteral("has_own_group");
        contact.note = QStringLiteral("They meet on Mondays");
        db::ContactStore(connection).add(contact);
        db::ChapterChannelStore(connection)
            .add({m_chapter, {}, QStringLiteral("instagram"), QStringLiteral("@mercer")});
    });
    const DetailLine contact = lineAt(m_detail->facts().contacts, 0);
    QCOMPARE(contact.title, QStringLiteral("Has own group"));
    QCOMPARE(contact.text, QStringLiteral("They meet on Mondays"));
    QVERIFY(contact.note.endsWith(QStringLiteral("Instagram")));
    QCOMPARE(lineAt(m_detail->facts().accounts, 0).text, QStringLiteral("@mercer"));
}

void TestChapterDetail::theHistoryHoldsTheFactsOfTheChapter()
{
    m_book->perform(QStringLiteral("chapter.status"), [this](db::Connection &connection) {
        db::ChapterStatusStore(connection)
            .add(m_chapter, QStringLiteral("at_risk"), QDate(2020, 6, 1), QStringLiteral("no roster"));
    });
    m_book->perform(QStringLiteral("chapter.set"), [this](db::Connection &connection) {
        db::ChapterStore(connection).update(m_chapter, {{QStringLiteral("origin"), QStringLiteral("affiliated")}});
    });
    const QVariantList history = m_detail->facts().history;
    QCOMPARE(history.size(), 3);
    QCOMPARE(lineAt(history, 0).title, QStringLiteral("Edit chapter"));
    QVERIFY(lineAt(history, 0).text.contains(QStringLiteral("Origin: nothing → Affiliated")));
    QVERIFY(lineAt(history, 1).text.contains(QStringLiteral("Status: At risk")));
    QVERIFY(lineAt(history, 1).text.contains(QStringLiteral("Reason: no roster")));
    QVERIFY(lineAt(history, 2).text.contains(QStringLiteral("Local name: Mercer Pride")));
}

void TestChapterDetail::aMissingChapterIsNotFound()
{
    m_detail->setKey(QStringLiteral("none"));
    QVERIFY(!m_detail->isFound());
    QCOMPARE(m_detail->members()->count(), 0);
}

QTEST_GUILESS_MAIN(TestChapterDetail)
#include "tst_chapter_detail.moc"
