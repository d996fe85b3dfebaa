// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/scratch_book.h"

#include "db/error.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse::db;

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReleasedMigrationIsNeverEdited_data();
    void aReleasedMigrationIsNeverEdited();
    void everyOldVersionReachesTheSameSchema_data();
    void everyOldVersionReachesTheSameSchema();
    void aFailingMigrationLeavesTheFileAsItWas();
    void refusesAFileFromTheFuture();
    void anOldEntryCanBeUndoneAfterAMigration();
};

namespace {

QStringList schema(Connection &connection)
{
    QStringList lines;
    auto query = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name");
    while (query.next())
        lines << query.text(0);
    return lines;
}

/// The migrations of the program and one more, which runs `sql`.
std::vector<Migration> withOneMore(const QTemporaryDir &folder, const char *sql)
{
    auto migrations = builtInMigrations();
    const int version = int(migrations.size()) + 1;
    QFile script(folder.filePath(QString::number(version)));
    if (script.open(QIODevice::WriteOnly))
        script.write(sql);
    migrations.push_back({version, script.fileName()});
    return migrations;
}

} // namespace

void TestMigrator::aReleasedMigrationIsNeverEdited_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("0001") << 1 << QByteArray("709b11a14e1506bfe040ff3df994f9c199538d5a8175ede82901d277a6ebb798");
}

// Books of that version are with people: what is missing in it is a further migration.
void TestMigrator::aReleasedMigrationIsNeverEdited()
{
    QFETCH(const int, version);
    QFETCH(const QByteArray, sha256);
    QFile script(builtInMigrations().at(std::size_t(version - 1)).path);
    QVERIFY(script.open(QIODevice::ReadOnly));
    QCOMPARE(QCryptographicHash::hash(script.readAll(), QCryptographicHash::Sha256).toHex(), sha256);
}

void TestMigrator::everyOldVersionReachesTheSameSchema_data()
{
    QTest::addColumn<int>("start");
    for (const Migration &migration : builtInMigrations())
        QTest::addRow("from version %d", migration.version - 1) << migration.version - 1;
}

void TestMigrator::everyOldVersionReachesTheSameSchema()
{
    QFETCH(int, start);
    const auto all = builtInMigrations();
    Connection fresh(QStringLiteral(":memory:"));
    migrate(fresh, all);

    Connection old(QStringLiteral(":memory:"));
    migrate(old, {all.begin(), all.begin() + start});
    migrate(old, all);

    QCOMPARE(schema(old), schema(fresh));
    QCOMPARE(schemaVersion(old), int(all.size()));
}

void TestMigrator::aFailingMigrationLeavesTheFileAsItWas()
{
    const QTemporaryDir folder;
    ScratchBook book;
    const QStringList before = schema(book.connection);

    QVERIFY_EXCEPTION_THROWN(
        migrate(book.connection, withOneMore(folder, "CREATE TABLE half (id INTEGER); SELECT nonsense;")), Error);

    QCOMPARE(schema(book.connection), before);
}

void TestMigrator::refusesAFileFromTheFuture()
{
    Connection connection(QStringLiteral(":memory:"));
    connection.run("PRAGMA user_version = 9000");
    QVERIFY_EXCEPTION_THROWN(migrate(connection, builtInMigrations()), Error);
}

void TestMigrator::anOldEntryCanBeUndoneAfterAMigration()
{
    const QTemporaryDir folder;
    ScratchBook book;
    book.performSql("INSERT INTO chapter (id, school_id, local_name, added_in) VALUES ('C1', 'S1', 'One', ?1)");
    book.performSql("UPDATE chapter SET local_name = 'Two'");
    book.performSql("DELETE FROM chapter");

    migrate(book.connection,
            withOneMore(folder,
                        "ALTER TABLE chapter ADD COLUMN mood TEXT NOT NULL DEFAULT 'fine';"
                        "ALTER TABLE chapter ADD COLUMN born_on TEXT;"));

    book.undo();
    QCOMPARE(book.connection.text("SELECT local_name || mood || ifnull(born_on, '') FROM chapter"),
             QStringLiteral("Twofine"));
    book.undo();
    QCOMPARE(book.connection.text("SELECT local_name FROM chapter"), QStringLiteral("One"));
    book.undo();
    QCOMPARE(book.connection.integer("SELECT count(*) FROM chapter"), 0);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
