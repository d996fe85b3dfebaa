// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/scratch_book.h"

#include "db/error.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace chapterhouse::db;

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenOutsideAnAction_data();
    void nothingIsWrittenOutsideAnAction();
    void theSqliteShellIsRefusedInWords();
    void aRowCannotLieAboutItsAction();
    void aKeyNeverChanges();
    void anActionThatChangedNothingLeavesNoEntry();
    void anUpdateWritesOnlyWhatChanged();
    void anyTextSurvives();
    void aChangeNamesTheRowsItTouched();
    void aChangeWithUndeclaredRowsIsBulk();
    void undoAndRedoSurviveReopening();
    void undoOfAnEarlierActionLeavesLaterOnesAlone();
    void undoIsRefusedWhenTheSameColumnChangedSince();
    void undoIsRefusedWhenARowItAddedWasChangedSince();
    void undoIsRefusedWhenALaterRowNeedsIt();
    void undoIsRefusedForFinalStepsAndStrangers();
    void redoIsGoneAfterAFreshAction();
    void rowsThatCameAndWentWithinAnActionStayAway();
    void aKeyMayBeRemovedAndAddedAgainInOneAction();
    void aSwapOfUniqueValuesIsUndone();
    void historyOfARowBeginsWithItsAction();
};

namespace {

constexpr char addChapter[] =
    "INSERT INTO chapter (id, school_id, local_name, added_in) VALUES ('C1', 'S1', 'One', ?1)";
constexpr char addMember[] =
    "INSERT INTO member (chapter_id, id, chosen_name, added_in) VALUES ('C1', 'M1', 'Ada', ?1)";

/// Why `work` is refused, or nothing.
template <typename Work> std::optional<Refused::Reason> refusal(Work work)
{
    try {
        work();
    } catch (const Refused &refused) {
        return refused.reason();
    }
    return std::nullopt;
}

} // namespace

void TestJournal::nothingIsWrittenOutsideAnAction_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("insert") << QByteArray("INSERT INTO chapter (id, school_id, added_in) VALUES ('X', 'S', 1)");
    QTest::newRow("replace") << QByteArray("REPLACE INTO chapter (id, school_id, added_in) VALUES ('C1', 'S', 1)");
    QTest::newRow("update") << QByteArray("UPDATE chapter SET local_name = 'Two'");
    QTest::newRow("delete") << QByteArray("DELETE FROM chapter");
}

void TestJournal::nothingIsWrittenOutsideAnAction()
{
    QFETCH(QByteArray, sql);
    ScratchBook book;
    book.performSql(addChapter);
    const QStringList before = snapshot(book.connection);

    QVERIFY_EXCEPTION_THROWN(book.connection.run(sql), Error);

    QCOMPARE(snapshot(book.connection), before);
}

void TestJournal::theSqliteShellIsRefusedInWords()
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        QSKIP("the sqlite3 program is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.chapters"));
    ScratchBook(path).performSql(addChapter);

    for (const char *sql : {"DELETE FROM chapter", "UPDATE chapter SET notes = 'x'",
                            "INSERT INTO chapter (id, school_id, added_in) VALUES ('X', 'S', 1)"}) {
        QProcess process;
        process.start(shell, {path, QString::fromLatin1(sql)});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitCode() != 0);
        QVERIFY(process.readAllStandardError().contains("change it in Chapterhouse"));
    }
}

void TestJournal::aRowCannotLieAboutItsAction()
{
    ScratchBook book;
    book.performSql(addChapter);
    QVERIFY_EXCEPTION_THROWN(
        book.performSql("INSERT INTO chapter (id, school_id, added_in) VALUES ('C2', 'S', ?1 + 1)"), Error);
    QVERIFY_EXCEPTION_THROWN(book.performSql("UPDATE chapter SET added_in = ?1"), Error);
}

void TestJournal::aKeyNeverChanges()
{
    ScratchBook book;
    book.performSql(addChapter);
    QVERIFY_EXCEPTION_THROWN(book.performSql("UPDATE chapter SET id = 'C9'"), Error);
}

void TestJournal::anActionThatChangedNothingLeavesNoEntry()
{
    ScratchBook book;
    book.performSql(addChapter);

    const Change change = book.perform([](Connection &) {});

    QCOMPARE(change.number, 0);
    QCOMPARE(int(Journal(book.connection).entries().size()), 1);
    QCOMPARE(book.connection.integer("SELECT count(*) FROM open_action"), 0);
}

void TestJournal::anUpdateWritesOnlyWhatChanged()
{
    ScratchBook book;
    book.performSql(addChapter);

    const Change change = book.performSql("UPDATE chapter SET local_name = 'Two', notes = notes, contact_name = 'Li'");

    const auto operations = Journal(book.connection).operationsOf(change.id);
    QCOMPARE(int(operations.size()), 1);
    QCOMPARE(operations.front().kind, 'U');
    QCOMPARE(operations.front().was,
             (QJsonObject{{QStringLiteral("local_name"), QStringLiteral("One")},
                          {QStringLiteral("contact_name"), QString()}}));
    QCOMPARE(operations.front().now,
             (QJsonObject{{QStringLiteral("local_name"), QStringLiteral("Two")},
                          {QStringLiteral("contact_name"), QStringLiteral("Li")}}));
}

