// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/months_table.h"

#include "app/figures/growth_months_model.h"
#include "app/figures/place_question.h"
#include "app/formatting.h"

#include <QCoreApplication>

namespace chapterhouse::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonthsTable)
};

ChartColumn headOf(MonthColumn column)
{
    switch (column) {
    case MonthColumn::Chapters:
        return {QStringLiteral("chapters"), Text::tr("Chapters")};
    case MonthColumn::Schools:
        return {QStringLiteral("schools_reached"), Text::tr("Schools")};
    case MonthColumn::States:
        return {QStringLiteral("states_reached"), Text::tr("States")};
    case MonthColumn::Members:
        return {QStringLiteral("members"), Text::tr("Members")};
    case MonthColumn::Joined:
        return {QStringLiteral("joined"), Text::tr("Joined", "people")};
    case MonthColumn::Left:
        break;
    }
    return {QStringLiteral("left"), Text::tr("Left", "people who left")};
}

class RowMaker {
public:
    RowMaker(const MembersPlace &place, const Suppression &suppression) : m_place(place), m_suppression(suppression) { }

    ChartCell cell(const MonthFigures &month, MonthColumn column) const
    {
        const Period period{month.month, month.day.addDays(1)};
        switch (column) {
        case MonthColumn::Chapters:
            return places(month.chapters, Counted::Chapters, period);
        case MonthColumn::Schools:
            return places(month.schools, Counted::Schools, period);
        case MonthColumn::States:
            return places(month.states, Counted::States, period);
        case MonthColumn::Members:
            return people(month.members, {PeopleFigure::Members, period});
        case MonthColumn::Joined:
            return people(month.joined, {PeopleFigure::Joined, period});
        case MonthColumn::Left:
            break;
        }
        return people(month.left, {PeopleFigure::Left, period});
    }

private:
    ChartCell places(int count, Counted counted, const Period &period) const
    {
        ChartCell cell{number(count), count};
        if (count > 0)
            cell.list = placesOf({counted, PlaceQuestion::Turn::Standing, period, m_place.states});
        return cell;
    }

    ChartCell people(int count, const PeopleQuestion &question) const
    {
        const SharedCount shared = m_suppression.count(count);
        ChartCell cell{shared.text(m_suppression.threshold())};
        if (!shared.isMasked)
            cell.value = shared.value;
        if (count > 0)
            cell.list = membersOf(question, m_place);
        return cell;
    }

    MembersPlace m_place;
    Suppression m_suppression;
};

} // namespace

ChartTable monthsTable(const QString &name, const std::vector<MonthColumn> &columns,
                       const std::vector<MonthFigures> &months, const MembersPlace &place,
                       const Suppression &suppression)
{
    ChartTable table;
    table.name = name;
    table.columns.push_back({QStringLiteral("month"), Text::tr("Month"), false});
    for (const MonthColumn column : columns)
        table.columns.push_back(headOf(column));
    const RowMaker maker(place, suppression);
    for (const MonthFigures &month : months) {
        std::vector<ChartCell> row{
            {GrowthMonthsModel::monthText(month), month.month.toString(QStringLiteral("yyyy-MM"))}};
        for (const MonthColumn column : columns)
            row.push_back(maker.cell(month, column));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<MonthFigures> fromNothing(std::vector<MonthFigures> months)
{
    if (months.empty())
        return months;
    MonthFigures before;
    before.month = months.front().month.addMonths(-1);
    before.day = months.front().month.addDays(-1);
    months.insert(months.begin(), before);
    return months;
}

} // namespace chapterhouse::app
