// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/result.h"
#include "db/fields.h"

#include <QDate>
#include <QString>
#include <QVariant>

namespace chapterhouse::app {

// What people type into the fields of a record, cleaned as an import cleans the cells of a file.

/// A date as people write it: ISO, as the locale writes it (which also says where the day stands), "3 Sep 2026", "Sep
/// 2026", without a year (then of `today`), "today", "yesterday", "tomorrow". '' is an invalid date and no failure.
Result<QDate> typedDate(const QString &text, QDate today);

/// The value that `text` stands for in a column of this kind, or in words why there is none. A code may be typed as
/// itself or as it is shown; '' empties the column, where that is allowed. `today` is what "M2" counts from.
Result<QVariant> typedValue(const db::Field &field, const QString &text, QDate today);

/// `value` of a column as it is shown for editing: what typedValue() reads as the same again.
QString shownValue(const db::Field &field, const QVariant &value);

/// Without outer and zero-width characters, in NFC.
QString cleanedText(const QString &text);
QString cleanedPhone(const QString &text);
QString cleanedDegree(const QString &text); ///< "MD" of "m.d."; what is not known stays

} // namespace chapterhouse::app
