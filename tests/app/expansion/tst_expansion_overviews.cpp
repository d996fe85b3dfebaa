// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/detail_line.h"
#include "app/expansion/pipeline_overview.h"
#include "app/expansion/white_space_overview.h"
#include "app/formatting.h"
#include "app/small_book.h"
#include "app/tables/table_filters.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/contact_store.h"
#include "db/member_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::SmallBook;

namespace {

QString text(const char *ascii)
{
    return QString::fromUtf8(ascii);
}

} // namespace

class TestExpansionOverviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<SmallBook>();
        m_book->perform([this](db::Connection &connection) { fill(connection); });
        m_space = std::make_unique<WhiteSpaceOverview>();
        m_board = std::make_unique<PipelineOverview>();
        for (BookOverview *overview :
             {static_cast<BookOverview *>(m_space.get()), static_cast<BookOverview *>(m_board.get())}) {
            overview->setBook(m_book->book());
            overview->setRoster(m_book->roster());
        }
        QTRY_VERIFY(m_space->isReady() && m_board->isReady());
    }
    void cleanup()
    {
        m_space.reset();
        m_board.reset();
        m_book.reset();
    }

    void theTableIsAsLongAsTheGap();
    void theFirstLineSaysWhy();
    void searchAndFiltersNarrowTheTable();
    void columnsSortEitherWay();
    void theDetailsNameWhoIsThereUnlessCoveredOrShared();
    void forSharingNoCountOfPeopleIsExact();
    void bothFollowTheDay();
    void aContactMovesTheRankAndTheBoardAtOnce();
    void theBoardHasAColumnForEveryStatus();
    void theBoardIsSearched();
    void modelsKeepTheirPromises();

private:
    // Today is 31 August 2020. A chapter at Mercer, a prospect at Emory; two of the network at Howard, one at Emory.
    void fill(db::Connection &connection)
    {
        db::ChapterStore chapters(connection);
        db::Chapter chapter;
        chapter.schoolId = text("mercer");
        db::ChapterStatusStore(connection).add(chapters.add(chapter), text("active"), QDate(2019, 1, 1));
        chapter.schoolId = text("emory");
        m_prospect = chapters.add(chapter);
        db::ChapterStatusStore(connection).add(m_prospect, text("prospect"), QDate(2019, 1, 1));
        for (const char *school : {"howard", "howard", "emory"}) {
            db::Member member;
            member.chapterId = chapters.national()->id;
            member.chosenName = text("Robin");
            member.familyName = text("Osei");
            member.schoolId = text(school);
            member.joinedOn = QDate(2020, 1, 1);
            db::MemberStore(connection).add(member);
        }
    }
    void speakTo(const QString &chapterId, const char *outcome, QDate on)
    {
        m_book->perform([=](db::Connection &connection) {
            db::ContactStore(connection).add({chapterId, {}, on, {}, text(outcome), text("Kim said so")});
        });
    }
    QString cell(const char *school, int column) const
    {
        const WhiteSpaceTable &table = *m_space->table();
        return table.index(table.rowOf(text(school)), column).data().toString();
    }
    PipelineColumn *column(ChapterStatus status) const { return m_board->list()[int(status) - 1]; }

    std::unique_ptr<SmallBook> m_book;
    std::unique_ptr<WhiteSpaceOverview> m_space;
    std::unique_ptr<PipelineOverview> m_board;
    QString m_prospect;
};

void TestExpansionOverviews::theTableIsAsLongAsTheGap()
{
    const int eligible = Directory::shipped()->eligibleCount(QDate(2020, 8, 31));
    QCOMPARE(m_space->table()->count(), eligible - 1);
    QCOMPARE(m_space->table()->summary(), text("%1 eligible schools without a chapter").arg(number(eligible - 1)));
    QCOMPARE(m_space->table()->rowOf(text("mercer")), -1);
}

void TestExpansionOverviews::theFirstLineSaysWhy()
{
    QCOMPARE(m_space->table()->keyAt(0), text("howard"));
    QCOMPARE(cell("howard", WhiteSpaceTable::Rank), text("1"));
    QVERIFY(cell("howard", WhiteSpaceTable::Why).startsWith(text("2 members already there +20 · ")));
    QCOMPARE(cell("emory", WhiteSpaceTable::Status), text("Prospect"));
    QCOMPARE(m_space->table()->chapterOf(text("emory")), m_prospect);
    QVERIFY(m_space->definition().endsWith(text("As of 31 August 2020")));
}

void TestExpansionOverviews::searchAndFiltersNarrowTheTable()
{
    WhiteSpaceTable &table = *m_space->table();
    table.setFilter(text("georgia emory"));
    QCOMPARE(table.count(), 1);
    table.setFilter({});
    table.filters()->choose(text("state"), {text("GA")});
    const int inGeorgia = table.count();
    QCOMPARE(inGeorgia, Directory::shipped()->eligibleCount(QDate(2020, 8, 31), text("GA")) - 1);
    for (const FacetValue &value : table.facetValues(text("state"))) {
        if (value.value == text("GA"))
            QCOMPARE(value.count, inGeorgia);
    }
    table.filters()->choose(text("status"), {text("prospect")});
    QCOMPARE(table.count(), 1);
    QCOMPARE(table.filters()->isNarrowed(), true);
}

void TestExpansionOverviews::columnsSortEitherWay()
{
    WhiteSpaceTable &table = *m_space->table();
    for (int column = 0; column < WhiteSpaceTable::ColumnCount; ++column) {
        if (!table.isSortable(column))
            continue;
        table.sort(column, Qt::AscendingOrder);
        const QString first = table.index(0, column).data().toString();
        table.sort(column, Qt::DescendingOrder);
        const QString last = table.index(table.count() - 1, column).data().toString();
        QCOMPARE(last, first);
    }
}

