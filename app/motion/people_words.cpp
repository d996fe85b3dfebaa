// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/motion/people_words.h"
#include "app/figures/signed_number.h"

#include "app/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chapterhouse::app {

namespace {

constexpr int few = 10; ///< people of whom a percentage says little

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

} // namespace

QString PeopleWords::count(int people) const
{
    return m_suppression.count(people).text(m_suppression.threshold());
}

QString PeopleWords::outOf(const Share &share) const
{
    return Text::tr("%1 of %2", "some people, of how many").arg(count(share.part), count(share.whole));
}

std::optional<int> PeopleWords::percentValue(const Share &share) const
{
    const auto value = m_suppression.share(share);
    return value ? std::optional(int(std::lround(*value * 100))) : std::nullopt;
}

QString PeopleWords::percent(const Share &share) const
{
    const auto value = percentValue(share);
    return value ? Text::tr("%1 %", "a share").arg(number(*value)) : QStringLiteral("–");
}

bool PeopleWords::isFew(const Share &share) const
{
    return share.whole < few;
}

bool PeopleWords::hasPercentage(const Share &share) const
{
    return !isFew(share) && percentValue(share);
}

QString PeopleWords::told(const Share &share) const
{
    if (m_suppression.count(share.whole).isMasked)
        return count(share.whole);
    return hasPercentage(share) ? Text::tr("%1 · %2", "82 % · 340 of 415").arg(percent(share), outOf(share))
                                : outOf(share);
}

QString PeopleWords::said(const Share &share) const
{
    return hasPercentage(share) ? Text::tr("%1 (%2)", "82 % (340 of 415)").arg(percent(share), outOf(share))
                                : told(share);
}

double PeopleWords::drawn(int people) const
{
    const SharedCount count = m_suppression.count(people);
    return count.isMasked ? m_suppression.threshold() / 2.0 : count.value;
}

ChartCell PeopleWords::exact(int count)
{
    return {number(count), count};
}

ChartCell PeopleWords::cell(int people) const
{
    const SharedCount count = m_suppression.count(people);
    return {count.text(m_suppression.threshold()), count.isMasked ? QVariant() : QVariant(count.value)};
}

ChartCell PeopleWords::cell(int people, const PeopleQuestion &question, const MembersPlace &place) const
{
    ChartCell told = cell(people);
    if (people > 0)
        told.list = membersOf(question, place);
    return told;
}

ChartCell PeopleWords::cell(const SharedCount &change) const
{
    // What cannot be told has no size at all: "<10" would say that it is not negative.
    return change.isMasked ? ChartCell{QStringLiteral("–"), QVariant()}
                           : ChartCell{signedNumber(change.value), change.value};
}

ChartCell PeopleWords::cell(const Share &share) const
{
    const auto value = m_suppression.share(share);
    return {percent(share), value ? QVariant(std::round(*value * 10000) / 10000) : QVariant(QString())};
}

ChartCell PeopleWords::cell(const Share &share, const PeopleQuestion &question) const
{
    ChartCell told = cell(share);
    if (share.whole > 0)
        told.list = membersOf(question);
    return told;
}

double lengthOf(double value, double most)
{
    return most > 0 ? std::clamp(value / most, 0.0, 1.0) : 0.0;
}

} // namespace chapterhouse::app
