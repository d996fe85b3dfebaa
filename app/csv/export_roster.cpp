// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/export_job.h"
#include "db/connection.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace chapterhouse::app {

namespace {

constexpr qint64 recordsPerProgress = 4096;

/// The places of exportColumns(ExportKind::Roster).
enum Column {
    MemberId,
    ChapterId,
    Chapter,
    SchoolName,
    StateCode,
    ChosenName,
    FamilyName,
    Pronouns,
    SchoolEmail,
    PersonalEmail,
    Phone,
    Degree,
    ClassYear,
    Phase,
    Offices,
    JoinedOn,
    Channel,
    Status,
    StatusSince,
    LeftOn,
    LeftReason
};

struct HeldOffice {
    std::string personId;
    std::string office;
};
using OfficesByChapter = std::map<std::string, std::vector<HeldOffice>, std::less<>>;

/// Who holds which office on the day: a few per chapter.
OfficesByChapter officesInForce(db::Connection &connection, QDate asOf)
{
    auto query = connection.prepare(R"(
        SELECT chapter_id, person_id, office FROM officer_term
        WHERE person_id <> '' AND starts_on <= ?1 AND (ends_on IS NULL OR ends_on > ?1)
        ORDER BY chapter_id, starts_on, id)");
    query.bind(asOf);
    OfficesByChapter offices;
    while (query.next())
        offices[std::string(query.utf8(0))].push_back({std::string(query.utf8(1)), std::string(query.utf8(2))});
    return offices;
}

/// Writes one member after the other; keeps what is the same for all members of a chapter.
class RosterExport {
public:
    explicit RosterExport(ExportJob &job)
        : m_job(job), m_places(exportPlaces(job)), m_offices(officesInForce(job.connection, job.asOf))
    {
        for (const QString &status : job.request.statuses)
            m_statuses.push_back(status.toStdString());
        for (const ExportPlace &place : m_places) {
            const auto national = place.isNational ? m_offices.find(place.id) : m_offices.end();
            if (national != m_offices.end())
                m_nationalOffices = &national->second;
        }
    }

    void write(const RosterRow &row)
    {
        if (!m_place || m_place->id != row.chapterId)
            enterChapter(row.chapterId);
        const ExportPlace *place = m_place->isNational ? placeInNetwork(row) : m_place;
        if (!place->isWanted || !hasWantedStatus(row))
            return;
        m_job.count(row.level);
        if (!m_job.sink || row.level == ConsentLevel::Counted)
            return;
        ++m_job.report.rows;
        if (row.level == ConsentLevel::Full)
            writeCells(row, *place);
        else
            writeCells(withInitials(row), *place);
    }

private:
    void enterChapter(std::string_view chapterId)
    {
        m_place = placeOf(m_places, chapterId);
        if (!m_place)
            m_place = &m_unknown;
        const auto offices = m_offices.find(chapterId);
        m_chapterOffices = offices == m_offices.end() ? nullptr : &offices->second;
    }

    /// Members of the network count in the state of their own school.
    const ExportPlace *placeInNetwork(const RosterRow &row)
    {
        const auto [found, isNew] = m_network.try_emplace(std::string(row.schoolId), *m_place);
        ExportPlace &place = found->second;
        if (isNew) {
            const QString schoolId = QString::fromUtf8(row.schoolId.data(), qsizetype(row.schoolId.size()));
            if (const School *school = m_job.directory->find(schoolId))
                place.school = school->name.toStdString();
            place.state = m_job.directory->stateOf(schoolId).toStdString();
            const QString &state = m_job.request.state;
            place.isWanted = m_place->isWanted && (state.isEmpty() || place.state == state.toStdString());
        }
        return &place;
    }

    bool hasWantedStatus(const RosterRow &row) const
    {
        return m_statuses.empty() || std::find(m_statuses.begin(), m_statuses.end(), row.status) != m_statuses.end();
    }

