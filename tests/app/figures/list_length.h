// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/people_list.h"
#include "app/figures/place_question.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chapterhouse::test {

/// How much the list behind a number shows on a day: lines of the dialog of places, or of the table of members.
struct ListLength {
    int listed = 0; ///< someone twice where they count twice
    int heads = 0; ///< that the table of members names beside its people
    bool isWhole = true; ///< as many lines are marked as are said to be
};

inline ListLength peopleListed(const QString &list, const app::RosterIndex::Pointer &index, QDate day)
{
    const QJsonObject filters = QJsonDocument::fromJson(list.toUtf8()).object();
    const auto values = [&](const char *facet) { return filters[QLatin1String(facet)].toArray(); };
    const app::PeopleQuestion question = app::peopleQuestion(values("figure")[0].toString()).value();
    app::RosterFilter filter;
    filter.asOf = day;
    for (const auto &chapter : values("chapter"))
        filter.chapters.push_back(chapter.toString());
    for (const auto &state : values("state"))
        filter.states.push_back(state.toString());
    for (const auto &year : values("class_year"))
        filter.classYears.push_back(year.toString().toInt());
    const app::PeopleList people = app::listRows(index, filter, question);
    const bool hasHeads = question.figure == app::PeopleFigure::Members;
    return {people.people + people.again,
            hasHeads ? app::countedOnly(app::Scope(index, filter), question.dayFor(day)) : 0,
            std::count(people.marks.begin(), people.marks.end(), 1) == people.people};
}

inline ListLength lengthOf(const QString &list, const app::RosterIndex::Pointer &index, QDate day)
{
    if (list.isEmpty())
        return {};
    if (const auto places = app::placeQuestion(list))
        return {int(app::listPlaces(index, *places, day).size())};
    return peopleListed(list, index, day);
}

} // namespace chapterhouse::test
