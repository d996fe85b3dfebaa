// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/csv/atomic_file.h"
#include "app/roster/roster_export.h"

#include <QFileInfo>

namespace chapterhouse::app {

// Apart from the form: the file itself.

void RosterExport::run(const QUrl &file)
{
    if (!m_book || !m_roster || !m_roster->snapshot() || m_saving.isRunning())
        return;
    std::unique_ptr<db::Connection> reader;
    try {
        reader = m_book->newReader();
    } catch (const db::Error &error) {
        m_saving.refuse(explain(error).message);
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
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
            this, [this, part] { m_saving.setProgress(part); }, Qt::QueuedConnection);
        return !stop->load();
    };
    m_writing = inBackground([reader = std::move(reader), directory = m_roster->snapshot()->directoryPointer(), asked,
                              path, record, progress]() -> Result<ExportReport> {
        auto target = csv::AtomicFile::open(path);
        return target ? writeExport(*reader, directory, asked, **target, record, progress) : target.failure();
    });
    m_saving.follow(m_writing,
                    [this, path] { Q_EMIT finished(tr("Exported the roster to %1").arg(QFileInfo(path).fileName())); });
}

void RosterExport::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

} // namespace chapterhouse::app
