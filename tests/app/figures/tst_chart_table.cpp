// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/chart_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse::app;

namespace {

ChartTable table(int members)
{
    return {QStringLiteral("growth"),
            {{QStringLiteral("month"), QStringLiteral("Month"), false},
             {QStringLiteral("members"), QStringLiteral("Members"), true}},
            {{{QStringLiteral("August 2020"), QStringLiteral("2020-08")},
              {members == 1205 ? QStringLiteral("1,205") : QString::number(members), members}},
             {{QStringLiteral("“Fall”, 2020"), QStringLiteral("=1+1")}, {QStringLiteral("<10")}}}};
}

} // namespace

class TestChartTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvHasWordsForProgramsAndPlainNumbers();
    void aRowIsReadAsOneSentence();
    void isAModel();
    void valuesChangeInPlace();
    void rowsComeAndGoAtTheEnd();
};

void TestChartTable::csvHasWordsForProgramsAndPlainNumbers()
{
    // A number stays a number, what is too small to say stays text, and no cell runs as a formula.
    QCOMPARE(table(1205).csv(), QByteArray("month,members\r\n2020-08,1205\r\n'=1+1,<10\r\n"));
}

void TestChartTable::aRowIsReadAsOneSentence()
{
    QCOMPARE(table(1205).spoken(0), QStringLiteral("August 2020, Members 1,205"));
}

void TestChartTable::isAModel()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.set(table(1205));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headers(), (QStringList{QStringLiteral("Month"), QStringLiteral("Members")}));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("<10"));
    model.set(ChartTable());
    QCOMPARE(model.rowCount(), 0);
}

void TestChartTable::valuesChangeInPlace()
{
    ChartTableModel model;
    model.set(table(1205));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.set(table(1206));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    model.set(table(1206));
    QCOMPARE(changed.count(), 1);
}

void TestChartTable::rowsComeAndGoAtTheEnd()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.set(table(1205));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ChartTable longer = table(7);
    longer.rows.push_back(longer.rows.front());
    model.set(longer);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("7"));
    model.set(table(1205));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(TestChartTable)
#include "tst_chart_table.moc"
