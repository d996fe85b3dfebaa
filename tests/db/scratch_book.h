// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/capture.h"
#include "db/connection.h"
#include "db/journal.h"
#include "db/migrator.h"

#include <QMap>

#include <functional>

namespace chapterhouse::db {

/// A book of the newest schema, in memory unless a path is given.
struct ScratchBook {
    explicit ScratchBook(const QString &path = QStringLiteral(":memory:")) : connection(path)
    {
        migrate(connection, builtInMigrations());
    }

    Change perform(const std::function<void(Connection &)> &work, const QString &label = QStringLiteral("test"))
    {
        Action action(connection, {label, {}, QStringLiteral("Sam"), {}});
        work(connection);
        return action.commit();
    }

    /// Runs SQL in which ?1 is the open action's number.
    Change performSql(const char *sql)
    {
        return perform([sql](Connection &book) {
            const qint64 number = openAction(book);
            QByteArray script(sql);
            script.replace("?1", QByteArray::number(number));
            book.run(script);
        });
    }

    Change undo() { return Journal(connection).undo(QStringLiteral("Kim")); }
    Change redo() { return Journal(connection).redo(QStringLiteral("Kim")); }

    Connection connection;
};

/// Every row of every captured table, as text.
inline QStringList snapshot(Connection &connection)
{
    QStringList rows;
    for (const CapturedTable &table : capturedTables(connection)) {
        QStringList columns;
        for (const CapturedColumn &column : table.columns)
            columns << QStringLiteral("quote(%1)").arg(column.name);
        auto query =
            connection.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                   .arg(columns.join(QStringLiteral(" || ',' || ")), table.name, table.key.join(u','))
                                   .toStdString());
        while (query.next())
            rows << table.name + QLatin1String(": ") + query.text(0);
    }
    return rows;
}

} // namespace chapterhouse::db
