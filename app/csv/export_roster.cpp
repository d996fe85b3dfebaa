// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/csv_writer.h"
#include "app/csv/export_job.h"
#include "db/connection.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>

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

/// How a column is written and what it needs: a text of the row or of its place as it is, or what textOf() makes.
struct CellSource {
    ExportCell::Kind kind;
    ScanColumns reads;
    std::string_view RosterRow::*text = nullptr;
    std::string ExportPlace::*placeText = nullptr;
};

constexpr CellSource sources[] = {
    {ExportCell::Plain, {}, &RosterRow::id},
    {ExportCell::Plain, {}, &RosterRow::chapterId},
    {ExportCell::Text, {}, nullptr, &ExportPlace::chapter},
    {ExportCell::Text, {}, nullptr, &ExportPlace::school},
    {ExportCell::Text, {}, nullptr, &ExportPlace::state},
    {ExportCell::Text, ScanColumn::ChosenName, &RosterRow::chosenName},
    {ExportCell::Text, ScanColumn::FamilyName, &RosterRow::familyName},
    {ExportCell::Text, ScanColumn::Pronouns, &RosterRow::pronouns},
    {ExportCell::Text, ScanColumn::SchoolEmail, &RosterRow::schoolEmail},
    {ExportCell::Text, ScanColumn::PersonalEmail, &RosterRow::personalEmail},
    {ExportCell::Text, ScanColumn::Phone, &RosterRow::phone},
    {ExportCell::Text, ScanColumn::Degree, &RosterRow::degree},
    {ExportCell::Number, ScanColumn::ClassYear},
    {ExportCell::Plain, ScanColumn::Phase, &RosterRow::phase},
    {ExportCell::Text, ScanColumn::PersonId},
    {ExportCell::Plain, ScanColumn::JoinedOn, &RosterRow::joinedOn},
    {ExportCell::Plain, ScanColumn::Channel, &RosterRow::channel},
    {ExportCell::Plain, ScanColumn::Status, &RosterRow::status},
    {ExportCell::Plain, ScanColumn::Status, &RosterRow::since},
    {ExportCell::Plain, ScanColumn::Status},
    {ExportCell::Plain, ScanColumn::Status, &RosterRow::reason},
};
static_assert(std::size(sources) == LeftReason + 1);

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

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using People = std::unordered_set<std::string, TextHash, std::equal_to<>>;

/// Those who have or had more than one membership.
People peopleOfMany(db::Connection &connection)
{
    auto query = connection.prepare("SELECT DISTINCT person_id FROM member WHERE person_id IS NOT NULL");
    People people;
    while (query.next())
        people.emplace(query.utf8(0));
    return people;
}

/// Walks beside a scan, which goes in the order of the keys as the rows of a snapshot do.
class ChosenKeys {
public:
    explicit ChosenKeys(const ChosenMembers *chosen) : m_chosen(chosen)
    {
        if (chosen)
            m_rows = chosen->rows;
        std::sort(m_rows.begin(), m_rows.end());
        read();
    }

    bool contains(const RosterRow &row)
    {
        while (m_chosen && compare(row) < 0) {
            ++m_next;
            read();
        }
        return !m_chosen || compare(row) == 0;
    }

private:
    int compare(const RosterRow &row) const
    {
        if (m_next >= m_rows.size())
            return 1;
        const int chapters = std::string_view(m_chapterId).compare(row.chapterId);
        return chapters != 0 ? chapters : std::string_view(m_memberId).compare(row.id);
    }
    void read()
    {
        if (!m_chosen || m_next >= m_rows.size())
            return;
        const MemberKey key = m_chosen->roster->key(m_rows[m_next]);
        m_chapterId = key.chapterId.toStdString();
        m_memberId = key.memberId.toStdString();
    }

    const ChosenMembers *m_chosen; ///< null: all are
    std::vector<quint32> m_rows;
    std::size_t m_next = 0;
    std::string m_chapterId; ///< of the next one
    std::string m_memberId;
};

