// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/csv/exporter.h"
#include "app/roster/export_columns.h"
#include "app/roster/roster_watcher.h"

#include <QPointer>
#include <QUrl>

#include <atomic>
#include <memory>

namespace chapterhouse::app {

/// The form behind the export dialog: who may see the file, what for, what it holds, and how many names leave with it.
/// Counting and writing run on other threads.
class RosterExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED)
    Q_PROPERTY(QStringList audiences READ audiences NOTIFY bookChanged)
    Q_PROPERTY(int audience READ audience WRITE setAudience NOTIFY audienceChanged)
    Q_PROPERTY(bool everyone READ isEveryone WRITE setEveryone NOTIFY everyoneChanged)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY purposeChanged)
    Q_PROPERTY(bool forExcel READ isForExcel WRITE setForExcel NOTIFY forExcelChanged)
    Q_PROPERTY(chapterhouse::app::ExportColumns *columns READ columns CONSTANT)
    Q_PROPERTY(QString consequence READ consequence NOTIFY countChanged)
    Q_PROPERTY(QString commandText READ commandText NOTIFY countChanged)
    Q_PROPERTY(bool showsNames READ showsNames NOTIFY countChanged)
    Q_PROPERTY(bool counted READ isCounted NOTIFY countChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY bookChanged)

public:
    explicit RosterExport(QObject *parent = nullptr);
    ~RosterExport() override; ///< stops what is under way; nothing of it is left behind

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    QStringList audiences() const; ///< for people; the book's own comes first
    int audience() const { return m_audience; }
    void setAudience(int place);
    bool isEveryone() const { return m_everyone; } ///< else those who are on the roster on the day shown
    void setEveryone(bool everyone);
    const QString &purpose() const { return m_purpose; }
    void setPurpose(const QString &purpose);
    bool isForExcel() const { return m_forExcel; }
    void setForExcel(bool forExcel);
    ExportColumns *columns() { return &m_columns; }

    QString consequence() const; ///< "This file will show 24 names to anyone who opens it."
    QString commandText() const; ///< "Export 24 names"
    bool showsNames() const;
    bool isCounted() const { return m_isCounted; } ///< false while counting
    bool isRunning() const { return m_running; }
    qreal progress() const { return m_progress; } ///< 0 to 1
    QUrl suggestedFile() const;

    Q_INVOKABLE bool exists(const QUrl &file) const; ///< writing would replace it
    Q_INVOKABLE void run(const QUrl &file);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void audienceChanged();
    void everyoneChanged();
    void purposeChanged();
    void forExcelChanged();
    void countChanged();
    void runningChanged();
    void progressChanged();
    void finished(const QString &message); ///< "Exported 24 names to roster.csv"
    void failed(const QString &message);

private:
    ExportRequest request() const;
    std::unique_ptr<db::Connection> newReader(); ///< null: failed() said why
    void count();
    void finish(const Result<ExportReport> &report, const QString &path);
    void setProgress(qreal progress);
    void setRunning(bool running);

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QStringList m_audiences; ///< codes
    int m_audience = 0;
    bool m_everyone = false;
    QString m_purpose;
    bool m_forExcel = false;
    ExportColumns m_columns;
    AudienceCount m_people;
    bool m_isCounted = false;
    int m_countNumber = 0; ///< tells late answers from the one that is waited for
    bool m_running = false;
    qreal m_progress = 0;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the export under way
    QFuture<Result<ExportReport>> m_writing;
};

} // namespace chapterhouse::app
