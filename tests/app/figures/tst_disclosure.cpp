// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/disclosure.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace chapterhouse::app;

namespace {

const Suppression tens(10);

/// What each number that a count may stand for is printed as: the same text, the same number.
bool printsAlike(int one, int other)
{
    return tens.count(one) == tens.count(other) && (one == 0) == (other == 0);
}

struct Table {
    std::vector<int> parts;
    std::vector<bool> isTold;
    int total = 0;
};

/// By trying all sizes of the groups: how many sizes of one of them agree with all that is printed.
int possibleSizes(const Table &table, std::size_t group)
{
    constexpr int most = 14;
    std::array<bool, most + 1> isPossible{};
    std::vector<int> guess(table.parts.size(), 0);
    const std::function<void(std::size_t, int)> tryAll = [&](std::size_t place, int sum) {
        if (place == guess.size()) {
            if (printsAlike(sum, table.total))
                isPossible[std::size_t(guess[group])] = true;
            return;
        }
        for (int size = 0; size <= most; ++size) {
            if (table.isTold[place] && !printsAlike(size, table.parts[place]))
                continue;
            guess[place] = size;
            tryAll(place + 1, sum + size);
        }
    };
    tryAll(0, 0);
    return int(std::count(isPossible.begin(), isPossible.end(), true));
}

} // namespace

class TestDisclosure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundingAloneTellsNothingOfMostGroups();
    void twelveGroupsOfOneAreFound();
    void twoGroupsOfNineAreFound();
    void aChainOfMonthsIsFollowed();
    void whatIsNotTrueIsNoSum();
    void aTotalThatIsKnownElsewhereTellsMore();
    void whatIsLeftOverIsAGroup();
    void whatIsSettledStaysSo();
    void withoutAThresholdNothingIsWithheld();
    void nothingCanBeToldByTryingAllSizes();
};

void TestDisclosure::roundingAloneTellsNothingOfMostGroups()
{
    Disclosure report(tens);
    const auto one = report.add(4);
    const auto two = report.add(18);
    const auto total = report.add(22);
    report.relateSum(total, {one, two});
    report.settle();
    QVERIFY(report.pinned().empty());
    QVERIFY(!report.isWithheld(total));
}

void TestDisclosure::twelveGroupsOfOneAreFound()
{
    Disclosure report(tens);
    std::vector<Disclosure::Cell> parts;
    for (int i = 0; i < 12; ++i)
        parts.push_back(report.add(1));
    const auto total = report.add(12); // printed as 10: at most 12
    report.relateSum(total, parts);
    QCOMPARE(report.pinned().size(), std::size_t(12));
    report.settle();
    QVERIFY(!report.isWithheld(total)); // the least is lost with a small one
    QVERIFY(std::any_of(parts.begin(), parts.end(), [&](auto part) { return report.isWithheld(part); }));
    QVERIFY(report.pinned().empty());
}

void TestDisclosure::twoGroupsOfNineAreFound()
{
    Disclosure report(tens);
    const auto one = report.add(9);
    const auto two = report.add(9);
    const auto total = report.add(18); // printed as 20: at least 18
    report.relateSum(total, {one, two});
    QCOMPARE(report.pinned().size(), std::size_t(2));
    report.settle();
    QVERIFY(!report.isWithheld(total));
    QVERIFY(report.isWithheld(one) != report.isWithheld(two));
    QCOMPARE(report.told(report.isWithheld(one) ? one : two), untold);
}

void TestDisclosure::aChainOfMonthsIsFollowed()
{
    Disclosure report(tens);
    auto before = report.add(0);
    std::vector<Disclosure::Cell> joined;
    for (int month = 1; month <= 12; ++month) {
        const auto now = report.add(month);
        joined.push_back(report.add(1));
        report.relate({{now, 1}, {before, -1}, {joined.back(), -1}});
        before = now;
    }
    QVERIFY(!report.pinned().empty());
    report.settle();
    QVERIFY(report.pinned().empty());
}

void TestDisclosure::whatIsNotTrueIsNoSum()
{
    Disclosure report(tens);
    const auto one = report.add(9);
    const auto two = report.add(9);
    const auto total = report.add(17); // someone counts in both
    report.relateSum(total, {one, two});
    report.settle();
    QVERIFY(!report.isWithheld(one));
    QVERIFY(!report.isWithheld(total));
}

// What other pages count, too, is taken for known: they may narrow it down.
void TestDisclosure::aTotalThatIsKnownElsewhereTellsMore()
{
    Disclosure alone(tens);
    const auto part = alone.add(1);
    alone.relateSum(alone.add(14, Disclosure::Telling::Always), {part, alone.add(13)});
    alone.settle();
    QVERIFY(!alone.isWithheld(part));

    Disclosure known(tens);
    std::vector<Disclosure::Cell> parts;
    for (int i = 0; i < 12; ++i)
        parts.push_back(known.add(1));
    parts.push_back(known.add(1));
    known.relateSum(known.add(13, Disclosure::Telling::Exact), parts); // printed as 15: up to 17
    known.settle();
    QVERIFY(std::any_of(parts.begin(), parts.end(), [&](auto one) { return known.isWithheld(one); }));
}

// Who is left of a total that is told beside its part is a group, too.
void TestDisclosure::whatIsLeftOverIsAGroup()
{
    Disclosure report(tens);
    const auto part = report.add(10);
    report.relatePart(report.add(11, Disclosure::Telling::Exact), {part});
    QVERIFY(!report.pinned().empty());
    report.settle();
    QVERIFY(report.isWithheld(part));
}

void TestDisclosure::whatIsSettledStaysSo()
{
    Disclosure report(tens);
    const auto one = report.add(9);
    const auto two = report.add(9);
    report.settle();
    report.keepSettled();
    const auto total = report.add(18);
    report.relateSum(total, {one, two});
    report.settle();
    QVERIFY(!report.isWithheld(one));
    QVERIFY(!report.isWithheld(two));
    QVERIFY(report.isWithheld(total));
}

void TestDisclosure::withoutAThresholdNothingIsWithheld()
{
    Disclosure report(Suppression::off());
    const auto one = report.add(1);
    const auto total = report.add(1);
    report.relateSum(total, {one});
    report.settle();
    QVERIFY(!report.isWithheld(one));
    QVERIFY(!report.isWithheld(total));
}

void TestDisclosure::nothingCanBeToldByTryingAllSizes()
{
    QRandomGenerator random(1);
    for (int book = 0; book < 400; ++book) {
        Table table;
        Disclosure report(tens);
        std::vector<Disclosure::Cell> cells;
        const int groups = 2 + random.bounded(4);
        const int most = book % 3 == 0 ? 3 : 13; // now many tiny ones, now larger ones
        for (int group = 0; group < groups; ++group) {
            table.parts.push_back(group == 0 ? 1 + random.bounded(9) : random.bounded(most));
            table.total += table.parts.back();
            cells.push_back(report.add(table.parts.back()));
        }
        report.relateSum(report.add(table.total, Disclosure::Telling::Always), cells);
        report.settle();
        for (const auto cell : cells)
            table.isTold.push_back(!report.isWithheld(cell));
        for (std::size_t group = 0; group < cells.size(); ++group) {
            if (tens.isSmall(table.parts[group]))
                QVERIFY2(possibleSizes(table, group) > 1, qPrintable(QString::number(book)));
        }
    }
}

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
