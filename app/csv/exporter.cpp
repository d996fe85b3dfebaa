// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv/exporter.h"

#include "app/book_file.h"
#include "app/clock.h"
#include "app/csv/atomic_file.h"
#include "app/csv/export_job.h"
#include "db/chapter_store.h"
#include "db/connection.h"
#include "db/error.h"
#include "db/export_store.h"
#include "db/setting_store.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace chapterhouse::app {

namespace {

constexpr const char *rosterColumns[] = {
    "member_id", "chapter_id",   "chapter",        "school", "state",        "chosen_name", "family_name",
    "pronouns",  "school_email", "personal_email", "phone",  "degree",       "class_year",  "phase",
    "offices",   "joined_on",    "channel",        "status", "status_since", "left_on",     "left_reason"};
constexpr const char *chapterColumns[] = {
    "chapter_id", "chapter", "school_id",       "school",    "degree",           "city",
    "state",      "origin",  "first_at_school", "status",    "status_since",     "founded_on",
    "active_on",  "members", "counted_only",    "president", "faculty_champion", "roster_updated_on"};
constexpr const char *officerColumns[] = {"chapter_id", "chapter",   "member_id", "name",
                                          "office",     "starts_on", "ends_on"};
constexpr const char *stateColumns[] = {"state",           "name",     "region",  "division",        "eligible_schools",
                                        "schools_reached", "chapters", "members", "first_chapter_on"};

const char *kindName(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Roster:
        return "roster";
    case ExportKind::Chapters:
        return "chapters";
    case ExportKind::Officers:
        return "officers";
    case ExportKind::States:
        return "states";
    }
    Q_UNREACHABLE();
}

const char *formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return "csv";
    case ExportFormat::Json:
        return "json";
    case ExportFormat::Xlsx:
        return "xlsx";
    case ExportFormat::Pdf:
        return "pdf";
    }
    Q_UNREACHABLE();
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// Names of columns; on paper none of ids, and only what finds room there. Empty: all.
QStringList columnsOf(const ExportRequest &request)
{
    if (request.format != ExportFormat::Pdf)
        return request.columns;
    if (request.signIn)
        return {QStringLiteral("chosen_name"), QStringLiteral("family_name")};
    QStringList columns = request.columns;
    if (columns.isEmpty() && request.kind == ExportKind::Roster)
        columns = {QStringLiteral("chapter"),    QStringLiteral("chosen_name"), QStringLiteral("family_name"),
                   QStringLiteral("class_year"), QStringLiteral("joined_on"),   QStringLiteral("status")};
    if (columns.isEmpty() && request.kind == ExportKind::Chapters)
        columns = {QStringLiteral("chapter"), QStringLiteral("state"), QStringLiteral("status"),
                   QStringLiteral("status_since"), QStringLiteral("members")};
    for (const char *column : columns.isEmpty() ? exportColumns(request.kind) : std::span<const char *const>())
        columns.append(QLatin1String(column));
    columns.removeIf([](const QString &name) { return name.endsWith(QLatin1String("_id")); });
    return columns;
}

/// The columns asked for as places in exportColumns(), or which of them does not exist.
Result<std::vector<int>> chosenColumns(const ExportRequest &request)
{
    const auto all = exportColumns(request.kind);
    std::vector<int> chosen;
    for (const QString &name : columnsOf(request)) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&name](const char *column) { return name == QLatin1String(column); });
        if (found == all.end())
            return Failure{Text::tr("There is no column “%1” to export.").arg(name)};
        chosen.push_back(int(found - all.begin()));
    }
    if (chosen.empty()) {
        for (int column = 0; column < int(all.size()); ++column)
            chosen.push_back(column);
    }
    return chosen;
}

QStringList namesOf(const std::vector<int> &columns, ExportKind kind)
{
    QStringList names;
    for (const int column : columns)
        names.append(QLatin1String(exportColumns(kind)[std::size_t(column)]));
    return names;
}

} // namespace

Result<ExportJob> makeExportJob(db::Connection &connection, const Directory::Pointer &directory,
                                const ExportRequest &request, const Progress &progress)
{
    Result<std::vector<int>> columns = chosenColumns(request);
    if (!columns)
        return columns.failure();
    const bool isStatusAsked = !request.statuses.isEmpty();
    if (isStatusAsked && (request.kind == ExportKind::Officers || request.kind == ExportKind::States))
        return Failure{Text::tr("Officers and states have no status to choose by.")};
    const bool isOwn = request.audience.isEmpty() || request.audience == ownAudience(connection);
    ExportJob job{.connection = connection,
                  .directory = directory->withSchoolsOf(connection),
                  .request = request,
                  .asOf = request.asOf.isValid() ? request.asOf : today(),
                  .audience = isOwn ? QString() : request.audience,
                  .progress = progress,
                  .index = nullptr,
                  .sink = nullptr,
                  .columns = *columns,
                  .report = {},
                  .people = {}};
    if (request.kind == ExportKind::Chapters || request.kind == ExportKind::States)
        job.index = RosterIndex::load(connection, directory);
    job.report.columns = namesOf(job.columns, request.kind);
    return job;
}