    // Neither what names or reaches the person, nor what would tell who it is beside an older roster or for one who
    // knows the chapter: the id, the dates, the channel and class year, the pronouns, the offices and why someone left.
    // What stays fits many: chapter, school and state, degree, phase and status.
    RosterRow withInitials(const RosterRow &row)
    {
        m_chosenInitial = initial(row.chosenName);
        m_familyInitial = initial(row.familyName);
        RosterRow shown = row;
        shown.id = shown.personId = {};
        shown.chosenName = m_chosenInitial;
        shown.familyName = m_familyInitial;
        shown.pronouns = shown.schoolEmail = shown.personalEmail = shown.phone = shown.reason = {};
        shown.joinedOn = shown.channel = shown.since = {};
        shown.classYear = 0;
        return shown;
    }

    const std::string &officesOf(const RosterRow &row)
    {
        m_officeText.clear();
        const auto append = [this, &row](const std::vector<HeldOffice> *offices, std::string_view suffix) {
            if (!offices || row.personId.empty())
                return;
            for (const HeldOffice &held : *offices) {
                if (held.personId != row.personId)
                    continue;
                if (!m_officeText.empty())
                    m_officeText += "; ";
                m_officeText.append(held.office).append(suffix);
            }
        };
        append(m_chapterOffices, {});
        if (m_nationalOffices != m_chapterOffices)
            append(m_nationalOffices, " (national)");
        return m_officeText;
    }

    void writeCells(const RosterRow &row, const ExportPlace &place)
    {
        for (const int column : m_job.columns)
            writeCell(column, row, place);
        m_job.sink->endRow();
    }

    void writeCell(int column, const RosterRow &row, const ExportPlace &place);

    ExportJob &m_job;
    std::vector<ExportPlace> m_places;
    OfficesByChapter m_offices;
    std::vector<std::string> m_statuses;
    std::unordered_map<std::string, ExportPlace> m_network; ///< by school
    ExportPlace m_unknown;
    const ExportPlace *m_place = nullptr;
    const std::vector<HeldOffice> *m_chapterOffices = nullptr;
    const std::vector<HeldOffice> *m_nationalOffices = nullptr;
    std::string m_officeText;
    std::string m_chosenInitial;
    std::string m_familyInitial;
};

void RosterExport::writeCell(int column, const RosterRow &row, const ExportPlace &place)
{
    ExportSink &sink = *m_job.sink;
    const bool hasLeft = row.status == "left" || row.status == "alumni";
    switch (column) {
    case MemberId:
        return sink.plain(row.id);
    case ChapterId:
        return sink.plain(row.chapterId);
    case Chapter:
        return sink.text(place.chapter);
    case SchoolName:
        return sink.text(place.school);
    case StateCode:
        return sink.plain(place.state);
    case ChosenName:
        return sink.text(row.chosenName);
    case FamilyName:
        return sink.text(row.familyName);
    case Pronouns:
        return sink.text(row.pronouns);
    case SchoolEmail:
        return sink.text(row.schoolEmail);
    case PersonalEmail:
        return sink.text(row.personalEmail);
    case Phone:
        return sink.text(row.phone);
    case Degree:
        return sink.text(row.degree);
    case ClassYear:
        return row.classYear == 0 ? sink.nothing() : sink.number(row.classYear);
    case Phase:
        return sink.plain(row.phase);
    case Offices:
        return sink.text(officesOf(row));
    case JoinedOn:
        return sink.plain(row.joinedOn);
    case Channel:
        return sink.plain(row.channel);
    case Status:
        return sink.plain(row.status);
    case StatusSince:
        return sink.plain(row.since);
    case LeftOn:
        return sink.plain(hasLeft ? row.since : std::string_view());
    case LeftReason:
        return sink.plain(row.reason);
    }
}

} // namespace

bool exportRoster(ExportJob &job)
{
    const bool isDated = job.request.asOf.isValid();
    RosterScan scan(
        job.connection,
        {.asOf = job.asOf, .alsoLater = !isDated, .chapterId = job.request.chapterId, .audience = job.audience});
    const qint64 total = job.progress ? job.connection.integer("SELECT count(*) FROM member") : 0;
    RosterExport writer(job);
    bool isStopped = false;
    qint64 next = 0;
    scan.run([&](const RosterRow &row) {
        writer.write(row);
        if (scan.seen() < next)
            return true;
        next = scan.seen() + recordsPerProgress;
        isStopped = !job.goOn(scan.seen(), total);
        return !isStopped;
    });
    return !isStopped;
}

} // namespace chapterhouse::app
