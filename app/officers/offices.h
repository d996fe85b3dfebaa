// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/roster_index.h"
#include "db/officer_store.h"

#include <QDate>

#include <vector>

namespace chapterhouse::app {

/// One office of one chapter, with all who held it, hold it or are elected to it.
struct Office {
    QString chapterId;
    QString name; ///< as the latest term writes it
    std::vector<db::OfficerTerm> terms; ///< by start; none of those that were never in force

    bool isHeldOn(QDate day) const;
    bool isElected(QDate day) const; ///< someone is to take it over later
    /// Since when no one holds it, if someone did before; invalid while it is held or was never begun.
    QDate vacantSince(QDate day) const;
    /// The day on which it falls vacant, if that is within so many days and no one is elected; else invalid.
    QDate endsUnfilled(QDate day, int withinDays) const;
};

/// What an office lacks on a day.
struct OfficeGap {
    QDate vacantSince; ///< invalid where it is held
    QDate endsOn; ///< soon, and no one is elected; else invalid
};

/// Only chapters that count on that day, and the national board, lack anything.
OfficeGap gapOf(const Office &office, const ChapterEntry &chapter, QDate day, int endsWithinDays);

bool isPresidency(const QString &office); ///< president or co-president, as OfficerStore::presidents() has it
/// What most chapters have, as books write it: for completing what is typed. Any other office may be written too.
QStringList usualOffices();
bool isInForce(const db::OfficerTerm &term, QDate day);

/// The terms by chapter and office; "President" and "president" are one. In the order of chapters, then of names.
std::vector<Office> officesOf(std::vector<db::OfficerTerm> terms);

} // namespace chapterhouse::app
