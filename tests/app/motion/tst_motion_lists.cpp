// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of people in motion opens the list of those whom it counts: as long as the number, on random books; and
// the table of members shows it.
#include "app/example_book.h"
#include "app/figures/list_length.h"
#include "app/motion/cohort_chart.h"
#include "app/motion/motion_report.h"
#include "app/motion/movement_chart.h"
#include "app/motion/people_motion_overview.h"
#include "app/roster/members_model.h"
#include "app/roster/random_book.h"

#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using test::ExampleBook;
using test::RandomBook;

namespace {

constexpr quint32 books = 80;
const QStringList differences{QStringLiteral("net"), QStringLiteral("recruits_needed")}; ///< of two lists

std::vector<ChartTable> tablesOf(const Scope &scope, QDate day, const std::vector<PushTime> &pushes)
{
    const PeopleWords exact(Suppression::off());
    std::vector<ChartTable> tables{movementChart(byMonth(scope, day), 0, exact, ToldMovement::exact()).table,
                                   movementChart(byMonth(scope, day), 12, exact, ToldMovement::exact()).table,
                                   cohortChart(byCohort(scope, day), day, exact).table};
    for (const QString &by : motionReports())
        tables.push_back(motionReport(by, scope, day, pushes, Suppression::off()));
    return tables;
}

std::vector<PushTime> pushesAround(QDate day)
{
    return {{QStringLiteral("P1"), QStringLiteral("Spring"), Channel::Instagram, day.addDays(-700), day.addDays(-400)},
            {QStringLiteral("P2"), QStringLiteral("All"), Channel::None, day.addDays(-500), {}},
            {QStringLiteral("P3"), QStringLiteral("New"), Channel::Discord, day.addDays(-20), day.addDays(20)}};
}

bool isShare(const ChartCell &cell)
{
    return cell.value.typeId() == QMetaType::Double;
}

/// '' if the list of the cell is what it says, else what is wrong.
QString flawOf(const ChartCell &cell, const ChartColumn &column, const RosterIndex::Pointer &index, QDate day)
{
    const bool counts = column.isNumber && cell.value.typeId() != QMetaType::QString && cell.value.toDouble() > 0;
    if (cell.list.isEmpty())
        return counts && !differences.contains(column.name) ? QStringLiteral("%1 has no list").arg(column.name)
                                                            : QString();
    const test::ListLength length = test::lengthOf(cell.list, index, day);
    if (!length.isWhole)
        return QStringLiteral("%1 shows other rows than it counts").arg(column.name);
    if (!isShare(cell))
        return length.listed == cell.value.toInt()
            ? QString()
            : QStringLiteral("%1 is %2, its list %3: %4").arg(column.name, cell.text).arg(length.listed).arg(cell.list);
    return length.listed > 0 ? QString() : QStringLiteral("the list of %1 is empty").arg(column.name);
}

} // namespace

class TestMotionLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsAsLongAsItsList()
    {
        int lists = 0;
        for (quint32 seed = 0; seed < books; ++seed) {
            RandomBook book(seed);
            const auto index = RosterIndex::load(book.connection(), Directory::shipped());
            const QDate day = book.day();
            for (const ChartTable &table : tablesOf(Scope(index), day, pushesAround(day))) {
                for (const auto &row : table.rows) {
                    for (std::size_t column = 0; column < row.size(); ++column) {
                        const QString flaw = flawOf(row[column], table.columns[column], index, day);
                        QVERIFY2(
                            flaw.isEmpty(),
                            qPrintable(
                                QStringLiteral("book %1, %2, %3: %4").arg(seed).arg(table.name, row[0].text, flaw)));
                        lists += row[column].list.isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        QVERIFY(lists > 1000); // or this would not try much
    }

    void aQuestionIsReadBackAsItWasWritten()
    {
        const Period period{QDate(2019, 8, 1), QDate(2020, 8, 1)};
        for (const PeopleQuestion &question :
             {PeopleQuestion(), PeopleQuestion(PeopleFigure::Left), PeopleQuestion(PeopleFigure::Joined, period),
              PeopleQuestion(PeopleFigure::Retained, period), PeopleQuestion::firstJoined(period),
              PeopleQuestion::firstJoined(period, Channel::None), PeopleQuestion::kept(period, Channel::Slack, 12),
              PeopleQuestion::classYears(0, 0), PeopleQuestion::classYears(1, 2020, SchoolKind::Do)})
            QCOMPARE(peopleQuestion(codeOf(question)), std::optional(question));
    }

    void whatIsNoQuestionAsksNothing()
    {
        for (const char *code : {"", "nobody", "joined;yesterday;2020-01-01", "joined;2020-02-01;2020-01-01", "kept"})
            QVERIFY2(!peopleQuestion(QLatin1String(code)), code);
    }

    void theTableOfMembersShowsThem()
    {
        const ExampleBook example;
        PeopleMotionOverview motion;
        motion.setBook(example.book());
        motion.setRoster(example.roster());
        QTRY_VERIFY(motion.isReady());
        MembersModel members;
        members.setBook(example.book());
        members.setRoster(example.roster());
        QTRY_VERIFY(members.isReady());
        for (ChartTableModel *table :
             {motion.movementTable(), motion.retentionTable(), motion.cohortTable(), motion.breakEvenTable(),
              motion.classYearTable(), motion.channelYearTable(), motion.channelKeptTable(), motion.pushTable()}) {
            const int line = table->count() / 2;
            const int column = table->nextList(line, -1, true);
            QVERIFY2(column > 0, qPrintable(table->name()));
            members.showList(table->list(line, column));
            QCOMPARE(members.counted(), table->table().rows[std::size_t(line)][std::size_t(column)].value.toInt());
            QCOMPARE(members.count(), members.counted());
            QVERIFY(!members.filters()
                         ->data(members.filters()->index(3), TableFilters::TextRole)
                         .toString()
                         .contains(QLatin1String(";"))); // the chip has words
        }
    }
};

QTEST_GUILESS_MAIN(TestMotionLists)
#include "tst_motion_lists.moc"
