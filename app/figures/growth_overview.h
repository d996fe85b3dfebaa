// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book.h"
#include "app/figures/figure_definitions.h"
#include "app/figures/growth_months_model.h"
#include "app/figures/reference_points_model.h"
#include "app/roster/roster_watcher.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace chapterhouse::app {

/// One figure as the dashboard shows it, in the words of the user's language.
class GrowthTile {
    Q_GADGET
    QML_VALUE_TYPE(growthTile)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString figure MEMBER figure)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString change MEMBER change)
    Q_PROPERTY(int trend MEMBER trend)
    Q_PROPERTY(QString definition MEMBER definition)

public:
    QString title; ///< "Schools reached"
    QString figure; ///< "52"
    QString note; ///< "of 189 eligible, 27 %"
    QString change; ///< "+20 in 12 months"
    int trend = 0; ///< -1, 0 or 1
    QString definition; ///< with the date it was worked out for
    bool operator==(const GrowthTile &) const = default;
};

/// What of a book's settings shapes its dashboard.
struct OverviewSettings {
    QDate shownOn; ///< the sample is shown as of this day; invalid: today
    int threshold = 10; ///< smallest group that a shared figure tells; 0: any
    bool isNational = true;

    static OverviewSettings read(db::Connection &connection); ///< throws db::Error
};

/// The dashboard's figures: works them out from the newest roster snapshot on another thread and tells them in words.
class GrowthOverview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chapterhouse::app::Book *book READ book WRITE setBook NOTIFY bookChanged)
    Q_PROPERTY(chapterhouse::app::RosterWatcher *roster READ roster WRITE setRoster NOTIFY rosterChanged)
    Q_PROPERTY(bool forSharing READ isForSharing WRITE setForSharing NOTIFY changed)
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY rangeChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY changed)
    Q_PROPERTY(QString sharingText READ sharingText NOTIFY changed)
    Q_PROPERTY(chapterhouse::app::GrowthTile chapters READ chapters NOTIFY changed)
    Q_PROPERTY(chapterhouse::app::GrowthTile schools READ schools NOTIFY changed)
    Q_PROPERTY(chapterhouse::app::GrowthTile states READ states NOTIFY changed)
    Q_PROPERTY(chapterhouse::app::GrowthTile members READ members NOTIFY changed)
    Q_PROPERTY(chapterhouse::app::GrowthMonthsModel *months READ months CONSTANT)
    Q_PROPERTY(chapterhouse::app::ReferencePointsModel *chapterPoints READ chapterPoints CONSTANT)
    Q_PROPERTY(chapterhouse::app::ReferencePointsModel *memberPoints READ memberPoints CONSTANT)
    Q_PROPERTY(int fromDay READ fromDay NOTIFY rangeChanged)
    Q_PROPERTY(int toDay READ toDay NOTIFY rangeChanged)

public:
    enum Range { OneYear, ThreeYears, All };
    Q_ENUM(Range)

    explicit GrowthOverview(QObject *parent = nullptr);

    Book *book() const { return m_book; }
    void setBook(Book *book); ///< reads its settings, and again when they change
    RosterWatcher *roster() const { return m_roster; }
    void setRoster(RosterWatcher *roster); ///< follows its snapshots

    /// For use without a window: the same by hand.
    void setSettings(const OverviewSettings &settings);
    void setSnapshot(const RosterIndex::Pointer &snapshot);
    void setAsOf(QDate date); ///< rules over the settings; invalid: the settings rule

    bool isForSharing() const { return m_forSharing; }
    void setForSharing(bool forSharing); ///< rounds counts of people
    Range range() const { return m_range; }
    void setRange(Range range);

    bool isReady() const { return m_ready; }
    bool isEmpty() const; ///< nothing has ever been counted in this book
    QDate asOf() const;
    QString asOfText() const; ///< "As of 31 August 2020"
    QString sharingText() const; ///< what was rounded; '' on the leader's own screen
    GrowthTile chapters() const;
    GrowthTile schools() const;
    GrowthTile states() const;
    GrowthTile members() const;
    GrowthMonthsModel *months() { return &m_months; }
    ReferencePointsModel *chapterPoints() { return &m_chapterPoints; }
    ReferencePointsModel *memberPoints() { return &m_memberPoints; }
    int fromDay() const; ///< Julian day numbers of the ends of the chosen range
    int toDay() const;

Q_SIGNALS:
    void bookChanged();
    void rosterChanged();
    void rangeChanged();
    void changed();

private:
    void readSettings();
    void compute();
    void show(const Dashboard &dashboard);
    void publish();
    Suppression suppression() const;
    GrowthTile tile(Figure figure) const;
    GrowthTile exactTile(Figure figure, int now, int yearAgo) const;

    QPointer<Book> m_book;
    QPointer<RosterWatcher> m_roster;
    OverviewSettings m_settings;
    QDate m_fixedAsOf;
    RosterIndex::Pointer m_snapshot;
    bool m_forSharing = false;
    Range m_range = All;

    quint64 m_asked = 0; ///< counts computations, so that only the newest is shown
    bool m_ready = false;
    Dashboard m_dashboard;
    GrowthMonthsModel m_months;
    ReferencePointsModel m_chapterPoints{ReferencePointsModel::Subject::Chapters};
    ReferencePointsModel m_memberPoints{ReferencePointsModel::Subject::Members};
};

} // namespace chapterhouse::app
