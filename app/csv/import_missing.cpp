// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/import_missing.h"

#include "app/csv/import_job.h"
#include "app/csv/roster_scan.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr int mostMissingShown = 100;

} // namespace

void MissingMembers::find(MatchIndex &book, const std::unordered_set<std::string> &chapters)
{
    if (book.isEmpty() || chapters.empty())
        return;
    RosterScan scan(m_job.connection,
                    {.asOf = m_job.plan.fileDate, .alsoLater = false, .chapterId = {}, .audience = {}});
    auto entry = book.entries().begin();
    const auto isBefore = [&book](const MatchIndex::Entry &a, const RosterRow &row) {
        const int order = book.chapterId(a).compare(row.chapterId);
        return order != 0 ? order < 0 : a.idText() < row.id;
    };
    scan.run([&](const RosterRow &row) {
        while (entry != book.entries().end() && isBefore(*entry, row))
            ++entry;
        if (entry == book.entries().end())
            return false;
        const bool isPresent = row.status == "active" || row.status == "away";
        if (entry->idText() == row.id && !entry->isSeen && isPresent && chapters.contains(std::string(row.chapterId)))
            take(row);
        return true;
    });
}

void MissingMembers::take(const RosterRow &row)
{
    const MemberRef member{std::string(row.chapterId), std::string(row.id)};
    if (++m_job.report.notInFile <= mostMissingShown)
        m_job.report.missing.push_back({member, toQString(row.chosenName) + u' ' + toQString(row.familyName)});
    if (m_job.plan.request.choices.leaving.concerns(member))
        m_leavers.push_back({member, std::string(row.since)});
}

std::unordered_set<std::string> MissingMembers::markLeft()
{
    const LeavingChoice &leaving = m_job.plan.request.choices.leaving;
    const std::string on =
        (leaving.on.isValid() ? leaving.on : m_job.plan.fileDate).toString(Qt::ISODate).toStdString();
    const std::string reason = leaving.reason.toStdString();
    std::unordered_set<std::string> chapters;
    for (const Leaver &leaver : m_leavers) {
        const auto id = m_job.ulids.nextBytes();
        m_writer.addStatus(leaver.member.chapterId, leaver.member.id, {id.data(), id.size()}, "left",
                           std::max(on, leaver.since), reason);
        chapters.insert(leaver.member.chapterId);
        ++m_job.report.markedLeft;
    }
    m_writer.flush();
    return chapters;
}

} // namespace chapterhouse::app
