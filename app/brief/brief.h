// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/result.h"
#include "app/roster/roster_index.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <functional>
#include <vector>

namespace chapterhouse::app {

struct BriefTile {
    QString title; ///< "Schools reached"
    QString figure; ///< "52"
    QString note; ///< "of 192 eligible, 27 %"
};

struct BriefTable {
    QString title;
    QStringList headings; ///< the first column is text, the others are numbers
    std::vector<QStringList> rows;
    QString rest; ///< what had no room: "and 12 more"; '' else
};

/// A state of the map, by the share of its schools that are reached.
struct BriefState {
    QString code;
    int step = 0; ///< of the ramp, 0 to 5
};

struct BriefStep {
    int step = 0;
    QString text; ///< "21–40 %"
};

/// Where the two curves go through; people are rounded.
struct BriefPoint {
    QDate day;
    int chapters = 0;
    int members = 0;
};

/// What an organisation hands to its board, on two pages: where it stands, how it grew, where it is, who came and
/// stayed. Always for sharing: counts of people are rounded, no one is named, and no small group can be told from the
/// numbers of the brief together (see Disclosure).
struct Brief {
    QString organisation;
    QString asOf; ///< "As of 31 August 2020"
    bool isNational = true;
    std::vector<BriefTile> tiles;
    std::vector<BriefPoint> curve; ///< the last one on the day itself
    QString chaptersNow; ///< "52 chapters", at the end of the line
    QString membersNow;
    std::vector<BriefState> map;
    std::vector<BriefStep> legend;
    BriefTable states;
    std::vector<BriefTable> others;
    QStringList notes; ///< definitions, and what was done to the numbers
};

Brief makeBrief(const RosterIndex::Pointer &snapshot, const OverviewSettings &settings, QDate asOf,
                const QString &organisation);

/// Paints a brief as a PDF file. The program hands one in, because this layer does not draw.
using BriefPainter = std::function<Result<QByteArray>(const Brief &)>;
void setBriefPainter(BriefPainter painter);
Result<QByteArray> paintBrief(const Brief &brief);

} // namespace chapterhouse::app
