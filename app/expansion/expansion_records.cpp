// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/expansion/expansion_records.h"

#include "db/connection.h"

namespace chapterhouse::app {

ExpansionRecords ExpansionRecords::read(db::Connection &connection, QDate day)
{
    ExpansionRecords records;
    auto contacts = connection.prepare(R"(
        SELECT chapter_id, happened_on, outcome FROM contact
        WHERE happened_on <= ?1 ORDER BY chapter_id, happened_on, id)");
    contacts.bind(day);
    while (contacts.next()) {
        ContactSummary &summary = records.contacts[contacts.text(0)];
        ++summary.lines;
        summary.lastOn = contacts.date(1);
        summary.outcome = contacts.text(2);
    }
    auto heads = connection.prepare(R"(
        SELECT chapter_id, as_of, heads FROM head_count WHERE as_of <= ?1 ORDER BY chapter_id, as_of, id)");
    heads.bind(day);
    while (heads.next())
        records.heads[heads.text(0)] = {heads.date(1), int(heads.integer(2))};
    return records;
}

} // namespace chapterhouse::app
