// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/projection.h"

#include <algorithm>
#include <cmath>

namespace chapterhouse::app {

namespace {

constexpr double daysAMonth = 365.25 / 12;
constexpr std::size_t fewestMonths = 12;
constexpr int fewestCounted = 5;
constexpr double leastExplained = 0.75;
constexpr double twoSided95 = 1.96;

double monthsBetween(QDate from, QDate until)
{
    return double(from.daysTo(until)) / daysAMonth;
}

/// ceiling / (1 + e^-(level + slope t)): what is fitted, as it has no bend at slope 0.
struct Odds {
    double level = 0;
    double slope = 0;
};

class LeastSquares {
public:
    LeastSquares(std::span<const double> months, std::span<const double> counts, double ceiling)
        : m_months(months), m_counts(counts), m_ceiling(ceiling)
    {
    }

    Odds best() const
    {
        Odds odds = start();
        double error = errorOf(odds);
        double damping = 1e-3;
        for (int round = 0; round < 200 && damping < 1e12; ++round) {
            const Odds next = stepFrom(odds, damping);
            const double nextError = errorOf(next);
            if (!(nextError < error)) {
                damping *= 10;
                continue;
            }
            const bool isSettled = error - nextError <= 1e-14 * error;
            odds = next;
            error = nextError;
            damping /= 10;
            if (isSettled)
                break;
        }
        return odds;
    }

private:
    double valueAt(const Odds &odds, double month) const
    {
        return m_ceiling / (1 + std::exp(-(odds.level + odds.slope * month)));
    }

    double errorOf(const Odds &odds) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            const double off = m_counts[i] - valueAt(odds, m_months[i]);
            sum += off * off;
        }
        return sum;
    }

    // The straight line through the logarithms of the odds, where none and all are a quarter away from it.
    Odds start() const
    {
        const auto count = double(m_months.size());
        double sumT = 0;
        double sumL = 0;
        double sumTT = 0;
        double sumTL = 0;
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            const double t = m_months[i];
            const double some = std::min(0.25, m_ceiling / 4);
            const double counted = std::clamp(m_counts[i], some, m_ceiling - some);
            const double logOdds = std::log(counted / (m_ceiling - counted));
            sumT += t;
            sumL += logOdds;
            sumTT += t * t;
            sumTL += t * logOdds;
        }
        const double across = count * sumTT - sumT * sumT;
        const double slope = across > 0 ? (count * sumTL - sumT * sumL) / across : 0;
        return {(sumL - slope * sumT) / count, slope};
    }

    Odds stepFrom(const Odds &odds, double damping) const
    {
        double ll = 0;
        double ls = 0;
        double ss = 0;
        double towardsLevel = 0;
        double towardsSlope = 0;
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            const double value = valueAt(odds, m_months[i]);
            const double byLevel = value * (1 - value / m_ceiling);
            const double bySlope = byLevel * m_months[i];
            const double off = m_counts[i] - value;
            ll += byLevel * byLevel;
            ls += byLevel * bySlope;
            ss += bySlope * bySlope;
            towardsLevel += byLevel * off;
            towardsSlope += bySlope * off;
        }
        ll *= 1 + damping;
        ss *= 1 + damping;
        const double determinant = ll * ss - ls * ls;
        if (!(std::abs(determinant) > 0))
            return odds;
        return {odds.level + (ss * towardsLevel - ls * towardsSlope) / determinant,
                odds.slope + (ll * towardsSlope - ls * towardsLevel) / determinant};
    }

    std::span<const double> m_months;
    std::span<const double> m_counts;
    double m_ceiling;
};

} // namespace

double LogisticCurve::at(double months) const
{
    return ceiling / (1 + std::exp(-rate * (months - middle)));
}

double LogisticCurve::from(double count, double months) const
{
    return count <= 0 ? 0 : ceiling / (1 + (ceiling / count - 1) * std::exp(-rate * months));
}

