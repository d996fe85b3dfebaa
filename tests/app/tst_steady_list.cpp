// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steady_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace chapterhouse::app;

class TestSteadyList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRowsThatDifferAreTold();
    void theSameAgainTellsNothing();
    void anyListFollowsAnyOther();
};

void TestSteadyList::onlyTheRowsThatDifferAreTold()
{
    SteadyList list;
    list.set({1, 2, 3, 4, 5});
    const QSignalSpy changed(&list, &SteadyList::dataChanged);
    const QSignalSpy removed(&list, &SteadyList::rowsRemoved);
    const QSignalSpy reset(&list, &SteadyList::modelReset);
    list.set({1, 7, 3, 8});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 3);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestSteadyList::theSameAgainTellsNothing()
{
    SteadyList list;
    list.set({1, 2});
    const QSignalSpy changed(&list, &SteadyList::dataChanged);
    const QSignalSpy told(&list, &SteadyList::rowsChanged);
    list.set({1, 2});
    QCOMPARE(changed.count() + told.count(), 0);
}

void TestSteadyList::anyListFollowsAnyOther()
{
    SteadyList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy told(&list, &SteadyList::rowsChanged);
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QVariantList rows;
        for (auto count = random() % 6; count > 0; --count)
            rows.append(int(random() % 3));
        const bool isOther = rows != list.rows();
        const auto before = told.count();
        list.set(rows);
        QCOMPARE(told.count() - before, isOther ? 1 : 0);
        QCOMPARE(list.rowCount(), int(rows.size()));
        for (int row = 0; row < list.rowCount(); ++row)
            QCOMPARE(list.index(row).data(Qt::UserRole), rows.at(row));
    }
}

QTEST_GUILESS_MAIN(TestSteadyList)
#include "tst_steady_list.moc"
