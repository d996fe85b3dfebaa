// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster/members_model.h"
#include "app/tables/column_choices.h"

#include "app/example_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chapterhouse;
using namespace chapterhouse::app;
using chapterhouse::test::ExampleBook;

class TestTableColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelContract();
    void fillsTheRoom();
    void whatIsDraggedMovesAlone();
    void scrollsWhatDoesNotFit();
    void showsHidesAndOrders();
    void theNameAlwaysShows();
    void comesBackFromJson();
    void damagedJsonDoesNoHarm();
    void choicesAreWhatShows();
};

namespace {

const QStringList usual{QStringLiteral("Name"),  QStringLiteral("Chapter"), QStringLiteral("State"),
                        QStringLiteral("Class"), QStringLiteral("Joined"),  QStringLiteral("Status")};

} // namespace

void TestTableColumns::keepsTheModelContract()
{
    const ExampleBook example;
    MembersModel model;
    TableColumns &columns = *model.columns();
    const QAbstractItemModelTester tester(&columns, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(example.book());
    model.setRoster(example.roster());
    columns.setShown(MembersModel::Email, true);
    columns.move(1, 1);
    model.toggle(3);
    model.setFilter(QStringLiteral("fuji"));
    QCOMPARE(columns.rowCount(), 13);
    QCOMPARE(columns.index(2, 1).data(), model.index(2, MembersModel::State).data());
    QCOMPARE(columns.mapFromSource(model.index(2, MembersModel::State)), columns.index(2, 1));
    QVERIFY(!columns.mapFromSource(model.index(2, MembersModel::Phone)).isValid());
    columns.reset();
}

void TestTableColumns::fillsTheRoom()
{
    MembersModel model;
    TableColumns &columns = *model.columns();
    for (const qreal room : {900.0, 1000.0, 1713.0}) {
        columns.setRoom(room);
        QCOMPARE(columns.total(), room);
        QCOMPARE(columns.columnAt(room - 1), columns.count() - 1);
        QCOMPARE(columns.columnAt(columns.startOf(2)), 2);
        QCOMPARE(columns.columnAt(columns.startOf(2) - 1), 1);
    }
    QCOMPARE(columns.columnAt(1713), -1);
}

void TestTableColumns::whatIsDraggedMovesAlone()
{
    MembersModel model;
    TableColumns &columns = *model.columns();
    columns.setRoom(1000);
    const qreal first = columns.widthOf(0);
    const qreal third = columns.widthOf(2);
    columns.resize(1, 300);
    QCOMPARE(columns.widthOf(1), 300.0);
    QCOMPARE(columns.widthOf(0), first);
    QCOMPARE(columns.widthOf(2), third);
    columns.resize(1, 1);
    QVERIFY(columns.widthOf(1) >= 40);
    columns.setRoom(1200);
    QCOMPARE(columns.widthOf(0), first);
    QCOMPARE(columns.total(), 1200.0);
}

void TestTableColumns::scrollsWhatDoesNotFit()
{
    MembersModel model;
    TableColumns &columns = *model.columns();
    columns.setRoom(500);
    QVERIFY(columns.total() > 500);
    const qreal before = columns.widthOf(0);
    columns.setScale(1.5);
    QVERIFY(columns.widthOf(0) > before * 1.4);
}

void TestTableColumns::showsHidesAndOrders()
{
    MembersModel model;
    TableColumns &columns = *model.columns();
    QCOMPARE(columns.titles(), usual);
    QSignalSpy arranged(&columns, &TableColumns::arranged);
    columns.setShown(MembersModel::State, false);
    columns.setShown(MembersModel::School, true);
    QCOMPARE(columns.titles().join(u','), QStringLiteral("Name,Chapter,School,Class,Joined,Status"));
    columns.move(2, 1);
    QCOMPARE(columns.titles().join(u','), QStringLiteral("Name,Chapter,Class,School,Joined,Status"));
    columns.move(5, 1);
    columns.move(0, -1);
    QCOMPARE(arranged.count(), 3);
    columns.reset();
    QCOMPARE(columns.titles(), usual);
}

void TestTableColumns::theNameAlwaysShows()
{
    MembersModel model;
    model.columns()->setShown(MembersModel::Name, false);
    QCOMPARE(model.columns()->titles(), usual);
}

void TestTableColumns::comesBackFromJson()
{
    MembersModel model;
    model.columns()->setRoom(1000);
    model.columns()->setShown(MembersModel::Phase, true);
    model.columns()->move(3, -2);
    model.columns()->resize(2, 222);
    MembersModel other;
    other.columns()->setRoom(1000);
    other.columns()->fromJson(model.columns()->toJson());
    QCOMPARE(other.columns()->titles(), model.columns()->titles());
    QCOMPARE(other.columns()->starts(), model.columns()->starts());
}

void TestTableColumns::damagedJsonDoesNoHarm()
{
    MembersModel model;
    model.columns()->fromJson({QJsonValue(7), QJsonObject{{QStringLiteral("id"), QStringLiteral("nonsense")}},
                               QJsonObject{{QStringLiteral("id"), QStringLiteral("state")},
                                           {QStringLiteral("shown"), true},
                                           {QStringLiteral("width"), -9}},
                               QJsonObject{{QStringLiteral("id"), QStringLiteral("state")}}});
    QCOMPARE(model.columns()->count(), 6);
    QCOMPARE(model.columns()->titles().first(), QStringLiteral("State"));
    QVERIFY(model.columns()->widthOf(0) > 0);
}

void TestTableColumns::choicesAreWhatShows()
{
    MembersModel model;
    ColumnChoices choices;
    const QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    choices.setColumns(model.columns());
    QCOMPARE(choices.rowCount(), int(MembersModel::ColumnCount));
    choices.setShown(1, true);
    QVERIFY(choices.index(1).data(ColumnChoices::ShownRole).toBool());
    QVERIFY(choices.move(1, 1));
    QCOMPARE(model.columns()->titles().mid(0, 3).join(u','), QStringLiteral("Name,Chapter,Pronouns"));
    QVERIFY(!choices.move(0, -1));
    model.columns()->reset();
    QVERIFY(!choices.index(1).data(ColumnChoices::ShownRole).toBool()
            || choices.index(1).data().toString() == QStringLiteral("Chapter"));
    QCOMPARE(choices.index(1).data().toString(), QStringLiteral("Pronouns"));
}

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_table_columns.moc"
