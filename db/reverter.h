// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace chapterhouse::db {

class Connection;
struct CapturedTable;

/// The condition that a row of `table` has the key in ?1, a JSON array.
QString hasKey(const CapturedTable &table);

/// The number of the change that added the row first, from the row or from what is written down of it.
std::optional<qint64> originOf(Connection &connection, const QString &table, const QString &keyAsJson);

struct Reversal {
    qint64 entry; ///< whose operations are taken back
    qint64 as; ///< the open action that does so
    bool alsoAdded; ///< the entry is an original, which may have added rows
};

/// Takes back every operation of an entry, the last one first. Throws Refused where a row is no longer as the entry
/// left it, and Error; the caller rolls back then.
void revert(Connection &connection, const Reversal &reversal);

} // namespace chapterhouse::db
