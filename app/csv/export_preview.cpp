// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"
#include "app/csv/export_job.h"
#include "app/csv/rows_sink.h"
#include "db/connection.h"
#include "db/error.h"

namespace chapterhouse::app {

namespace {

class FirstRows final : public RowsSink {
public:
    FirstRows(const ExportJob &job, std::size_t most) : RowsSink(job), m_most(most) { }

    bool isFull() const { return rows.size() >= m_most; }
    Result<> finish() override { return Nothing(); }

    ExportRows rows;

private:
    void take(const QStringList &row) override
    {
        if (!isFull())
            rows.push_back(row);
    }

    std::size_t m_most;
};

} // namespace

Result<AudienceCount> previewExport(db::Connection &connection, const Directory::Pointer &directory,
                                    const ExportRequest &request)
{
    try {
        Result<ExportJob> job = makeExportJob(connection, directory, request, Progress());
        if (!job)
            return job.failure();
        const db::Transaction snapshot(connection, db::Transaction::Kind::Read);
        runExportJob(*job);
        return job->people.count();
    } catch (const db::Error &error) {
        return explain(error);
    }
}

Result<ExportRows> firstRows(db::Connection &connection, const Directory::Pointer &directory,
                             const ExportRequest &request, std::size_t most)
{
    constexpr std::size_t mostOnPaper = 20'000; // which is put in order first
    try {
        FirstRows *rows = nullptr;
        Result<ExportJob> job =
            makeExportJob(connection, directory, request, [&rows](qint64, qint64) { return !rows->isFull(); });
        if (!job)
            return job.failure();
        const bool isPaper = request.format == ExportFormat::Pdf;
        auto sink = std::make_unique<FirstRows>(*job, isPaper ? mostOnPaper : most);
        rows = sink.get();
        job->sink = std::move(sink);
        const db::Transaction snapshot(connection, db::Transaction::Kind::Read);
        runExportJob(*job);
        if (isPaper)
            arrange(rows->rows, *job);
        rows->rows.resize(std::min(rows->rows.size(), most));
        rows->rows.insert(rows->rows.begin(), rows->headings());
        return std::move(rows->rows);
    } catch (const db::Error &error) {
        return explain(error);
    }
}

} // namespace chapterhouse::app
