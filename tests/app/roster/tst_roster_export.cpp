// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/roster_export.h"

#include "app/example_book.h"
#include "app/figures/figures.h"
#include "db/export_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestRosterExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheLeastAndSaysWhomItNames();
    void namesNobodyWithoutTheNames();
    void countsAnewForAnotherAudience();
    void writesTheFileAndTheLedger();
    void aFileThatCannotBeWrittenIsSaid_data();
    void aFileThatCannotBeWrittenIsSaid();
    void whatWasStoppedSaysSoAndLeavesNothing();
    void columnsKeepTheModelContract();
    void writesWhoIsSelectedOrShown();
    void writesOneChapter();
    void countsNameNobody();
    void showsTheFirstRowsAsTheyLeave();
    void theFileIsNamedAfterItsFormat();
    void whoCannotBeChosenAnyMoreIsNot();
    void tellsOfTheDayThatIsLookedAt();
    void goesAwayInTheMiddle();
};

namespace {

void connectTo(RosterExport &form, const ExampleBook &example)
{
    form.setBook(example.book());
    form.setRoster(example.roster());
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

} // namespace

void TestRosterExport::beginsWithTheLeastAndSaysWhomItNames()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QVERIFY(!form.isCounted());
    QTRY_VERIFY(form.isCounted());
    QCOMPARE(form.commandText(), QStringLiteral("Export 479 names…"));
    QVERIFY(form.consequence().contains(QStringLiteral("479 names")));
    const QStringList columns = form.columns()->columns();
    QVERIFY(columns.contains(QStringLiteral("chosen_name")));
    QVERIFY(!columns.join(u',').contains(QStringLiteral("email")));
    QVERIFY(!columns.contains(QStringLiteral("phone")));
}

void TestRosterExport::namesNobodyWithoutTheNames()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QTRY_VERIFY(form.isCounted());
    QSignalSpy changed(&form, &RosterExport::countChanged);
    ExportColumns *columns = form.columns();
    for (int row = 0; row < columns->rowCount(); ++row) {
        if (columns->index(row).data(ExportColumns::TextRole).toString() == QStringLiteral("Name"))
            columns->choose(row, false);
    }
    QCOMPARE(changed.count(), 1);
    QVERIFY(!form.showsNames());
    QCOMPARE(form.commandText(), QStringLiteral("Export…"));
}

void TestRosterExport::tellsOfTheDayThatIsLookedAt()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QTRY_VERIFY(form.isCounted());
    QVERIFY(form.consequence().endsWith(QStringLiteral("As of 31 August 2020.")));
    BoardLens lens;
    form.setLens(&lens);
    lens.setDate(QDate(2019, 8, 31));
    const auto then = membership(Scope(example.roster()->snapshot()), QDate(2019, 8, 31)).people;
    QTRY_COMPARE(form.commandText(), QStringLiteral("Export %1 names…").arg(then));
    QVERIFY(form.consequence().endsWith(QStringLiteral("As of 31 August 2019, the day that is looked at.")));
    QCOMPARE(form.whoTexts().front(), QStringLiteral("On the roster on 31 August 2019"));

    // The table of members, too, though nobody looks at it.
    MembersModel table;
    table.setBook(example.book());
    table.setRoster(example.roster());
    table.setLens(&lens);
    QTRY_VERIFY(table.isReady());
    table.setShown(false);
    lens.setDate(QDate(2020, 2, 29));
    form.setShown(false);
    form.setTable(&table);
    form.setWho(RosterExport::Shown);
    form.setShown(true);
    QTRY_VERIFY(form.isCounted());
    QCOMPARE(table.date(), QDate(2020, 2, 29));
    QCOMPARE(form.commandText(), QStringLiteral("Export %1 names…").arg(table.count()));
}

void TestRosterExport::countsAnewForAnotherAudience()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QTRY_VERIFY(form.isCounted());
    form.setAudience(4); // the public: nobody agreed by default
    QTRY_VERIFY(form.isCounted() && !form.consequence().contains(QStringLiteral("479 names")));
    form.setAudience(0);
    form.setWho(RosterExport::Everyone);
    QTRY_VERIFY(form.isCounted() && form.commandText() != QStringLiteral("Export 479 names…"));
}

