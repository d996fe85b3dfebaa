// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/states/ramp.h"

#include <QTest>

#include <algorithm>

using namespace chapterhouse::app;

class TestRamp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void percentsAreSplitInFifths();
    void fewCountsHaveAColourEach();
    void everyCountIsInOneClass_data();
    void everyCountIsInOneClass();
    void largeCountsHaveRoundBounds();
    void whatIsTooSmallToTellIsOneClass();
    void nothingHasNoClass();
    void valuesAreSharedOutEvenly();
    void aChangeHasThreeSteps();
};

void TestRamp::percentsAreSplitInFifths()
{
    const Ramp ramp = Ramp::ofPercents();
    QCOMPARE(ramp.stepOf(0), 0);
    QCOMPARE(ramp.stepOf(1), 1);
    QCOMPARE(ramp.stepOf(20), 1);
    QCOMPARE(ramp.stepOf(21), 2);
    QCOMPARE(ramp.stepOf(100), 5);
    QCOMPARE(ramp.stepOf(150), 5); // schools reached that were not eligible
}

void TestRamp::fewCountsHaveAColourEach()
{
    const Ramp two = Ramp::ofCounts(2);
    QCOMPARE(two.classes().size(), std::size_t(2));
    QVERIFY(two.stepOf(1) < two.stepOf(2));
    QCOMPARE(two.stepOf(2), Ramp::steps);
    QCOMPARE(Ramp::ofCounts(1).stepOf(1), Ramp::steps);
    QCOMPARE(Ramp::ofCounts(5).classes().size(), std::size_t(5));
}

void TestRamp::everyCountIsInOneClass_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("threshold");
    for (const int most : {1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 37, 80, 1234, 1'000'000}) {
        QTest::addRow("%d", most) << most << 0;
        QTest::addRow("%d for sharing", most) << most << 10;
    }
}

void TestRamp::everyCountIsInOneClass()
{
    QFETCH(int, most);
    QFETCH(int, threshold);
    const Ramp ramp = Ramp::ofCounts(most, threshold);
    int expected = 1;
    int step = 0;
    for (const Ramp::Class &one : ramp.classes()) {
        QCOMPARE(one.from, expected);
        QVERIFY(one.to >= one.from);
        QVERIFY2(one.step > step && one.step <= Ramp::steps, "each class has a darker step than the one before");
        QCOMPARE(ramp.stepOf(one.from), one.step);
        QCOMPARE(ramp.stepOf(one.to), one.step);
        expected = one.to + 1;
        step = one.step;
    }
    QCOMPARE(ramp.classes().back().to, std::max(most, threshold - 1));
    QCOMPARE(ramp.stepOf(most), Ramp::steps);
}

void TestRamp::largeCountsHaveRoundBounds()
{
    std::vector<int> bounds;
    const Ramp ramp = Ramp::ofCounts(80);
    for (const Ramp::Class &one : ramp.classes())
        bounds.push_back(one.to);
    QCOMPARE(bounds, std::vector<int>({3, 15, 30, 50, 80}));
}

void TestRamp::whatIsTooSmallToTellIsOneClass()
{
    const Ramp ramp = Ramp::ofCounts(80, 10);
    QCOMPARE(ramp.classes().front().to, 9);
    QCOMPARE(ramp.stepOf(1), ramp.stepOf(9));
    QVERIFY(ramp.stepOf(10) > ramp.stepOf(9));
}

void TestRamp::nothingHasNoClass()
{
    QVERIFY(Ramp::ofCounts(0).classes().empty());
    QVERIFY(Ramp::ofCounts(0, 10).classes().empty());
    QCOMPARE(Ramp::ofCounts(0).stepOf(0), 0);
}

void TestRamp::valuesAreSharedOutEvenly()
{
    std::vector<int> values{0, 0, -3};
    for (int value = 6; value <= 30; ++value)
        values.push_back(value);
    const Ramp ramp = Ramp::ofValues(values);
    QCOMPARE(ramp.classes().size(), std::size_t(Ramp::steps));
    int before = 0;
    for (const Ramp::Class &one : ramp.classes()) {
        QCOMPARE(one.from, before + 1);
        const auto count = std::count_if(values.begin(), values.end(),
                                         [&](int value) { return one.from <= value && value <= one.to; });
        QVERIFY2(count >= 3 && count <= 8, "about five of the twenty-five in each");
        before = one.to;
    }
    QCOMPARE(ramp.classes().back().to, 30);
    QCOMPARE(Ramp::ofValues({4, 4, 4}).classes().size(), std::size_t(1));
    QVERIFY(Ramp::ofValues({0, 0}).classes().empty());
}

void TestRamp::aChangeHasThreeSteps()
{
    const Ramp ramp = Ramp::ofCounts(40, 0, 3);
    QCOMPARE(ramp.classes().size(), std::size_t(3));
    QCOMPARE(ramp.stepOf(40), 3);
    QCOMPARE(ramp.stepOf(1), 1);
    QCOMPARE(Ramp::ofCounts(1, 0, 3).stepOf(1), 3);
}

QTEST_GUILESS_MAIN(TestRamp)
#include "tst_ramp.moc"