// One character of every 61 from every plane, and all that JSON escapes.
void TestJournal::anyTextSurvives()
{
    QList<char32_t> points;
    for (char32_t point = 1; point < 0x110000; point += point < 0x100 ? 1 : 61) {
        if (point < 0xd800 || point > 0xdfff)
            points << point;
    }
    const QString text = QString::fromUcs4(points.constData(), points.size());
    ScratchBook book;
    book.performSql(addChapter);
    const auto write = [&book](const QString &notes) {
        book.perform(
            [&](Connection &connection) { connection.prepare("UPDATE chapter SET notes = ?1").bind(notes).execute(); });
    };
    write(text);
    write(QStringLiteral("x"));
    book.undo();
    QCOMPARE(book.connection.text("SELECT notes FROM chapter"), text);

    book.performSql("DELETE FROM chapter");
    book.undo();
    QCOMPARE(book.connection.text("SELECT notes FROM chapter"), text);
    book.redo();
    book.undo();
    QCOMPARE(book.connection.text("SELECT notes FROM chapter"), text);
}

void TestJournal::aChangeNamesTheRowsItTouched()
{
    ScratchBook book;
    const RowKey row{QStringLiteral("chapter"), {QStringLiteral("C1")}};
    const Change added = book.perform([&](Connection &connection) {
        connection.prepare("INSERT INTO chapter (id, school_id, added_in) VALUES ('C1', 'S1', ?1)")
            .bind(openAction(connection))
            .execute();
        connection.touch(row.table, row.key);
    });
    QVERIFY(!added.touches.bulk);
    QCOMPARE(added.touches.rows, std::vector{row});

    const Change changed = book.performSql("UPDATE chapter SET notes = 'x'");
    QVERIFY(!changed.touches.bulk);
    QCOMPARE(changed.touches.rows, std::vector{row});

    QCOMPARE(book.undo().touches.rows, std::vector{row});
    QCOMPARE(book.undo().touches.rows, std::vector{row});
    QCOMPARE(book.connection.integer("SELECT count(*) FROM chapter"), 0);
    QCOMPARE(book.redo().touches.rows, std::vector{row});
}

void TestJournal::aChangeWithUndeclaredRowsIsBulk()
{
    ScratchBook book;
    QVERIFY(book.performSql(addChapter).touches.bulk);
    book.undo();
    QCOMPARE(book.connection.integer("SELECT count(*) FROM chapter"), 0);
}

void TestJournal::undoAndRedoSurviveReopening()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.chapters"));
    QStringList before;
    QStringList after;
    {
        ScratchBook book(path);
        book.performSql(addChapter);
        before = snapshot(book.connection);
        book.performSql("UPDATE chapter SET local_name = 'Two'");
        after = snapshot(book.connection);
    }
    {
        ScratchBook book(path);
        book.undo();
        QCOMPARE(snapshot(book.connection), before);
    }
    ScratchBook book(path);
    QCOMPARE(Journal(book.connection).nextRedo()->label, QStringLiteral("test"));
    book.redo();
    QCOMPARE(snapshot(book.connection), after);
}

void TestJournal::undoOfAnEarlierActionLeavesLaterOnesAlone()
{
    ScratchBook book;
    book.performSql(addChapter);
    const Change renamed = book.performSql("UPDATE chapter SET local_name = 'Two'");
    book.performSql("UPDATE chapter SET notes = 'kept'");

    Journal(book.connection).undo({}, renamed.id);

    QCOMPARE(book.connection.text("SELECT local_name || notes FROM chapter"), QStringLiteral("Onekept"));
}

void TestJournal::undoIsRefusedWhenTheSameColumnChangedSince()
{
    ScratchBook book;
    book.performSql(addChapter);
    const Change first = book.performSql("UPDATE chapter SET local_name = 'Two', notes = 'x'");
    book.performSql("UPDATE chapter SET local_name = 'Three'");
    const QStringList before = snapshot(book.connection);

    QCOMPARE(refusal([&] { Journal(book.connection).undo({}, first.id); }), Refused::Reason::ChangedSince);

    QCOMPARE(snapshot(book.connection), before);
    QCOMPARE(Journal(book.connection).entry(first.id)->state, QStringLiteral("done"));
}

void TestJournal::undoIsRefusedWhenARowItAddedWasChangedSince()
{
    ScratchBook book;
    const Change added = book.performSql(addChapter);
    const Change changed = book.performSql("UPDATE chapter SET notes = 'x'");
    QCOMPARE(refusal([&] { Journal(book.connection).undo({}, added.id); }), Refused::Reason::ChangedSince);

    book.undo();
    book.performSql("DELETE FROM chapter");
    QCOMPARE(refusal([&] { Journal(book.connection).undo({}, added.id); }), Refused::Reason::RemovedSince);
    QCOMPARE(refusal([&] { Journal(book.connection).undo({}, changed.id); }), Refused::Reason::AlreadyUndone);
}