void TestRosterExport::writesTheFileAndTheLedger()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QTRY_VERIFY(form.isCounted());
    form.setPurpose(QStringLiteral("Charter renewal"));
    QSignalSpy finished(&form, &RosterExport::finished);
    const QString path = example.file(QStringLiteral("roster.csv"));

    form.run(QUrl::fromLocalFile(path));
    QVERIFY(form.saving()->isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!form.saving()->isRunning());
    QVERIFY(finished.front().front().toString().contains(QStringLiteral("roster.csv")));
    const auto lines = linesOf(path);
    QCOMPARE(lines.size(), 480);
    QCOMPARE(
        lines.front().trimmed(),
        QByteArray("member_id,chapter_id,chapter,chosen_name,family_name,class_year,joined_on,status,status_since"));

    const auto ledger =
        example.book()->read([](db::Connection &connection) { return db::ExportStore(connection).all(); });
    QVERIFY(ledger);
    QCOMPARE(ledger->size(), std::size_t(1));
    QCOMPARE(ledger->front().purpose, QStringLiteral("Charter renewal"));
    QCOMPARE(ledger->front().names, 479);
}

void TestRosterExport::aFileThatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("full disk") << QStringLiteral("/dev/full")
                               << QStringLiteral("the disk is full. Nothing was changed");
    QTest::newRow("no such folder") << QStringLiteral("/no/such/folder/roster.csv")
                                    << QStringLiteral("the folder does not exist");
    QTest::newRow("a folder") << QStringLiteral("/tmp") << QStringLiteral("it is a folder");
}

// The form keeps what was chosen, and the next file gets it.
void TestRosterExport::aFileThatCannotBeWrittenIsSaid()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QTRY_VERIFY(form.isCounted());
    form.setPurpose(QStringLiteral("Charter renewal"));
    QSignalSpy finished(&form, &RosterExport::finished);
    form.run(QUrl::fromLocalFile(path));
    QTRY_VERIFY(!form.saving()->isRunning());
    QVERIFY2(form.saving()->failure().contains(sentence), qPrintable(form.saving()->failure()));
    QVERIFY(finished.isEmpty());
    QVERIFY(form.isCounted());

    const QString elsewhere = example.file(QStringLiteral("roster.csv"));
    form.run(QUrl::fromLocalFile(elsewhere));
    QCOMPARE(form.saving()->failure(), QString());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(linesOf(elsewhere).size(), 480);
    const auto ledger =
        example.book()->read([](db::Connection &connection) { return db::ExportStore(connection).all(); });
    QVERIFY(ledger && ledger->size() == 1); // what did not leave is not in it
}

void TestRosterExport::whatWasStoppedSaysSoAndLeavesNothing()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QTRY_VERIFY(form.isCounted());
    const QString path = example.file(QStringLiteral("roster.csv"));
    form.run(QUrl::fromLocalFile(path));
    form.cancel();
    QTRY_VERIFY(!form.saving()->isRunning());
    QVERIFY(QFile::exists(path) == form.saving()->failure().isEmpty()); // it may have been done by then
    form.setWho(RosterExport::Everyone);
    QCOMPARE(form.saving()->failure(), QString()); // it was about another file
}

void TestRosterExport::columnsKeepTheModelContract()
{
    ExportColumns columns;
    const QAbstractItemModelTester tester(&columns, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(columns.namePeople());
    for (int row = 0; row < columns.rowCount(); ++row)
        columns.choose(row, false);
    QVERIFY(!columns.namePeople());
    QCOMPARE(columns.columns(), QStringList({QStringLiteral("member_id"), QStringLiteral("chapter_id")}));
}

void TestRosterExport::writesWhoIsSelectedOrShown()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QCOMPARE(form.whoTexts().size(), 3);
    MembersModel table;
    table.setBook(example.book());
    table.setRoster(example.roster());
    table.setFilter(QStringLiteral("fuji"));
    form.setTable(&table);
    QCOMPARE(form.whoTexts().size(), 4);
    form.setWho(RosterExport::Shown);
    QTRY_COMPARE(form.commandText(), QStringLiteral("Export 13 names…"));

    table.selectOnly(2, 3);
    const QString selected = table.data(table.index(3, MembersModel::Name)).toString();
    form.setWho(RosterExport::Selected);
    QTRY_COMPARE(form.commandText(), QStringLiteral("Export 2 names…"));
    const QString path = example.file(QStringLiteral("two.csv"));
    QSignalSpy finished(&form, &RosterExport::finished);
    form.run(QUrl::fromLocalFile(path));
    QTRY_COMPARE(finished.count(), 1);
    const auto lines = linesOf(path);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.join().contains(selected.section(u' ', -1).toUtf8()));
}

