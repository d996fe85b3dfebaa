// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/roster/roster_index.h"
#include "app/states/state_scopes.h"

#include <QDate>
#include <QHash>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace chapterhouse::app {

/// How far the organisation has come at a school, the least first.
enum class Standing : quint8 { None, Prospect, Forming, Reached };

/// A chapter in the list of its state. Those that do not count that day come after those that do.
struct ChapterPlace {
    QString id;
    QString name;
    QString school;
    ChapterStatus status = ChapterStatus::None;
    QDate since; ///< of the status
    int members = 0;
};

/// A school of a state without a chapter that counts, or a dot on the map.
struct SchoolPlace {
    QString id;
    QString name;
    QString city;
    Standing standing = Standing::None;
    ChapterStatus status = ChapterStatus::None; ///< of the chapter that is there, though it does not count
    QString chapterId; ///< of that chapter; '' where there is none
};

struct SchoolDot {
    QPointF at; ///< in the coordinates of StateShapes
    QString school;
    Standing standing = Standing::None;
    bool operator==(const SchoolDot &) const = default;
};

/// A state, or a region of several, with its figures.
struct StateLine {
    QString code; ///< of the directory, or `unknown`; of a region its key
    QString name;
    QString region; ///< of the Census
    QString division;
    State::Kind kind = State::Kind::State;
    int tileColumn = 0;
    int tileRow = 0;
    Headline figures;
    int chaptersYearAgo = 0;
    int membersYearAgo = 0;
    std::vector<ChapterPlace> chapters;
    std::vector<SchoolPlace> openSchools; ///< eligible, or with a chapter that does not count; not reached
    QStringList states = {}; ///< of a region: the codes of its states

    static QString unknown() { return QStringLiteral("?"); } ///< code of what is in no known state
    bool isUnknown() const { return code == unknown(); }
    bool isRegion() const { return !states.isEmpty(); }
};

/// All that the page of the states shows of one day.
struct StatesReport {
    QDate asOf;
    RosterIndex::Pointer snapshot; ///< of which it tells
    StateLine total; ///< of all states together, without a code
    std::vector<StateLine> lines; ///< every state of the directory in order; last the unknown one, if anything is there
    std::vector<StateLine> regions; ///< where states are shown together, and the unknown one; else none
    QHash<QString, QString> regionOf; ///< by state
    std::vector<SchoolDot> dots; ///< in the order of the directory

    const std::vector<StateLine> &shown() const { return regions.empty() ? lines : regions; }
    /// The key of what is shown for a state: its region's, else its own.
    QString keyOf(const QString &state) const { return regionOf.value(state, state); }
    const StateLine *find(const QString &key) const; ///< of what is shown
    const StateLine *state(const QString &code) const;
};

StatesReport statesReport(const StateScopes &scopes, QDate date);

} // namespace chapterhouse::app
