// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_figures.h"

#include "app/figures/figure_definitions.h"
#include "app/figures/figures.h"
#include "app/figures/growth_overview.h"
#include "app/figures/people_list.h"
#include "app/figures/signed_number.h"
#include "app/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

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

QString percent(const Share &share)
{
    const auto value = share.value();
    return value ? Text::tr("%1 %", "a share").arg(QLocale().toString(*value * 100, 'f', 0)) : QStringLiteral("–");
}

QString changeText(int change)
{
    if (change == 0)
        return Text::tr("as a year ago");
    const QString sign = change > 0 ? QStringLiteral("+") : QString(QChar(0x2212)); // a real minus
    return Text::tr("%1 in 12 months").arg(sign + number(std::abs(change)));
}

} // namespace

QVariantList chapterFigures(const Scope &chapter, QDate date)
{
    const Membership now = membership(chapter, date);
    const Membership yearAgo = membership(chapter, date.addYears(-1));
    const Movement moved = movement(chapter, Period::yearTo(date));
    const Retention kept = retention(chapter, Period::yearTo(date));
    const int change = now.members() - yearAgo.members();

    GrowthTile members = tileOf(Figure::Members, number(now.members()), date);
    members.change = changeText(change);
    members.trend = (change > 0) - (change < 0);
    GrowthTile student = yearTile(Figure::StudentRetention, percent(kept.student), date);
    student.note = Text::tr("of %1", "people at the start").arg(number(kept.student.whole));
    GrowthTile plain = yearTile(Figure::Retention, percent(kept.plain), date);
    plain.note = Text::tr("of %1", "people at the start").arg(number(kept.plain.whole));

    GrowthTile joined = yearTile(Figure::Joined, number(moved.joined), date);
    GrowthTile left = yearTile(Figure::Left, number(moved.left), date);
    members.people = int(PeopleFigure::Members);
    joined.people = int(PeopleFigure::Joined);
    left.people = int(PeopleFigure::Left);
    student.people = int(PeopleFigure::StudentRetention);

    QVariantList tiles;
    for (const GrowthTile &tile : {members, tileOf(Figure::CountedOnly, number(now.countedOnly), date), joined, left,
                                   yearTile(Figure::Net, signedNumber(moved.net()), date), plain, student})
        tiles << QVariant::fromValue(tile);
    return tiles;
}

} // namespace chapterhouse::app
