// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_wizard/import_columns.h"
#include "app/import_wizard/import_consents.h"
#include "app/import_wizard/import_counts.h"
#include "app/import_wizard/import_file_options.h"
#include "app/import_wizard/import_findings.h"
#include "app/import_wizard/import_preview.h"
#include "app/import_wizard/import_run.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>

namespace chapterhouse::app {

/// Brings a file into the book in four steps: how it is read, what its columns are, what would happen, and that it did.
/// Nothing is written before the last step; the file is read, rehearsed and brought in on other threads.
class ImportWizard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster MEMBER m_roster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged FINAL)
    Q_PROPERTY(chapterhouse::app::ImportFileOptions *options READ options CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ImportConsents *consents READ consents CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ImportPreview *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ImportColumns *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ImportCounts *counts READ counts CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ImportFindings *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(bool reading READ isReading NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool importing READ isImporting NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool read READ isRead NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool checked READ isChecked NOTIFY stateChanged FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString dateQuestion READ dateQuestion NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList dateAnswers READ dateAnswers NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString networkNote READ networkNote NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString commandText READ commandText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList outcomeLines READ outcomeLines NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool rejected READ hasRejects NOTIFY stateChanged FINAL)
    Q_PROPERTY(QUrl suggestedRejects READ suggestedRejects NOTIFY fileChanged FINAL)

public:
    enum Step { File, Columns, Check, Import };
    Q_ENUM(Step)

    explicit ImportWizard(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book);
    Step step() const { return m_step; }
    QString fileName() const;
    ImportFileOptions *options() { return &m_options; }
    ImportConsents *consents() { return &m_consents; }
    ImportPreview *preview() { return &m_preview; }
    ImportColumns *columns() { return &m_columns; }
    ImportCounts *counts() { return &m_counts; }
    ImportFindings *findings() { return &m_findings; }

    bool isReading() const { return m_isReading; }
    bool isRunning() const { return m_run.isRunning(); }
    bool isImporting() const { return isRunning() && m_isWriting; }
    bool isRead() const { return m_reading.has_value(); }
    bool isChecked() const { return m_report.has_value(); }
    qreal progress() const { return m_run.progress(); } ///< 0 to 1
    const QString &problem() const { return m_problem; } ///< why the file cannot be read, or was not brought in
    QString dateQuestion() const; ///< what only the user can tell; '' if nothing
    QStringList dateAnswers() const; ///< month first, day first
    QString warning() const; ///< that much of the roster would change; '' if not
    QString networkNote() const; ///< who begins in the network; '' for no one
    bool canGoOn() const { return obstacle().isEmpty(); }
    QString obstacle() const; ///< why not; ' ' while there is something under way
    QString commandText() const; ///< "Import 112 members"
    QString outcome() const;
    QStringList outcomeLines() const;
    bool isUndoable() const; ///< something was brought in
    bool hasRejects() const; ///< rows were not taken
    QUrl suggestedRejects() const;

    Q_INVOKABLE void begin(const QUrl &file);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void stop(); ///< what is under way
    Q_INVOKABLE void end(); ///< nothing of it is kept
    Q_INVOKABLE void undo();
    Q_INVOKABLE void saveRejects(const QUrl &file);

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void fileChanged();
    void stepChanged();
    void stateChanged();
    void progressChanged();
    void said(const QString &message); ///< something was done beside

private:
    void go(Step step);
    void read();
    void takeReading(const Result<ImportReading> &reading);
    void showAll();
    void check();
    void import();
    ImportPlan plan() const;
    qint64 rosterSize() const;
    qint64 written() const; ///< records that would change, or did

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    ImportFileOptions m_options;
    ImportConsents m_consents;
    ImportPreview m_preview;
    ImportColumns m_columns;
    ImportCounts m_counts;
    ImportFindings m_findings;
    ImportRun m_run;
    Step m_step = File;
    bool m_isReading = false;
    bool m_isFresh = false; ///< what was chosen about rows is void: they will be read as others
    bool m_isWriting = false; ///< the run under way is no rehearsal
    int m_readNumber = 0; ///< tells late answers from the one that is waited for
    std::optional<ImportReading> m_reading;
    std::optional<ImportReport> m_report; ///< of the last check, or of the import
    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_folder; ///< private: for the rows that were not taken
};

} // namespace chapterhouse::app
