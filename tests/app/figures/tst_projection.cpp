// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/projection.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace chapterhouse::app;

namespace {

const QDate firstMonth(2016, 1, 31);

QDate monthEnd(int month)
{
    return QDate(2016, 1, 1).addMonths(month + 1).addDays(-1);
}

double monthsSince(QDate first, QDate day)
{
    return double(first.daysTo(day)) / (365.25 / 12);
}

double noise(std::mt19937 &random, double size) // the same on every machine
{
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += double(random()) / 4294967296.0;
    return (sum - 6) * size;
}

std::vector<Observation> grown(const LogisticCurve &curve, int months, double size, quint32 seed)
{
    std::mt19937 random(seed);
    std::vector<Observation> past;
    for (int month = 0; month < months; ++month) {
        const double value = curve.at(monthsSince(firstMonth, monthEnd(month))) + noise(random, size);
        past.push_back({monthEnd(month), std::max(0, int(std::lround(value))), int(curve.ceiling)});
    }
    return past;
}

double squaresMissed(const LogisticCurve &curve, const std::vector<double> &months, const std::vector<double> &counts)
{
    double sum = 0;
    for (std::size_t i = 0; i < months.size(); ++i)
        sum += std::pow(counts[i] - curve.at(months[i]), 2);
    return sum;
}

/// The same model by trying: a net over rate and middle that is drawn closer and closer around its best knot.
LogisticCurve fitByTrying(const std::vector<double> &months, const std::vector<double> &counts, double ceiling)
{
    LogisticCurve best{ceiling, 0.1, months.back() / 2};
    double least = squaresMissed(best, months, counts);
    double rateStep = 0.05;
    double middleStep = 20;
    for (int round = 0; round < 400; ++round) {
        const LogisticCurve centre = best;
        for (int i = -3; i <= 3; ++i) {
            for (int j = -3; j <= 3; ++j) {
                const LogisticCurve tried{ceiling, centre.rate + i * rateStep, centre.middle + j * middleStep};
                const double missed = squaresMissed(tried, months, counts);
                if (missed < least) {
                    least = missed;
                    best = tried;
                }
            }
        }
        if (best.rate == centre.rate && best.middle == centre.middle) {
            rateStep /= 2;
            middleStep /= 2;
        }
    }
    return best;
}

} // namespace

class TestProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFitFindsTheCurveBehindTheNoise();
    void noCurveNearbyFitsBetter();
    void theProjectionGoesOnFromTheLastCount();
    void theBandWidensAndStaysBetweenNothingAndTheCeiling();
    void theNextMonthsEndWithTheirMonths();
    void theReasonForNoProjectionIsTold();
    void monthsBeforeTheFirstChapterSayNothing();
    void theBackTestIsWhatAPlainLoopSays();
    void aShortPastCannotBeTried();
};

void TestProjection::theFitFindsTheCurveBehindTheNoise()
{
    for (quint32 seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const LogisticCurve curve{150 + double(random() % 100), 0.06 + double(random() % 100) / 1000,
                                  20 + double(random() % 30)};
        std::vector<double> months;
        std::vector<double> counts;
        for (int month = 0; month < 60; ++month) {
            months.push_back(month);
            counts.push_back(curve.at(month) + noise(random, 2));
        }
        const auto found = fitLogistic(months, counts, curve.ceiling);
        QVERIFY(found);
        QVERIFY2(std::abs(found->rate - curve.rate) < 0.05 * curve.rate, qPrintable(QString::number(seed)));
        QVERIFY2(std::abs(found->middle - curve.middle) < 1, qPrintable(QString::number(seed)));
    }
}

void TestProjection::noCurveNearbyFitsBetter()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        std::vector<double> months;
        std::vector<double> counts;
        for (const Observation &observation : grown({200, 0.1, 30}, 40, 5, seed)) {
            months.push_back(monthsSince(firstMonth, observation.day));
            counts.push_back(observation.count);
        }
        const auto found = fitLogistic(months, counts, 200);
        QVERIFY(found);
        const double least = squaresMissed(fitByTrying(months, counts, 200), months, counts);
        QVERIFY(squaresMissed(*found, months, counts) <= least * (1 + 1e-9));
    }
}

void TestProjection::theProjectionGoesOnFromTheLastCount()
{
    const auto past = grown({200, 0.1, 40}, 30, 0, 0);
    const Projection projection(past);
    QVERIFY(projection.isKnown());
    QCOMPARE(projection.on(past.back().day).value, double(past.back().count));
    // Without noise it is the curve again, but for the rounding to whole chapters.
    for (const Projection::Count &count : projection.nextMonths()) {
        const double truth = LogisticCurve{200, 0.1, 40}.at(monthsSince(firstMonth, count.day));
        QVERIFY(std::abs(count.value - truth) < 2);
        QVERIFY(count.low <= truth && truth <= count.high);
    }
}

