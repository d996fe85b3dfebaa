// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"
#include "db/member_store.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace chapterhouse::app {

// The columns of MembersModel as cells that people type into.

/// Whether what is typed there is written into the member. A status, a chapter, an office is a dated fact: it is
/// recorded, not overwritten.
bool isTypedColumn(int column);
/// Why not: what to do instead; '' for a column that is.
QString whyNotTyped(int column);
bool isPrivateColumn(int column); ///< tells who somebody is: hidden while names are covered

/// What stands in the column, in full.
QString cellForTyping(int column, const db::Member &member);
/// The fields of `member` that `text` changes; none where it says the same. A name keeps its parts where it can.
Result<db::Fields> typedIntoCell(int column, const QString &text, const db::Member &member, QDate today);
/// The whole of what `begun` begins, where the column takes words from a list and only one begins so; else ''.
QString completedCell(int column, const QString &begun);

} // namespace chapterhouse::app
