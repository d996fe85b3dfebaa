// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/scope.h"
#include "app/figures/suppression.h"
#include "app/figures/told_places.h"

#include <QDate>
#include <QVariantList>

#include <memory>

namespace chapterhouse::app {

/// What may be told of the chapters of a book on a day and a year before. To settle it takes its time: not for the
/// thread of the window.
struct ToldDays {
    ToldDays(const RosterIndex::Pointer &snapshot, QDate date, Suppression suppression);
    bool isOf(const RosterIndex::Pointer &book, QDate day, Suppression suppression) const;

    std::weak_ptr<const RosterIndex> snapshot; ///< not held for this alone
    QDate date;
    int threshold;
    ToldPlaces now;
    ToldPlaces before;
};

/// The figures of one chapter on a day and over the twelve months before, each with its definition: a GrowthTile each.
/// `told`: needed where the suppression is on; null while it is not settled, and no one is counted.
QVariantList chapterFigures(const Scope &chapter, QDate date, const Suppression &suppression, const ToldDays *told);

} // namespace chapterhouse::app
