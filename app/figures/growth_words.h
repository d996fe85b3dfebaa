// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/growth_series.h"
#include "app/figures/projection.h"
#include "app/figures/suppression.h"

#include <QString>

namespace chapterhouse::app {

/// A curve of growth in the words of the user's language. Counts of members pass the suppression here, in words and in
/// what is drawn; the others are exact.
class GrowthWords {
public:
    GrowthWords(Counted counted, const Suppression &suppression) : m_counted(counted), m_suppression(suppression) { }

    QString name() const; ///< "Chapters"
    QString number(int count) const; ///< "52", "<10"
    bool isUntold(int count) const; ///< too small to say, or withheld
    int told(int count) const; ///< to find the most by what is told; a count that is not is 0
    double drawn(int count) const; ///< rounded if shared; half the threshold where too small to say
    QString count(int count) const; ///< "52 chapters"
    QString appeared(int count) const; ///< "9 new chapters", "14 members joined"
    QString share(int part, int whole) const; ///< "27.5 % of eligible schools"; "–" where the whole is empty
    QString turnover(const Turnover &change) const; ///< "2 new, 1 reactivated, 0 lost"
    QString turnoverDefinition() const; ///< what these three count
    QString appearedHeader() const; ///< "New", "Joined"
    QString returnedHeader() const;
    QString lostHeader() const;

    /// "Chapters grew from 12 to 52 between August 2019 and August 2020; 3 were lost." `change` sums what happened
    /// after the first of the two; `most` is the month with the most, which is said where it is neither of them.
    QString growth(const GrowthPeriod &first, const GrowthPeriod &last, const GrowthPeriod &most,
                   const Turnover &change) const;
    /// "40 new chapters between September 2019 and August 2020; the most in one period: 9 in October 2019."
    QString pace(const Turnover &change, const QString &from, const QString &until, int most,
                 const QString &when) const;

    QString projected(const Projection::Count &count) const; ///< "82 chapters projected (60 to 104)"
    QString outlook(const Projection &projection) const; ///< of the year ahead, or why there is none
    QString record(const BackTest &test) const; ///< "Over 14 tries it was off by 4.2 chapters on average; …"
    QString model(const Projection &projection, const BackTest &test) const; ///< the formula with its numbers

private:
    QString wordForMany() const; ///< "chapters", in formulas and beside fractions
    QString refusal(const Projection &projection) const;

    Counted m_counted;
    Suppression m_suppression;
};

QString monthName(QDate day); ///< "August 2020"
QString termName(QDate day); ///< "Fall 2019"
QString termCode(QDate day); ///< "2019-fall", for programs

} // namespace chapterhouse::app
