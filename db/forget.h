// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace chapterhouse::db {

class Connection;

/// Takes a person out of the book for good: every membership, what hangs on it, the terms, the ids of other systems,
/// and every value of them in the journal; leaves a tombstone without data. Finds them in the journal too, if they were
/// removed before. Makes the open action final. Returns the ids of the memberships. Vacuum the file afterwards.
QStringList forgetPerson(Connection &connection, const QString &personId);

/// Whom the action `change`, the latest one, made forgotten.
QStringList forgottenBy(Connection &connection, qint64 change);

/// Whether a record with this id was forgotten, so that an old file does not bring it back.
bool isForgotten(Connection &connection, const QString &id);

/// What stands for another system's id of a forgotten person: it can be compared, and not be read.
QString tombstoneOf(const QString &source, const QString &externalId);

} // namespace chapterhouse::db
