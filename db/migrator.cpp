// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrator.h"

#include "db/capture.h"
#include "db/connection.h"
#include "db/error.h"
#include "db/transaction.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace chapterhouse::db {

std::vector<Migration> builtInMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        migrations.push_back({name.left(4).toInt(), folder.filePath(name)});
    return migrations;
}

int schemaVersion(Connection &connection)
{
    return int(connection.integer("PRAGMA user_version"));
}

void migrate(Connection &connection, const std::vector<Migration> &migrations)
{
    if (schemaVersion(connection) == int(migrations.size()))
        return;
    Transaction transaction(connection);
    const int found = schemaVersion(connection);
    if (found > int(migrations.size()))
        throw Error(SQLITE_MISMATCH, "the file was written by a newer version of this program");

    removeCapture(connection);
    for (const auto &[version, path] : migrations) {
        if (version <= found)
            continue;
        QFile script(path);
        if (!script.open(QIODevice::ReadOnly))
            throw Error(SQLITE_CANTOPEN, "missing migration " + path.toStdString());
        connection.run(script.readAll());
        connection.run("PRAGMA user_version = " + QByteArray::number(version));
    }
    installCapture(connection);
    transaction.commit();
}

} // namespace chapterhouse::db
