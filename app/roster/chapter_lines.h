// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/suppression.h"
#include "app/roster/roster_index.h"
#include "app/tables/state_regions.h"

#include <QDate>
#include <QString>

#include <vector>

namespace chapterhouse::app {

/// A chapter as the table shows it.
struct ChapterLine {
    QString id;
    QString name;
    QString school;
    QString city;
    QString state; ///< USPS code
    QString region;
    QString origin; ///< code
    QString president;
    ChapterStatus status = ChapterStatus::None;
    bool isArchived = false; ///< shows only where it is asked for
    int members = 0; ///< counted-only heads too; rounded where they are told to others
    int countedOnly = 0;
    QString membersText = {};
    QString countedOnlyText = {};
    QDate activeSince;
    QDate rosterUpdatedOn;
    QStringList concerns; ///< codes of why it needs help
    QByteArray haystack; ///< folded
};

/// The chapters, archived ones too; neither the national row nor what was merged into others. `withLater`: also those
/// of which nothing was known by then. Throws
/// db::Error.
std::vector<ChapterLine> readChapterLines(db::Connection &connection, const RosterIndex::Pointer &index,
                                          const StateRegions &regions, QDate date, bool withLater = true,
                                          const Suppression &suppression = Suppression::off());

QString originName(const QString &code);
QString placeOf(const ChapterLine &line); ///< "Macon, GA"
QString chapterText(const ChapterLine &line, int column); ///< what stands in a column of ChaptersModel
/// Negative, zero or positive, as `a` stands before, with or after `b` in the order of a column.
int compareChapters(const ChapterLine &a, const ChapterLine &b, int column);

} // namespace chapterhouse::app
