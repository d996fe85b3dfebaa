// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/chart_table.h"
#include "app/figures/people_motion.h"
#include "app/motion/chart_bars.h"
#include "app/motion/heat_table.h"
#include "app/motion/told_motion.h"

namespace chapterhouse::app {

enum class Figure;
class PeopleWords;

/// Who came, who stayed and who went, as the page of people in motion shows it: charts, what they say, and their data.
class PeopleMotionOverview : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY movementChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::MotionChart movement READ movement NOTIFY movementChanged FINAL)
    Q_PROPERTY(chapterhouse::app::BarChart retention READ retention NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::BarChart cohorts READ cohorts NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::BarChart breakEven READ breakEven NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::BarChart classYears READ classYears NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::BarChart channelYears READ channelYears NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::BarChart channelsKept READ channelsKept NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::BarChart pushes READ pushes NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::HeatTable *cohortGrid READ cohortGrid CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::HeatTable *channelGrid READ channelGrid CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *movementTable READ movementTable CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *retentionTable READ retentionTable CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *cohortTable READ cohortTable CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *breakEvenTable READ breakEvenTable CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *classYearTable READ classYearTable CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *channelYearTable READ channelYearTable CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *channelKeptTable READ channelKeptTable CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *pushTable READ pushTable CONSTANT FINAL)

public:
    enum Range { OneYear, ThreeYears, All };
    Q_ENUM(Range)

    explicit PeopleMotionOverview(QObject *parent = nullptr) : BookOverview(parent) { }

    Range range() const { return m_range; } ///< of the movement
    void setRange(Range range);
    bool isEmpty() const { return isReady() && m_motion.months.empty(); }

    const MotionChart &movement() const { return m_movement; }
    const BarChart &retention() const { return m_retention; } ///< the second bar is the students' form
    const BarChart &cohorts() const { return m_cohorts; } ///< what its grid says
    const BarChart &breakEven() const { return m_breakEven; }
    const BarChart &classYears() const { return m_classYears; }
    const BarChart &channelYears() const { return m_channelYears; } ///< what its grid says
    const BarChart &channelsKept() const { return m_channelsKept; }
    const BarChart &pushes() const { return m_pushes; } ///< no second bar, but a second text
    HeatTable *cohortGrid() { return &m_cohortGrid; }
    HeatTable *channelGrid() { return &m_channelGrid; }
    ChartTableModel *movementTable() { return &m_movementTable; }
    ChartTableModel *retentionTable() { return &m_retentionTable; }
    ChartTableModel *cohortTable() { return &m_cohortTable; }
    ChartTableModel *breakEvenTable() { return &m_breakEvenTable; }
    ChartTableModel *classYearTable() { return &m_classYearTable; }
    ChartTableModel *channelYearTable() { return &m_channelYearTable; }
    ChartTableModel *channelKeptTable() { return &m_channelKeptTable; }
    ChartTableModel *pushTable() { return &m_pushTable; }

Q_SIGNALS:
    void movementChanged();

protected:
    void compute() override;
    void clear() override { } // the models keep what they showed until there is something new
    void publish() override;

private:
    struct Answer {
        PeopleMotion motion;
        ToldMotion told;
    };
    QString definition(Figure figure) const;
    void showMovement(const PeopleWords &words);
    void showRetention(const PeopleWords &words);
    void showCohorts(const PeopleWords &words);
    void showBreakEven(const PeopleWords &words);
    void showClassYears(const PeopleWords &words);
    void showChannels(const PeopleWords &words);

    Range m_range = ThreeYears;
    PeopleMotion m_motion;
    ToldMotion m_settled;
    ToldMotion m_told; ///< as it is shown
    MotionChart m_movement;
    BarChart m_retention;
    BarChart m_cohorts;
    BarChart m_breakEven;
    BarChart m_classYears;
    BarChart m_channelYears;
    BarChart m_channelsKept;
    BarChart m_pushes;
    HeatTable m_cohortGrid;
    HeatTable m_channelGrid;
    ChartTableModel m_movementTable;
    ChartTableModel m_retentionTable;
    ChartTableModel m_cohortTable;
    ChartTableModel m_breakEvenTable;
    ChartTableModel m_classYearTable;
    ChartTableModel m_channelYearTable;
    ChartTableModel m_channelKeptTable;
    ChartTableModel m_pushTable;
};

} // namespace chapterhouse::app