void TestProjection::theBandWidensAndStaysBetweenNothingAndTheCeiling()
{
    const Projection projection(grown({60, 0.15, 24}, 30, 3, 7));
    QVERIFY(projection.isKnown());
    int width = 0;
    for (const Projection::Count &count : projection.nextMonths()) {
        QVERIFY(count.low >= 0 && count.high <= 60);
        QVERIFY(count.low <= count.value && count.value <= count.high);
        QVERIFY(count.high - count.low >= width - 1 || count.high == 60); // both ends are whole numbers
        width = count.high - count.low;
    }
    const Projection::Count later = projection.on(projection.last().day.addDays(122));
    const double around = 1.96 * projection.spread() * 122 / (365.25 / 12);
    QCOMPARE(later.low, int(std::floor(later.value - around)));
}

void TestProjection::theNextMonthsEndWithTheirMonths()
{
    auto past = grown({200, 0.1, 40}, 30, 0, 0);
    past.back().day = past.back().day.addDays(-13); // the month is not over
    const auto months = Projection(past).nextMonths();
    QCOMPARE(months.size(), std::size_t(12));
    QCOMPARE(months.front().day, monthEnd(30));
    QCOMPARE(months.back().day, monthEnd(41));
}

void TestProjection::theReasonForNoProjectionIsTold()
{
    using Refusal = Projection::Refusal;
    const auto growing = grown({200, 0.1, 30}, 24, 0, 0);
    QCOMPARE(Projection().refusal(), Refusal::TooFewMonths);
    QCOMPARE(Projection(std::span(growing).first(11)).refusal(), Refusal::TooFewMonths);
    QCOMPARE(Projection(std::span(growing).first(12)).refusal(), Refusal::None);

    auto few = grown({200, 0.1, 60}, 24, 0, 0);
    few.back().count = 4;
    QCOMPARE(Projection(few).refusal(), Refusal::TooFewCounted);

    auto full = growing;
    full.back().ceiling = full.back().count;
    QCOMPARE(Projection(full).refusal(), Refusal::CeilingReached);

    auto standing = growing;
    for (std::size_t i = 8; i < standing.size(); ++i)
        standing[i].count = standing[8].count;
    QCOMPARE(Projection(standing).refusal(), Refusal::NoGrowth);

    auto shrinking = growing;
    for (std::size_t i = 0; i < shrinking.size(); ++i)
        shrinking[i].count = 60 - int(i);
    QCOMPARE(Projection(shrinking).refusal(), Refusal::NoGrowth);

    auto jumping = growing;
    for (std::size_t i = 0; i < jumping.size(); ++i)
        jumping[i].count = i % 2 == 0 ? 10 : 60 + int(i);
    QCOMPARE(Projection(jumping).refusal(), Refusal::BadFit);
}

void TestProjection::monthsBeforeTheFirstChapterSayNothing()
{
    const auto past = grown({200, 0.1, 30}, 30, 0, 0);
    std::vector<Observation> withNothingBefore;
    for (int month = 20; month > 0; --month)
        withNothingBefore.push_back({firstMonth.addMonths(-month), 0, 200});
    withNothingBefore.insert(withNothingBefore.end(), past.begin(), past.end());
    QCOMPARE(Projection(withNothingBefore).nextMonths(), Projection(past).nextMonths());
}

void TestProjection::theBackTestIsWhatAPlainLoopSays()
{
    for (quint32 seed = 0; seed < 4; ++seed) {
        const auto past = grown({180, 0.12, 26}, 40, 2.5, seed);
        int tries = 0;
        int held = 0;
        double errors = 0;
        for (std::size_t then = 0; then + 12 < past.size(); ++then) {
            const int before = past[then >= 12 ? then - 12 : 0].count;
            if (then < 11 || past[then].count < 5 || past[then].count <= before)
                continue;
            std::vector<double> months;
            std::vector<double> counts;
            for (std::size_t i = 0; i <= then; ++i) {
                months.push_back(monthsSince(firstMonth, past[i].day));
                counts.push_back(past[i].count);
            }
            const LogisticCurve curve = fitByTrying(months, counts, 180);
            const auto step = [&](double count, double ahead) {
                const double odds = count / (180 - count) * std::exp(curve.rate * ahead);
                return 180 * odds / (1 + odds);
            };
            double squares = 0;
            for (std::size_t i = 1; i <= then; ++i)
                squares += std::pow(counts[i] - step(counts[i - 1], months[i] - months[i - 1]), 2);
            const double ahead = monthsSince(past[then].day, past[then + 12].day);
            const double expected = step(counts.back(), ahead);
            const double around = 1.96 * std::sqrt(squares / double(then)) * ahead;
            const int came = past[then + 12].count;
            ++tries;
            held += came >= std::floor(std::max(0.0, expected - around))
                && came <= std::ceil(std::min(180.0, expected + around));
            errors += std::abs(expected - came);
        }
        const BackTest test = backTest(past);
        QVERIFY(tries > 10);
        QCOMPARE(test.tries, tries);
        QCOMPARE(test.held, held);
        QVERIFY(std::abs(test.meanError - errors / tries) < 1e-3);
    }
}

void TestProjection::aShortPastCannotBeTried()
{
    QCOMPARE(backTest({}), BackTest());
    QCOMPARE(backTest(grown({200, 0.1, 30}, 23, 0, 0)), BackTest());
    QCOMPARE(backTest(grown({200, 0.1, 30}, 24, 0, 0)).tries, 1);
}

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
