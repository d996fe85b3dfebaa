// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/change_bars_model.h"
#include "app/figures/chart_table.h"
#include "app/figures/curve_drawing.h"
#include "app/figures/curve_points_model.h"
#include "app/figures/push_spans_model.h"
#include "app/figures/reference_points_model.h"
#include "app/tables/state_regions.h"

namespace chapterhouse::app {

/// The growth of an organisation as a curve of one's choice: what it counts, how, against what.
class GrowthCurve : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Measure measure READ measure WRITE setMeasure NOTIFY changed FINAL)
    Q_PROPERTY(Pace pace READ pace WRITE setPace NOTIFY changed FINAL)
    Q_PROPERTY(Comparison comparison READ comparison WRITE setComparison NOTIFY changed FINAL)
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY changed FINAL)
    Q_PROPERTY(bool asShare READ isShare WRITE setAsShare NOTIFY changed FINAL)
    Q_PROPERTY(bool canShare READ canShare NOTIFY changed FINAL)
    Q_PROPERTY(bool canProject READ canProject NOTIFY changed FINAL)
    Q_PROPERTY(bool projecting READ isProjecting WRITE setProjecting NOTIFY changed FINAL)
    Q_PROPERTY(QStringList yearNames READ yearNames NOTIFY changed FINAL)
    Q_PROPERTY(int otherYear READ otherYear WRITE setOtherYear NOTIFY changed FINAL)
    Q_PROPERTY(QStringList regionNames READ regionNames NOTIFY changed FINAL)
    Q_PROPERTY(int firstRegion READ firstRegion WRITE setFirstRegion NOTIFY changed FINAL)
    Q_PROPERTY(int secondRegion READ secondRegion WRITE setSecondRegion NOTIFY changed FINAL)

    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString definition READ definition NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool projected READ isProjected NOTIFY changed FINAL)
    Q_PROPERTY(QString outlook READ outlook NOTIFY changed FINAL)
    Q_PROPERTY(QString model READ model NOTIFY changed FINAL)
    Q_PROPERTY(QString lineLabel READ lineLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString otherLabel READ otherLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString projectedLabel READ projectedLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString appearedHeader READ appearedHeader NOTIFY changed FINAL)
    Q_PROPERTY(QString returnedHeader READ returnedHeader NOTIFY changed FINAL)
    Q_PROPERTY(QString lostHeader READ lostHeader NOTIFY changed FINAL)
    Q_PROPERTY(int fromDay READ fromDay NOTIFY changed FINAL)
    Q_PROPERTY(int nowDay READ nowDay NOTIFY changed FINAL)
    Q_PROPERTY(int toDay READ toDay NOTIFY changed FINAL)

    Q_PROPERTY(chapterhouse::app::CurvePointsModel *line READ line CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::CurvePointsModel *otherLine READ otherLine CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::CurvePointsModel *projection READ projection CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChangeBarsModel *changes READ changes CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::PushSpansModel *pushes READ pushes CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ReferencePointsModel *marks READ marks CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *table READ table CONSTANT FINAL)

public:
    enum Measure { Chapters, Schools, States, Members }; // as Counted
    Q_ENUM(Measure)
    enum Pace { MonthEnd, PerMonth, PerTerm };
    Q_ENUM(Pace)
    enum Comparison { Alone, Years, Regions };
    Q_ENUM(Comparison)
    enum Range { OneYear, ThreeYears, All };
    Q_ENUM(Range)

    explicit GrowthCurve(QObject *parent = nullptr);

    Measure measure() const { return isNational() ? m_measure : Members; } ///< one chapter has nothing else to count
    void setMeasure(Measure measure);
    Pace pace() const { return m_pace; }
    void setPace(Pace pace);
    Comparison comparison() const { return m_comparison; }
    void setComparison(Comparison comparison);
    Range range() const { return m_range; }
    void setRange(Range range);
    bool isShare() const { return m_asShare && canShare(); } ///< of what could be reached on that day
    void setAsShare(bool asShare);
    bool canShare() const { return measure() != Members; } ///< no one knows how many members there could be
    bool canProject() const { return m_pace == MonthEnd && m_comparison == Alone; }
    bool isProjecting() const { return m_isProjecting; }
    void setProjecting(bool projecting);
    QStringList yearNames() const; ///< those before the academic year of the day, the newest first
    int otherYear() const { return m_otherYear; } ///< place in yearNames()
    void setOtherYear(int place);
    QStringList regionNames() const { return m_regionNames; } ///< the organisation's own first
    int firstRegion() const { return m_region[0]; }
    void setFirstRegion(int place) { setRegion(0, place); }
    int secondRegion() const { return m_region[1]; }
    void setSecondRegion(int place) { setRegion(1, place); }

    bool isEmpty() const; ///< nothing has ever been counted in this book
    QString title() const;
    QString definition() const;
    QString summary() const { return m_drawing.summary; }
    bool isProjected() const { return !m_drawing.projection.empty(); }
    QString outlook() const; ///< of the year ahead and how far off it may be, or why there is none; '' if not asked for
    QString model() const; ///< what the projection is worked out from; '' where there is none
    QString lineLabel() const { return m_drawing.lineLabel; } ///< '' where the last point says enough
    QString otherLabel() const { return m_drawing.otherLabel; }
    QString projectedLabel() const { return m_drawing.projectedLabel; }
    QString appearedHeader() const { return words().appearedHeader(); }
    QString returnedHeader() const { return measure() == Members ? QString() : words().returnedHeader(); }
    QString lostHeader() const { return words().lostHeader(); }
    int fromDay() const { return int(m_drawing.from.toJulianDay()); }
    int nowDay() const { return int(m_figures.date.toJulianDay()); } ///< where what is known ends
    int toDay() const { return int(m_drawing.to.toJulianDay()); }

    CurvePointsModel *line() { return &m_line; }
    CurvePointsModel *otherLine() { return &m_otherLine; } ///< what it is compared with; empty alone
    CurvePointsModel *projection() { return &m_projection; }
    ChangeBarsModel *changes() { return &m_changes; }
    PushSpansModel *pushes() { return &m_pushes; }
    ReferencePointsModel *marks() { return &m_marks; }
    ChartTableModel *table() { return &m_table; }

protected:
    void compute() override;
    void clear() override { } // the models keep what they showed until there is something new
    void publish() override;

private:
    void setRegion(std::size_t which, int place);
    void readRegions();
    void setMarks();
    GrowthWords words() const { return {Counted(measure()), suppression()}; }
    CurveChoice choice() const;

    Measure m_measure = Chapters;
    Pace m_pace = MonthEnd;
    Comparison m_comparison = Alone;
    Range m_range = All;
    bool m_asShare = false;
    bool m_isProjecting = true;
    int m_otherYear = 0;
    int m_region[2] = {0, 1};
    StateRegions m_regions;
    QStringList m_regionNames;

    GrowthFigures m_figures;
    CurveDrawing m_drawing;
    CurvePointsModel m_line;
    CurvePointsModel m_otherLine;
    CurvePointsModel m_projection;
    ChangeBarsModel m_changes;
    PushSpansModel m_pushes;
    ChartTableModel m_table;
    ReferencePointsModel m_marks{ReferencePointsModel::Subject::Chapters};
};

} // namespace chapterhouse::app
