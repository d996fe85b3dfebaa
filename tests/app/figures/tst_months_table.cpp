// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers behind the curves of a chapter and of a state open lists that are as long as they.
#include "app/chapters/chapter_history.h"
#include "app/example_book.h"
#include "app/figures/list_length.h"
#include "app/figures/months_table.h"
#include "app/roster/random_book.h"

#include <QTest>

#include <algorithm>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::ExampleBook;
using test::lengthOf;
using test::RandomBook;

namespace {

constexpr quint32 books = 40;

void compareLists(const RosterIndex::Pointer &index, const RosterFilter &place, const MembersPlace &named, QDate day)
{
    const std::vector<MonthFigures> months = byMonth(Scope(index, place), day);
    const ChartTable table =
        monthsTable(QStringLiteral("t"), {MonthColumn::Members, MonthColumn::Joined, MonthColumn::Left}, months, named,
                    Suppression::off());
    QCOMPARE(table.rows.size(), months.size());
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto &row = table.rows[i];
        QCOMPARE(row[1].value.toInt(), months[i].members);
        QCOMPARE(lengthOf(row[1].list, index, day).listed, months[i].members - months[i].countedOnly);
        QCOMPARE(lengthOf(row[2].list, index, day).listed, row[2].value.toInt());
        QCOMPARE(lengthOf(row[3].list, index, day).listed, row[3].value.toInt());
    }
}

} // namespace

class TestMonthsTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsAsLongAsItsList()
    {
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            RosterFilter chapter;
            chapter.asOf = book.day();
            RosterFilter states = chapter;
            states.states = {QStringLiteral("PA"), QStringLiteral("AL")};
            compareLists(index, states, {{}, {QStringLiteral("PA"), QStringLiteral("AL")}, {}}, states.asOf);
            if (index->chapters().empty())
                continue;
            chapter.chapters = {index->chapters().front().id};
            compareLists(index, chapter, {chapter.chapters.front(), {}, {}}, chapter.asOf);
        }
    }

    void whatIsTooSmallToTellHasNoNumber()
    {
        MonthFigures month;
        month.month = QDate(2020, 3, 1);
        month.day = QDate(2020, 3, 31);
        month.members = 4;
        month.joined = 12;
        const ChartTable table =
            monthsTable(QStringLiteral("t"), {MonthColumn::Members, MonthColumn::Joined}, {month}, {}, Suppression(10));
        QCOMPARE(table.rows[0][1].text, QStringLiteral("<10"));
        QVERIFY(!table.rows[0][1].value.isValid());
        QCOMPARE(table.rows[0][2].value.toInt(), 10);
    }

    void aMonthThatIsWithheldIsNotTheMost()
    {
        const ExampleBook example;
        const auto &chapters = example.roster()->snapshot()->chapters();
        const auto albany = std::find_if(chapters.begin(), chapters.end(), [](const ChapterEntry &chapter) {
            return chapter.name == QStringLiteral("Albany");
        });
        QVERIFY(albany != chapters.end());
        ChapterHistory history;
        history.setForSharing(true);
        history.setBook(example.book());
        history.setRoster(example.roster());
        history.setChapterId(albany->id);
        QTRY_VERIFY(history.isSettled() && history.months()->rowCount() > 0);
        QVERIFY2(history.membersSummary().startsWith(QStringLiteral("<10 members; the most were <10, in ")),
                 qPrintable(history.membersSummary()));
    }

    void aChapterTellsItsMonths()
    {
        const ExampleBook example;
        ChapterHistory history;
        history.setBook(example.book());
        history.setRoster(example.roster());
        history.setChapterId(example.roster()->snapshot()->chapters().front().id);
        QTRY_VERIFY(history.isReady() && history.months()->rowCount() > 0);
        QCOMPARE(history.membersTable()->count(), history.months()->rowCount() - 1); // the line starts from nothing
        QVERIFY(history.fromDay() < history.toDay());
        const QString exact = history.membersSummary();
        QVERIFY2(exact.contains(QStringLiteral(" members; the most were ")), qPrintable(exact));
        QVERIFY(history.movementSummary().contains(QStringLiteral(" joined and ")));
        const QByteArray table = history.membersTable()->table().csv();
        history.setForSharing(true);
        QVERIFY(history.membersTable()->table().csv() != table); // at once
        history.setForSharing(false);
        QCOMPARE(history.membersTable()->table().csv(), table);
        history.setForSharing(true);
        QTRY_VERIFY(history.isSettled());
        QVERIFY(history.membersTable()->table().csv() != table);
        QVERIFY(history.membersSummary() != exact);
        history.setChapterId(QStringLiteral("nobody"));
        QTRY_COMPARE(history.months()->rowCount(), 0);
        QCOMPARE(history.membersSummary(), QString());
    }
};

QTEST_GUILESS_MAIN(TestMonthsTable)
#include "tst_months_table.moc"
