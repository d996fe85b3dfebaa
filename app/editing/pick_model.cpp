// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/pick_model.h"

namespace chapterhouse::app {

void PickModel::show(std::vector<Pick> picks)
{
    beginResetModel();
    m_picks = std::move(picks);
    endResetModel();
    Q_EMIT countChanged();
}

const Pick *PickModel::at(int row) const
{
    return row < 0 || row >= count() ? nullptr : &m_picks[std::size_t(row)];
}

QString PickModel::idAt(int row) const
{
    const Pick *pick = at(row);
    return pick ? pick->id : QString();
}

bool PickModel::adds(int) const
{
    return false;
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pick &pick = m_picks[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return pick.title;
    case NoteRole:
        return pick.note;
    case BadgeRole:
        return pick.badge;
    case ToneRole:
        return pick.tone;
    case AddsRole:
        return adds(index.row());
    case SpokenRole: {
        QStringList parts{pick.title, pick.note, pick.badge};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    }
    return {};
}

QHash<int, QByteArray> PickModel::roleNames() const
{
    return {{TitleRole, "title"}, {NoteRole, "note"}, {BadgeRole, "badge"},
            {ToneRole, "tone"},   {AddsRole, "adds"}, {SpokenRole, "spoken"}};
}

} // namespace chapterhouse::app
