// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/person_names.h"
#include "app/roster/roster_index.h"

#include <QDate>
#include <QString>

#include <vector>

namespace chapterhouse::app {

/// One thing to hand over to the next officers.
struct HandoverLine {
    QString id; ///< the same whenever the list is made
    QString text; ///< what to do
    QString note; ///< what it is about
    bool operator==(const HandoverLine &) const = default;
};

/// What the book says that has to be handed over on that day. Throws db::Error.
std::vector<HandoverLine> handoverLines(db::Connection &connection, const RosterIndex::Pointer &roster, QDate on,
                                        NameStyle style);

} // namespace chapterhouse::app
