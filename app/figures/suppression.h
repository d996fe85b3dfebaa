// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"

#include <QString>

#include <limits>
#include <optional>

namespace chapterhouse::app {

/// Stands in the place of a count that is withheld: one from which a small group could be worked out (see Disclosure).
constexpr int untold = std::numeric_limits<int>::min();

/// A count of people as a shared report prints it: exact, rounded, or too small to say.
struct SharedCount {
    int value = 0; ///< meaningless where masked
    bool isMasked = false; ///< it has no number: too small, or withheld
    bool isWithheld = false;

    QString text(int threshold) const; ///< "1,205", "<10" or "–", in the user's locale
    bool operator==(const SharedCount &) const = default;
};

/// Small-number rounding of figures that leave the leader's own screen: 0 stays, 1 to threshold - 1 are masked, more
/// are rounded to the nearest 5; each count on its own. A threshold of 0 turns it off. Counts of chapters, schools and
/// states are exact and do not pass through here.
class Suppression {
public:
    explicit Suppression(int threshold) : m_threshold(threshold) { }
    static Suppression off() { return Suppression(0); }
    /// From the book's setting `small_number_threshold`; 10 where it is missing or no number.
    static Suppression fromSetting(const QString &threshold);

    int threshold() const { return m_threshold; }
    bool isOn() const { return m_threshold > 0; }
    bool isSmall(int people) const { return people > 0 && people < m_threshold; }

    SharedCount count(int people) const;
    /// later - earlier, from the rounded counts; masked if either is.
    SharedCount change(int earlier, int later) const;
    /// part / whole from the rounded counts; nothing where either is masked or the whole is 0.
    std::optional<double> share(const Share &share) const;
    QString note() const; ///< what is done to counts, in a sentence; '' where nothing is

private:
    int m_threshold;
};

} // namespace chapterhouse::app
