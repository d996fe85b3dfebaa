// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/csv/importer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace chapterhouse::app {

/// An import, or its rehearsal, on the writer thread of a book. One at a time: a further one stops the one before.
class ImportRun : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ImportReport> &)>;

    explicit ImportRun(QObject *parent = nullptr);
    ~ImportRun() override; ///< stops what is under way

    /// `done` is called on this thread, unless the run is stopped by then by abandon() or another start().
    void start(Book *book, const ImportPlan &plan, bool isRehearsal, const QString &rejects, Done done);
    void stop(); ///< it then ends with a failure that says so, unless it is done already
    void abandon(); ///< stops it, and nobody wants to know
    bool isRunning() const { return m_number != 0; }
    qreal progress() const { return m_progress; } ///< 0 to 1

Q_SIGNALS:
    void runningChanged();
    void progressChanged();

private:
    struct Shared; ///< with the writer thread
    void setRunning(quint64 number);
    void look();

    std::shared_ptr<Shared> m_shared;
    QTimer m_timer;
    quint64 m_number = 0; ///< of the run under way; 0: none
    quint64 m_count = 0;
    qreal m_progress = 0;
};

} // namespace chapterhouse::app
