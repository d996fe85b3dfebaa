// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of people in motion draw and say, from figures made by hand.
#include "app/motion/channel_charts.h"
#include "app/motion/class_year_chart.h"
#include "app/motion/cohort_chart.h"
#include "app/motion/heat_table.h"
#include "app/motion/movement_chart.h"
#include "app/motion/retention_chart.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chapterhouse::app;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const PeopleWords plain(Suppression::off());
const PeopleWords shared(Suppression(10));
const QDate day(2020, 8, 31);

std::vector<MonthFigures> monthsFrom(QDate first, int count, int joined, int left)
{
    std::vector<MonthFigures> months;
    for (int i = 0; i < count; ++i) {
        MonthFigures month;
        month.month = first.addMonths(i);
        month.day = first.addMonths(i + 1).addDays(-1);
        month.joined = joined;
        month.left = left;
        months.push_back(month);
    }
    return months;
}

} // namespace

class TestMotionCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewPeopleHaveNoPercentage()
    {
        QCOMPARE(plain.told({3, 7}), text("3 of 7"));
        QCOMPARE(plain.told({37, 45}), text("82 % · 37 of 45"));
        QCOMPARE(shared.told({37, 45}), text("78 % · 35 of 45"));
        QCOMPARE(shared.told({3, 7}), text("<10"));
        QCOMPARE(shared.told({3, 45}), text("<10 of 45"));
        QCOMPARE(plain.told({0, 0}), text("0 of 0"));
    }

    void aMonthIsDrawnUpAndDown()
    {
        const MovementChart chart =
            movementChart(monthsFrom({2020, 1, 1}, 12, 30, 10), 12, plain, ToldMovement::exact());
        QCOMPARE(chart.bars.size(), std::size_t(12));
        QCOMPARE(chart.bars.front().title, text("January 2020"));
        QCOMPARE(chart.bars.front().label, text("2020"));
        QCOMPARE(chart.bars[1].label, text("Feb"));
        QCOMPARE(chart.bars.front().detail, text("30 joined, 10 left, net +20"));
        QVERIFY(qFuzzyCompare(chart.bars.front().joined, 3 * chart.bars.front().left));
        QVERIFY(qFuzzyCompare(chart.bars.front().net, 2 * chart.bars.front().left));
        QVERIFY(chart.bars.front().joined <= chart.zero);
        QVERIFY(chart.zero + chart.bars.front().left <= 1.0001);
        QCOMPARE(chart.ticks.front().position, 1.0);
        QCOMPARE(chart.ticks.back().position, 0.0);
        QCOMPARE(chart.summary, text("Since January 2020: 360 joined, 120 left, net +240."));
        QCOMPARE(chart.table.rows[0][3].text, text("+20"));
        QCOMPARE(chart.table.rows[0][0].value.toString(), text("2020-01"));
    }

    void aDecadeIsDrawnByTerm()
    {
        const MovementChart chart = movementChart(monthsFrom({2010, 8, 1}, 120, 2, 3), 0, plain, ToldMovement::exact());
        QCOMPARE(chart.bars.size(), std::size_t(20));
        QCOMPARE(chart.bars.front().title, text("August to December 2010"));
        QCOMPARE(chart.bars.front().detail, text("10 joined, 15 left, net −5"));
        QCOMPARE(chart.bars[1].title, text("January to July 2011"));
        QVERIFY(chart.bars.front().net < 0);
        QCOMPARE(movementChart(monthsFrom({2010, 8, 1}, 120, 2, 3), 36, plain, ToldMovement::exact()).bars.size(),
                 std::size_t(36));
    }

    void nothingAtAllIsDrawnToo()
    {
        const MovementChart chart = movementChart({}, 0, plain, ToldMovement::exact());
        QVERIFY(chart.bars.empty() && chart.summary.isEmpty());
        QVERIFY(chart.zero > 0);
        const MovementChart quiet = movementChart(monthsFrom({2020, 1, 1}, 3, 0, 0), 0, plain, ToldMovement::exact());
        QCOMPARE(quiet.bars.front().joined, 0.0);
        QCOMPARE(quiet.bars.front().detail, text("0 joined, 0 left, net 0"));
    }

    void whatIsTooSmallIsNeitherToldNorDrawn()
    {
        const auto chartOf = [](int joined) {
            const auto months = monthsFrom({2020, 1, 1}, 1, joined, 0);
            return movementChart(months, 0, shared, {months, shared.suppression()});
        };
        const MovementChart one = chartOf(3);
        const MovementChart other = chartOf(8);
        QCOMPARE(one.bars.front(), other.bars.front());
        QVERIFY(!one.bars.front().hasNet);
        QCOMPARE(one.bars.front().detail, text("<10 joined, 0 left, net too small to tell"));
        QCOMPARE(one.table, other.table);
    }

    void bothFormsOfRetentionShowTheirDenominators()
    {
        const Retention year{{141, 197}, {141, 159}};
        const RetentionChart chart = retentionChart(year, {{2018, {{5, 8}, {5, 6}}}}, day, plain);
        QCOMPARE(chart.bars.size(), std::size_t(2));
        QCOMPARE(chart.bars.front().text, text("72 % · 141 of 197"));
        QCOMPARE(chart.bars.front().otherText, text("89 % · 141 of 159"));
        QCOMPARE(chart.bars.back().label, text("2018–19"));
        QCOMPARE(chart.bars.back().text, text("5 of 8"));
        QCOMPARE(chart.bars.back().length, ChartBar::noBar); // so few have no bar either
        QVERIFY(chart.summary.contains(text("38 of them")));
        QCOMPARE(chart.table.rows[0][3].value.toDouble(), 0.7157);
    }

    void cohortsAreAGrid()
    {
        const std::vector<Cohort> cohorts{{2017, 50, {45, 40, 30}}, {2018, 4, {3}}, {2019, 20, {}}};
        const CohortChart chart = cohortChart(cohorts, day, plain);
        QCOMPARE(chart.grid.columns, (QStringList{text("6"), text("12"), text("18")}));
        QCOMPARE(chart.grid.rows.size(), std::size_t(3));
        QCOMPARE(chart.grid.cells.size(), std::size_t(4));
        QCOMPARE(chart.grid.cells[1].text, text("80"));
        QCOMPARE(chart.grid.cells[1].step, 4);
        QCOMPARE(chart.grid.cells[1].title, text("Joined 2017–18, after 12 months"));
        QCOMPARE(chart.grid.cells[1].detail, text("80 %, 40 of 50"));
        QCOMPARE(chart.summary,
                 text("Of those who joined in 2017–18, 80 % (40 of 50) were still here after 12 months."));
        QCOMPARE(chart.table.rows[2][2].text, QString());

        const CohortChart hidden = cohortChart(cohorts, day, shared);
        QCOMPARE(hidden.grid.rows[1].note, text("<10"));
        QCOMPARE(hidden.grid.cells[3].text, text("–"));
        QCOMPARE(hidden.grid.cells[3].step, 0);
        QCOMPARE(hidden.grid.cells[3].detail, text("<10 of <10"));
    }

    void theKeysWalkOverGapsInTheGrid()
    {
        HeatTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(table.next(0, HeatTable::Right), -1);
        const auto cell = [](int row, int column) {
            HeatCell one;
            one.row = row;
            one.column = column;
            return one;
        };
        table.set({{{}, {}, {}}, {text("a"), text("b"), text("c")}, {cell(0, 0), cell(0, 2), cell(1, 0), cell(2, 2)}});
        QCOMPARE(table.next(0, HeatTable::Right), 1);
        QCOMPARE(table.next(1, HeatTable::Down), 3);
        QCOMPARE(table.next(3, HeatTable::Left), 3);
        QCOMPARE(table.next(3, HeatTable::Up), 1);
        QCOMPARE(table.next(1, HeatTable::First), 0);
        QCOMPARE(table.next(0, HeatTable::Last), 1);
        QCOMPARE(table.next(0, HeatTable::Left), 0);
        QCOMPARE(table.next(9, HeatTable::Left), 0);
        table.set({});
        QCOMPARE(table.count(), 0);
    }

    void classYearsLieToTwoSidesWhereThereAreBothKinds()
    {
        const std::vector<ClassYear> years{{2019, 1, 0, 0}, {2021, 8, 4, 1}, {2022, 16, 2, 0}, {0, 3, 0, 0}};
        const ClassYearChart chart = classYearChart(years, {2020, 8, 31}, plain);
        QVERIFY(chart.isMirrored);
        QCOMPARE(chart.bars.size(), std::size_t(2));
        QCOMPARE(chart.bars.front().label, text("2021"));
        QCOMPARE(chart.bars.front().note, text("this spring"));
        QCOMPARE(chart.bars.front().length, 0.5);
        QCOMPARE(chart.bars.front().otherLength, 0.25);
        QCOMPARE(chart.bars.back().length, 1.0);
        QCOMPARE(chart.apart.size(), std::size_t(3));
        QCOMPARE(chart.apart[1].spoken, text("Class year already over: 1"));
        QCOMPARE(chart.apart[2].spoken, text("Class year not known: 3"));
        QCOMPARE(chart.summary, text("The largest class is 2022, with 18 of 35 members; in spring 2021, 13 graduate."));
    }

    void classYearsOfOneKindOfSchoolLieToOneSide()
    {
        const ClassYearChart chart = classYearChart({{2021, 8, 0, 2}, {2022, 5, 0, 0}}, {2020, 8, 31}, plain);
        QVERIFY(!chart.isMirrored);
        QCOMPARE(chart.bars.front().text, text("10"));
        QVERIFY(chart.apart.empty());
        const ClassYearChart unknown = classYearChart({{0, 8, 0, 2}}, {2020, 8, 31}, plain);
        QVERIFY(unknown.bars.empty());
        QCOMPARE(unknown.apart.front().text, text("10"));
        QCOMPARE(unknown.summary, text("Nobody’s class year lies ahead."));
        QVERIFY(classYearChart({}, {2020, 8, 31}, plain).summary.isEmpty());
    }

    void theChannelThatKeepsBestComesFirstAndFewSayLittle()
    {
        const KeptChart chart = channelKeptChart(
            {{Channel::Instagram, {20, 40}}, {Channel::Slack, {3, 3}}, {Channel::Website, {9, 10}}}, day, plain);
        QCOMPARE(chart.bars.size(), std::size_t(3));
        QCOMPARE(chart.bars[0].label, text("Website"));
        QCOMPARE(chart.bars[2].label, text("Slack"));
        QCOMPARE(chart.bars[2].text, text("3 of 3"));
        QCOMPARE(chart.bars[2].length, ChartBar::noBar);
        QVERIFY(chart.bars[2].spoken.contains(text("so few say little")));
        QCOMPARE(chart.summary, text("Website keeps best: 90 % (9 of 10) were still here after 12 months."));
        QVERIFY(channelKeptChart({}, day, plain).summary.isEmpty());
        QVERIFY(channelKeptChart({{Channel::Slack, {3, 3}}}, day, plain).summary.startsWith(text("No channel")));
    }

    void thePushThatBroughtPeopleWhoStayedIsNamed()
    {
        const PushTime first{text("1"), text("First"), Channel::Instagram, {2018, 9, 1}, {2018, 9, 30}};
        const PushTime second{text("2"), text("Second"), Channel::None, {2019, 9, 1}, {}};
        const KeptChart chart = pushChart({{second, {}, 40, {4, 5}}, {first, {}, 20, {15, 20}}}, day, plain);
        QCOMPARE(chart.summary,
                 text("Of those whom “First” brought, the most stayed: 75 % (15 of 20) were still here after a year."));
        QCOMPARE(chart.bars[0].length, 1.0);
        QCOMPARE(chart.bars[1].length, 0.5);
        QVERIFY(chart.bars[0].otherText.contains(text("4 of 5, so few say little")));
        QCOMPARE(chart.bars[1].key, text("1"));
        QCOMPARE(pushChart({{second, {}, 40, {0, 0}}}, day, plain).bars[0].otherText,
                 text("too early to tell who stays"));
        QVERIFY(pushChart({{second, {}, 0, {0, 0}}}, day, plain).bars[0].otherText.isEmpty());
    }

    void channelsAreInTheOrderOfWhatTheyBrought()
    {
        ChannelYear one;
        one.year = 2018;
        one.joined[0] = 50;
        one.joined[std::size_t(Channel::Slack)] = 4;
        ChannelYear two = one;
        two.year = 2019;
        two.joined[std::size_t(Channel::Website)] = 20;
        const ChannelYearChart chart = channelYearChart({one, two}, day, plain);
        QCOMPARE(chart.grid.rows[0].label, text("Website"));
        QCOMPARE(chart.grid.rows[1].label, text("Slack"));
        QCOMPARE(chart.grid.rows[2].label, text("Not known")); // last, however many
        QCOMPARE(chart.grid.cells[1].title, text("Website, 2019–20"));
        QCOMPARE(chart.grid.cells[1].length, 0.4);
        QCOMPARE(chart.summary, text("In 2019–20 most came through Website: 20 of 74."));
        QCOMPARE(chart.table.columns[3].name, text("not_known"));
        const std::vector<ChannelYear> decade(12, one);
        QCOMPARE(channelYearChart(decade, day, plain).grid.columns.size(), 8);
        QCOMPARE(channelYearChart(decade, day, plain).table.rows.size(), std::size_t(12));
    }
};

QTEST_GUILESS_MAIN(TestMotionCharts)
#include "tst_motion_charts.moc"
