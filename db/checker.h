// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace chapterhouse::db {

class Connection;

/// One thing that is wrong with a book.
struct Finding {
    enum class Kind {
        Damage, ///< `what` is SQLite's own word for it
        BrokenReference, ///< `what` is the table; a row refers to one that is not there
        Dangling, ///< `what` is the table and column, such as "officer_term.person_id"
        ActionLeftOpen,
        TriggerMissing, ///< `what` is its name
        TriggerAltered
    };
    Kind kind;
    QString what;
    qint64 count = 1;

    bool canBeRepaired() const { return kind >= Kind::ActionLeftOpen; }
};

/// Whether the file's pages and indexes are sound; "ok", or SQLite's first complaint. Faster than check().
QString soundness(Connection &connection);

/// Rows that point to nothing, where no foreign key keeps them from it.
qint64 danglingPointers(Connection &connection);

/// Everything that can be wrong with a book; reads all of it.
std::vector<Finding> check(Connection &connection);

/// Mends what canBeRepaired(): writes the triggers anew and closes an action left open.
void repair(Connection &connection);

} // namespace chapterhouse::db
