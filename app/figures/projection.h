// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace chapterhouse::app {

/// How many there were on a day, and how many there could be at most.
struct Observation {
    QDate day;
    int count = 0;
    int ceiling = 0;
};

/// Growth towards a ceiling, fast in the middle and slow at both ends:
/// count(t) = ceiling / (1 + e^(-rate (t - middle))), t in months.
struct LogisticCurve {
    double ceiling = 0;
    double rate = 0; ///< a month
    double middle = 0; ///< when half of the ceiling is reached

    double at(double months) const;
    /// What becomes of `count` in so many months at this rate.
    double from(double count, double months) const;
};

/// The curve with the least sum of squared distances from the counts; nothing where they do not say. By
/// Levenberg-Marquardt from the straight line through the logarithms of the odds: the same numbers give the same curve.
std::optional<LogisticCurve> fitLogistic(std::span<const double> months, std::span<const double> counts,
                                         double ceiling);

/// What may become of a count in the next twelve months, if it goes on as it went: from the last count on at the rate
/// of the fitted curve. The band is 1.96 times the spread of what the same step missed from one month to the next,
/// times the months ahead: what misses in one month, such as a rate that changed, mostly misses in the next one too. It
/// ends at nothing and at the ceiling.
class Projection {
public:
    enum class Refusal {
        None,
        TooFewMonths, ///< fewer than 12
        TooFewCounted, ///< fewer than 5 at the end
        CeilingReached,
        NoGrowth, ///< no more than twelve months before
        BadFit ///< the curve explains less than three quarters of the differences
    };
    struct Count {
        QDate day;
        double value = 0;
        int low = 0; ///< the band, in whole numbers around it
        int high = 0;
        bool operator==(const Count &) const = default;
    };
    static constexpr int monthsAhead = 12;

    /// From counts at the ends of adjacent months; those before the first that is not 0 say nothing.
    explicit Projection(std::span<const Observation> past = {});

    Refusal refusal() const { return m_refusal; }
    bool isKnown() const { return m_refusal == Refusal::None; }
    const Observation &last() const { return m_last; }
    QDate origin() const { return m_origin; } ///< from which months count
    const LogisticCurve &curve() const { return m_curve; }
    double explained() const { return m_explained; } ///< of the differences from the mean count, squared: 0 to 1
    double spread() const { return m_spread; } ///< of what the step missed from one month to the next

    Count on(QDate day) const;
    std::vector<Count> nextMonths() const; ///< at the ends of the next twelve months; empty where refused

private:
    void fit(std::span<const Observation> past);
    double monthsTo(QDate day) const;

    Refusal m_refusal = Refusal::TooFewMonths;
    Observation m_last;
    QDate m_origin;
    LogisticCurve m_curve;
    double m_explained = 0;
    double m_spread = 0;
};

/// How the projection would have done: from every month in the past that it is possible from, against what came twelve
/// months later.
struct BackTest {
    int tries = 0;
    int held = 0; ///< how often the count was within the band
    double meanError = 0;
    bool operator==(const BackTest &) const = default;
};
BackTest backTest(std::span<const Observation> past);

} // namespace chapterhouse::app
