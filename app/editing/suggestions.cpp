// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/suggestions.h"

namespace chapterhouse::app {

void Suggestions::show(std::vector<Suggestion> suggestions)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    endResetModel();
    Q_EMIT countChanged();
}

const Suggestion *Suggestions::at(int row) const
{
    return row < 0 || row >= count() ? nullptr : &m_suggestions[std::size_t(row)];
}

int Suggestions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Suggestions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Suggestion &suggestion = m_suggestions[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return suggestion.text;
    case NoteRole:
        return suggestion.note;
    }
    return {};
}

QHash<int, QByteArray> Suggestions::roleNames() const
{
    return {{TextRole, "text"}, {NoteRole, "note"}};
}

} // namespace chapterhouse::app