void TestRosterExport::writesOneChapter()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QTRY_VERIFY(form.isCounted());
    form.setWho(RosterExport::OneChapter);
    QVERIFY(!form.isCounted());
    QCOMPARE(form.consequence(), QStringLiteral("Say which chapter."));
    const auto chapters = example.roster()->snapshot()->chapters();
    const auto creighton = std::find_if(chapters.begin(), chapters.end(), [](const ChapterEntry &chapter) {
        return chapter.name == QLatin1String("Creighton");
    });
    QVERIFY(creighton != chapters.end());
    form.setChapterId(creighton->id);
    QTRY_COMPARE(form.commandText(), QStringLiteral("Export 20 names…"));
}

void TestRosterExport::countsNameNobody()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    form.columns()->setWhat(ExportColumns::CountsOnly);
    QVERIFY(form.isCountsOnly());
    QTRY_VERIFY(form.isCounted());
    QVERIFY(!form.showsNames());
    QCOMPARE(form.commandText(), QStringLiteral("Export…"));
    const QString path = example.file(QStringLiteral("counts.csv"));
    QSignalSpy finished(&form, &RosterExport::finished);
    form.run(QUrl::fromLocalFile(path));
    QTRY_COMPARE(finished.count(), 1);
    const auto lines = linesOf(path);
    QCOMPARE(lines.size(), 53); // the active chapters
    QCOMPARE(lines.front().trimmed(),
             QByteArray("chapter_id,chapter,school,state,status,status_since,members,counted_only"));

    form.columns()->setWhat(ExportColumns::Everything);
    QVERIFY(form.columns()->columns().contains(QStringLiteral("phone")));
    QTRY_VERIFY(form.isCounted() && form.showsNames());
}

void TestRosterExport::showsTheFirstRowsAsTheyLeave()
{
    const ExampleBook example;
    RosterExport form;
    connectTo(form, example);
    QTRY_VERIFY(form.isCounted());
    const QString path = example.file(QStringLiteral("roster.csv"));
    QSignalSpy finished(&form, &RosterExport::finished);
    form.run(QUrl::fromLocalFile(path));
    QTRY_COMPARE(finished.count(), 1);
    const auto lines = linesOf(path);
    const ExportPreviewModel &preview = *form.preview();
    QCOMPARE(preview.rowCount(), 6);
    for (int row = 0; row < preview.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < preview.columnCount(); ++column)
            cells.append(preview.index(row, column).data().toString());
        QCOMPARE(cells.join(u',').toUtf8(), lines[row].trimmed());
    }
}

void TestRosterExport::theFileIsNamedAfterItsFormat()
{
    RosterExport form;
    form.setFormat(RosterExport::Xlsx);
    QVERIFY(form.suggestedFile().path().endsWith(QStringLiteral("/roster.xlsx")));
    form.setFormat(RosterExport::SignInSheet);
    QVERIFY(form.suggestedFile().path().endsWith(QStringLiteral("/sign-in sheet.pdf")));
    form.setProperty("discreet", true);
    QVERIFY(form.suggestedFile().path().endsWith(QStringLiteral("/list.pdf")));
}

void TestRosterExport::whoCannotBeChosenAnyMoreIsNot()
{
    const ExampleBook example;
    MembersModel table;
    table.setBook(example.book());
    table.setRoster(example.roster());
    table.toggle(0);
    RosterExport form;
    connectTo(form, example);
    form.setTable(&table);
    form.setWho(RosterExport::Selected);
    table.clearSelection();
    QCOMPARE(form.who(), RosterExport::OnRoster);
    table.toggle(0);
    form.setWho(RosterExport::Selected);
    form.columns()->setWhat(ExportColumns::CountsOnly); // chapters, whoever is selected
    QCOMPARE(form.who(), RosterExport::OnRoster);
    QCOMPARE(form.whoTexts().size(), 3);
    form.columns()->setWhat(ExportColumns::WithoutContact);
    QTRY_COMPARE(form.commandText(), QStringLiteral("Export 479 names…"));
}

void TestRosterExport::goesAwayInTheMiddle()
{
    const ExampleBook example;
    const QString path = example.file(QStringLiteral("roster.csv"));
    {
        RosterExport form;
        connectTo(form, example);
        form.run(QUrl::fromLocalFile(path));
    }
    const auto lines = linesOf(path);
    QVERIFY(lines.isEmpty() || lines.size() == 480); // before or after, nothing between
}

QTEST_GUILESS_MAIN(TestRosterExport)
#include "tst_roster_export.moc"
