// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roster/random_book.h"
#include "db/contact_store.h"

namespace chapterhouse::test {

/// Contact logs for some chapters of a random book, and statuses that it does not have by itself.
inline void addContacts(RandomBook &book)
{
    db::Connection &connection = book.connection();
    QStringList chapters;
    auto query = connection.prepare("SELECT id FROM chapter WHERE kind = 'chapter' ORDER BY id");
    while (query.next())
        chapters.append(query.text(0));
    if (chapters.isEmpty())
        return;
    const QStringList outcomes{QString(),
                               QStringLiteral("no_answer"),
                               QStringLiteral("interested"),
                               QStringLiteral("postponed"),
                               QStringLiteral("has_own_group"),
                               QStringLiteral("chapter_founded"),
                               QStringLiteral("other")};
    db::Action action(connection, {QStringLiteral("test"), {}, {}, {}});
    for (int i = book.number(0, 12); i > 0; --i) {
        db::Contact contact;
        contact.chapterId = book.any(chapters);
        contact.happenedOn = book.day();
        contact.outcome = book.any(outcomes);
        db::ContactStore(connection).add(contact);
    }
    for (int i = book.number(0, 10); i > 0; --i) {
        connection
            .prepare("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
                     "VALUES (?1, ?2, ?3, ?4, '', ?5)")
            .bind(book.any(chapters), QStringLiteral("9S%1").arg(i),
                  book.oneIn(2) ? QStringLiteral("forming") : QStringLiteral("applied"), book.day(), action.number())
            .execute();
    }
    action.commit();
}

/// The rows of a query, its columns as texts; ?1 is the day.
inline std::vector<QStringList> rowsOf(db::Connection &connection, std::string_view sql, QDate day, int columns)
{
    auto query = connection.prepare(sql);
    query.bind(day);
    std::vector<QStringList> rows;
    while (query.next()) {
        QStringList &row = rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            row.append(query.text(column));
    }
    return rows;
}

} // namespace chapterhouse::test
