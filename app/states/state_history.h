// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/figures/chart_table.h"
#include "app/figures/growth_months_model.h"
#include "app/figures/told_movement.h"
#include "app/states/state_events.h"
#include "app/states/state_places_model.h"
#include "app/tables/state_regions.h"

#include <QStringList>

namespace chapterhouse::app {

/// How a state came to where it is, or a region, or all of them: its curve, and what happened there, the newest first.
class StateHistory : public chapterhouse::app::BookOverview { // in full: QML of Qt 6.4 looks for it so
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList states READ states WRITE setStates NOTIFY statesChanged FINAL)
    Q_PROPERTY(chapterhouse::app::GrowthMonthsModel *months READ months CONSTANT FINAL)
    Q_PROPERTY(chapterhouse::app::StatePlacesModel *events READ events CONSTANT FINAL)
    Q_PROPERTY(int fromDay READ fromDay NOTIFY changed FINAL)
    Q_PROPERTY(int toDay READ toDay NOTIFY changed FINAL)
    Q_PROPERTY(chapterhouse::app::ChartTableModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(QString definition READ definition NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    explicit StateHistory(QObject *parent = nullptr) : BookOverview(parent) { }

    const QStringList &states() const { return m_states; } ///< codes; none: all
    void setStates(const QStringList &states);
    GrowthMonthsModel *months() { return &m_months; }
    StatePlacesModel *events() { return &m_events; }
    ChartTableModel *table() { return &m_table; } ///< the months
    QString definition() const;
    int fromDay() const; ///< Julian day numbers of the ends of the curve
    int toDay() const { return int(asOf().toJulianDay()); }
    QString summary() const; ///< "12 chapters founded, 2 reactivated, 1 ended"

Q_SIGNALS:
    void statesChanged();

protected:
    void compute() override;
    void clear() override { m_answer = {}; }
    void publish() override;

private:
    struct Answer {
        RosterIndex::Pointer snapshot;
        std::vector<MonthFigures> months;
        std::vector<StateEvent> events;
        ToldMovement told;
        ChartTableModel::Pointer table = {};
    };
    static ChartTableModel::Pointer tableOf(const Answer &answer, const QStringList &states, Suppression suppression);

    QStringList m_states;
    StateRegions m_regions;
    Answer m_answer;
    GrowthMonthsModel m_months;
    ChartTableModel m_table;
    StatePlacesModel m_events;
};

} // namespace chapterhouse::app
