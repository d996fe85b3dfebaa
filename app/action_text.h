// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/person_names.h"
#include "db/journal.h"

#include <QString>

namespace chapterhouse::app {

/// What an action did, in the words of the Undo command, the toast and the history: "Add member", "Import 112 members".
/// `subject` may hold "count". An unknown code, of a later version, is shown as it is. While names are covered it does
/// not say how many people it was about: "Import ••• members".
QString actionText(const QString &label, const QJsonObject &subject = {}, NameStyle style = NameStyle::Plain);
/// The same for an entry of the history: "Undo: Add member".
QString actionText(const db::HistoryEntry &entry, NameStyle style = NameStyle::Plain);

} // namespace chapterhouse::app
