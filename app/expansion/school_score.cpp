// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/school_score.h"

#include "app/details/code_names.h"
#include "app/formatting.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace chapterhouse::app {

namespace {

using Points = SchoolPoints;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SchoolScore)
};

bool isOld(const ContactSummary &contact, QDate day)
{
    return contact.lastOn < day.addYears(-Points::contactYears);
}

int contactPoints(const ContactSummary &contact, QDate day)
{
    int points = Points::otherAnswer;
    if (contact.outcome == QLatin1String("interested"))
        points = Points::interested;
    else if (contact.outcome == QLatin1String("postponed"))
        points = Points::postponed;
    else if (contact.outcome == QLatin1String("has_own_group"))
        points = Points::ownGroup;
    else if (contact.outcome == QLatin1String("no_answer") || contact.outcome == QLatin1String("chapter_founded"))
        points = 0; // a chapter that was founded and does not count says nothing for another try
    return isOld(contact, day) ? points / 2 : points;
}

QString peopleText(const OpenSchool &school, const Suppression &suppression)
{
    const SharedCount there = suppression.count(school.told(suppression));
    if (there.isMasked)
        return Text::tr("%1 members already there", "fewer than ten, or another number")
            .arg(there.text(suppression.threshold()));
    const QString all = Text::tr("%Ln members already there", nullptr, there.value);
    if (school.heads == 0 || suppression.isOn())
        return all;
    return Text::tr("%1, %2 of them counted only").arg(all, number(school.heads));
}

QString contactText(const ContactSummary &contact, QDate day)
{
    QString outcome = outcomeName(contact.outcome).toLower();
    if (outcome.isEmpty())
        outcome = Text::tr("no outcome noted", "of a contact");
    const QString last = isOld(contact, day)
        ? Text::tr("%1 on %2, over a year ago", "outcome of a contact, date").arg(outcome, shortDate(contact.lastOn))
        : Text::tr("%1 on %2", "outcome of a contact, date").arg(outcome, shortDate(contact.lastOn));
    return Text::tr("%1: %2", "asked so often, newest outcome")
        .arg(Text::tr("Asked %Ln times", nullptr, contact.lines), last);
}

} // namespace

std::vector<SchoolReason> reasonsFor(const OpenSchool &school, QDate day, const Suppression &suppression)
{
    std::vector<SchoolReason> reasons;
    // Where it is withheld, not even that there is someone.
    if (const SharedCount there = suppression.count(school.told(suppression));
        school.there() > 0 && !there.isWithheld) {
        const int people = there.isMasked ? 1 : there.value;
        reasons.push_back({SchoolReason::PeopleThere, Points::person * std::min(people, Points::mostPeople)});
    }
    if (school.contact.lines > 0)
        reasons.push_back({SchoolReason::Contact, contactPoints(school.contact, day)});
    if (school.stateReached > 0)
        reasons.push_back({SchoolReason::StateReached, Points::stateReached});
    if (school.adjacentReached > 0)
        reasons.push_back({SchoolReason::AdjacentReached,
                           Points::adjacentState * std::min(school.adjacentReached, Points::mostAdjacent)});
    reasons.push_back({SchoolReason::StateOpen, Points::openSchool * std::min(school.stateOpen(), Points::mostOpen)});
    return reasons;
}

std::vector<RankedSchool> ranked(const std::vector<OpenSchool> &schools, QDate day, const Suppression &suppression)
{
    std::vector<RankedSchool> list;
    for (const OpenSchool &school : schools) {
        RankedSchool &one = list.emplace_back();
        one.school = school;
        one.reasons = reasonsFor(school, day, suppression);
        one.points = std::accumulate(one.reasons.begin(), one.reasons.end(), 0,
                                     [](int sum, const SchoolReason &reason) { return sum + reason.points; });
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(list.begin(), list.end(), [&](const RankedSchool &a, const RankedSchool &b) {
        if (a.points != b.points)
            return a.points > b.points;
        const int names = collator.compare(a.school.shortName, b.school.shortName);
        return names != 0 ? names < 0 : a.school.id < b.school.id;
    });
    for (std::size_t place = 0; place < list.size(); ++place) {
        const bool isShared = place > 0 && list[place].points == list[place - 1].points;
        list[place].rank = isShared ? list[place - 1].rank : int(place) + 1;
    }
    return list;
}

QString reasonText(const SchoolReason &reason, const OpenSchool &school, QDate day, const Suppression &suppression)
{
    switch (reason.kind) {
    case SchoolReason::PeopleThere:
        return peopleText(school, suppression);
    case SchoolReason::Contact:
        return contactText(school.contact, day);
    case SchoolReason::StateReached:
        return Text::tr("%1 of %2 schools in %3 reached")
            .arg(number(school.stateReached), number(school.stateEligible), school.stateName);
    case SchoolReason::AdjacentReached:
        return Text::tr("%Ln states around it reached", nullptr, school.adjacentReached);
    case SchoolReason::StateOpen:
        break;
    }
    return Text::tr("%Ln schools in %1 without a chapter", nullptr, school.stateOpen()).arg(school.stateName);
}

QString reasonsText(const RankedSchool &school, QDate day, const Suppression &suppression)
{
    QStringList texts;
    for (const SchoolReason &reason : school.reasons)
        texts.append(reasonText(reason, school.school, day, suppression) + u' ' + pointsText(reason.points));
    return texts.join(QStringLiteral(" · "));
}

QString pointsText(int points)
{
    return u'+' + number(points);
}

QString definitionOf(SchoolReason::Kind kind)
{
    switch (kind) {
    case SchoolReason::PeopleThere:
        return Text::tr("%1 points for each member or counted head already there, up to %2 of them.")
            .arg(number(Points::person), number(Points::mostPeople));
    case SchoolReason::Contact:
        return Text::tr(
                   "For the newest contact %1 if interested, %2 if postponed, %3 if they have a group of their own, "
                   "%4 for another outcome, none for no answer; half if it is over a year old.")
            .arg(number(Points::interested), number(Points::postponed), number(Points::ownGroup),
                 number(Points::otherAnswer));
    case SchoolReason::StateReached:
        return Text::tr("%1 if another school of its state is reached.").arg(number(Points::stateReached));
    case SchoolReason::AdjacentReached:
        return Text::tr("%1 for each state around it that is reached, up to %2.")
            .arg(number(Points::adjacentState), number(Points::mostAdjacent));
    case SchoolReason::StateOpen:
        break;
    }
    return Text::tr("%1 for each school of its state without a chapter, up to %2.")
        .arg(number(Points::openSchool), number(Points::mostOpen));
}

QString schoolScoreDefinition()
{
    QStringList sentences{Text::tr("A plain sum.")};
    for (const SchoolReason::Kind kind : SchoolReason::kinds)
        sentences.append(definitionOf(kind));
    return sentences.join(u' ');
}

} // namespace chapterhouse::app
