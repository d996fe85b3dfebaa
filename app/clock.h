// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace chapterhouse::app {

/// Exactly YYYY-MM-DD, and a day of the calendar.
std::optional<QDate> dateFromIso(const QString &text);

/// The local civil date, or the one that CHAPTERHOUSE_TODAY (YYYY-MM-DD) sets: scripts and tests need a fixed one.
QDate today();
/// What CHAPTERHOUSE_TODAY says, where it is no date; else ''.
QString unusableToday();

} // namespace chapterhouse::app
