// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/csv/export_sink.h"
#include "app/csv/exporter.h"
#include "app/csv/people_tally.h"
#include "app/roster/roster_index.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chapterhouse::app {

/// Where a member or an officer belongs, in words.
struct ExportPlace {
    std::string id; ///< of the chapter
    std::string schoolId;
    std::string chapter;
    std::string school;
    std::string state;
    bool isNational = false;
    bool isWanted = true; ///< passes the request's filters by chapter and state
};

/// One export on its way: what the parts of the exporter share. Counts only while `sink` is null.
struct ExportJob {
    db::Connection &connection;
    Directory::Pointer directory; ///< with the schools of the book
    const ExportRequest &request;
    QDate asOf;
    QString audience; ///< '' where it is the book's own
    Progress progress;
    RosterIndex::Pointer index; ///< for what counts people: chapters and states
    std::unique_ptr<ExportSink> sink;
    std::vector<int> columns; ///< places in exportColumns(request.kind)
    ExportReport report;
    PeopleTally people;

    /// Progress is told every few thousand records; false once the user said stop or the disk is full.
    bool goOn(qint64 done, qint64 total);
    bool isForOthers() const { return !audience.isEmpty(); }
};

/// All chapters but merged ones, in the order of their ids.
std::vector<ExportPlace> exportPlaces(const ExportJob &job);
const ExportPlace *placeOf(const std::vector<ExportPlace> &places, std::string_view chapterId);

/// "S." of "Sam": the first character that people see as one, and a point. '' of ''.
std::string initial(std::string_view name);

Result<ExportJob> makeExportJob(db::Connection &connection, const Directory::Pointer &directory,
                                const ExportRequest &request, const Progress &progress);

// False if the export was stopped.
bool runExportJob(ExportJob &job);
bool exportRoster(ExportJob &job);
bool exportOfficers(ExportJob &job);
bool exportChapters(ExportJob &job);
bool exportStates(ExportJob &job);

} // namespace chapterhouse::app