void TestExpansionOverviews::theDetailsNameWhoIsThereUnlessCoveredOrShared()
{
    m_space->setCurrent(text("howard"));
    QCOMPARE(m_space->school().people.size(), 2);
    QCOMPARE(m_space->school().people[0].value<DetailLine>().title, text("Robin Osei"));
    QVERIFY(m_space->school().rank.startsWith(text("Rank 1 of ")));
    int sum = 0;
    for (const QVariant &reason : m_space->school().reasons)
        sum += reason.value<SchoolReasonLine>().points.toInt();
    QCOMPARE(number(sum), cell("howard", WhiteSpaceTable::Points));
    m_book->book()->setNameStyle(NameStyle::Covered);
    QVERIFY(m_space->school().people[0].value<DetailLine>().title.startsWith(text("R. O. ")));
    m_space->setForSharing(true);
    QTRY_VERIFY(m_space->isSettled());
    QCOMPARE(m_space->school().people.size(), 0);
    QVERIFY(!m_space->school().peopleNote.isEmpty());
}

void TestExpansionOverviews::forSharingNoCountOfPeopleIsExact()
{
    m_space->setForSharing(true);
    QTRY_VERIFY(m_space->isSettled());
    QCOMPARE(cell("howard", WhiteSpaceTable::There), text("<10"));
    QCOMPARE(cell("yale", WhiteSpaceTable::There), text("0"));
    QVERIFY(cell("howard", WhiteSpaceTable::Why).startsWith(text("<10 members already there +10")));
}

void TestExpansionOverviews::bothFollowTheDay()
{
    m_space->setAsOf(QDate(2018, 6, 30));
    m_board->setAsOf(QDate(2018, 6, 30));
    QTRY_COMPARE(m_space->table()->count(), Directory::shipped()->eligibleCount(QDate(2018, 6, 30)));
    QTRY_VERIFY(m_board->isEmpty());
    QCOMPARE(cell("howard", WhiteSpaceTable::There), text("0"));
}

void TestExpansionOverviews::aContactMovesTheRankAndTheBoardAtOnce()
{
    const QModelIndex card = column(ChapterStatus::Prospect)->index(0, 0);
    const auto role = [&](int wanted) { return card.data(wanted); };
    QVERIFY(role(PipelineColumn::StuckRole).toBool());
    QCOMPARE(role(PipelineColumn::ContactRole).toString(), text("No contact yet"));
    speakTo(m_prospect, "interested", QDate(2020, 8, 30));
    QTRY_COMPARE(cell("emory", WhiteSpaceTable::Rank), text("1"));
    QTRY_VERIFY(!column(ChapterStatus::Prospect)->index(0, 0).data(PipelineColumn::StuckRole).toBool());
    QCOMPARE(cell("emory", WhiteSpaceTable::LastContact), shortDate(QDate(2020, 8, 30)));
    m_space->setCurrent(text("emory"));
    QCOMPARE(m_space->school().contacts.size(), 1);
    QCOMPARE(m_space->school().chapterId, m_prospect);
    QCOMPARE(m_space->school().contacts[0].value<DetailLine>().text, text("Kim said so"));
}

void TestExpansionOverviews::theBoardHasAColumnForEveryStatus()
{
    QStringList codes;
    for (const PipelineColumn *one : m_board->list())
        codes.append(one->code());
    QCOMPARE(codes.join(u' '), text("prospect forming applied active at_risk inactive suspended closed"));
    QCOMPARE(column(ChapterStatus::Prospect)->countText(), text("1"));
    QCOMPARE(column(ChapterStatus::Prospect)->medianText(), text("No median"));
    QCOMPARE(column(ChapterStatus::Prospect)->emptyText(), QString());
    QCOMPARE(column(ChapterStatus::Applied)->emptyText(), text("No chapter has applied."));
    QVERIFY(column(ChapterStatus::Applied)->spokenHead().endsWith(text("No chapter has applied.")));
    QVERIFY(column(ChapterStatus::Prospect)->definition().endsWith(text("As of 31 August 2020")));
    QCOMPARE(column(ChapterStatus::Active)->stuckText(), QString());
    QVERIFY(column(ChapterStatus::Closed)->isApart());
    QCOMPARE(column(ChapterStatus::Prospect)->rowOf(m_prospect), 0);
    QVERIFY(m_board->summary().startsWith(text("2 chapters and prospects, ")));
}

void TestExpansionOverviews::theBoardIsSearched()
{
    m_board->setFilter(text("EMORY university"));
    QCOMPARE(column(ChapterStatus::Prospect)->count(), 1);
    QCOMPARE(column(ChapterStatus::Active)->count(), 0);
    QCOMPARE(column(ChapterStatus::Active)->countText(), text("0 of 1"));
    QCOMPARE(column(ChapterStatus::Active)->emptyText(), text("None of them matches."));
}

void TestExpansionOverviews::modelsKeepTheirPromises()
{
    const QAbstractItemModelTester table(m_space->table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester cards(column(ChapterStatus::Prospect),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    speakTo(m_prospect, "postponed", QDate(2020, 8, 1));
    m_space->table()->setFilter(text("ohio"));
    m_space->table()->setFilter({});
    m_board->setFilter(text("nowhere"));
    QTRY_COMPARE(cell("emory", WhiteSpaceTable::LastContact), shortDate(QDate(2020, 8, 1)));
}

QTEST_GUILESS_MAIN(TestExpansionOverviews)
#include "tst_expansion_overviews.moc"
