// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/journal.h"

#include <QString>

namespace chapterhouse::app {

/// What an action did, in the words of the Undo command, the toast and the history: "Add member", "Import 112 members".
/// `subject` may hold "count". An unknown code, of a later version, is shown as it is.
QString actionText(const QString &label, const QJsonObject &subject = {});
/// The same for an entry of the history: "Undo: Add member".
QString actionText(const db::HistoryEntry &entry);

} // namespace chapterhouse::app