void TestJournal::undoIsRefusedWhenALaterRowNeedsIt()
{
    ScratchBook book;
    const Change added = book.performSql(addChapter);
    book.performSql(addMember);
    const QStringList before = snapshot(book.connection);

    QCOMPARE(refusal([&] { Journal(book.connection).undo({}, added.id); }), Refused::Reason::NeededSince);

    QCOMPARE(snapshot(book.connection), before);
}

void TestJournal::undoIsRefusedForFinalStepsAndStrangers()
{
    ScratchBook book;
    QCOMPARE(refusal([&] { book.undo(); }), Refused::Reason::NothingToUndo);
    QCOMPARE(refusal([&] { book.redo(); }), Refused::Reason::NothingToRedo);
    QCOMPARE(refusal([&] { Journal(book.connection).undo({}, QStringLiteral("no such")); }),
             Refused::Reason::UnknownAction);

    const Change forgotten = book.perform(setFinal);
    QVERIFY(forgotten.number > 0);
    QCOMPARE(refusal([&] { Journal(book.connection).undo({}, forgotten.id); }), Refused::Reason::Final);
    QCOMPARE(refusal([&] { book.undo(); }), Refused::Reason::NothingToUndo);
}

void TestJournal::redoIsGoneAfterAFreshAction()
{
    ScratchBook book;
    book.performSql(addChapter);
    book.performSql("UPDATE chapter SET notes = 'x'");
    book.undo();
    QVERIFY(Journal(book.connection).nextRedo());

    book.performSql("UPDATE chapter SET local_name = 'Two'");

    QCOMPARE(refusal([&] { book.redo(); }), Refused::Reason::NothingToRedo);
}

void TestJournal::rowsThatCameAndWentWithinAnActionStayAway()
{
    ScratchBook book;
    book.performSql(addChapter);
    const QStringList before = snapshot(book.connection);
    book.performSql("INSERT INTO chapter (id, school_id, added_in) VALUES ('C2', 'S2', ?1);"
                    "UPDATE chapter SET notes = 'x';"
                    "DELETE FROM chapter WHERE id = 'C2'");
    const QStringList after = snapshot(book.connection);

    book.undo();
    QCOMPARE(snapshot(book.connection), before);
    book.redo();
    QCOMPARE(snapshot(book.connection), after);
}

void TestJournal::aKeyMayBeRemovedAndAddedAgainInOneAction()
{
    ScratchBook book;
    book.performSql("INSERT INTO book_setting VALUES ('name', 'One', ?1)");
    const QStringList before = snapshot(book.connection);
    book.performSql("UPDATE book_setting SET value = 'Two'; DELETE FROM book_setting;"
                    "INSERT INTO book_setting VALUES ('name', 'Three', ?1); UPDATE book_setting SET value = 'Four'");
    const QStringList after = snapshot(book.connection);

    for (int round = 0; round < 2; ++round) {
        book.undo();
        QCOMPARE(snapshot(book.connection), before);
        book.redo();
        QCOMPARE(snapshot(book.connection), after);
    }
}

void TestJournal::aSwapOfUniqueValuesIsUndone()
{
    ScratchBook book;
    book.performSql("INSERT INTO region VALUES ('R1', 'East', ?1), ('R2', 'West', ?1);"
                    "INSERT INTO region_state VALUES ('R1', 'OH', ?1), ('R2', 'CA', ?1)");
    const QStringList before = snapshot(book.connection);
    book.performSql("DELETE FROM region_state; INSERT INTO region_state VALUES ('R1', 'CA', ?1), ('R2', 'OH', ?1)");
    const QStringList after = snapshot(book.connection);

    book.undo();
    QCOMPARE(snapshot(book.connection), before);
    book.redo();
    QCOMPARE(snapshot(book.connection), after);
}

void TestJournal::historyOfARowBeginsWithItsAction()
{
    ScratchBook book;
    const Change added = book.performSql(addChapter);
    book.performSql("UPDATE chapter SET notes = 'x'");
    book.performSql("DELETE FROM chapter");

    const auto history = Journal(book.connection).historyOf({QStringLiteral("chapter"), {QStringLiteral("C1")}});

    QCOMPARE(int(history.size()), 3);
    QCOMPARE(history[0].kind, 'I');
    QCOMPARE(history[0].entry.id, added.id);
    QCOMPARE(history[0].entry.author, QStringLiteral("Sam"));
    QCOMPARE(history[1].kind, 'U');
    QCOMPARE(history[2].kind, 'D');
    QCOMPARE(history[2].was.value(QStringLiteral("notes")).toString(), QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
