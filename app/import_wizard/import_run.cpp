// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_wizard/import_run.h"

#include "app/background.h"

#include <chrono>
#include <optional>

namespace chapterhouse::app {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 50ms;
constexpr int thousand = 1000;

} // namespace

struct ImportRun::Shared {
    std::atomic_bool isStopped = false;
    std::atomic_int done = 0; ///< of a thousand
    std::optional<Result<ImportReport>> report; ///< read once the writer thread has finished
};

ImportRun::ImportRun(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &ImportRun::look);
}

ImportRun::~ImportRun()
{
    stop();
}

void ImportRun::start(Book *book, const ImportPlan &plan, bool isRehearsal, const QString &rejects, Done done)
{
    stop();
    m_shared = std::make_shared<Shared>();
    m_progress = 0;
    setRunning(++m_count);
    const auto step = [shared = m_shared, plan, isRehearsal, rejects](BookFile &file) -> Result<db::Change> {
        const auto progress = [&shared](qint64 read, qint64 total) {
            shared->done = total > 0 ? int(double(read) / double(total) * thousand) : 0;
            return !shared->isStopped;
        };
        if (shared->isStopped)
            return db::Change();
        shared->report = runImport(file, Directory::forBook(file.path()), plan, isRehearsal, rejects, progress);
        // What fails is told by who asked for it, and not by the book as well.
        return *shared->report ? (*shared->report)->change : db::Change();
    };
    whenDone(this, book->run(step),
             [this, shared = m_shared, number = m_count, done = std::move(done)](const Result<db::Change> &) {
                 if (number != m_number)
                     return;
                 setRunning(0);
                 if (shared->report)
                     done(*shared->report);
             });
}

void ImportRun::stop()
{
    if (m_shared)
        m_shared->isStopped = true;
}

void ImportRun::abandon()
{
    stop();
    setRunning(0);
}

void ImportRun::setRunning(quint64 number)
{
    const bool wasRunning = isRunning();
    m_number = number;
    if (isRunning())
        m_timer.start();
    else
        m_timer.stop();
    if (isRunning() != wasRunning)
        Q_EMIT runningChanged();
}

void ImportRun::look()
{
    const qreal progress = qreal(m_shared->done) / thousand;
    if (qFuzzyCompare(1 + progress, 1 + m_progress))
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

} // namespace chapterhouse::app
