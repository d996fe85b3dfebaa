// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/milestones_model.h"

#include "app/formatting.h"

namespace chapterhouse::app {

QString textOf(const Milestone &milestone, const MilestoneNames &names, const QString &joined)
{
    switch (milestone.kind) {
    case Milestone::Kind::FirstChapter:
        return MilestonesModel::tr("First chapter: %1").arg(names.chapters.value(milestone.subject));
    case Milestone::Kind::ChapterCount:
        return MilestonesModel::tr("%Ln chapters reached", nullptr, milestone.number);
    case Milestone::Kind::NewState: {
        const QString state = names.states.value(milestone.subject);
        return milestone.number == 0
            ? MilestonesModel::tr("First chapter in %1", "DC or a territory").arg(state)
            : MilestonesModel::tr("%1 reached, state %2 of 50").arg(state, number(milestone.number));
    }
    case Milestone::Kind::FirstAtSchool:
        return MilestonesModel::tr("First group at its school: %1").arg(names.chapters.value(milestone.subject));
    case Milestone::Kind::LargestPush:
        return MilestonesModel::tr("Largest push: %1, %2 joined", "its name, how many people")
            .arg(names.pushes.value(milestone.subject), joined);
    }
    return {};
}

std::vector<MilestonesModel::Row> marksOf(const std::vector<MilestonesModel::Row> &rows)
{
    std::vector<MilestonesModel::Row> marks;
    for (const MilestonesModel::Row &row : rows) {
        if (marks.empty() || marks.back().step != row.step)
            marks.push_back(row);
        else
            marks.back().text += u'\n' + row.text;
    }
    return marks;
}

void MilestonesModel::set(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int MilestonesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MilestonesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TextRole:
        return row.text;
    case DateRole:
        return longDate(row.date);
    case DayRole:
        return row.date.toString(Qt::ISODate);
    case StepRole:
        return row.step;
    case SpokenRole:
        return tr("%1: %2", "date, milestones").arg(longDate(row.date), QString(row.text).replace(u'\n', u';'));
    default:
        return {};
    }
}

QHash<int, QByteArray> MilestonesModel::roleNames() const
{
    return {{TextRole, "text"}, {DateRole, "date"}, {DayRole, "day"}, {StepRole, "step"}, {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
