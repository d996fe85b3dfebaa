// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/export_holders.h"

#include "app/csv/export_job.h"
#include "db/connection.h"

#include <algorithm>

namespace chapterhouse::app {

std::string Holder::shownName() const
{
    if (level != ConsentLevel::Full)
        return {};
    return familyName.empty() ? chosenName : chosenName + ' ' + familyName;
}

HolderNames::HolderNames(ExportJob &job) : m_isForOthers(job.isForOthers())
{
    auto query = job.connection.prepare("SELECT DISTINCT person_id FROM officer_term WHERE person_id <> ''");
    while (query.next())
        m_people.try_emplace(std::string(query.utf8(0)));
    if (m_people.empty())
        return;
    RosterScan scan(
        job.connection,
        {.asOf = job.asOf, .alsoLater = true, .alsoArchived = true, .chapterId = {}, .audience = job.audience});
    std::string person;
    scan.run([&](const RosterRow &row) {
        person.assign(row.personId);
        if (const auto found = m_people.find(person); found != m_people.end())
            found->second.push_back({std::string(row.chapterId),
                                     {.memberId = std::string(row.id),
                                      .chosenName = std::string(row.chosenName),
                                      .familyName = std::string(row.familyName),
                                      .person = {},
                                      .level = row.level}});
        return true;
    });
}

Holder HolderNames::find(std::string_view chapterId, std::string_view personId, std::string_view plainName) const
{
    Holder holder = onRecord(chapterId, personId, plainName);
    // An office and a chapter beside initials say who it is.
    if (m_isForOthers && holder.level != ConsentLevel::Full)
        holder.level = ConsentLevel::Counted;
    holder.person = personId.empty() ? "name " + std::string(plainName) : std::string(personId);
    return holder;
}

Holder HolderNames::onRecord(std::string_view chapterId, std::string_view personId, std::string_view plainName) const
{
    const auto found = m_people.find(std::string(personId));
    if (found == m_people.end() || found->second.empty()) {
        const ConsentLevel level = m_isForOthers ? ConsentLevel::Counted : ConsentLevel::Full;
        return {.memberId = {}, .chosenName = std::string(plainName), .familyName = {}, .person = {}, .level = level};
    }
    const std::vector<Record> &records = found->second;
    const auto here = std::find_if(records.begin(), records.end(),
                                   [chapterId](const Record &record) { return record.chapterId == chapterId; });
    if (here != records.end())
        return here->holder;
    return std::min_element(records.begin(), records.end(),
                            [](const Record &a, const Record &b) { return a.holder.level < b.holder.level; })
        ->holder;
}

} // namespace chapterhouse::app
