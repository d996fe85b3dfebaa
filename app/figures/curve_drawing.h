// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/change_bars_model.h"
#include "app/figures/curve_points_model.h"
#include "app/figures/growth_words.h"
#include "app/figures/told_movement.h"

#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace chapterhouse::app {

/// What becomes of a count, and how far off that would have been.
struct Forecast {
    Projection projection;
    BackTest test;
};
Forecast forecast(std::span<const GrowthPeriod> months, Counted counted);

/// All that a curve can be drawn from, on one day.
struct GrowthFigures {
    QDate date;
    std::vector<GrowthPeriod> months;
    std::array<std::vector<GrowthPeriod>, 2> regions; ///< of the two that are compared
    ToldMovement told; ///< what of the months may be told
    std::array<ToldMovement, 2> toldRegions;
    Forecast chapters;
    Forecast schools;

    const Forecast *forecast(Counted counted) const; ///< null where nothing says how many there could be
};
/// `regions`: the states of each of two; none where nothing is compared. `own`: of the organisation's own regions.
GrowthFigures growthFigures(const RosterIndex::Pointer &index, QDate date, const std::array<QStringList, 2> &regions,
                            Suppression suppression = Suppression::off(), const std::vector<QStringList> &own = {});

/// Which curve is wanted.
struct CurveChoice {
    enum class Pace { MonthEnd, PerMonth, PerTerm };
    enum class Against { Nothing, Year, Region };

    Counted counted = Counted::Chapters;
    Pace pace = Pace::MonthEnd;
    Against against = Against::Nothing;
    bool asShare = false;
    bool isProjecting = false;
    int otherYear = 0; ///< academic, the one that this one is held against
    std::array<QString, 2> regionNames;
    std::array<QStringList, 2> regionStates; ///< codes
    QDate from; ///< invalid: all of it
};

/// The curve as it stands on the screen.
struct CurveDrawing {
    QDate from; ///< of the time line
    QDate to;
    std::vector<CurvePoint> line;
    std::vector<CurvePoint> other;
    std::vector<CurvePoint> projection; ///< from the last known point on
    std::vector<ChangeBar> bars;
    QString lineLabel; ///< at the line's end; '': the text of its last point
    QString otherLabel;
    QString projectedLabel;
    QString summary;
};

/// What else happened between two days, both included: names for the crosshair.
using Happenings = std::function<QStringList(QDate, QDate)>;
CurveDrawing drawCurve(const GrowthFigures &figures, const CurveChoice &choice, const Suppression &suppression,
                       const Happenings &happenings);

/// Where a curve of all time begins: with the academic term of its first month; in the first year with that month
/// itself.
QDate beginOfCurve(QDate firstMonth, QDate end);

} // namespace chapterhouse::app
