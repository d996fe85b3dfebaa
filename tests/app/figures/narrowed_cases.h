// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/plain_sql.h"
#include "app/roster/roster_index.h"

#include <vector>

namespace chapterhouse::test {

/// A filter, and the same in SQL.
struct Case {
    app::RosterFilter filter;
    PlainSql::Narrow narrow;
};

/// Everyone, two states, two traits of members, and one chapter if there is any.
inline std::vector<Case> casesOf(const app::RosterIndex &index)
{
    std::vector<Case> cases(1);
    Case state;
    state.filter.states = {QStringLiteral("PA"), QStringLiteral("AL")};
    state.narrow.where = state.narrow.whereChapter = "state IN ('PA', 'AL')";
    cases.push_back(state);
    Case traits;
    traits.filter.channels = {app::Channel::Instagram, app::Channel::None};
    traits.filter.classYears = {0, 2020, 2021};
    traits.narrow.where = "channel IN ('instagram', '') AND class_year IN (0, 2020, 2021)";
    traits.narrow.withHeads = false;
    cases.push_back(traits);
    if (!index.chapters().empty()) {
        const QString id = index.chapters().front().id;
        Case one;
        one.filter.chapters = {id};
        one.narrow.where = "chapter_id = '" + id.toStdString() + "'";
        one.narrow.whereChapter = "id = '" + id.toStdString() + "'";
        one.narrow.perMembership = true;
        cases.push_back(one);
    }
    return cases;
}

} // namespace chapterhouse::test
