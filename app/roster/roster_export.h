// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/csv/exporter.h"
#include "app/editing/saving.h"
#include "app/figures/lens_follower.h"
#include "app/roster/export_columns.h"
#include "app/roster/export_preview_model.h"
#include "app/roster/members_model.h"
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
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(chapterhouse::app::MembersModel *table READ table WRITE setTable NOTIFY tableChanged FINAL)
    Q_PROPERTY(chapterhouse::app::BoardLens *lens READ lens WRITE setLens NOTIFY lensChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList audiences READ audiences NOTIFY bookChanged FINAL)
    Q_PROPERTY(int audience READ audience WRITE setAudience NOTIFY audienceChanged FINAL)
    Q_PROPERTY(QStringList whoTexts READ whoTexts NOTIFY tableChanged FINAL)
    Q_PROPERTY(chapterhouse::app::RosterExport::Who who READ who WRITE setWho NOTIFY whoChanged FINAL)
    Q_PROPERTY(QString chapterId READ chapterId WRITE setChapterId NOTIFY chapterChanged FINAL)
    Q_PROPERTY(chapterhouse::app::RosterExport::Format format READ format WRITE setFormat NOTIFY formatChanged FINAL)
    Q_PROPERTY(QString suffix READ suffix NOTIFY formatChanged FINAL)
    Q_PROPERTY(bool countsOnly READ isCountsOnly NOTIFY formatChanged FINAL)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY purposeChanged FINAL)
    Q_PROPERTY(bool forExcel READ isForExcel WRITE setForExcel NOTIFY forExcelChanged FINAL)
    Q_PROPERTY(chapterhouse::app::ExportColumns *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ExportPreviewModel *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY countChanged FINAL)
    Q_PROPERTY(QString commandText READ commandText NOTIFY countChanged FINAL)
    Q_PROPERTY(bool showsNames READ showsNames NOTIFY countChanged FINAL)
    Q_PROPERTY(bool namesCovered READ areNamesCovered NOTIFY countChanged FINAL)
    Q_PROPERTY(bool counted READ isCounted NOTIFY countChanged FINAL)
    Q_PROPERTY(chapterhouse::app::Saving *saving READ saving CONSTANT FINAL)
    Q_PROPERTY(bool discreet MEMBER m_discreet NOTIFY formatChanged FINAL)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY formatChanged FINAL)

public:
    /// Who goes into the file, in the order of whoTexts().
    enum Who { OnRoster, Everyone, OneChapter, Shown, Selected };
    Q_ENUM(Who)
    enum Format { Csv, Xlsx, Pdf, SignInSheet };
    Q_ENUM(Format)

    explicit RosterExport(QObject *parent = nullptr);
    ~RosterExport() override; ///< stops what is under way; nothing of it is left behind

    Book *book() const { return m_book; }
    void setBook(Book *book);
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster);
    MembersModel *table() const { return m_table; } ///< what the Members page shows; null: it was not opened yet
    void setTable(MembersModel *table);
    BoardLens *lens() const { return m_follower.lens(); }
    void setLens(BoardLens *lens); ///< of whose day the file tells
    bool isShown() const { return m_shown; }
    void setShown(bool shown); ///< false: nothing is counted
    QStringList audiences() const; ///< for people; the book's own comes first
    int audience() const { return m_audience; }
    void setAudience(int place);
    QStringList whoTexts() const; ///< those that can be chosen now
    Who who() const { return m_who; }
    void setWho(Who who);
    const QString &chapterId() const { return m_chapterId; } ///< of OneChapter; '' as long as nobody said which
    void setChapterId(const QString &chapterId);
    Format format() const { return m_format; }
    void setFormat(Format format);
    QString suffix() const; ///< of the file: "csv"
    bool isCountsOnly() const; ///< the file tells of chapters how many they are, and of nobody who
    const QString &purpose() const { return m_purpose; }
    void setPurpose(const QString &purpose);
    bool isForExcel() const { return m_forExcel; }
    void setForExcel(bool forExcel);
    ExportColumns *columns() { return &m_columns; }
    ExportPreviewModel *preview() { return &m_preview; }

    QString consequence() const; ///< "This file will show 24 names to anyone who opens it."
    QString commandText() const; ///< "Export 24 names"
    bool showsNames() const;
    bool areNamesCovered() const; ///< on the screen, and so in the preview
    bool isCounted() const { return m_isCounted; } ///< false while counting
    Saving *saving() { return &m_saving; } ///< of the file
    QUrl suggestedFile() const;

    Q_INVOKABLE void run(const QUrl &file);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void tableChanged();
    void lensChanged();
    void shownChanged();
    void audienceChanged();
    void whoChanged();
    void chapterChanged();
    void formatChanged();
    void purposeChanged();
    void forExcelChanged();
    void countChanged();
    void finished(const QString &message); ///< "Exported 24 names to roster.csv"

private:
    struct Answer {
        AudienceCount people;
        ExportRows rows;
    };
    ExportRequest request() const;
    QString dayText() const; ///< "As of 31 August 2020, the day that is looked at."
    bool lacksChapter() const { return m_who == OneChapter && m_chapterId.isEmpty(); }
    void takeTable();
    void takeDay();
    QString onRosterText() const;
    void takeColumns();
    void count(); ///< anew, since it may be others now
    void ask(); ///< how many, and the first rows

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    QPointer<MembersModel> m_table;
    LensFollower m_follower{this, [this] { takeDay(); }};
    bool m_shown = true;
    QStringList m_audiences; ///< codes
    int m_audience = 0;
    Who m_who = OnRoster;
    QString m_chapterId;
    Format m_format = Csv;
    QString m_purpose;
    bool m_forExcel = false;
    bool m_discreet = false; ///< the name of the file shall say nothing
    ExportColumns m_columns;
    ExportPreviewModel m_preview;
    AudienceCount m_people;
    bool m_isCounted = false;
    int m_countNumber = 0; ///< tells late answers from the one that is waited for
    Saving m_saving;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the export under way
    QFuture<Result<ExportReport>> m_writing;
};

} // namespace chapterhouse::app