std::optional<LogisticCurve> fitLogistic(std::span<const double> months, std::span<const double> counts, double ceiling)
{
    if (months.size() < 2 || ceiling <= 0)
        return std::nullopt;
    const Odds odds = LeastSquares(months, counts, ceiling).best();
    if (!std::isfinite(odds.level) || !std::isfinite(odds.slope) || odds.slope == 0)
        return std::nullopt;
    return LogisticCurve{ceiling, odds.slope, -odds.level / odds.slope};
}

Projection::Projection(std::span<const Observation> past)
{
    const auto first =
        std::find_if(past.begin(), past.end(), [](const Observation &observation) { return observation.count > 0; });
    past = past.subspan(std::size_t(first - past.begin()));
    if (past.size() < fewestMonths)
        return;
    m_origin = past.front().day;
    m_last = past.back();
    const Observation &yearAgo = past.size() > fewestMonths ? past[past.size() - 1 - fewestMonths] : past.front();
    if (m_last.count < fewestCounted)
        m_refusal = Refusal::TooFewCounted;
    else if (m_last.count >= m_last.ceiling)
        m_refusal = Refusal::CeilingReached;
    else if (m_last.count <= yearAgo.count)
        m_refusal = Refusal::NoGrowth;
    else
        fit(past);
}

void Projection::fit(std::span<const Observation> past)
{
    std::vector<double> months;
    std::vector<double> counts;
    double sum = 0;
    for (const Observation &observation : past) {
        months.push_back(monthsTo(observation.day));
        counts.push_back(observation.count);
        sum += observation.count;
    }
    const auto curve = fitLogistic(months, counts, m_last.ceiling);
    m_refusal = Refusal::NoGrowth;
    if (!curve || curve->rate <= 0)
        return;
    m_curve = *curve;
    double missed = 0;
    double differences = 0;
    double steps = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        missed += std::pow(counts[i] - m_curve.at(months[i]), 2);
        differences += std::pow(counts[i] - sum / double(counts.size()), 2);
        if (i > 0)
            steps += std::pow(counts[i] - m_curve.from(counts[i - 1], months[i] - months[i - 1]), 2);
    }
    m_explained = differences > 0 ? 1 - missed / differences : 0;
    m_spread = std::sqrt(steps / double(counts.size() - 1));
    m_refusal = m_explained < leastExplained ? Refusal::BadFit : Refusal::None;
}

double Projection::monthsTo(QDate day) const
{
    return monthsBetween(m_origin, day);
}

Projection::Count Projection::on(QDate day) const
{
    const double ahead = monthsBetween(m_last.day, day);
    const double value = m_curve.from(m_last.count, ahead);
    const double around = twoSided95 * m_spread * ahead;
    return {day, value, int(std::floor(std::max(0.0, value - around))),
            int(std::ceil(std::min(m_curve.ceiling, value + around)))};
}

std::vector<Projection::Count> Projection::nextMonths() const
{
    std::vector<Count> counts;
    const QDate thisMonth(m_last.day.year(), m_last.day.month(), 1);
    for (int month = 1; isKnown() && month <= monthsAhead; ++month)
        counts.push_back(on(thisMonth.addMonths(month + 1).addDays(-1)));
    return counts;
}

BackTest backTest(std::span<const Observation> past)
{
    BackTest result;
    double errors = 0;
    for (std::size_t then = 0; then + Projection::monthsAhead < past.size(); ++then) {
        const Projection projection(past.first(then + 1));
        if (!projection.isKnown())
            continue;
        const Observation &came = past[then + Projection::monthsAhead];
        const Projection::Count expected = projection.on(came.day);
        ++result.tries;
        result.held += expected.low <= came.count && came.count <= expected.high ? 1 : 0;
        errors += std::abs(expected.value - came.count);
    }
    result.meanError = result.tries > 0 ? errors / result.tries : 0;
    return result;
}

} // namespace chapterhouse::app
