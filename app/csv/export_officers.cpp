// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/export_holders.h"
#include "app/csv/export_job.h"
#include "db/connection.h"

namespace chapterhouse::app {

namespace {

/// The places of exportColumns(ExportKind::Officers).
enum Column { ChapterId, Chapter, MemberId, Name, Office, StartsOn, EndsOn };

struct Term {
    std::string_view chapterId;
    std::string_view office;
    std::string_view startsOn;
    std::string_view endsOn;
};

void writeTerm(ExportJob &job, const Term &term, const ExportPlace &place, const Holder &holder)
{
    for (const int column : job.columns) {
        switch (column) {
        case ChapterId:
            job.sink->plain(term.chapterId);
            break;
        case Chapter:
            job.sink->text(place.chapter);
            break;
        case MemberId:
            job.sink->plain(holder.level == ConsentLevel::Full ? std::string_view(holder.memberId) : "");
            break;
        case Name:
            job.sink->text(holder.shownName());
            break;
        case Office:
            job.sink->text(term.office);
            break;
        case StartsOn:
            job.sink->plain(term.startsOn);
            break;
        case EndsOn:
            job.sink->plain(term.endsOn);
            break;
        }
    }
    job.sink->endRow();
}

// Every term, or those in force on the day asked for.
std::string sqlOf(const ExportJob &job)
{
    std::string sql = "SELECT chapter_id, person_id, holder_name, office, starts_on, ends_on FROM officer_term";
    if (job.request.asOf.isValid())
        sql += " WHERE starts_on <= ?1 AND (ends_on IS NULL OR ends_on > ?1)";
    return sql + " ORDER BY chapter_id, starts_on, id";
}

} // namespace

bool exportOfficers(ExportJob &job)
{
    const std::vector<ExportPlace> places = exportPlaces(job);
    const HolderNames holders(job);
    auto query = job.connection.prepare(sqlOf(job));
    if (job.request.asOf.isValid())
        query.bind(job.asOf);
    for (qint64 done = 0; query.next(); ++done) {
        if (done % 4096 == 0 && !job.goOn(done, done))
            return false;
        const ExportPlace *place = placeOf(places, query.utf8(0));
        if (!place || !place->isWanted || (place->isNational && !job.request.state.isEmpty()))
            continue;
        const Holder holder = holders.find(query.utf8(0), query.utf8(1), query.utf8(2));
        job.people.add(holder.person, holder.level);
        if (!job.sink || holder.level == ConsentLevel::Counted)
            continue;
        ++job.report.rows;
        writeTerm(job, {query.utf8(0), query.utf8(3), query.utf8(4), query.utf8(5)}, *place, holder);
    }
    return true;
}

} // namespace chapterhouse::app
