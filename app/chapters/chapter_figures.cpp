// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_figures.h"

#include "app/figures/figure_definitions.h"
#include "app/figures/figures.h"
#include "app/figures/growth_overview.h"
#include "app/figures/people_question.h"
#include "app/figures/signed_number.h"
#include "app/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChapterFigures)
};

GrowthTile tileOf(Figure figure, const QString &value, QDate date)
{
    GrowthTile tile;
    tile.title = nameOf(figure);
    tile.figure = value;
    tile.definition = Text::tr("%1 As of %2.", "definition, date").arg(definitionOf(figure), shortDate(date));
    return tile;
}

/// The same over the twelve months that end with the date.
GrowthTile yearTile(Figure figure, const QString &value, QDate date)
{
    GrowthTile tile = tileOf(figure, value, date);
    tile.title = Text::tr("%1 in 12 months").arg(nameOf(figure));
    return tile;
}

/// The figures of a chapter as they may be told.
struct ToldFigures {
    Membership now;
    int members = 0;
    int yearAgo = 0;
    Movement moved;
    Retention kept;

    ToldFigures(const Scope &chapter, QDate date, const Suppression &suppression, const ToldDays *told)
        : now(membership(chapter, date))
        , members(now.members())
        , yearAgo(membership(chapter, date.addYears(-1)).members())
        , moved(movement(chapter, Period::yearTo(date)))
        , kept(retention(chapter, Period::yearTo(date)))
    {
        if (!suppression.isOn())
            return;
        const std::size_t place = chapter.chapters().empty() ? 0 : chapter.chapters().front();
        members = told && told->now.tellsChapter(place) ? members : untold;
        now.countedOnly = told && told->now.tellsHeads(place) ? now.countedOnly : untold;
        if (!told || !told->before.tellsChapter(place))
            yearAgo = untold;
        // Of those who were there then not even that there was someone: where no one came or left, they are those of
        // now.
        if (!told || kept.plain.whole < suppression.threshold() || !told->before.tellsNamed(place))
            kept = {{untold, untold}, {untold, untold}};
        for (int *few : {&moved.joined, &moved.left}) // the curve stands beside them
            *few = !told || *few < suppression.threshold() ? untold : *few;
    }
};

QString changeText(const SharedCount &change)
{
    if (change.isMasked)
        return Text::tr("change too small to tell");
    if (change.value == 0)
        return Text::tr("as a year ago");
    return Text::tr("%1 in 12 months").arg(signedNumber(change.value));
}

/// Beside a share; nothing beside one that is withheld, as it is itself.
QString startersNote(const SharedCount &starters, const Suppression &suppression)
{
    return starters.isWithheld ? QString()
                               : Text::tr("of %1", "people at the start").arg(starters.text(suppression.threshold()));
}

/// It is worked out from two numbers: either of their lists opens.
GrowthTile netTile(const SharedCount &net, QDate date, const MembersPlace &place)
{
    GrowthTile tile = yearTile(Figure::Net, net.isMasked ? QStringLiteral("–") : signedNumber(net.value), date);
    for (const PeopleFigure figure : {PeopleFigure::Joined, PeopleFigure::Left})
        tile.changeLists << QVariantMap{{QStringLiteral("text"), nameOf(PeopleQuestion(figure))},
                                        {QStringLiteral("column"), tile.changeLists.size()},
                                        {QStringLiteral("list"), membersOf(figure, place)}};
    return tile;
}

} // namespace

ToldDays::ToldDays(const RosterIndex::Pointer &book, QDate day, Suppression suppression)
    : snapshot(book)
    , date(day)
    , threshold(suppression.threshold())
    , now(*book, day, suppression)
    , before(*book, day.addYears(-1), suppression)
{
}

bool ToldDays::isOf(const RosterIndex::Pointer &book, QDate day, Suppression suppression) const
{
    return snapshot.lock() == book && date == day && threshold == suppression.threshold();
}

QVariantList chapterFigures(const Scope &chapter, QDate date, const Suppression &suppression, const ToldDays *toldDays)
{
    const ToldFigures told(chapter, date, suppression, toldDays);
    const auto people = [&](int count) { return suppression.count(count).text(suppression.threshold()); };
    const auto percent = [&](const Share &share) {
        const auto value = suppression.share(share);
        return value ? Text::tr("%1 %", "a share").arg(QLocale().toString(*value * 100, 'f', 0)) : QStringLiteral("–");
    };
    const SharedCount change = suppression.change(told.yearAgo, told.members);
    const SharedCount net = suppression.change(told.moved.left, told.moved.joined);

    GrowthTile members = tileOf(Figure::Members, people(told.members), date);
    members.change = changeText(change);
    members.trend = (change.value > 0) - (change.value < 0);
    GrowthTile student = yearTile(Figure::StudentRetention, percent(told.kept.student), date);
    student.note = startersNote(suppression.count(told.kept.student.whole), suppression);
    GrowthTile plain = yearTile(Figure::Retention, percent(told.kept.plain), date);
    plain.note = startersNote(suppression.count(told.kept.plain.whole), suppression);

    GrowthTile joined = yearTile(Figure::Joined, people(told.moved.joined), date);
    GrowthTile left = yearTile(Figure::Left, people(told.moved.left), date);
    const MembersPlace place{chapter.index().chapters()[chapter.chapters().front()].id, {}, {}};
    members.list = membersOf(PeopleFigure::Members, place);
    members.changeLists = listsOfChange(place);
    members.changeDefinition = tileOf(Figure::MemberChange, {}, date).definition;
    joined.list = membersOf(PeopleFigure::Joined, place);
    left.list = membersOf(PeopleFigure::Left, place);
    plain.list = membersOf(PeopleFigure::Starters, place);
    student.list = membersOf(PeopleFigure::StudentRetention, place);

    QVariantList tiles;
    for (const GrowthTile &tile : {members, tileOf(Figure::CountedOnly, people(told.now.countedOnly), date), joined,
                                   left, netTile(net, date, place), plain, student})
        tiles << QVariant::fromValue(tile);
    return tiles;
}

} // namespace chapterhouse::app
