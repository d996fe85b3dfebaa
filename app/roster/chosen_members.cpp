// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/exporter.h"
#include "app/roster/members_model.h"

namespace chapterhouse::app {

// Apart from the table: what it hands on to an export.

std::shared_ptr<const ChosenMembers> MembersModel::selectedMembers() const
{
    auto chosen = std::make_shared<ChosenMembers>();
    chosen->roster = m_snapshot;
    const std::vector<quint8> &marks = selection();
    for (Item row = 0; row < marks.size(); ++row) {
        if (marks[row] != 0)
            chosen->rows.push_back(row);
    }
    return chosen;
}

std::shared_ptr<const ChosenMembers> MembersModel::shownMembers() const
{
    return std::make_shared<ChosenMembers>(ChosenMembers{m_snapshot, m_rows});
}

} // namespace chapterhouse::app
