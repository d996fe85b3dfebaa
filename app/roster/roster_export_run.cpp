// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/csv/atomic_file.h"
#include "app/roster/roster_export.h"

#include <QFileInfo>

namespace chapterhouse::app {

// Apart from the form: the file itself.

void RosterExport::run(const QUrl &file)
{
    if (!m_book || !m_roster || !m_roster->snapshot() || m_running)
        return;
    std::unique_ptr<db::Connection> reader;
    try {
        reader = m_book->newReader();
    } catch (const db::Error &error) {
        Q_EMIT failed(explain(error).message);
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    setProgress(0);
    setRunning(true);

    const QString path = file.toLocalFile();
    const ExportRequest asked = request();
    const auto record = [book = m_book.data(), asked](const ExportReport &report) {
        return book
            ->note([asked, report, author = book->author()](db::Connection &writer) {
                recordExport(writer, author, asked, report);
            })
            .result();
    };
    const auto progress = [this, stop = m_stop](qint64 done, qint64 total) {
        const qreal part = total > 0 ? qreal(done) / qreal(total) : 0;
        QMetaObject::invokeMethod(
            this, [this, part] { setProgress(part); }, Qt::QueuedConnection);
        return !stop->load();
    };
    auto work = [reader = std::move(reader), directory = m_roster->snapshot()->directoryPointer(), asked, path, record,
                 progress]() -> Result<ExportReport> {
        auto target = csv::AtomicFile::open(path);
        return target ? writeExport(*reader, directory, asked, **target, record, progress) : target.failure();
    };
    m_writing =
        inBackground(this, std::move(work), [this, path](const Result<ExportReport> &report) { finish(report, path); });
}

void RosterExport::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void RosterExport::finish(const Result<ExportReport> &report, const QString &path)
{
    setRunning(false);
    if (report)
        Q_EMIT finished(tr("Exported the roster to %1").arg(QFileInfo(path).fileName()));
    else if (!m_stop->load())
        Q_EMIT failed(report.message());
}

void RosterExport::setProgress(qreal progress)
{
    if (qFuzzyCompare(1 + progress, 1 + m_progress))
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

void RosterExport::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
}

} // namespace chapterhouse::app
