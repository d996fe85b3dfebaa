// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/growth_months_model.h"

#include <QLocale>

namespace chapterhouse::app {

void GrowthMonthsModel::set(std::vector<MonthFigures> months, const Suppression &suppression)
{
    beginResetModel();
    m_months = std::move(months);
    m_suppression = suppression;
    endResetModel();
}

int GrowthMonthsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size());
}

QVariant GrowthMonthsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonthFigures &month = m_months[std::size_t(index.row())];
    switch (role) {
    case Day:
        return month.day.toJulianDay();
    case MonthText:
        return monthText(month);
    case Chapters:
        return month.chapters;
    case ChaptersText:
        return tr("%Ln chapters", nullptr, month.chapters);
    case Members:
        return drawn(month.members);
    case MembersText:
        return membersText(month);
    case Joined:
        return drawn(month.joined);
    case JoinedText:
        return tr("%1 joined", "a count of people")
            .arg(m_suppression.count(month.joined).text(m_suppression.threshold()));
    case Left:
        return drawn(month.left);
    case LeftText:
        return tr("%1 left", "a count of people").arg(m_suppression.count(month.left).text(m_suppression.threshold()));
    default:
        return {};
    }
}

QString GrowthMonthsModel::monthText(const MonthFigures &month)
{
    return tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(month.day.month()), QString::number(month.day.year()));
}

QHash<int, QByteArray> GrowthMonthsModel::roleNames() const
{
    return {{Day, "day"},         {MonthText, "monthText"},     {Chapters, "chapters"}, {ChaptersText, "chaptersText"},
            {Members, "members"}, {MembersText, "membersText"}, {Joined, "joined"},     {JoinedText, "joinedText"},
            {Left, "left"},       {LeftText, "leftText"}};
}

int GrowthMonthsModel::drawn(int people) const
{
    const SharedCount count = m_suppression.count(people);
    return count.isMasked ? m_suppression.threshold() / 2 : count.value;
}

QString GrowthMonthsModel::membersText(const MonthFigures &month) const
{
    const SharedCount count = m_suppression.count(month.members);
    if (!count.isMasked)
        return tr("%Ln members", nullptr, int(count.value));
    return tr("%1 members", "rounded: <10").arg(count.text(m_suppression.threshold()));
}

} // namespace chapterhouse::app
