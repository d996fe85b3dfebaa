// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/export_holders.h"
#include "app/csv/export_job.h"
#include "app/figures/told_places.h"
#include "db/chapter_store.h"
#include "db/connection.h"
#include "db/officer_store.h"
#include "db/setting_store.h"

#include <QHash>

namespace chapterhouse::app {

namespace {

std::string iso(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

std::string codeText(ChapterStatus status)
{
    return std::string(code(status).data(), std::size_t(code(status).size()));
}

/// Counts of people that leave for others are rounded as in every shared figure.
class PeopleCounts {
public:
    explicit PeopleCounts(ExportJob &job)
        : m_sink(*job.sink), m_suppression(job.isForOthers() ? thresholdOf(job.connection) : 0)
    {
    }

    const Suppression &suppression() const { return m_suppression; }
    void write(int people)
    {
        const SharedCount shared = m_suppression.count(people);
        if (!shared.isMasked)
            m_sink.number(shared.value);
        else
            m_sink.masked(shared.isWithheld ? 0 : m_suppression.threshold());
    }

private:
    static int thresholdOf(db::Connection &connection)
    {
        return Suppression::fromSetting(db::SettingStore(connection).value(QStringLiteral("small_number_threshold")))
            .threshold();
    }

    ExportSink &m_sink;
    Suppression m_suppression;
};

/// The places of exportColumns(ExportKind::Chapters).
enum ChapterColumn {
    ChapterId,
    ChapterName,
    SchoolId,
    SchoolName,
    Degree,
    City,
    StateCode,
    Origin,
    FirstAtSchool,
    Status,
    StatusSince,
    FoundedOn,
    ActiveOn,
    Members,
    CountedOnly,
    President,
    FacultyChampion,
    RosterUpdatedOn
};

/// The dated facts of a chapter on a day.
struct ChapterDates {
    std::string status;
    QDate since;
    QDate foundedOn; ///< the first day it counted
    QDate activeOn; ///< since when it counts without a break; invalid while it does not
};

ChapterDates datesOf(const ChapterEntry &entry, Day day)
{
    ChapterDates dates;
    for (const ChapterEntry::Status &status : entry.statuses) {
        if (status.since > day)
            break;
        dates.status = codeText(status.status);
        dates.since = dateOf(status.since);
    }
    for (const Interval &counted : entry.counted) {
        if (counted.from > day)
            break;
        if (!dates.foundedOn.isValid())
            dates.foundedOn = dateOf(counted.from);
        dates.activeOn = counted.contains(day) ? dateOf(counted.from) : QDate();
    }
    return dates;
}

class ChaptersExport {
public:
    explicit ChaptersExport(ExportJob &job)
        : m_job(job)
        , m_day(dayOf(job.asOf))
        , m_places(exportPlaces(job))
        , m_holders(job)
        , m_counts(job)
        , m_told(*job.index, job.asOf, m_counts.suppression())
    {
        for (const Line &line : byChapter(Scope(job.index), job.asOf))
            m_figures.insert(line.key, line.figures);
        for (const db::OfficerTerm &term : db::OfficerStore(job.connection).all()) {
            if (term.startsOn <= job.asOf && (!term.endsOn.isValid() || term.endsOn > job.asOf))
                m_terms[term.chapterId].push_back(term);
        }
    }

    void write(const db::Chapter &chapter, const ChapterEntry &entry)
    {
        const ExportPlace *place = placeOf(m_places, chapter.id.toStdString());
        const ChapterDates dates = datesOf(entry, m_day);
        const bool hasWantedStatus =
            m_job.request.statuses.isEmpty() || m_job.request.statuses.contains(QString::fromStdString(dates.status));
        if (!place || !place->isWanted || !hasWantedStatus)
            return;
        ++m_job.report.rows;
        for (const int column : m_job.columns)
            writeCell(column, chapter, dates, *place);
        m_job.sink->endRow();
    }

private:
    void writeCell(int column, const db::Chapter &chapter, const ChapterDates &dates, const ExportPlace &place)
    {
        ExportSink &sink = *m_job.sink;
        const School *school = m_job.directory->find(chapter.schoolId);
        switch (column) {
        case ChapterId:
            return sink.plain(place.id);
        case ChapterName:
            return sink.text(place.chapter);
        case SchoolId:
            return sink.text(place.schoolId);
        case SchoolName:
            return sink.text(place.school);
        case Degree:
            return sink.text(school ? school->degree.toStdString() : std::string());
        case City:
            return sink.text(school ? school->city.toStdString() : std::string());
        case StateCode:
            return sink.plain(place.state);
        case Origin:
            return sink.plain(chapter.origin.toStdString());
        case FirstAtSchool:
            return sink.plain(chapter.firstAtSchool.toStdString());
        case President:
            return sink.text(holderOf(chapter.id, QStringLiteral("President")));
        case FacultyChampion:
            return sink.text(holderOf(chapter.id, QStringLiteral("Faculty champion")));
        default:
            return writeFact(column, chapter, dates);
        }
    }

    void writeFact(int column, const db::Chapter &chapter, const ChapterDates &dates)
    {
        ExportSink &sink = *m_job.sink;
        switch (column) {
        case Status:
            return sink.plain(dates.status);
        case StatusSince:
            return sink.plain(iso(dates.since));
        case FoundedOn:
            return sink.plain(iso(dates.foundedOn));
        case ActiveOn:
            return sink.plain(iso(dates.activeOn));
        case Members:
            return m_counts.write(toldMembers(chapter.id));
        case CountedOnly:
            return m_counts.write(toldHeads(chapter.id));
        case RosterUpdatedOn:
            return sink.plain(iso(chapter.rosterUpdatedOn));
        }
    }

    std::size_t placeInIndex(const QString &chapterId) const
    {
        return std::size_t(m_job.index->chapter(chapterId) - m_job.index->chapters().data());
    }

    int toldMembers(const QString &chapterId) const
    {
        return m_told.tellsChapter(placeInIndex(chapterId)) ? m_figures.value(chapterId).membership.members() : untold;
    }

    int toldHeads(const QString &chapterId) const
    {
        return m_told.tellsHeads(placeInIndex(chapterId)) ? m_figures.value(chapterId).membership.countedOnly : untold;
    }

    /// All who hold the office that day, as far as the audience may know them.
    std::string holderOf(const QString &chapterId, const QString &office)
    {
        std::string names;
        for (const db::OfficerTerm &term : m_terms.value(chapterId)) {
            if (term.office.compare(office, Qt::CaseInsensitive) != 0)
                continue;
            const Holder holder =
                m_holders.find(chapterId.toStdString(), term.personId.toStdString(), term.holderName.toStdString());
            m_job.people.add(holder.person, holder.level);
            if (const std::string name = holder.shownName(); !name.empty())
                names += (names.empty() ? "" : "; ") + name;
        }
        return names;
    }

    ExportJob &m_job;
    Day m_day;
    std::vector<ExportPlace> m_places;
    HolderNames m_holders;
    PeopleCounts m_counts;
    ToldPlaces m_told;
    QHash<QString, Headline> m_figures;
    QHash<QString, std::vector<db::OfficerTerm>> m_terms;
};

/// The places of exportColumns(ExportKind::States).
enum StateColumn {
    StateKey,
    StateName,
    Region,
    Division,
    EligibleSchools,
    SchoolsReached,
    Chapters,
    StateMembers,
    FirstChapterOn
};

struct StateFacts {
    Headline figures;
    int members = 0; ///< as they may be told
    QDate firstChapterOn;
};

void writeStateCell(int column, const State &state, const StateFacts &facts, ExportSink &sink, PeopleCounts &counts)
{
    switch (column) {
    case StateKey:
        return sink.plain(state.code.toStdString());
    case StateName:
        return sink.text(state.name.toStdString());
    case Region:
        return sink.text(state.region.toStdString());
    case Division:
        return sink.text(state.division.toStdString());
    case EligibleSchools:
        return sink.number(facts.figures.eligibleSchools);
    case SchoolsReached:
        return sink.number(facts.figures.reach.schools);
    case Chapters:
        return sink.number(facts.figures.reach.chapters);
    case StateMembers:
        return counts.write(facts.members);
    case FirstChapterOn:
        return sink.plain(iso(facts.firstChapterOn));
    }
}

QDate firstChapterIn(const RosterIndex &index, const QString &state, Day day)
{
    Day first = noDay;
    const int place = index.directory().stateIndex(state);
    for (const ChapterEntry &entry : index.chapters()) {
        if (entry.state == place && !entry.counted.empty() && entry.counted.front().from <= day)
            first = std::min(first, entry.counted.front().from);
    }
    return dateOf(first);
}

} // namespace

bool exportChapters(ExportJob &job)
{
    if (!job.sink)
        return true;
    ChaptersExport writer(job);
    for (const db::Chapter &chapter : db::ChapterStore(job.connection).all()) {
        const ChapterEntry *entry = job.index->chapter(chapter.id);
        const bool isGone = chapter.isNational() || !chapter.mergedInto.isEmpty()
            || (chapter.archivedOn.isValid() && chapter.archivedOn <= job.asOf);
        if (entry && !isGone)
            writer.write(chapter, *entry);
    }
    return job.goOn(job.report.rows, job.report.rows);
}

bool exportStates(ExportJob &job)
{
    if (!job.sink)
        return true;
    QHash<QString, Headline> figures;
    for (const Line &line : byState(Scope(job.index), job.asOf))
        figures.insert(line.key, line.figures);
    PeopleCounts counts(job);
    const ToldPlaces told(*job.index, job.asOf, counts.suppression());
    for (const State &state : job.index->directory().states()) {
        if (!job.request.state.isEmpty() && job.request.state != state.code)
            continue;
        const Headline headline = figures.value(state.code);
        const bool isTold = told.tellsState(job.index->directory().stateIndex(state.code));
        const StateFacts facts{headline, isTold ? headline.membership.members() : untold,
                               firstChapterIn(*job.index, state.code, dayOf(job.asOf))};
        ++job.report.rows;
        for (const int column : job.columns)
            writeStateCell(column, state, facts, *job.sink, counts);
        job.sink->endRow();
    }
    return job.goOn(job.report.rows, job.report.rows);
}

} // namespace chapterhouse::app