bool runExportJob(ExportJob &job)
{
    switch (job.request.kind) {
    case ExportKind::Roster:
        return exportRoster(job);
    case ExportKind::Chapters:
        return exportChapters(job);
    case ExportKind::Officers:
        return exportOfficers(job);
    case ExportKind::States:
        return exportStates(job);
    }
    Q_UNREACHABLE();
}

std::span<const char *const> exportColumns(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Roster:
        return rosterColumns;
    case ExportKind::Chapters:
        return chapterColumns;
    case ExportKind::Officers:
        return officerColumns;
    case ExportKind::States:
        return stateColumns;
    }
    Q_UNREACHABLE();
}

QString ownAudience(db::Connection &connection)
{
    const QString kind = db::SettingStore(connection).value(QStringLiteral("kind"));
    return kind == QLatin1String("national") ? kind : QStringLiteral("chapter");
}

Result<ExportReport> writeExport(db::Connection &connection, const Directory::Pointer &directory,
                                 const ExportRequest &request, csv::AtomicFile &file, const RecordExport &record,
                                 const Progress &progress)
{
    try {
        ExportReport report;
        Result<> finished = Nothing();
        {
            Result<ExportJob> job = makeExportJob(connection, directory, request, progress);
            if (!job)
                return job.failure();
            const db::Transaction snapshot(connection, db::Transaction::Kind::Read);
            job->sink = ExportSink::make(*job, file);
            const bool isWhole = runExportJob(*job);
            if (!isWhole)
                return Failure{Text::tr("The export was stopped; no file was written.")};
            finished = job->sink->finish();
            report = job->report;
            report.people = job->people.count();
        }
        if (const Result<> written = file.sync(); !written)
            return written.failure();
        if (!finished)
            return finished.failure();
        if (record) {
            if (const Result<> recorded = record(report); !recorded)
                return recorded.failure();
        }
        if (const Result<> committed = file.commit(); !committed)
            return committed.failure();
        return report;
    } catch (const db::Error &error) {
        return explain(error);
    }
}

void recordExport(db::Connection &writer, const QString &author, const ExportRequest &request,
                  const ExportReport &report)
{
    db::ExportRecord line;
    line.author = author;
    line.what = request.signIn ? QStringLiteral("sign_in") : QLatin1String(kindName(request.kind));
    line.audience = request.audience.isEmpty() ? ownAudience(writer) : request.audience;
    line.purpose = request.purpose;
    line.format = QLatin1String(formatName(request.format));
    line.columns = report.columns;
    line.names = int(report.people.full);
    line.initials = int(report.people.initials);
    line.counted = int(report.people.counted);
    db::ExportStore(writer).add(line);
}

bool ExportJob::goOn(qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

std::vector<ExportPlace> exportPlaces(const ExportJob &job)
{
    const ExportRequest &request = job.request;
    std::vector<ExportPlace> places;
    for (const db::Chapter &chapter : db::ChapterStore(job.connection).all()) {
        const School *school = job.directory->find(chapter.schoolId);
        const QString state = job.directory->stateOf(chapter.schoolId);
        QString name = chapter.localName;
        if (name.isEmpty() && school)
            name = school->shortName.isEmpty() ? school->name : school->shortName;
        if (name.isEmpty())
            name = chapter.isNational() ? QStringLiteral("Network") : chapter.schoolId;
        ExportPlace place{.id = chapter.id.toStdString(),
                          .schoolId = chapter.schoolId.toStdString(),
                          .chapter = name.toStdString(),
                          .school = school ? school->name.toStdString() : std::string(),
                          .state = state.toStdString(),
                          .isNational = chapter.isNational()};
        // The network's members lie in many states: they are asked one by one.
        place.isWanted = (request.chapterId.isEmpty() || request.chapterId == chapter.id)
            && (request.state.isEmpty() || request.state == state || chapter.isNational());
        places.push_back(std::move(place));
    }
    std::sort(places.begin(), places.end(), [](const ExportPlace &a, const ExportPlace &b) { return a.id < b.id; });
    return places;
}

const ExportPlace *placeOf(const std::vector<ExportPlace> &places, std::string_view chapterId)
{
    const auto found = std::lower_bound(places.begin(), places.end(), chapterId,
                                        [](const ExportPlace &place, std::string_view id) { return place.id < id; });
    return found != places.end() && found->id == chapterId ? &*found : nullptr;
}

std::string initial(std::string_view name)
{
    if (name.empty())
        return {};
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return (text.left(end) + u'.').toStdString();
}

} // namespace chapterhouse::app
