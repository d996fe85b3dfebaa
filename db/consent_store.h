// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/record_key.h"

#include <QDate>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// What a person agreed to for one audience. No row: 'counted', save for the book's own audience.
struct Consent {
    QString audience;
    QString level;
    QDate givenOn;
    QString source; ///< where it says so, such as "sign-up form 2026"
};

/// What holds of a person who stood in the book twice and agreed to two different things for one audience: the later
/// word, where both have their day; else, and on one day, the more careful of the two, since nobody can tell which of
/// them was meant to last.
const Consent &mergedConsent(const Consent &one, const Consent &other);

/// Consent by member and audience. Verbs that write need an open Action.
class ConsentStore {
public:
    explicit ConsentStore(Connection &connection) : m_connection(connection) { }

    std::vector<Consent> of(const RecordKey &member) const;

    bool set(const RecordKey &member, const Consent &consent); ///< false if it says so already
    bool remove(const RecordKey &member, const QString &audience);
    void removeAll(const RecordKey &member);
    void copyMissing(const RecordKey &from, const RecordKey &to);
    /// The two records are of one person: `to` has from now on what both agreed to, see mergedConsent().
    void mergeInto(const RecordKey &from, const RecordKey &to);

private:
    Connection &m_connection;
};

} // namespace chapterhouse::db