/// Writes one member after the other; keeps what is the same for all members of a chapter.
class RosterExport {
public:
    explicit RosterExport(ExportJob &job)
        : m_job(job)
        , m_places(exportPlaces(job))
        , m_offices(officesInForce(job.connection, job.asOf))
        , m_peopleOfMany(peopleOfMany(job.connection))
    {
        for (const int column : job.columns) {
            if (!sources[column].placeText)
                m_cellsOfRows.push_back(m_cells.size());
            m_cells.push_back({sources[column].kind, {}});
        }
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
        countPerson(row);
        if (!m_job.sink || row.level == ConsentLevel::Counted)
            return;
        ++m_job.report.rows;
        if (row.level == ConsentLevel::Full)
            writeCells(row, *place);
        else
            writeCells(withInitials(row), *place);
    }

private:
    /// Nearly all have one membership only: the few others alone are kept in mind.
    void countPerson(const RosterRow &row)
    {
        if (!m_peopleOfMany.contains(row.personId))
            return m_job.people.addOnce(row.level);
        m_job.people.add(row.personId, row.level);
    }

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
        if (m_shownPlace != &place)
            showPlace(place);
        for (const std::size_t cell : m_cellsOfRows)
            m_cells[cell].utf8 = textOf(m_job.columns[cell], row);
        m_job.sink->row(m_cells);
    }

    /// The cells that stay the same until the next place, and need to be looked through only once.
    void showPlace(const ExportPlace &place)
    {
        m_shownPlace = &place;
        for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
            const auto text = sources[m_job.columns[cell]].placeText;
            if (!text)
                continue;
            m_cells[cell].utf8 = place.*text;
            m_cells[cell].kind = csv::isPlainText(place.*text) ? ExportCell::Plain : ExportCell::Text;
        }
    }

    std::string_view textOf(int column, const RosterRow &row);

    std::string_view digits(int year)
    {
        if (year == 0)
            return {};
        const auto end = std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), year).ptr;
        return {m_digits.data(), std::size_t(end - m_digits.data())};
    }

    ExportJob &m_job;
    std::vector<ExportPlace> m_places;
    OfficesByChapter m_offices;
    People m_peopleOfMany;
    std::vector<std::string> m_statuses;
    std::unordered_map<std::string, ExportPlace> m_network; ///< by school
    ExportPlace m_unknown;
    const ExportPlace *m_place = nullptr;
    const std::vector<HeldOffice> *m_chapterOffices = nullptr;
    const std::vector<HeldOffice> *m_nationalOffices = nullptr;
    std::vector<ExportCell> m_cells; ///< in the order of the job's columns
    std::vector<std::size_t> m_cellsOfRows; ///< those that differ from row to row
    const ExportPlace *m_shownPlace = nullptr; ///< whose texts are in the other cells
    std::array<char, 16> m_digits{};
    std::string m_officeText;
    std::string m_chosenInitial;
    std::string m_familyInitial;
};

std::string_view RosterExport::textOf(int column, const RosterRow &row)
{
    if (const auto text = sources[column].text)
        return row.*text;
    switch (column) {
    case ClassYear:
        return digits(row.classYear);
    case Offices:
        return officesOf(row);
    case LeftOn:
        return row.status == "left" || row.status == "alumni" ? row.since : std::string_view();
    default:
        return {};
    }
}

ScanColumns columnsToRead(const ExportJob &job)
{
    // Members of the network count in the state of their own school, and each person once.
    ScanColumns columns = ScanColumn::SchoolId | ScanColumn::PersonId;
    if (!job.request.statuses.isEmpty())
        columns |= ScanColumn::Status;
    if (!job.sink)
        return columns;
    for (const int column : job.columns)
        columns |= sources[column].reads;
    return columns;
}

} // namespace

bool exportRoster(ExportJob &job)
{
    const bool isDated = job.request.asOf.isValid();
    RosterScan scan(job.connection,
                    {.asOf = job.asOf,
                     .alsoLater = !isDated,
                     .chapterId = job.request.chapterId,
                     .audience = job.audience,
                     .columns = columnsToRead(job)});
    const qint64 total = job.progress ? job.connection.integer("SELECT count(*) FROM member") : 0;
    RosterExport writer(job);
    ChosenKeys chosen(job.request.only.get());
    bool isStopped = false;
    qint64 seen = 0;
    scan.run([&](const RosterRow &row) {
        if (chosen.contains(row))
            writer.write(row);
        isStopped = seen++ % recordsPerProgress == 0 && !job.goOn(seen, total);
        return !isStopped;
    });
    return !isStopped;
}

} // namespace chapterhouse::app
