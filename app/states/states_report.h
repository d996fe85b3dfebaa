// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figures.h"
#include "app/roster/roster_index.h"

#include <QDate>
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

struct StateLine {
    QString code; ///< of the directory, or `unknown`
    QString name;
    QString region; ///< of the Census
    QString division;
    State::Kind kind = State::Kind::State;
    int tileColumn = 0;
    int tileRow = 0;
    Headline figures;
    std::vector<ChapterPlace> chapters;
    std::vector<SchoolPlace> openSchools; ///< eligible, or with a chapter that does not count; not reached

    static QString unknown() { return QStringLiteral("?"); } ///< code of what is in no known state
    bool isUnknown() const { return code == unknown(); }
};

/// All that the page of the states shows of one day.
struct StatesReport {
    QDate asOf;
    Headline total;
    std::vector<StateLine> lines; ///< every state of the directory in order; last the unknown one, if anything is there
    std::vector<SchoolDot> dots; ///< those reached lie last, on top

    const StateLine *find(const QString &code) const;
};

StatesReport statesReport(const RosterIndex::Pointer &snapshot, QDate date);

} // namespace chapterhouse::app
