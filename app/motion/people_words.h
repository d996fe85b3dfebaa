// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/chart_table.h"
#include "app/figures/people_question.h"
#include "app/figures/suppression.h"

namespace chapterhouse::app {

/// How counts and shares of people are written and drawn, on the owner's screen and for sharing.
class PeopleWords {
public:
    explicit PeopleWords(Suppression suppression) : m_suppression(suppression) { }

    QString count(int people) const; ///< "1,205", "<10"
    QString outOf(const Share &share) const; ///< "340 of 415"
    QString percent(const Share &share) const; ///< "82 %"; "–" where it cannot be told
    std::optional<int> percentValue(const Share &share) const; ///< from the counts as they are told
    bool isFew(const Share &share) const; ///< too few to say anything with a percentage
    /// "82 % · 340 of 415"; of few only "3 of 7".
    QString told(const Share &share) const;
    QString said(const Share &share) const; ///< the same within a sentence: "82 % (340 of 415)"
    int toldNumber(int people) const { return m_suppression.count(people).value; } ///< 0 where there is none
    double drawn(int people) const; ///< where a bar ends; what is too small to tell ends at half of what would be told

    static ChartCell word(const QString &text) { return {text, text}; }
    static ChartCell coded(const QString &text, const QString &code) { return {text, code}; }
    static ChartCell exact(int count);
    ChartCell cell(int people) const;
    /// The same, with the list of those whom it counts.
    ChartCell cell(int people, const PeopleQuestion &question, const MembersPlace &place = {}) const;
    ChartCell cell(const SharedCount &count) const; ///< with a sign where it is a change
    ChartCell cell(const Share &share) const;
    ChartCell cell(const Share &share, const PeopleQuestion &question) const;

    const Suppression &suppression() const { return m_suppression; }

private:
    bool hasPercentage(const Share &share) const;

    Suppression m_suppression;
};

double lengthOf(double value, double most); ///< 0 to 1

} // namespace chapterhouse::app
