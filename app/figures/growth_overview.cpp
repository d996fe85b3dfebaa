// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_overview.h"

#include "app/figures/curve_drawing.h"
#include "app/figures/months_table.h"
#include "app/figures/people_question.h"
#include "app/figures/place_question.h"
#include "app/figures/signed_number.h"
#include "app/figures/told_places.h"

#include <QLocale>

namespace chapterhouse::app {

namespace {

QString changeText(int change)
{
    return change == 0 ? GrowthOverview::tr("No change in 12 months")
                       : GrowthOverview::tr("%1 in 12 months").arg(signedNumber(change));
}

/// The dashboard tells of the year only who joined and left.
std::vector<MonthFigures> withoutMovement(std::vector<MonthFigures> months)
{
    for (MonthFigures &month : months)
        month.joined = month.left = untold;
    return months;
}

/// A change, or another number beside a figure, opens one list.
QVariantList oneList(const QString &list)
{
    return {QVariantMap{{QStringLiteral("list"), list}}};
}

Figure figureOf(Counted counted)
{
    return counted == Counted::Chapters ? Figure::Chapters
        : counted == Counted::Schools   ? Figure::SchoolsReached
                                        : Figure::StatesReached;
}

int trendOf(int change)
{
    return (change > 0) - (change < 0);
}

} // namespace

GrowthOverview::GrowthOverview(QObject *parent) : BookOverview(parent) { }

void GrowthOverview::setRange(Range range)
{
    if (m_range == range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
}

void GrowthOverview::compute()
{
    workOut(
        [snapshot = snapshot(), date = asOf(), suppression = suppression()] {
            Answer answer{dashboard(Scope(snapshot), date), {}};
            answer.table = tableOf(answer.dashboard, suppression);
            return answer;
        },
        [this](Answer answer) { take(std::move(answer)); });
}

ChartTableModel::Pointer GrowthOverview::tableOf(const Dashboard &dashboard, Suppression suppression)
{
    return std::make_shared<const ChartTable>(
        monthsTable(QStringLiteral("growth-by-month"),
                    {MonthColumn::Chapters, MonthColumn::Schools, MonthColumn::States, MonthColumn::Members},
                    dashboard.months, {}, suppression));
}

void GrowthOverview::take(Answer answer)
{
    m_dashboard = std::move(answer.dashboard);
    m_answeredTable = std::move(answer.table);
    if (isNational()) {
        m_chapterPoints.set(snapshot()->directory(), asOf());
        m_memberPoints.set(snapshot()->directory(), asOf());
    } else {
        m_chapterPoints.clear(); // one chapter is not to be held against a whole organisation
        m_memberPoints.clear();
    }
}

void GrowthOverview::publish()
{
    m_table.set(m_answeredTable && isAsTold() ? m_answeredTable : tableOf(m_dashboard, suppression()));
    m_months.set(withoutMovement(fromNothing(m_dashboard.months)), suppression());
    Q_EMIT changed();
    Q_EMIT rangeChanged();
}

QString GrowthTile::text() const
{
    return GrowthOverview::tr("%1: %2", "name of a figure, and the figure").arg(title, figure);
}

QString GrowthTile::spoken() const
{
    QStringList parts{text(), note, change};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool GrowthOverview::isEmpty() const
{
    return isReady() && m_dashboard.months.empty();
}

GrowthTile GrowthOverview::tile(Figure figure) const
{
    GrowthTile tile;
    tile.title = nameOf(figure);
    tile.definition = definitionOf(figure) + u'\n' + asOfNote();
    return tile;
}

GrowthTile GrowthOverview::exactTile(Counted counted, int now, int yearAgo) const
{
    GrowthTile tile = this->tile(figureOf(counted));
    tile.figure = QLocale().toString(now);
    tile.change = changeText(now - yearAgo);
    tile.changeLists = oneList(placesOf({counted, PlaceQuestion::Turn::Changed}));
    tile.changeDefinition =
        tr("%1 that day less twelve months before.", "name of a figure").arg(tile.title) + u'\n' + asOfNote();
    tile.trend = trendOf(now - yearAgo);
    return tile;
}

GrowthTile GrowthOverview::chapters() const
{
    return exactTile(Counted::Chapters, m_dashboard.now.reach.chapters, m_dashboard.yearAgo.reach.chapters);
}

GrowthTile GrowthOverview::schools() const
{
    const Headline &now = m_dashboard.now;
    GrowthTile tile = exactTile(Counted::Schools, now.reach.schools, m_dashboard.yearAgo.reach.schools);
    tile.list = placesOf({Counted::Schools});
    if (const auto share = Share{now.reach.schools, now.eligibleSchools}.value()) {
        const QLocale locale;
        tile.noteDefinition = definitionOf(Figure::EligibleSchools) + u'\n' + asOfNote();
        tile.noteList = placesOf({Counted::Schools, PlaceQuestion::Turn::Eligible});
        const bool isTiny = *share > 0 && *share < 0.01; // which is not "0 %"
        tile.note = tr("%1 % of %2 eligible", "share in percent, schools")
                        .arg(locale.toString(*share * 100, 'f', isTiny ? 1 : 0), locale.toString(now.eligibleSchools));
    }
    return tile;
}

GrowthTile GrowthOverview::states() const
{
    const Reach &now = m_dashboard.now.reach;
    GrowthTile tile = exactTile(Counted::States, now.states, m_dashboard.yearAgo.reach.states);
    tile.list = placesOf({Counted::States});
    tile.note =
        now.alsoReached.isEmpty() ? tr("of 50") : tr("of 50, and %1").arg(now.alsoReached.join(QLatin1String(", ")));
    tile.noteList = placesOf({Counted::States, PlaceQuestion::Turn::Eligible});
    tile.noteDefinition = tile.definition;
    return tile;
}

GrowthTile GrowthOverview::members() const
{
    const Suppression suppression = this->suppression();
    const Membership &now = m_dashboard.now.membership;
    GrowthTile tile = this->tile(Figure::Members);
    tile.figure = suppression.count(now.members()).text(suppression.threshold());
    tile.list = membersOf(PeopleFigure::Members);
    tile.changeLists = listsOfChange();
    tile.changeDefinition = this->tile(Figure::MemberChange).definition;

    const SharedCount change = suppression.change(m_dashboard.yearAgo.membership.members(), now.members());
    if (change.isMasked) {
        tile.change = tr("Change too small to tell");
    } else {
        tile.change = changeText(change.value);
        tile.trend = trendOf(change.value);
    }
    if (now.countedOnly > 0)
        tile.note = tr("%1 of them counted without a name")
                        .arg(suppression.count(toldHeads(now.people, now.countedOnly, suppression))
                                 .text(suppression.threshold()));
    return tile;
}

GrowthTile GrowthOverview::yearTile(Figure figure) const
{
    GrowthTile tile = this->tile(figure);
    tile.title = tr("%1, 12 months", "name of a figure").arg(tile.title);
    return tile;
}

GrowthTile GrowthOverview::movementTile(Figure figure, int now, int before) const
{
    const Suppression suppression = this->suppression();
    GrowthTile tile = yearTile(figure);
    const PeopleFigure people = figure == Figure::Joined ? PeopleFigure::Joined : PeopleFigure::Left;
    tile.list = membersOf(people);
    tile.changeDefinition = tile.definition;
    tile.changeLists = oneList(membersOf({people, Period::yearTo(asOf().addYears(-1))}));
    tile.figure = suppression.count(now).text(suppression.threshold());
    tile.change = tr("%1 in the 12 months before").arg(suppression.count(before).text(suppression.threshold()));
    return tile;
}

GrowthTile GrowthOverview::joined() const
{
    return movementTile(Figure::Joined, m_dashboard.now.movement.joined, m_dashboard.yearAgo.movement.joined);
}

GrowthTile GrowthOverview::left() const
{
    return movementTile(Figure::Left, m_dashboard.now.movement.left, m_dashboard.yearAgo.movement.left);
}

GrowthTile GrowthOverview::retention() const
{
    const Suppression suppression = this->suppression();
    const Share &kept = m_dashboard.now.retention.student;
    const auto share = suppression.share(kept);
    GrowthTile tile = yearTile(Figure::StudentRetention);
    tile.list = membersOf(PeopleFigure::StudentRetention);
    tile.figure = share ? tr("%1 %", "a share").arg(QLocale().toString(*share * 100, 'f', 0)) : QStringLiteral("–");
    if (const SharedCount starters = suppression.count(kept.whole); !starters.isWithheld) {
        tile.change = tr("of %1 a year ago", "people").arg(starters.text(suppression.threshold()));
        tile.changeDefinition = tile.definition;
        tile.changeLists = oneList(tile.list);
    }
    return tile;
}

int GrowthOverview::fromDay() const
{
    const QDate end = asOf();
    if (m_dashboard.months.empty() || m_range == OneYear)
        return int(end.addYears(-1).toJulianDay());
    if (m_range == ThreeYears)
        return int(end.addYears(-3).toJulianDay());
    return int(beginOfCurve(m_dashboard.months.front().month, end).toJulianDay());
}

int GrowthOverview::toDay() const
{
    return int(asOf().toJulianDay());
}

} // namespace chapterhouse::app
