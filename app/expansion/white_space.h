// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expansion/expansion_records.h"
#include "app/figures/suppression.h"
#include "app/roster/roster_index.h"

#include <QDate>
#include <QString>

#include <vector>

namespace chapterhouse::app {

/// An eligible school without a chapter that counts, and what speaks for it.
struct OpenSchool {
    QString id;
    QString name;
    QString shortName; ///< the name where there is none
    QString city;
    QString state; ///< USPS code
    QString stateName;
    QString chapterId; ///< the one there that has come furthest, though it does not count; '' where there is none
    ChapterStatus status = ChapterStatus::None; ///< of that chapter
    QDate since; ///< of the status
    /// Those present that day in the network with this school as their own, or on the roster of a chapter there that
    /// does not count; a campus counts as its school. Each person once.
    int people = 0;
    /// Heads without names: the newest head-count of each chapter there, unless the chapter counted on it or since.
    int heads = 0;
    ContactSummary contact; ///< of the contact logs of all chapters there
    int stateReached = 0; ///< eligible schools of its state with a chapter that counts
    int stateEligible = 0;
    int adjacentReached = 0; ///< states with a border to its own where a chapter counts
    std::vector<std::size_t> chapters; ///< all that are there: places in index().chapters()
    int network = 0; ///< of the people, members of the network
    bool isTold = true; ///< how many are there, if it is shared

    int there() const { return people + heads; }
    int told(const Suppression &suppression) const { return suppression.isOn() && !isTold ? untold : there(); }
    int stateOpen() const { return stateEligible - stateReached; } ///< it included
};

/// Every eligible school without a chapter that counts that day, in the order of the directory. One pass over the
/// members of the network and of the chapters there.
std::vector<OpenSchool> openSchools(const RosterIndex &index, const ExpansionRecords &records, QDate date);

/// The same as a shared report may tell them, beside chapters and states.
std::vector<OpenSchool> toldOpenSchools(std::vector<OpenSchool> schools, const RosterIndex &index, QDate date,
                                        Suppression suppression);

/// The rows behind OpenSchool::people, one a person.
std::vector<quint32> peopleThere(const RosterIndex &index, const QString &schoolId, QDate date);

} // namespace chapterhouse::app
