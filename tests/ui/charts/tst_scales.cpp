// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/count_scale.h"
#include "ui/charts/time_scale.h"

#include <QTest>

using namespace chapterhouse::charts;

namespace {

double sevenPixelsALetter(const QString &text)
{
    return 7.0 * double(text.size());
}

QStringList labels(QDate first, QDate last, double length)
{
    QStringList labels;
    for (const TimeTick &tick : timeTicks({first, last, length}, QLocale::c(), sevenPixelsALetter))
        labels.append(tick.label);
    return labels;
}

} // namespace

class TestScales : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsStartAtZeroAndEndOnAWholeStep_data();
    void countsStartAtZeroAndEndOnAWholeStep();
    void countTicksNeverStandCloserThanAsked();
    void aYearIsCutIntoMonths();
    void threeYearsAreCutIntoTerms();
    void aDecadeIsCutIntoYears();
    void labelsNeverTouch();
    void anEmptySpanHasNoTicks();
    void positionsAreProportionalToDays();
};

void TestScales::countsStartAtZeroAndEndOnAWholeStep_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<double>("length");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("top");

    QTest::newRow("nothing") << qint64(0) << 200.0 << qint64(1) << qint64(1);
    QTest::newRow("one chapter") << qint64(1) << 200.0 << qint64(1) << qint64(2);
    QTest::newRow("fifty-two chapters") << qint64(52) << 200.0 << qint64(20) << qint64(60);
    QTest::newRow("members, low") << qint64(479) << 170.0 << qint64(200) << qint64(600);
    QTest::newRow("members") << qint64(479) << 200.0 << qint64(100) << qint64(500);
    QTest::newRow("a million") << qint64(1'000'000) << 200.0 << qint64(500'000) << qint64(1'500'000);
    QTest::newRow("no room at all") << qint64(52) << 0.0 << qint64(100) << qint64(100);
}

void TestScales::countsStartAtZeroAndEndOnAWholeStep()
{
    QFETCH(qint64, most);
    QFETCH(double, length);
    const CountScale scale = countScale(most, length, 36);

    QTEST(scale.step, "step");
    QTEST(scale.top, "top");
    QCOMPARE(scale.ticks().front(), 0);
    QCOMPARE(scale.ticks().back(), scale.top);
}

void TestScales::countTicksNeverStandCloserThanAsked()
{
    for (qint64 most = 0; most < 3000; most += 7) {
        const CountScale scale = countScale(most, 220, 36);
        QVERIFY(scale.top >= most);
        QVERIFY(220.0 * double(scale.step) / double(scale.top) >= 36);
    }
}

void TestScales::aYearIsCutIntoMonths()
{
    QCOMPARE(labels(QDate(2019, 9, 1), QDate(2020, 8, 31), 900),
             QString::fromLatin1("Sep 2019,Oct,Nov,Dec,Jan 2020,Feb,Mar,Apr,May,Jun,Jul,Aug").split(u','));
}

void TestScales::threeYearsAreCutIntoTerms()
{
    QCOMPARE(labels(QDate(2018, 1, 1), QDate(2020, 8, 31), 700),
             QString::fromLatin1("Spring 2018,Fall 2018,Spring 2019,Fall 2019,Spring 2020,Fall 2020").split(u','));
}

void TestScales::aDecadeIsCutIntoYears()
{
    QCOMPARE(labels(QDate(2018, 1, 1), QDate(2026, 11, 23), 700),
             QString::fromLatin1("2018,2019,2020,2021,2022,2023,2024,2025,2026").split(u','));
    QCOMPARE(labels(QDate(2018, 1, 1), QDate(2026, 11, 23), 260),
             QString::fromLatin1("2018,2020,2022,2024,2026").split(u','));
}

void TestScales::labelsNeverTouch()
{
    const QDate last(2026, 11, 23);
    for (int months = 1; months < 400; months += 5) {
        for (double length = 60; length < 1800; length += 170) {
            const auto ticks = timeTicks({last.addMonths(-months), last, length}, QLocale::c(), sevenPixelsALetter);
            for (std::size_t i = 1; i < ticks.size(); ++i) {
                const double ends = ticks[i - 1].position + sevenPixelsALetter(ticks[i - 1].label) / 2;
                QVERIFY(ends < ticks[i].position - sevenPixelsALetter(ticks[i].label) / 2);
            }
        }
    }
}

void TestScales::anEmptySpanHasNoTicks()
{
    QVERIFY(labels(QDate(), QDate(), 700).isEmpty());
    QVERIFY(labels(QDate(2020, 1, 1), QDate(2020, 8, 31), 0).isEmpty());
}

void TestScales::positionsAreProportionalToDays()
{
    const TimeSpan span{QDate(2020, 1, 1), QDate(2020, 1, 11), 100};
    QCOMPARE(span.position(QDate(2020, 1, 1)), 0.0);
    QCOMPARE(span.position(QDate(2020, 1, 6)), 50.0);
    QCOMPARE(span.position(QDate(2020, 1, 11)), 100.0);
}

QTEST_GUILESS_MAIN(TestScales)
#include "tst_scales.moc"
