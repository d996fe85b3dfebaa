// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace chapterhouse::db {
class Connection;
} // namespace chapterhouse::db

namespace chapterhouse::app {

class Directory;

/// The day on which the sample's files end: the day it is shown as of.
inline const QDate demoDay(2020, 8, 31);

/// What the files do not have but every screen has a place for: pronouns, phases, consents, accounts, advisors. Made
/// from the number of each record, so that it is the same each time, and never changes a figure up to demoDay.
void addDemoDetails(db::Connection &connection, const Directory &directory);

} // namespace chapterhouse::app
