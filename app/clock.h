// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace chapterhouse::app {

/// The local civil date, or the one that CHAPTERHOUSE_TODAY (YYYY-MM-DD) sets: scripts and tests need a fixed one.
QDate today();

} // namespace chapterhouse::app
